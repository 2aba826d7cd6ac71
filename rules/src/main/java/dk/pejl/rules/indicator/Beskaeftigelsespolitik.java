package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.yearlyMean;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;

/**
 * What the employment policy of 2023-2026 is measured by beyond what other plans count too: who lives
 * on benefits, who gets a foothold in work, and what the job centre itself does.
 */
public final class Beskaeftigelsespolitik {
  private static final String STOETTE = "stoette";
  private static final String PULJE = "pulje";
  private static final String MAALGRUPPE = "maalgruppe";

  private static final String[] STOETTEFORMER = {"personlig-assistance", "hjaelpemidler"};
  private static final String[] PULJER = {"regional-uddannelsespulje", "uddannelsesloeft"};
  private static final String[] TILKNYTTEDE = {
    "sygedagpenge", "jobafklaring", "ressourceforloeb", "kontanthjaelp"
  };
  private static final String[] IPS_GRUPPER = {"ressourceforloeb", "kontanthjaelp"};
  private static final String[] GRUPPER_MED_LOENTIMER = {"aktivitetsparate", "ressourceforloeb"};

  private static final String JOBINDSATS = "jobindsats.dk";
  private static final String JOBINDSATS_ANTAGET = "jobindsats.dk (antaget)";
  private static final String EGEN_OPFOELGNING = "kommunens egen opfølgning (antaget)";
  private static final String FASTSAT = "fastsættes af kommunen";

  // Observed: benefits and employment.

  private static final Indicator OFFENTLIGT_FORSOERGEDE_BEROERTE = Indicator.count(
          "offentligt-forsoergede-beroerte")
      .named("Berørt af offentlig forsørgelse i året", "Touched by public support in the year")
      .defined(
          "Alle, der fik en offentlig ydelse i kortere eller længere tid af året. Kun til"
              + " oplysning.",
          "All who received a public benefit for a shorter or longer part of the year. For the"
              + " record only.")
      .from(JOBINDSATS)
      .of("kommune");

  private static final Indicator PERSONLIG_ASSISTANCE_OG_HJAELPEMIDLER = Indicator.count(
          "personlig-assistance-og-hjaelpemidler")
      .named("Personlig assistance og hjælpemidler", "Personal assistance and aids")
      .defined(
          "Årets bevillinger, der opvejer et handicap i job eller uddannelse: personlig assistance"
              + " eller hjælpemidler.",
          "The year's grants that make up for a disability in work or education: personal"
              + " assistance or aids.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune", "land")
      .by(STOETTE, STOETTEFORMER);

  private static final Indicator UNGE_PAA_FORSOERGELSE_ANDEL = Indicator.share(
          "unge-paa-forsoergelse-andel")
      .named("Unge under 25 på offentlig forsørgelse", "Young people under 25 on public support")
      .defined(
          "Hvor stor en del af de 16-24-årige der i måneden lever af en offentlig ydelse, som"
              + " fuldtidspersoner.",
          "How large a part of those aged 16-24 lives on a public benefit in the month, as"
              + " full-time persons.")
      .from(JOBINDSATS_ANTAGET)
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator ORDINAERE_LOENTIMER = Indicator.count("ordinaere-loentimer")
      .named("Borgere med ordinære løntimer", "People with ordinary paid hours")
      .defined(
          "Aktivitetsparate, eller borgere i ressourceforløb, der i måneden også fik løn for timer"
              + " på almindelige vilkår. Personer, ikke timer.",
          "Activity-ready recipients, or people in resource programmes, who in the month were also"
              + " paid for hours on ordinary terms. Persons, not hours.")
      .from(JOBINDSATS_ANTAGET)
      .every(Grain.MONTH)
      .of("kommune")
      .by(MAALGRUPPE, GRUPPER_MED_LOENTIMER);

  private static final Indicator FOERTIDSPENSIONISTER = Indicator.count("foertidspensionister")
      .named("Førtidspensionister", "Disability pensioners")
      .defined(
          "Kommunens borgere på førtidspension.",
          "The municipality's residents on disability pension.")
      .from(JOBINDSATS_ANTAGET)
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator FOERTIDSPENSIONISTER_MED_LOENTILSKUD = Indicator.count(
          "foertidspensionister-med-loentilskud")
      .named("Førtidspensionister med løntilskud", "Disability pensioners in subsidised jobs")
      .defined(
          "De af førtidspensionisterne, der har et job med løntilskud (skånejob).",
          "Those of the disability pensioners who have a subsidised job.")
      .from(JOBINDSATS_ANTAGET)
      .every(Grain.MONTH)
      .of("kommune")
      .partOf(FOERTIDSPENSIONISTER);

