package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.yearlyMean;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/**
 * What the employment policy of 2023-2026 is measured by beyond what other plans count too: who lives
 * on benefits, who gets a foothold in work, and what the job centre itself does.
 */
public final class Beskaeftigelsespolitik {
  private static final String STOETTE = "stoette";
  private static final String MAALGRUPPE = "maalgruppe";

  private static final String[] STOETTEFORMER = {"personlig-assistance", "hjaelpemidler"};
  private static final String[] TILKNYTTEDE = {
    "sygedagpenge", "jobafklaring", "ressourceforloeb", "kontanthjaelp"
  };
  private static final String[] GRUPPER_MED_LOENTIMER = {"aktivitetsparate", "ressourceforloeb"};

  // Observed: benefits and employment.

  private static final Indicator OFFENTLIGT_FORSOERGEDE_AARSNIVEAU = Indicator.count(
          "offentligt-forsoergede-aarsniveau")
      .named("Offentligt forsørgede i året", "People on public benefits in the year")
      .defined(
          "De 16-66-årige i kommunen, der lever af en offentlig ydelse, som fuldtidspersoner og"
              + " som gennemsnit over året; for 2021 oplyser planen 7.800.",
          "Those aged 16-66 in the municipality who live on a public benefit, as full-time persons"
              + " and as an average over the year; for 2021 the plan gives 7,800.")
      .from(Kilder.jobindsats(
          PARTLY, "ptva02", "Område, Periode=year, Ydelsesgrupper=Ydelsesgrupper i alt"))
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
      .from(new Source(
          "jobindsats",
          "ptva02, measure Antal personer, year",
          "Område, Periode, Ydelsesgrupper",
          UNSURE,
          new Wording("jobindsats.dk, ptva02", "jobindsats.dk, ptva02")))
      .of("kommune");

  private static final Indicator PERSONLIG_ASSISTANCE_OG_HJAELPEMIDLER = Indicator.count(
          "personlig-assistance-og-hjaelpemidler")
      .named("Personlig assistance og hjælpemidler", "Personal assistance and aids")
      .defined(
          "Årets bevillinger, der opvejer et handicap i job eller uddannelse: personlig assistance"
              + " eller hjælpemidler.",
          "The year's grants that make up for a disability in work or education: personal"
              + " assistance or aids.")
      .from(new Source(
          "jobindsats",
          "Mentor og ordninger, table unknown",
          "",
          UNSURE,
          new Wording("jobindsats.dk, Mentor og ordninger", "jobindsats.dk, Mentor og ordninger")))
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
      .from(new Source(
          "jobindsats",
          "ptva02, age 16-24",
          "Område, Periode, Alder",
          PARTLY,
          new Wording("jobindsats.dk, ptva02", "jobindsats.dk, ptva02")))
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator ORDINAERE_LOENTIMER = Indicator.count("ordinaere-loentimer")
      .named("Borgere med ordinære løntimer", "People with ordinary paid hours")
      .defined(
          "Aktivitetsparate, eller borgere i ressourceforløb, der i måneden også fik løn for timer"
              + " på almindelige vilkår. Personer, ikke timer.",
          "Activity-ready recipients, or people in resource programmes, who in the month were also"
              + " paid for hours on ordinary terms. Persons, not hours.")
      .from(Kilder.jobindsats(
          SURE,
          "otij01 (v3: y60j01)",
          "Område, Periode, Ydelsesgrupper, Målgruppe (Antal personer med ordinære timer)"))
      .every(Grain.MONTH)
      .of("kommune")
      .by(MAALGRUPPE, GRUPPER_MED_LOENTIMER);

  private static final Indicator FOERTIDSPENSIONISTER = Indicator.count("foertidspensionister")
      .named("Førtidspensionister", "Disability pensioners")
      .defined(
          "Kommunens borgere på førtidspension.",
          "The municipality's residents on disability pension.")
      .from(new Source(
          "jobindsats",
          "y10a02 (tilbagetrækningsydelser), StatBank AUK01/PEN113",
          "Område, Periode, Køn, Herkomst, Ydelse",
          PARTLY,
          new Wording("jobindsats.dk, y10a02", "jobindsats.dk, y10a02")))
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
      .from(new Source(
          "jobindsats",
          "løntilskud til førtidspensionister, table unknown",
          "",
          UNSURE,
          new Wording("jobindsats.dk", "jobindsats.dk")))
      .every(Grain.MONTH)
      .of("kommune")
      .partOf(FOERTIDSPENSIONISTER)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator TILKNYTNING_MAALGRUPPE = Indicator.count("tilknytning-maalgruppe")
      .named("Borgere i de fire ydelsesgrupper", "People in the four benefit groups")
      .defined(
          "De borgere, der i gennemsnit pr. måned i året var i målgruppen.",
          "The people who as an average per month of the year were in the target group.")
      .from(Kilder.jobindsats(PARTLY, "ptva02", "Område, Periode, Ydelsesgrupper"))
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
      .from(Kilder.jobindsats(
          PARTLY,
          "otij01 (v3: y60j01)",
          "Område, Periode, Ydelsesgrupper, Målgruppe (Antal personer med ordinære timer)"))
      .of("kommune")
      .by(MAALGRUPPE, TILKNYTTEDE)
      .averaged()
      .partOf(TILKNYTNING_MAALGRUPPE)
      .countedOnce()
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator FLYGTNINGE_SELVFORSOERGENDE = Indicator.count(
          "flygtninge-selvforsoergende")
      .named(
          "Selvforsørgende flygtninge m.fl.", "Self-supporting refugees and their reunified family")
      .defined(
          "Flygtninge og deres familiesammenførte, der bor i kommunen og ikke lever af en"
              + " offentlig ydelse.",
          "Refugees and their reunified family who live in the municipality and not on a public"
              + " benefit.")
      .from(new Source(
          "Integrationsbarometeret (UIM)",
          "Integrationsbarometeret or jobindsats, table unknown",
          "",
          UNSURE,
          new Wording("Integrationsbarometeret (UIM)", "Integrationsbarometeret (UIM)")))
      .of("kommune");

  // Observed: education and companies.

  // Observed: what the job centre does.

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
        FLYGTNINGE_SELVFORSOERGENDE);
    catalogue.add(
        OFFENTLIGT_FORSOERGEDE_AARSGENNEMSNIT,
        OFFENTLIGT_FORSOERGEDE_ANDEL,
        HANDICAPKOMPENSATION_ANDEL_AF_LANDET,
        FLYGTNINGE_I_BESKAEFTIGELSE_AARSGENNEMSNIT,
        UNGE_PAA_FORSOERGELSE_AARSGENNEMSNIT,
        ORDINAERE_LOENTIMER_AARSGENNEMSNIT,
        FOERTIDSPENSIONISTER_MED_LOENTILSKUD_ANDEL,
        PENSIONISTER_MED_LOENTILSKUD_AARSGENNEMSNIT,
        TILKNYTNING_ANDEL);
  }
}
