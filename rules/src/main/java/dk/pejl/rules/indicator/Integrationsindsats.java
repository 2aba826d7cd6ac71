package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Refugees, their reunified families and other newcomers: how they are met, and how they fare. */
public final class Integrationsindsats {
  private static final String AKTIVITET = "aktivitet";
  private static final int MAJ = 5;

  // Observed.

  private static final Indicator FLYGTNINGE_SELVFORSOERGENDE_ANDEL = Indicator.share(
          "flygtninge-selvforsoergende-andel")
      .named(
          "Selvforsørgende efter integrationsperioden",
          "Self-supporting after the integration period")
      .defined(
          "Hvor stor en del af dem, der kom som integrationsborgere i ét år, der tre år senere"
              + " forsørger sig selv. Året er det, de kom i. De andre planers selvforsørgende er"
              + " derimod dem, der er i indsatsen nu.",
          "How large a part of those who came as integration participants in one year supports"
              + " itself three years later. The year is that of their arrival. The self-supporting"
              + " of other plans are by contrast among those taking part now.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator FLYGTNINGE_JOBPARATE = Indicator.count("flygtninge-jobparate")
      .named("Jobparate flygtninge", "Job-ready refugees")
      .defined(
          "De flygtninge, jobcentret i årets løb har fundet jobparate.",
          "The refugees the job centre found job-ready in the course of the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator INTROFORLOEB_DELTAGERE = Indicator.count("introforloeb-deltagere")
      .named("Jobparate flygtninge i introforløb", "Job-ready refugees on the introduction course")
      .defined(
          "De af årets jobparate flygtninge, der har gennemgået det introforløb, som retter sig"
              + " mod virksomheder.",
          "Those of the year's job-ready refugees who have been through the company-based"
              + " introduction course.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .partOf(FLYGTNINGE_JOBPARATE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator INTROFORLOEB_TIL_PRAKTIK_UGER = Indicator.amount(
          "introforloeb-til-praktik-uger", Jobcenterindsats.UGER)
      .named("Uger fra introforløb til praktik", "Weeks from course to work placement")
      .defined(
          "Ugerne fra introforløbets første dag til den første dag i praktik i en virksomhed,"
              + " oplyst for den dag, praktikken begynder. Er den ikke begyndt fire uger efter"
              + " starten, oplyses i stedet de uger, der er gået (over 4), for den 29. dag efter"
              + " starten; når praktikken siden begynder, oplyses intet mere.",
          "The weeks from the first day of the introduction course to the first day of the work"
              + " placement in a company, supplied for the day the placement begins. Where it has"
              + " not begun four weeks after the start, the weeks gone by (above 4) are supplied"
              + " instead, for the 29th day after the start; when the placement begins later,"
              + " nothing more is supplied.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("borger")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator FLYGTNINGE_OG_FAMILIESAMMENFOERTE = Indicator.count(
          "flygtninge-og-familiesammenfoerte")
      .named(
          "Flygtninge og familiesammenførte til flygtninge", "Refugees and their reunified family")
      .defined(
          "Flygtninge, og de familiesammenførte til dem, der bor i kommunen i måneden.",
          "Refugees and their reunified family who live in the municipality in the month.")
      .from(new Source(
          "jobindsats",
          "flygtninge og familiesammenførte i beskæftigelse, table unknown",
          "",
          UNSURE,
          new Wording("jobindsats.dk", "jobindsats.dk")))
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator I_INTEGRATIONSPROGRAM = Indicator.flag("i-integrationsprogram")
      .named("I integrationsprogrammet", "In the integration programme")
      .defined(
          "Om borgeren er i integrationsprogrammet på månedens sidste dag; det afgør, hvem de 37"
              + " timer om ugen gælder.",
          "Whether the person is in the integration programme on the last day of the month; it"
              + " decides whom the 37 hours a week are about.")
      .from(Kilder.egne(UNSURE, "jobcentrets fagsystem", "the job centre's case system"))
      .every(Grain.MONTH)
      .of("borger");

  private static final Indicator SPROGSKOLE_NYE = Indicator.count("sprogskole-nye")
      .named("Nye kursister på sprogskolen", "New students at the language school")
      .defined(
          "Borgere, der i året begyndte i sprogundervisning under integrationsprogrammet.",
          "People who in the year began in language lessons under the integration programme.")
      .from(
          Kilder.egne(UNSURE, "sprogskolens egen opfølgning", "the language school's own records"))
      .of("kommune");

  private static final Indicator SPROGSKOLE_AFKLAREDE = Indicator.count("sprogskole-afklarede")
      .named("Heraf sprogligt afklaret fra start", "Of whom assessed in language at the start")
      .defined(
          "De af årets nye kursister, hvis sproglige niveau blev afklaret, før undervisningen blev"
              + " lagt til rette.",
          "Those of the year's new students whose level of language was assessed before the"
              + " lessons were planned.")
      .from(
          Kilder.egne(UNSURE, "sprogskolens egen opfølgning", "the language school's own records"))
      .of("kommune")
      .partOf(SPROGSKOLE_NYE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator INTEGRATION_TIMER_PR_UGE = Indicator.amount(
          "integration-timer-pr-uge", Unit.of("timer", "timer", "hours"))
      .named("Programtimer pr. uge", "Programme hours per week")
      .defined(
          "De timer om ugen, som kontrakten med en borger i integrationsprogrammet på månedens"
              + " sidste dag fastsætter til dansk, eller i en virksomhed: i praktik, med løntilskud"
              + " eller i et almindeligt job.",
          "The hours a week that the contract with someone in the integration programme sets on"
              + " the last day of the month for Danish, or in a company: on work placement, with a"
              + " wage subsidy or in an ordinary job.")
      .from(Kilder.egne(
          UNSURE,
          "integrationskontrakterne i jobcentrets fagsystem",
          "the integration contracts in the job centre's case system"))
      .every(Grain.MONTH)
      .of("borger")
      .by(AKTIVITET, "danskundervisning", "virksomhedsrettet")
      .min("0")
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator IGU_FORLOEB = Indicator.count("igu-forloeb")
      .named("IGU-forløb", "IGU courses")
      .defined(
          "De integrationsgrunduddannelser (IGU), der er i gang i året for borgere i kommunen, hos"
              + " hvem de end er ansat.",
          "The IGU courses (basic integration training) under way in the year for residents of the"
              + " municipality, whoever employs them.")
      .from(new Source(
          "jobindsats",
          "IGU, table unknown",
          "Område, Periode=year",
          UNSURE,
          new Wording("jobindsats.dk", "jobindsats.dk")))
      .of("kommune");

  private static final Indicator REPATRIERING_MAALGRUPPE = Indicator.count(
          "repatriering-maalgruppe")
      .named("Borgere i målgruppen for repatriering", "People in the repatriation target group")
      .defined(
          "De borgere, der på noget tidspunkt i året efter reglerne kunne få støtte til at vende"
              + " tilbage til hjemlandet, også dem, der er rejst.",
          "The residents whom the rules at some time in the year could give support to return to"
              + " their home country, those who have left among them.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator REPATRIERING_VEJLEDTE = Indicator.count("repatriering-vejledte")
      .named("Vejledte om repatriering", "People advised about repatriation")
      .defined(
          "De borgere i målgruppen, som jobcentret mindst én gang i året har vejledt om at vende"
              + " tilbage.",
          "Those in the target group whom the job centre advised at least once in the year about"
              + " returning.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .partOf(REPATRIERING_MAALGRUPPE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator AEGTEFAELLEFORLOEB = Indicator.count("aegtefaelleforloeb")
      .named(
          "Inspirationsforløb for ægtefælleforsørgede",
          "Inspiration courses for spouse-supported newcomers")
      .defined(
          "De forløb, som jobcentret og AOF Sprogcenter i året har holdt for nydanskere, der"
              + " forsørges af deres ægtefælle.",
          "The courses that the job centre and AOF Sprogcenter held in the year for newcomers"
              + " supported by their spouse.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  // Worked out.

  private static final Indicator FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL_MAJ = Indicator.share(
          "flygtninge-i-beskaeftigelse-andel-maj")
      .named(
          "Andel flygtninge m.fl. i beskæftigelse i maj",
          "Share of refugees and their reunified family in work in May")
      .defined(
          "Andelen af flygtninge og deres familiesammenførte i arbejde, som den er i årets maj.",
          "The share of refugees and their reunified family in work as it is in May of the year.")
      .of("kommune", "land")
      .as(Formula.of(Jobcenter.FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL).month(MAJ));

  private static final Indicator INTEGRATION_TIMER_I_ALT = Indicator.amount(
          "integration-timer-i-alt", Unit.of("timer", "timer", "hours"))
      .named("Programtimer pr. uge i alt", "Programme hours per week in all")
      .defined(
          "En borgers timer om ugen på dansk og i virksomhed lagt sammen.",
          "Someone's hours a week on Danish and in a company added up.")
      .every(Grain.MONTH)
      .of("borger")
      .as(sumOver(
          Formula.of(INTEGRATION_TIMER_PR_UGE),
          AKTIVITET,
          "danskundervisning",
          "virksomhedsrettet"));

  private static final Indicator REPATRIERING_VEJLEDTE_ANDEL = Indicator.share(
          "repatriering-vejledte-andel")
      .named("Andel vejledt om repatriering", "Share advised about repatriation")
      .defined(
          "De vejledte i forhold til alle i målgruppen for repatriering.",
          "Those advised relative to all in the target group for repatriation.")
      .of("kommune")
      .as(ratio(Formula.of(REPATRIERING_VEJLEDTE), Formula.of(REPATRIERING_MAALGRUPPE)));

  private static final Indicator SPROGSKOLE_AFKLAREDE_ANDEL = Indicator.share(
          "sprogskole-afklarede-andel")
      .named("Andel sprogligt afklaret fra start", "Share assessed in language at the start")
      .defined(
          "De sprogligt afklarede i forhold til alle årets nye kursister.",
          "Those assessed in language relative to all the year's new students.")
      .of("kommune")
      .as(ratio(Formula.of(SPROGSKOLE_AFKLAREDE), Formula.of(SPROGSKOLE_NYE)));

  private static final Indicator INTROFORLOEB_DELTAGERE_ANDEL = Indicator.share(
          "introforloeb-deltagere-andel")
      .named(
          "Andel jobparate flygtninge i introforløb",
          "Share of job-ready refugees on the introduction course")
      .defined(
          "De jobparate flygtninge, der har gennemgået introforløbet, i forhold til alle årets"
              + " jobparate flygtninge.",
          "The job-ready refugees who have been through the introduction course relative to all"
              + " the year's job-ready refugees.")
      .of("kommune")
      .as(ratio(Formula.of(INTROFORLOEB_DELTAGERE), Formula.of(FLYGTNINGE_JOBPARATE)));

  private Integrationsindsats() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        FLYGTNINGE_SELVFORSOERGENDE_ANDEL,
        FLYGTNINGE_JOBPARATE,
        INTROFORLOEB_DELTAGERE,
        INTROFORLOEB_TIL_PRAKTIK_UGER,
        FLYGTNINGE_OG_FAMILIESAMMENFOERTE,
        I_INTEGRATIONSPROGRAM,
        SPROGSKOLE_NYE,
        SPROGSKOLE_AFKLAREDE,
        INTEGRATION_TIMER_PR_UGE,
        IGU_FORLOEB,
        REPATRIERING_MAALGRUPPE,
        REPATRIERING_VEJLEDTE,
        AEGTEFAELLEFORLOEB,
        FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL_MAJ,
        INTEGRATION_TIMER_I_ALT,
        REPATRIERING_VEJLEDTE_ANDEL,
        SPROGSKOLE_AFKLAREDE_ANDEL,
        INTROFORLOEB_DELTAGERE_ANDEL);
  }
}