  private static final Indicator TILKNYTNING_TIL_ARBEJDSMARKEDET = Indicator.count(
          "tilknytning-til-arbejdsmarkedet")
      .named("Borgere med tilknytning til arbejdsmarkedet", "People attached to the labour market")
      .defined(
          "De af målgruppens borgere, der i året har ordinære timer eller fleksjob eller går i job"
              + " eller uddannelse.",
          "Those of the target group who in the year have ordinary hours or a flexi-job or move"
              + " into a job or education.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune")
      .by(MAALGRUPPE, TILKNYTTEDE);

  private static final Indicator FLYGTNINGE_SELVFORSOERGENDE = Indicator.count(
          "flygtninge-selvforsoergende")
      .named("Selvforsørgende flygtninge m.fl.", "Self-supporting refugees and family")
      .defined(
          "Flygtninge og deres familiesammenførte, der bor i kommunen og ingen offentlig ydelse"
              + " lever af.",
          "Refugees and their reunified family who live in the municipality on no public benefit.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune");

  // Observed: education and companies.

  private static final Indicator VOKSENLAERLINGE = Indicator.count("voksenlaerlinge")
      .named("Voksenlærlinge", "Adult apprentices")
      .defined(
          "Årets forløb som voksenlærling med tilskud fra jobcentret, hos enhver arbejdsgiver.",
          "The year's adult apprenticeships with a subsidy from the job centre, with any employer.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune");

  private static final Indicator UDDANNELSESPULJE_FORBRUG = Indicator.amount(
          "uddannelsespulje-forbrug", Unit.KRONER)
      .named("Forbrug af uddannelsespuljer", "Spending from education pools")
      .defined(
          "Det, kommunen i året bruger på forløb betalt af en statslig uddannelsespulje.",
          "What the municipality spends in the year on courses paid from a state education pool.")
      .from("kommunens regnskab (antaget)")
      .of("kommune")
      .by(PULJE, PULJER);

  private static final Indicator UDDANNELSESPULJE_RAMME = Indicator.amount(
          "uddannelsespulje-ramme", Unit.KRONER)
      .named("Ramme i uddannelsespuljer", "Allocation in education pools")
      .defined(
          "Den del af en uddannelsespulje, der i året er kommunens.",
          "The part of an education pool that in the year is the municipality's.")
      .from("STARs puljeudmelding (antaget)")
      .of("kommune")
      .by(PULJE, PULJER);

  private static final Indicator UDDANNELSESPULJE_TOLERANCE = Indicator.share(
          "uddannelsespulje-tolerance")
      .named("Tilladt afvigelse fra puljerammen", "Allowed deviation from the pool")
      .defined(
          "Hvor langt forbruget af en pulje må ligge fra rammen, i procent af rammen. Planen"
              + " siger det ikke.",
          "How far the spending from a pool may lie from the allocation, in per cent of it. The"
              + " plan does not say.")
      .criterion(FASTSAT)
      .of("kommune");

  private static final Indicator LEDIGE_I_OPKVALIFICERING = Indicator.count(
          "ledige-i-opkvalificering")
      .named("Ledige i opkvalificering", "Unemployed people in upskilling")
      .defined(
          "Ledige, der i året kom i gang med et forløb, som opkvalificerer.",
          "Unemployed persons who in the year began a course of upskilling.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune");

