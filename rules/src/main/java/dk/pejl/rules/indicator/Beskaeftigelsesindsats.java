package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.yearlyMean;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** What the growth plan counts of the effort for people outside the labour market. */
public final class Beskaeftigelsesindsats {
  private static final Indicator KONTANT_UDDANNELSESHJAELP_AARSGENNEMSNIT = Indicator.count(
          "kontant-uddannelseshjaelp-aarsgennemsnit")
      .named(
          "Borgere på kontant- og uddannelseshjælp, årsgennemsnit",
          "People on cash and education benefit, yearly average")
      .defined(
          "Årets gennemsnit af borgere på kontant- og uddannelseshjælp.",
          "The year's average of people on cash and education benefit.")
      .of("kommune")
      .averaged()
      .as(yearlyMean(Formula.of(Jobcenter.KONTANT_UDDANNELSESHJAELP_BORGERE)));

  private static final Indicator JOBCENTER_MAALGRUPPE = Indicator.count("jobcenter-maalgruppe")
      .named("Jobcentrets målgruppe for opkvalificering", "Target group for upskilling")
      .defined(
          "Personer, der i løbet af året fik kontanthjælp eller uddannelseshjælp; den målgruppe,"
              + " som andelen i opkvalificering regnes ud fra.",
          "Persons who in the course of the year received cash benefit or education benefit; the"
              + " target group of which the share in upskilling is taken.")
      .from(new Source(
          "jobindsats",
          "y36a02 + y38a02, measure Antal personer",
          "Område, Periode=year",
          PARTLY,
          new Wording("jobindsats.dk, y36a02 + y38a02", "jobindsats.dk, y36a02 + y38a02")))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator OPKVALIFICERING_BORGERE = Indicator.count(
          "opkvalificering-borgere")
      .named(
          "Hjælpsmodtagere i opkvalificering og lærlingeforløb",
          "Benefit recipients in upskilling and apprenticeships")
      .defined(
          "De af årets modtagere af kontant- og uddannelseshjælp, der i samme år var i eller"
              + " begyndte i opkvalificering, voksenlærlingeordning eller mesterlære, for hver"
              + " ordning. Hver person tælles i én ordning.",
          "Those of the year's recipients of cash and education benefit who in the same year were"
              + " in or began upskilling, adult apprenticeship or master apprenticeship, for each"
              + " scheme. Each person is counted in one scheme.")
      .from(new Source(
          "jobindsats",
          "ptvc01 / y60c07 Vejledning og opkvalificering",
          "Område, Periode=year, Ydelsesgrupper=kontant- og uddannelseshjælp, Tilbud",
          UNSURE,
          new Wording("jobindsats.dk, ptvc01 / y60c07", "jobindsats.dk, ptvc01 / y60c07")))
      .of("kommune")
      .by("ordning", "opkvalificering", "voksenlaerlinge", "mesterlaere")
      .partOf(JOBCENTER_MAALGRUPPE)
      .countedOnce()
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator OPKVALIFICERING_ANDEL = Indicator.share("opkvalificering-andel")
      .named("Andel i opkvalificering", "Share in upskilling")
      .defined(
          "De tre ordninger for opkvalificering lagt sammen som del af målgruppen.",
          "The three schemes of upskilling added up, as a part of the target group.")
      .of("kommune")
      .as(ratio(
          sumOver(
              Formula.of(OPKVALIFICERING_BORGERE),
              "ordning",
              "opkvalificering",
              "voksenlaerlinge",
              "mesterlaere"),
          Formula.of(JOBCENTER_MAALGRUPPE)));

  private static final Indicator VIRKSOMHEDSRETTEDE_TILBUD = Indicator.count(
          "virksomhedsrettede-tilbud")
      .named("Virksomhedsrettede tilbud", "Company-based measures")
      .defined(
          "Praktikker, løntilskud og lignende på virksomheder, som jobcentret satte i gang i"
              + " året for målgruppen.",
          "Work placements, wage subsidies and the like at companies that the job centre"
              + " began in the year for the target group.")
      .from(Kilder.jobindsats(
          PARTLY, "ptvc01 (v3: y60c02)", "Område, Periode, Ydelsesgrupper, Tilbud"))
      .of("kommune")
      .by("maalgruppe", "kontant-og-uddannelseshjaelp", "integration");

