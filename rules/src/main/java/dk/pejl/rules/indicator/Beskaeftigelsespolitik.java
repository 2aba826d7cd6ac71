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

  private static final Indicator OFFENTLIGT_FORSOERGEDE_AARSNIVEAU = Indicator.count(
          "offentligt-forsoergede-aarsniveau")
      .named("Offentligt forsørgede i året", "People on public benefits in the year")
      .defined(
          "De 16-66-årige i kommunen, der lever af en offentlig ydelse, som fuldtidspersoner og"
              + " som gennemsnit over året; for 2021 oplyser planen 7.800.",
          "Those aged 16-66 in the municipality who live on a public benefit, as full-time persons"
              + " and as an average over the year; for 2021 the plan gives 7,800.")
      .from("jobindsats")
      .of("kommune")
      .averaged();

  private static final Indicator OFFENTLIGT_FORSOERGEDE_BEROERTE = Indicator.count(
          "offentligt-forsoergede-beroerte")
      .named("Berørt af offentlig forsørgelse i året", "Touched by public benefits in the year")
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
      .named("Unge under 25 på offentlig forsørgelse", "Young people under 25 on public benefits")
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
          "De af førtidspensionisterne, der er ansat med løntilskud (skånejob) hos en"
              + " arbejdsgiver.",
          "Those of the disability pensioners whom an employer employs with a wage subsidy (a"
              + " sheltered job).")
      .from(JOBINDSATS_ANTAGET)
      .every(Grain.MONTH)
      .of("kommune")
      .partOf(FOERTIDSPENSIONISTER);

  private static final Indicator TILKNYTNING_MAALGRUPPE = Indicator.count("tilknytning-maalgruppe")
      .named("Borgere i de fire ydelsesgrupper", "People in the four benefit groups")
      .defined(
          "De borgere, der i gennemsnit pr. måned i året var i målgruppen.",
          "The people who as an average per month of the year were in the target group.")
      .from("jobindsats")
      .of("kommune")
      .by(MAALGRUPPE, TILKNYTTEDE)
      .averaged();

  private static final Indicator TILKNYTNING_TIL_ARBEJDSMARKEDET = Indicator.count(
          "tilknytning-til-arbejdsmarkedet")
      .named(
          "Borgere på ydelse med ordinære løntimer", "People on a benefit with ordinary paid hours")
      .defined(
          "De af målgruppens borgere, der i gennemsnit pr. måned i året havde løn for timer på"
              + " almindelige vilkår. Hver borger er i én gruppe ad gangen.",
          "Those of the target group who as an average per month of the year were paid for hours"
              + " on ordinary terms. Each person is in one group at a time.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune")
      .by(MAALGRUPPE, TILKNYTTEDE)
      .averaged()
      .partOf(TILKNYTNING_MAALGRUPPE);

  private static final Indicator FLYGTNINGE_SELVFORSOERGENDE = Indicator.count(
          "flygtninge-selvforsoergende")
      .named(
          "Selvforsørgende flygtninge m.fl.", "Self-supporting refugees and their reunified family")
      .defined(
          "Flygtninge og deres familiesammenførte, der bor i kommunen og ikke lever af en"
              + " offentlig ydelse.",
          "Refugees and their reunified family who live in the municipality and not on a public"
              + " benefit.")
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
          "Hvor mange procentpoint forbruget af en pulje må ligge fra rammen og stadig regnes for"
              + " at svare til den. Et kriterium, planen ikke sætter: højst 10, og den, der"
              + " indberetter, oplyser, hvem der har sat det.",
          "How many percentage points the spending from a pool may lie from the allocation and"
              + " still be taken to match it. A criterion that the plan does not set: at most 10,"
              + " and whoever reports it tells who set it.")
      .criterion(FASTSAT)
      .max("10")
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
      .named("Borgere på ydelser, som IPS gælder", "People on the benefits IPS is for")
      .defined(
          "Alle, der ved månedens udgang er i ressourceforløb eller på kontanthjælp, de to ydelser"
              + " som IPS-indsatsen gælder. Psykisk sårbare registreres ikke for sig.",
          "All who at the end of the month are in a resource programme or on cash benefit, the two"
              + " benefits that the IPS effort is for. Mentally vulnerable people are not"
              + " registered as such.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.MONTH)
      .of("kommune")
      .by(MAALGRUPPE, IPS_GRUPPER);

  private static final Indicator IPS_KONSULENTER = Indicator.count("ips-konsulenter")
      .named("IPS-konsulenter", "IPS consultants")
      .defined(
          "Jobcentrets medarbejdere, der ved årets udgang er efteruddannet som IPS-konsulenter.",
          "The job centre's employees who at the end of the year are retrained as IPS consultants.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator IPS_SAGER = Indicator.count("ips-sager")
      .named("Sager hos IPS-konsulenterne", "Cases held by the IPS consultants")
      .defined(
          "Borgere, der ved årets udgang er i et IPS-forløb hos de tre medarbejdere, som planen"
              + " efteruddanner til IPS-konsulenter.",
          "People who at the end of the year are in an IPS course with the three employees whom"
              + " the plan retrains as IPS consultants.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator IPS_SAGER_TOLERANCE = Indicator.count("ips-sager-tolerance")
      .named("Tilladt afvigelse fra 45 sager", "Allowed deviation from 45 cases")
      .defined(
          "Hvor mange sager der må være over eller under 45 og stadig være omtrent 45. Et"
              + " kriterium, planen ikke sætter: højst 10, og den, der indberetter, oplyser, hvem"
              + " der har sat det.",
          "How many cases above or below 45 are still about 45. A criterion that the plan does not"
              + " set: at most 10, and whoever reports it tells who set it.")
      .criterion(FASTSAT)
      .max("10")
      .of("kommune");

  private static final Indicator IPS_I_JOB = Indicator.count("ips-i-job")
      .named("IPS-borgere i almindeligt job", "IPS participants in ordinary jobs")
      .defined(
          "Borgere i et IPS-forløb, der i året begyndte i et job på almindelige vilkår.",
          "People in an IPS course who in the year began in a job on ordinary terms.")
      .from("own records")
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
          "De, som på noget tidspunkt i skoleåret var 15-17 år og af UU vurderet endnu ikke klar"
              + " til en ungdomsuddannelse.",
          "Those who at some time in the school year were aged 15-17 and found by the guidance"
              + " service not yet ready for upper secondary education.")
      .from("UU's egen opfølgning (antaget)")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune");

  private static final Indicator UNGE_TILBUDT_PRAKTIK = Indicator.count("unge-tilbudt-praktik")
      .named("Heraf tilbudt erhvervspraktik", "Of whom offered work experience")
      .defined(
          "De af skoleårets ikke uddannelsesparate, som i skoleåret har fået erhvervspraktik"
              + " tilbudt.",
          "Those of the school year's young people not ready for education who in the school year"
              + " were offered work experience.")
      .from("UU's egen opfølgning (antaget)")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .partOf(UNGE_IKKE_UDDANNELSESPARATE);

  private static final Indicator HANDICAP_SCREENEDE = Indicator.count("handicap-screenede")
      .named("Screenede med funktionsnedsættelse", "Screened people with a disability")
      .defined(
          "Borgere, der i jobcentrets screening i året selv oplyste en funktionsnedsættelse.",
          "People who in the job centre's screening in the year stated a disability themselves.")
      .from("own records")
      .of("kommune");

  private static final Indicator HANDICAP_SAMTALE_TILBUDT = Indicator.count(
          "handicap-samtale-tilbudt")
      .named("Heraf tilbudt visitationssamtale", "Of whom offered an intake talk")
      .defined(
          "De af årets screenede med en funktionsnedsættelse, der har fået tilbud om en"
              + " visitationssamtale med en jobformidler.",
          "Those of the year's screened people with a disability who were offered an intake talk"
              + " with a job broker.")
      .from("own records")
      .of("kommune")
      .partOf(HANDICAP_SCREENEDE);

  private static final Indicator SELVSTAENDIGE_HENVIST = Indicator.count("selvstaendige-henvist")
      .named("Henvist til Business Aabenraa", "Referred to Business Aabenraa")
      .defined(
          "Ledige, som jobcentret i året har henvist til Business Aabenraa om egen virksomhed.",
          "Unemployed people whom the job centre in the year referred to Business Aabenraa about a"
              + " business of their own.")
      .from("own records")
      .of("kommune");

  private static final Indicator JOBPARATE_LEDIGE = Indicator.count("jobparate-ledige")
      .named(
          "Jobparate på dagpenge og kontanthjælp",
          "Job-ready people on unemployment and cash benefit")
      .defined(
          "Jobparate, der på noget tidspunkt i året fik a-dagpenge eller kontanthjælp.",
          "Job-ready people who at some time in the year received unemployment benefit or cash"
              + " benefit.")
      .from("jobindsats")
      .of("kommune");

  private static final Indicator UDDANNELSESSAMTALE_TILBUDT = Indicator.count(
          "uddannelsessamtale-tilbudt")
      .named("Heraf tilbudt uddannelsessamtale", "Of whom offered an education talk")
      .defined(
          "De af årets jobparate, der har fået tilbud om en samtale med jobcentrets"
              + " uddannelseskonsulent.",
          "Those of the year's job-ready people who were offered a talk with the job centre's"
              + " education consultant.")
      .from("own records")
      .of("kommune")
      .partOf(JOBPARATE_LEDIGE);

  private static final Indicator NYTILMELDTE_LEDIGE = Indicator.count("nytilmeldte-ledige")
      .named("Nytilmeldte ledige", "Newly registered unemployed people")
      .defined(
          "Borgere, der i året meldte sig ledige i jobcentret.",
          "People who in the year registered as unemployed at the job centre.")
      .from("own records")
      .of("kommune");

  private static final Indicator NYTILMELDTE_AFKLARET = Indicator.count("nytilmeldte-afklaret")
      .named("Heraf afklaret for kompetencer", "Of whom assessed for skills")
      .defined(
          "De af årets nytilmeldte ledige, hvis kompetencer og behov for et løft er gennemgået med"
              + " dem.",
          "Those of the year's newly registered unemployed people with whom their skills and need"
              + " for upskilling were gone through.")
      .from("own records")
      .of("kommune")
      .partOf(NYTILMELDTE_LEDIGE);

  private static final Indicator JOBCENTER_ARRANGEMENTER = Indicator.count(
          "jobcenter-arrangementer")
      .named("Arrangementer for borgere og virksomheder", "Events for people and companies")
      .defined(
          "Arrangementer, som jobcentret i året har holdt, hvor borgere og virksomheder kunne"
              + " mødes om job eller opkvalificering.",
          "Events that the job centre held in the year where people and companies could meet about"
              + " jobs or upskilling.")
      .from("own records")
      .of("kommune");

  private static final Indicator VIRKSOMHEDSBESOEG = Indicator.count("virksomhedsbesoeg")
      .named("Virksomhedsbesøg med Business Aabenraa", "Company visits with Business Aabenraa")
      .defined(
          "Besøg i året, som jobcentret og Business Aabenraa har aflagt sammen for at afdække"
              + " behov for arbejdskraft.",
          "Visits in the year that the job centre and Business Aabenraa made together to find out"
              + " what labour is needed.")
      .from("own records")
      .of("kommune");

  private static final Indicator BOLIGSOCIALE_OMRAADER = Indicator.count("boligsociale-omraader")
      .named("Boligområder med lokal indsats", "Housing areas with a local effort")
      .defined(
          "Boligområder ud over Høje Kolstrup, hvor både en socialrådgiver og en"
              + " virksomhedskonsulent fra jobcentret er til stede i året.",
          "Housing areas besides Høje Kolstrup where both a social worker and a company consultant"
              + " of the job centre are present in the year.")
      .from("own records")
      .of("kommune");

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
          "Personer på offentlig forsørgelse over året", "People on public benefits over the year")
      .defined(
          "Årets gennemsnit af personer på offentlig forsørgelse.",
          "The year's average of persons on public benefits.")
      .of("kommune")
      .averaged()
      .as(yearlyMean(Formula.of(Jobcenter.OFFENTLIGT_FORSOERGEDE)));

  private static final Indicator OFFENTLIGT_FORSOERGEDE_ANDEL = Indicator.rate(
          "offentligt-forsoergede-andel")
      .named("Andel på offentlig forsørgelse", "Share on public benefits")
      .defined(
          "Årets gennemsnit af personer på offentlig forsørgelse i forhold til befolkningen i den"
              + " arbejdsdygtige alder.",
          "The year's average of persons on public benefits relative to the working-age"
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
          "Share of refugees and their reunified family in work over the year")
      .defined(
          "Gennemsnittet af årets tolv månedlige andele.",
          "The mean of the year's twelve monthly shares.")
      .of("kommune")
      .as(yearlyMean(Formula.of(Jobcenter.FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL)));

  private static final Indicator UNGE_PAA_FORSOERGELSE_AARSGENNEMSNIT = Indicator.share(
          "unge-paa-forsoergelse-aarsgennemsnit")
      .named(
          "Unge under 25 på offentlig forsørgelse over året",
          "Young people under 25 on public benefits over the year")
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
              + " gennemsnit af alle førtidspensionister. Kun til oplysning.",
          "The year's average of disability pensioners in subsidised jobs relative to the year's"
              + " average of all disability pensioners. For the record only.")
      .of("kommune")
      .as(ratio(
          yearlyMean(Formula.of(FOERTIDSPENSIONISTER_MED_LOENTILSKUD)),
          yearlyMean(Formula.of(FOERTIDSPENSIONISTER))));

  private static final Indicator PENSIONISTER_MED_LOENTILSKUD_AARSGENNEMSNIT = Indicator.count(
          "foertidspensionister-med-loentilskud-aarsgennemsnit")
      .named(
          "Førtidspensionister med løntilskud over året",
          "Disability pensioners in subsidised jobs over the year")
      .defined(
          "Årets gennemsnit af førtidspensionister, der er ansat med løntilskud.",
          "The year's average of disability pensioners employed with a wage subsidy.")
      .of("kommune")
      .averaged()
      .as(yearlyMean(Formula.of(FOERTIDSPENSIONISTER_MED_LOENTILSKUD)));

  private static final Indicator TILKNYTNING_ANDEL = Indicator.share("tilknytning-andel")
      .named(
          "Andel med ordinære løntimer i de fire ydelsesgrupper",
          "Share with ordinary paid hours in the four benefit groups")
      .defined(
          "Borgere med ordinære løntimer på sygedagpenge, i jobafklaring, i ressourceforløb og på"
              + " kontanthjælp lagt sammen, i forhold til alle i de fire grupper.",
          "People with ordinary paid hours on sickness benefit, in job clarification, in resource"
              + " programmes and on cash benefit added up, relative to all in the four groups.")
      .of("kommune")
      .as(ratio(
          sumOver(Formula.of(TILKNYTNING_TIL_ARBEJDSMARKEDET), MAALGRUPPE, TILKNYTTEDE),
          sumOver(Formula.of(TILKNYTNING_MAALGRUPPE), MAALGRUPPE, TILKNYTTEDE)));

  private static final Indicator IPS_MAALGRUPPE_I_ALT = Indicator.count("ips-maalgruppe-i-alt")
      .named("Alle på de to ydelser over året", "All on the two benefits over the year")
      .defined(
          "Årets gennemsnit af borgere i ressourceforløb og på kontanthjælp, lagt sammen.",
          "The year's average of people in resource programmes and on cash benefit, added up.")
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

  private static final Indicator HANDICAP_SAMTALE_TILBUDT_ANDEL = Indicator.share(
          "handicap-samtale-tilbudt-andel")
      .named("Andel tilbudt visitationssamtale", "Share offered an intake talk")
      .defined(
          "De screenede, der har fået tilbud om en visitationssamtale, i forhold til alle, der i"
              + " screeningen oplyste en funktionsnedsættelse.",
          "The screened people who were offered an intake talk relative to all who stated a"
              + " disability in the screening.")
      .of("kommune")
      .as(ratio(Formula.of(HANDICAP_SAMTALE_TILBUDT), Formula.of(HANDICAP_SCREENEDE)));

  private static final Indicator UDDANNELSESSAMTALE_TILBUDT_ANDEL = Indicator.share(
          "uddannelsessamtale-tilbudt-andel")
      .named("Andel tilbudt uddannelsessamtale", "Share offered an education talk")
      .defined(
          "De jobparate, der har fået tilbud om en uddannelsessamtale, i forhold til alle årets"
              + " jobparate.",
          "The job-ready people who were offered an education talk relative to all the year's"
              + " job-ready people.")
      .of("kommune")
      .as(ratio(Formula.of(UDDANNELSESSAMTALE_TILBUDT), Formula.of(JOBPARATE_LEDIGE)));

  private static final Indicator NYTILMELDTE_AFKLARET_ANDEL = Indicator.share(
          "nytilmeldte-afklaret-andel")
      .named(
          "Andel af nytilmeldte afklaret for kompetencer",
          "Share of newly registered assessed for skills")
      .defined(
          "De nytilmeldte, hvis kompetencer er gennemgået, i forhold til alle årets nytilmeldte"
              + " ledige.",
          "The newly registered whose skills were gone through relative to all the year's newly"
              + " registered unemployed people.")
      .of("kommune")
      .as(ratio(Formula.of(NYTILMELDTE_AFKLARET), Formula.of(NYTILMELDTE_LEDIGE)));

  private Beskaeftigelsespolitik() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        OFFENTLIGT_FORSOERGEDE_AARSNIVEAU,
        OFFENTLIGT_FORSOERGEDE_BEROERTE,
        PERSONLIG_ASSISTANCE_OG_HJAELPEMIDLER,
        UNGE_PAA_FORSOERGELSE_ANDEL,
        ORDINAERE_LOENTIMER,
        FOERTIDSPENSIONISTER,
        FOERTIDSPENSIONISTER_MED_LOENTILSKUD,
        TILKNYTNING_MAALGRUPPE,
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
        IPS_I_JOB,
        TILFREDSHED_JOBCENTER,
        UNGE_IKKE_UDDANNELSESPARATE,
        UNGE_TILBUDT_PRAKTIK,
        HANDICAP_SCREENEDE,
        HANDICAP_SAMTALE_TILBUDT,
        SELVSTAENDIGE_HENVIST,
        JOBPARATE_LEDIGE,
        UDDANNELSESSAMTALE_TILBUDT,
        NYTILMELDTE_LEDIGE,
        NYTILMELDTE_AFKLARET,
        JOBCENTER_ARRANGEMENTER,
        VIRKSOMHEDSBESOEG,
        BOLIGSOCIALE_OMRAADER,
        INDSATSPLAN_FORNYET);
    catalogue.add(
        OFFENTLIGT_FORSOERGEDE_AARSGENNEMSNIT,
        OFFENTLIGT_FORSOERGEDE_ANDEL,
        HANDICAPKOMPENSATION_ANDEL_AF_LANDET,
        FLYGTNINGE_I_BESKAEFTIGELSE_AARSGENNEMSNIT,
        UNGE_PAA_FORSOERGELSE_AARSGENNEMSNIT,
        ORDINAERE_LOENTIMER_AARSGENNEMSNIT,
        FOERTIDSPENSIONISTER_MED_LOENTILSKUD_ANDEL,
        PENSIONISTER_MED_LOENTILSKUD_AARSGENNEMSNIT,
        TILKNYTNING_ANDEL,
        IPS_MAALGRUPPE_I_ALT,
        UDDANNELSESPULJE_UDNYTTELSE,
        UNGE_TILBUDT_PRAKTIK_ANDEL,
        HANDICAP_SAMTALE_TILBUDT_ANDEL,
        UDDANNELSESSAMTALE_TILBUDT_ANDEL,
        NYTILMELDTE_AFKLARET_ANDEL);
  }
}