  private static final Indicator CSR_VIRKSOMHEDER = Indicator.count("csr-virksomheder")
      .named("Virksomheder med CSR-mærket", "Companies with the CSR label")
      .defined(
          "Lokale virksomheder, hvis CSR-mærke gælder, når året slutter.",
          "Local companies whose CSR label is valid when the year ends.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  // Observed: what the job centre does.

  private static final Indicator IPS_MAALGRUPPE = Indicator.count("ips-maalgruppe")
      .named("Borgere i IPS-målgruppen", "People in the IPS target group")
      .defined(
          "Psykisk sårbare i ressourceforløb eller på kontanthjælp, som IPS er for.",
          "Mentally vulnerable persons in resource programmes or on cash benefit whom IPS is for.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.MONTH)
      .of("kommune")
      .by(MAALGRUPPE, IPS_GRUPPER);

  private static final Indicator IPS_KONSULENTER = Indicator.count("ips-konsulenter")
      .named("IPS-konsulenter", "IPS consultants")
      .defined(
          "Jobcentrets medarbejdere, der har en efteruddannelse som IPS-konsulent.",
          "The job centre's employees who are retrained as IPS consultants.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator IPS_SAGER = Indicator.count("ips-sager")
      .named("Sager hos IPS-konsulenterne", "Cases held by the IPS consultants")
      .defined(
          "Borgere i forløb hos IPS-konsulenterne, alle konsulenter under ét.",
          "Persons in a course with the IPS consultants, all consultants together.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator IPS_SAGER_TOLERANCE = Indicator.count("ips-sager-tolerance")
      .named("Tilladt afvigelse fra 45 sager", "Allowed deviation from 45 cases")
      .defined(
          "Hvor mange sager der må være over eller under 45 og stadig være omkring 45. Planen"
              + " siger det ikke.",
          "How many cases above or below 45 are still about 45. The plan does not say.")
      .criterion(FASTSAT)
      .of("kommune");

  private static final Indicator TILFREDSHED_JOBCENTER = Indicator.share("tilfredshed-jobcenter")
      .named("Tilfredshed med mødet med Jobcentret", "Satisfaction with meeting the job centre")
      .defined(
          "Hvor stor en del af svarene i jobcentrets måling der er tilfredse med mødet.",
          "How large a part of the answers to the job centre's survey is satisfied with the"
              + " meeting.")
      .from("jobcentrets tilfredshedsundersøgelse")
      .of("kommune");

  private static final Indicator UNGE_IKKE_UDDANNELSESPARATE = Indicator.count(
          "unge-ikke-uddannelsesparate")
      .named(
          "15-17-årige, der ikke er uddannelsesparate", "15-17-year-olds not ready for education")
      .defined(
          "De 15-17-årige, som UU i skoleåret vurderer endnu ikke er klar til en"
              + " ungdomsuddannelse.",
          "Those aged 15-17 whom the guidance service in the school year finds not yet ready for"
              + " upper secondary education.")
      .from("UU's egen opfølgning (antaget)")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune");

  private static final Indicator UNGE_TILBUDT_PRAKTIK = Indicator.count("unge-tilbudt-praktik")
      .named("Heraf tilbudt erhvervspraktik", "Of whom offered work experience")
      .defined(
          "De af de ikke uddannelsesparate, som har fået erhvervspraktik tilbudt.",
          "Those of the young people not ready for education who were offered work experience.")
      .from("UU's egen opfølgning (antaget)")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .partOf(UNGE_IKKE_UDDANNELSESPARATE);

  private static final Indicator INDSATSPLAN_FORNYET = Indicator.flag("indsatsplan-fornyet")
      .named("Indsatsplanen er fornyet", "The action plan is renewed")
      .defined(
          "Om jobcentret har en indsatsplan for året.",
          "Whether the job centre has an action plan for the year.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  // Worked out.

  private static final Indicator OFFENTLIGT_FORSOERGEDE_AARSGENNEMSNIT = Indicator.count(
          "offentligt-forsoergede-aarsgennemsnit")
      .named(
          "Personer på offentlig forsørgelse over året", "People on public support over the year")
      .defined(
          "Årets gennemsnit af personer på offentlig forsørgelse.",
          "The year's average of persons on public income support.")
      .of("kommune")
      .averaged()
      .as(yearlyMean(Formula.of(Jobcenter.OFFENTLIGT_FORSOERGEDE)));

  private static final Indicator OFFENTLIGT_FORSOERGEDE_ANDEL = Indicator.rate(
          "offentligt-forsoergede-andel")
      .named("Andel på offentlig forsørgelse", "Share on public support")
      .defined(
          "Årets gennemsnit af personer på offentlig forsørgelse i forhold til befolkningen i den"
              + " arbejdsdygtige alder.",
          "The year's average of persons on public income support relative to the working-age"
              + " population.")
      .of("kommune")
      .as(ratio(
          yearlyMean(Formula.of(Jobcenter.OFFENTLIGT_FORSOERGEDE)),
          Formula.of(Jobcenter.BEFOLKNING_ERHVERVSAKTIV_ALDER)));

  private static final Indicator HANDICAPKOMPENSATION_ANDEL_AF_LANDET = Indicator.rate(
          "handicapkompensation-andel-af-landet")
      .named(
          "Andel af landets personlige assistance og hjælpemidler",
          "Share of the country's personal assistance and aids")
      .defined(
          "Kommunens bevillinger af personlig assistance og hjælpemidler, lagt sammen, i forhold"
              + " til hele landets.",
          "The municipality's grants of personal assistance and aids, added up, relative to those"
              + " of the whole country.")
      .of("kommune")
      .as(ratio(
          sumOver(Formula.of(PERSONLIG_ASSISTANCE_OG_HJAELPEMIDLER), STOETTE, STOETTEFORMER),
          sumOver(
              Formula.of(PERSONLIG_ASSISTANCE_OG_HJAELPEMIDLER).of("land:dk"),
              STOETTE,
              STOETTEFORMER)));

  private static final Indicator FLYGTNINGE_I_BESKAEFTIGELSE_AARSGENNEMSNIT = Indicator.share(
          "flygtninge-i-beskaeftigelse-aarsgennemsnit")
      .named(
          "Andel flygtninge m.fl. i beskæftigelse over året",
          "Share of refugees and family in employment over the year")
      .defined(
          "Gennemsnittet af årets tolv månedlige andele.",
          "The mean of the year's twelve monthly shares.")
      .of("kommune")
      .as(yearlyMean(Formula.of(Jobcenter.FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL)));

  private static final Indicator UNGE_PAA_FORSOERGELSE_AARSGENNEMSNIT = Indicator.share(
          "unge-paa-forsoergelse-aarsgennemsnit")
      .named(
          "Unge under 25 på offentlig forsørgelse over året",
          "Young people under 25 on public support over the year")
      .defined(
          "Gennemsnittet af årets tolv månedlige andele.",
          "The mean of the year's twelve monthly shares.")
      .of("kommune")
      .as(yearlyMean(Formula.of(UNGE_PAA_FORSOERGELSE_ANDEL)));

  private static final Indicator ORDINAERE_LOENTIMER_AARSGENNEMSNIT = Indicator.count(
          "ordinaere-loentimer-aarsgennemsnit")
      .named(
          "Borgere med ordinære løntimer over året",
          "People with ordinary paid hours over the year")
      .defined(
          "Årets gennemsnit af borgere i målgruppen, der har ordinære løntimer.",
          "The year's average of persons of the target group with ordinary paid hours.")
      .of("kommune")
      .by(MAALGRUPPE, GRUPPER_MED_LOENTIMER)
      .averaged()
      .as(yearlyMean(Formula.of(ORDINAERE_LOENTIMER)));

  private static final Indicator FOERTIDSPENSIONISTER_MED_LOENTILSKUD_ANDEL = Indicator.share(
          "foertidspensionister-med-loentilskud-andel")
      .named(
          "Andel førtidspensionister med løntilskud",
          "Share of disability pensioners in subsidised jobs")
      .defined(
          "Årets gennemsnit af førtidspensionister i job med løntilskud i forhold til årets"
              + " gennemsnit af alle førtidspensionister.",
          "The year's average of disability pensioners in subsidised jobs relative to the year's"
              + " average of all disability pensioners.")
      .of("kommune")
      .as(ratio(
          yearlyMean(Formula.of(FOERTIDSPENSIONISTER_MED_LOENTILSKUD)),
          yearlyMean(Formula.of(FOERTIDSPENSIONISTER))));

  private static final Indicator TILKNYTNING_I_ALT = Indicator.count("tilknytning-i-alt")
      .named(
          "Alle målgruppers borgere med tilknytning til arbejdsmarkedet",
          "People of all target groups attached to the labour market")
      .defined(
          "Borgere med tilknytning til arbejdsmarkedet lagt sammen over sygedagpenge, jobafklaring,"
              + " ressourceforløb og kontanthjælp.",
          "Persons attached to the labour market, added up over sickness benefit, job"
              + " clarification, resource programmes and cash benefit.")
      .of("kommune")
      .as(sumOver(Formula.of(TILKNYTNING_TIL_ARBEJDSMARKEDET), MAALGRUPPE, TILKNYTTEDE));

  private static final Indicator IPS_MAALGRUPPE_I_ALT = Indicator.count("ips-maalgruppe-i-alt")
      .named("Hele IPS-målgruppen over året", "The whole IPS target group over the year")
      .defined(
          "Årets gennemsnit af målgruppen i ressourceforløb og på kontanthjælp, lagt sammen.",
          "The year's average of the target group in resource programmes and on cash benefit,"
              + " added up.")
      .of("kommune")
      .averaged()
      .as(sum(
          yearlyMean(Formula.of(IPS_MAALGRUPPE).with(MAALGRUPPE, "ressourceforloeb")),
          yearlyMean(Formula.of(IPS_MAALGRUPPE).with(MAALGRUPPE, "kontanthjaelp"))));

  private static final Indicator UDDANNELSESPULJE_UDNYTTELSE = Indicator.rate(
          "uddannelsespulje-udnyttelse")
      .named("Udnyttelse af uddannelsespuljen", "Use of the education pool")
      .defined(
          "Årets forbrug af puljen i forhold til kommunens ramme.",
          "The year's spending from the pool relative to the municipality's allocation.")
      .of("kommune")
      .by(PULJE, PULJER)
      .as(ratio(Formula.of(UDDANNELSESPULJE_FORBRUG), Formula.of(UDDANNELSESPULJE_RAMME)));

  private static final Indicator UNGE_TILBUDT_PRAKTIK_ANDEL = Indicator.share(
          "unge-tilbudt-praktik-andel")
      .named("Andel tilbudt erhvervspraktik", "Share offered work experience")
      .defined(
          "De unge, der har fået erhvervspraktik tilbudt, i forhold til alle de ikke"
              + " uddannelsesparate.",
          "The young people who were offered work experience relative to all who are not ready for"
              + " education.")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .as(ratio(Formula.of(UNGE_TILBUDT_PRAKTIK), Formula.of(UNGE_IKKE_UDDANNELSESPARATE)));

  private Beskaeftigelsespolitik() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        OFFENTLIGT_FORSOERGEDE_BEROERTE,
        PERSONLIG_ASSISTANCE_OG_HJAELPEMIDLER,
        UNGE_PAA_FORSOERGELSE_ANDEL,
        ORDINAERE_LOENTIMER,
        FOERTIDSPENSIONISTER,
        FOERTIDSPENSIONISTER_MED_LOENTILSKUD,
        TILKNYTNING_TIL_ARBEJDSMARKEDET,
        FLYGTNINGE_SELVFORSOERGENDE,
        VOKSENLAERLINGE,
        UDDANNELSESPULJE_FORBRUG,
        UDDANNELSESPULJE_RAMME,
        UDDANNELSESPULJE_TOLERANCE,
        LEDIGE_I_OPKVALIFICERING,
        CSR_VIRKSOMHEDER,
        IPS_MAALGRUPPE,
        IPS_KONSULENTER,
        IPS_SAGER,
        IPS_SAGER_TOLERANCE,
        TILFREDSHED_JOBCENTER,
        UNGE_IKKE_UDDANNELSESPARATE,
        UNGE_TILBUDT_PRAKTIK,
        INDSATSPLAN_FORNYET);
    catalogue.add(
        OFFENTLIGT_FORSOERGEDE_AARSGENNEMSNIT,
        OFFENTLIGT_FORSOERGEDE_ANDEL,
        HANDICAPKOMPENSATION_ANDEL_AF_LANDET,
        FLYGTNINGE_I_BESKAEFTIGELSE_AARSGENNEMSNIT,
        UNGE_PAA_FORSOERGELSE_AARSGENNEMSNIT,
        ORDINAERE_LOENTIMER_AARSGENNEMSNIT,
        FOERTIDSPENSIONISTER_MED_LOENTILSKUD_ANDEL,
        TILKNYTNING_I_ALT,
        IPS_MAALGRUPPE_I_ALT,
        UDDANNELSESPULJE_UDNYTTELSE,
        UNGE_TILBUDT_PRAKTIK_ANDEL);
  }
}