  private static final Indicator VIRKSOMHEDSKONSULENTER = Indicator.count("virksomhedskonsulenter")
      .named("Virksomhedskonsulenter på fleksjobområdet", "Company consultants for flexi-jobs")
      .defined(
          "Virksomhedskonsulenter, der ved månedens begyndelse arbejder med fleksjob.",
          "Company consultants who work with flexi-jobs at the beginning of the month.")
      .from(Kilder.egne(UNSURE, "HR-regnskab", "the HR accounts"))
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator NETVAERKSCAFE_PLADSER = Indicator.count("netvaerkscafe-pladser")
      .named("Pladser i netværkscaféen", "Places in the network café")
      .defined(
          "Hvor mange ledige fleksjobvisiterede netværkscaféen har plads til i året.",
          "How many unemployed people approved for flexi-jobs the network café has room for in"
              + " the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator KONTANTHJAELP_VISITATIONSTID = Indicator.amount(
          "kontanthjaelp-visitationstid", Unit.DAYS)
      .named("Dage til visitation", "Days to intake")
      .defined(
          "Hvor mange dage der i gennemsnit går, fra en borger søger kontant- eller"
              + " uddannelseshjælp, til borgeren er visiteret.",
          "How many days pass on average from a person's application for cash or education"
              + " benefit to the intake.")
      .from(Kilder.egne(UNSURE, "jobcentrets fagsystem", "the job centre's case system"))
      .of("kommune");

  private static final Indicator KONTANTHJAELP_IGANGSAETTELSESTID = Indicator.amount(
          "kontanthjaelp-igangsaettelsestid", Unit.DAYS)
      .named("Dage fra visitation til indsats", "Days from intake to effort")
      .defined(
          "Hvor mange dage der i gennemsnit går, fra en borger er visiteret til kontant- eller"
              + " uddannelseshjælp, til den første indsats begynder.",
          "How many days pass on average from the intake to cash or education benefit to the"
              + " start of the first effort.")
      .from(Kilder.egne(UNSURE, "jobcentrets fagsystem", "the job centre's case system"))
      .of("kommune");

  private static final Indicator INTEGRATION_OMFATTEDE = Indicator.count("integration-omfattede")
      .named(
          "Borgere omfattet af integrationsindsatsen", "People covered by the integration effort")
      .defined(
          "Udenlandske borgere, der ved årets udgang er omfattet af kommunens"
              + " integrationsprogram.",
          "Foreign citizens covered by the municipality's integration programme at the end of the"
              + " year.")
      .from(new Source(
          "Integrationsbarometeret (UIM)",
          "Integrationsbarometeret, or jobindsats y35a02",
          "Område, Periode",
          UNSURE,
          new Wording(
              "Integrationsbarometeret (UIM), y35a02 (jobindsats.dk)",
              "Integrationsbarometeret (UIM), y35a02 (jobindsats.dk)")))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator INTEGRATION_SELVFORSOERGENDE = Indicator.count(
          "integration-selvforsoergende")
      .named(
          "Selvforsørgende i integrationsindsatsen",
          "Self-supporting people in the integration effort")
      .defined(
          "De af dem i integrationsprogrammet ved årets udgang, der ikke får offentlig"
              + " forsørgelse.",
          "Those in the integration programme at the end of the year who receive no public"
              + " benefits.")
      .from(new Source(
          "Integrationsbarometeret (UIM)",
          "Integrationsbarometeret, table unknown",
          "",
          UNSURE,
          new Wording("Integrationsbarometeret (UIM)", "Integrationsbarometeret (UIM)")))
      .of("kommune")
      .partOf(INTEGRATION_OMFATTEDE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator INTEGRATION_SELVFORSOERGELSE_ANDEL = Indicator.share(
          "integration-selvforsoergelse-andel")
      .named(
          "Andel selvforsørgende i integrationsindsatsen",
          "Self-supporting share in the integration effort")
      .defined(
          "De selvforsørgendes del af alle i integrationsindsatsen.",
          "The self-supporting as a part of all in the integration effort.")
      .of("kommune")
      .as(ratio(Formula.of(INTEGRATION_SELVFORSOERGENDE), Formula.of(INTEGRATION_OMFATTEDE)));

  private static final Indicator IGU_VEJLEDT_ANDEL = Indicator.share("igu-vejledt-andel")
      .named("Andel vejledt om IGU", "Share advised on IGU")
      .defined(
          "Hvor stor en del af dem under 40 år i integrationsprogrammet der er vejledt om at søge"
              + " IGU.",
          "How large a part of those under 40 in the integration programme has been advised on"
              + " applying for IGU.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private Beskaeftigelsesindsats() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        KONTANT_UDDANNELSESHJAELP_AARSGENNEMSNIT,
        JOBCENTER_MAALGRUPPE,
        OPKVALIFICERING_BORGERE,
        OPKVALIFICERING_ANDEL,
        VIRKSOMHEDSRETTEDE_TILBUD,
        VIRKSOMHEDSKONSULENTER,
        NETVAERKSCAFE_PLADSER,
        KONTANTHJAELP_VISITATIONSTID,
        KONTANTHJAELP_IGANGSAETTELSESTID,
        INTEGRATION_OMFATTEDE,
        INTEGRATION_SELVFORSOERGENDE,
        INTEGRATION_SELVFORSOERGELSE_ANDEL,
        IGU_VEJLEDT_ANDEL,
        Integrationsindsats.IGU_FORLOEB);
  }
}
