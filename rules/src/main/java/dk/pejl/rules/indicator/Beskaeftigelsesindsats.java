package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.yearlyMean;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;

/** What the growth plan counts of the effort for people outside the labour market. */
public final class Beskaeftigelsesindsats {
  private static final String OPFOELGNING = "kommunens egen opfølgning (antaget)";

  private static final Indicator KONTANT_UDDANNELSESHJAELP_AARSGENNEMSNIT = Indicator.count(
          "kontant-uddannelseshjaelp-aarsgennemsnit")
      .named(
          "Borgere på kontant- og uddannelseshjælp, årsgennemsnit",
          "Citizens on social and education assistance, yearly average")
      .defined(
          "Årets gennemsnit af borgere på kontant- og uddannelseshjælp.",
          "The year's average of citizens on social and education assistance.")
      .of("kommune")
      .averaged()
      .as(yearlyMean(Formula.of(Jobcenter.KONTANT_UDDANNELSESHJAELP_BORGERE)));

  private static final Indicator OPKVALIFICERING_BORGERE = Indicator.count(
          "opkvalificering-borgere")
      .named(
          "Borgere i opkvalificering og lærlingeforløb",
          "Citizens in upskilling and apprenticeships")
      .defined(
          "Borgere, der opkvalificeres, er voksenlærlinge eller er i mesterlære, for hver"
              + " ordning.",
          "Citizens in upskilling, adult apprenticeship or on-the-job training, for each"
              + " scheme.")
      .from("jobindsats.dk (antaget)")
      .of("kommune")
      .by("ordning", "opkvalificering", "voksenlaerlinge", "mesterlaere");

  private static final Indicator JOBCENTER_MAALGRUPPE = Indicator.count("jobcenter-maalgruppe")
      .named("Jobcentrets målgruppe for opkvalificering", "Target group for upskilling")
      .defined(
          "Modtagere af kontant- og uddannelseshjælp, som andelen i opkvalificering regnes"
              + " af.",
          "Recipients of social and education assistance, of whom the share in upskilling is"
              + " taken.")
      .from("jobindsats.dk (antaget)")
      .of("kommune");

  private static final Indicator OPKVALIFICERING_ANDEL = Indicator.rate("opkvalificering-andel")
      .named("Andel i opkvalificering", "Share in upskilling")
      .defined(
          "De tre ordninger for opkvalificering lagt sammen i forhold til målgruppen.",
          "The three schemes of upskilling added up, relative to the target group.")
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
      .from("jobindsats.dk (antaget)")
      .of("kommune")
      .by("maalgruppe", "kontant-og-uddannelseshjaelp", "integration");

  private static final Indicator VIRKSOMHEDSKONSULENTER = Indicator.count("virksomhedskonsulenter")
      .named("Virksomhedskonsulenter på fleksjobområdet", "Company consultants for flex jobs")
      .defined(
          "Konsulenter, der ved månedens begyndelse arbejder for at få fleksjob i stand hos"
              + " virksomheder.",
          "Consultants who at the beginning of the month work to bring about flex jobs at"
              + " companies.")
      .from("HR-regnskab (antaget)")
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator NETVAERKSCAFE_PLADSER = Indicator.count("netvaerkscafe-pladser")
      .named("Pladser i netværkscaféen", "Places in the network café")
      .defined(
          "Hvor mange ledige fleksjobvisiterede netværkscaféen har plads til.",
          "How many unemployed citizens assigned to flex jobs the network café has room for.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator INTEGRATION_OMFATTEDE = Indicator.count("integration-omfattede")
      .named(
          "Borgere omfattet af integrationsindsatsen", "Citizens covered by the integration effort")
      .defined(
          "Udenlandske borgere i kommunens integrationsprogram.",
          "Foreign citizens in the municipality's integration programme.")
      .from("jobindsats.dk / Integrationsbarometeret (antaget)")
      .of("kommune");

  private static final Indicator INTEGRATION_SELVFORSOERGENDE = Indicator.count(
          "integration-selvforsoergende")
      .named("Selvforsørgende i integrationsindsatsen", "Self-supporting citizens in integration")
      .defined(
          "De af dem i integrationsindsatsen, der klarer sig uden offentlig ydelse.",
          "Those in the integration effort who manage without a public benefit.")
      .from("jobindsats.dk / Integrationsbarometeret (antaget)")
      .of("kommune")
      .partOf(INTEGRATION_OMFATTEDE);

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
      .named("Andel vejledt om IGU", "Share advised on integration training")
      .defined(
          "Hvor stor en del af dem under 40 år i integrationsprogrammet der er vejledt om at"
              + " søge IGU.",
          "How large a part of those under 40 in the integration programme has been advised"
              + " on applying for integration training.")
      .from(OPFOELGNING)
      .of("kommune");

  private Beskaeftigelsesindsats() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        KONTANT_UDDANNELSESHJAELP_AARSGENNEMSNIT,
        OPKVALIFICERING_BORGERE,
        JOBCENTER_MAALGRUPPE,
        OPKVALIFICERING_ANDEL,
        VIRKSOMHEDSRETTEDE_TILBUD,
        VIRKSOMHEDSKONSULENTER,
        NETVAERKSCAFE_PLADSER,
        INTEGRATION_OMFATTEDE,
        INTEGRATION_SELVFORSOERGENDE,
        INTEGRATION_SELVFORSOERGELSE_ANDEL,
        IGU_VEJLEDT_ANDEL);
  }
}
