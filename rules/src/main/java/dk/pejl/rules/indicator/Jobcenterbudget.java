package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Unit;

/** What the job centre's budget sets aside for each benefit, and what was spent. */
public final class Jobcenterbudget {
  private static final String YDELSE = "ydelse";
  private static final String ART = "art";
  private static final String FORSOERGELSE = "forsoergelse";
  private static final String INDSATS = "indsats";
  private static final String I_ALT = "i-alt";

  /** The benefits that make up the total. */
  private static final String[] YDELSER = {
    "kontant-og-uddannelseshjaelp",
    "udlaendinge-i-program",
    "udlaendinge-uden-program",
    "a-dagpenge",
    "ressourceforloeb",
    "sygedagpenge",
    "jobafklaring",
    "fleksjob",
    "ledighedsydelse"
  };

  /** The benefits on which measures are spent: all but foreigners outside a programme and flexi-jobs. */
  private static final String[] YDELSER_MED_INDSATS = {
    "kontant-og-uddannelseshjaelp",
    "udlaendinge-i-program",
    "a-dagpenge",
    "ressourceforloeb",
    "sygedagpenge",
    "jobafklaring",
    "ledighedsydelse"
  };

  private static final String[] LINJER = {
    "kontant-og-uddannelseshjaelp",
    "udlaendinge-i-program",
    "udlaendinge-uden-program",
    "a-dagpenge",
    "ressourceforloeb",
    "sygedagpenge",
    "jobafklaring",
    "fleksjob",
    "ledighedsydelse",
    I_ALT
  };

  // Observed.

  private static final Indicator BUDGET_HELAARSPERSONER = Indicator.count("budget-helaarspersoner")
      .named("Budgetterede helårspersoner", "Budgeted full-year persons")
      .defined(
          "De helårspersoner, som årets budget regner med på ydelsen, eller i alt.",
          "The full-year persons whom the year's budget expects on the benefit, or in total.")
      .from(Kilder.egne(SURE, "kommunens budget", "the municipality's budget"))
      .of("kommune")
      .by(YDELSE, LINJER)
      .averaged();

  private static final Indicator BUDGET_NETTOUDGIFT = Indicator.amount(
          "budget-nettoudgift", Unit.KRONER)
      .named("Budgetteret nettoudgift", "Budgeted net expenditure")
      .defined(
          "Det, årets budget efter indtægter sætter af til ydelsen, eller i alt: til forsørgelse"
              + " eller til indsats.",
          "What the year's budget, after income, sets aside for the benefit, or in total: for"
              + " benefit payments or for measures.")
      .from(Kilder.egne(SURE, "kommunens budget", "the municipality's budget"))
      .of("kommune")
      .by(YDELSE, LINJER)
      .by(ART, FORSOERGELSE, INDSATS);

  private static final Indicator NETTOUDGIFT = Indicator.amount("nettoudgift", Unit.KRONER)
      .named("Realiseret nettoudgift", "Actual net expenditure")
      .defined(
          "Det, der efter årets regnskab og indtægter er brugt på ydelsen, eller i alt: på"
              + " forsørgelse eller på indsats.",
          "What by the year's accounts, after income, was spent on the benefit, or in total: on"
              + " benefit payments or on measures.")
      .from(Kilder.egne(UNSURE, "kommunens regnskab", "the municipality's accounts"))
      .of("kommune")
      .by(YDELSE, LINJER)
      .by(ART, FORSOERGELSE, INDSATS);

  // Worked out.

  private static final Indicator BUDGET_HELAARSPERSONER_SUM = Indicator.count(
          "budget-helaarspersoner-sum")
      .named(
          "Budgetlinjernes helårspersoner lagt sammen",
          "The budget lines' full-year persons added up")
      .defined(
          "Helårspersonerne på budgettets ni ydelser lagt sammen.",
          "The full-year persons on the budget's nine benefits added up.")
      .of("kommune")
      .averaged()
      .as(sumOver(Formula.of(BUDGET_HELAARSPERSONER), YDELSE, YDELSER));

  private static final Indicator BUDGET_FORSOERGELSE_SUM = Indicator.amount(
          "budget-forsoergelse-sum", Unit.KRONER)
      .named(
          "Budgetlinjernes forsørgelse lagt sammen", "The budget lines' benefit payments added up")
      .defined(
          "Budgettet til forsørgelse på de ni ydelser lagt sammen.",
          "The budget for benefit payments on the nine benefits added up.")
      .of("kommune")
      .as(sumOver(Formula.of(BUDGET_NETTOUDGIFT).with(ART, FORSOERGELSE), YDELSE, YDELSER));

  private static final Indicator BUDGET_INDSATS_SUM = Indicator.amount(
          "budget-indsats-sum", Unit.KRONER)
      .named("Budgetlinjernes indsatser lagt sammen", "The budget lines' measures added up")
      .defined(
          "Budgettet til indsatser lagt sammen over de syv ydelser, der har et: alle ni uden"
              + " udlændinge uden program og fleksjob.",
          "The budget for measures added up over the seven benefits that have one: all nine but"
              + " foreigners outside a programme and flexi-jobs.")
      .of("kommune")
      .as(sumOver(Formula.of(BUDGET_NETTOUDGIFT).with(ART, INDSATS), YDELSE, YDELSER_MED_INDSATS));

  private static final Indicator BUDGET_NETTOUDGIFT_I_ALT = Indicator.amount(
          "budget-nettoudgift-i-alt", Unit.KRONER)
      .named("Budgetteret nettoudgift i alt", "Budgeted net expenditure in total")
      .defined(
          "Budgettets to summer, for forsørgelse og for indsats, lagt sammen.",
          "The budget's two totals, for benefit payments and for measures, added up.")
      .of("kommune")
      .as(sumOver(Formula.of(BUDGET_NETTOUDGIFT).with(YDELSE, I_ALT), ART, FORSOERGELSE, INDSATS));

  private static final Indicator NETTOUDGIFT_I_ALT = Indicator.amount(
          "nettoudgift-i-alt", Unit.KRONER)
      .named("Realiseret nettoudgift i alt", "Actual net expenditure in total")
      .defined(
          "Regnskabets to summer, for forsørgelse og for indsats, lagt sammen.",
          "The two totals of the accounts, for benefit payments and for measures, added up.")
      .of("kommune")
      .as(sumOver(Formula.of(NETTOUDGIFT).with(YDELSE, I_ALT), ART, FORSOERGELSE, INDSATS));

  private Jobcenterbudget() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        BUDGET_HELAARSPERSONER,
        BUDGET_NETTOUDGIFT,
        NETTOUDGIFT,
        BUDGET_HELAARSPERSONER_SUM,
        BUDGET_FORSOERGELSE_SUM,
        BUDGET_INDSATS_SUM,
        BUDGET_NETTOUDGIFT_I_ALT,
        NETTOUDGIFT_I_ALT);
  }
}
