package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.quantity.Quantity;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Who lives in a municipality, and how many of them, and of others, take part in its work. */
public final class Folketal {
  private static final String ALDER = "alder";
  private static final String ALLE = "alle";
  private static final String BOERN = "0-15";
  private static final String ARBEJDSDYGTIGE = "16-66";
  private static final String AELDRE = "67-plus";

  // Observed.

  private static final Indicator ERHVERVSFREKVENS = Indicator.share("erhvervsfrekvens")
      .named("Erhvervsfrekvens", "Labour force participation rate")
      .defined(
          "Hvor stor en del af befolkningen i den arbejdsdygtige alder der er i arbejdsstyrken."
              + " Mål og måling skal følge samme opgørelse og samme aldersgruppe.",
          "How large a part of the population of working age is in the labour force. Goal and"
              + " measurement must follow the same source and the same ages.")
      .from(Kilder.statistik(
          SURE,
          "RAS200",
          "OMRÅDE, HERKOMST=TOT, ALDER=16-66 (2022-) / 16-64, KØN=TOT, BEREGNING=EFK, Tid"))
      .of("kommune");

  private static final Indicator ERHVERVSFREKVENS_PROGNOSE = Indicator.share(
          "erhvervsfrekvens-prognose")
      .named("Forventet erhvervsfrekvens", "Forecast participation rate")
      .defined(
          "Den erhvervsfrekvens, som STAR i januar 2022 regnede med for året. Kun til oplysning:"
              + " en prognose afgør intet mål.",
          "The participation rate that STAR in January 2022 expected for the year. For the record"
              + " only: a forecast decides no goal.")
      .from(new Source(
          "other public register",
          "STARs kommunefremskrivning (spreadsheet)",
          "",
          UNSURE,
          new Wording("STARs kommunefremskrivning", "STAR's forecast by municipality")))
      .of("kommune", "land");

  private static final Indicator BEFOLKNING = Indicator.count("befolkning")
      .named("Folketal", "Population")
      .defined(
          "Alle indbyggere i kommunen, når året begynder.",
          "All residents of the municipality when the year begins.")
      .from(Kilder.statistik(
          SURE, "FOLK1A", "OMRÅDE, KØN=TOT, ALDER=IALT, CIVILSTAND=TOT, Tid=yyyyK1"))
      .of("kommune");

  private static final Indicator BEFOLKNING_ALDERSGRUPPE = Indicator.count(
          "befolkning-aldersgruppe")
      .named("Befolkning i aldersgruppen", "Population of the age group")
      .defined(
          "Indbyggerne under 16 år (0-15) eller over 66 år (67-plus), når året begynder. De"
              + " 16-66-årige står for sig som befolkning-erhvervsaktiv-alder.",
          "The residents under 16 (0-15) or over 66 (67-plus) when the year begins. Those aged"
              + " 16-66 stand on their own as befolkning-erhvervsaktiv-alder.")
      .from(Kilder.statistik(
          SURE, "FOLK1A", "OMRÅDE, KØN=TOT, ALDER=0..15 + 67..125, CIVILSTAND=TOT, Tid=yyyyK1"))
      .of("kommune")
      .by(ALDER, BOERN, AELDRE);

  private static final Indicator BEFOLKNING_AENDRING = Indicator.rate("befolkning-aendring")
      .named("Befolkningens ændring siden 2008", "Population change since 2008")
      .defined(
          "Hvor mange procent flere eller færre indbyggere aldersgruppen har, end da 2008"
              + " begyndte. En ændring, ikke en andel: den kan være negativ og over 100.",
          "By how many per cent the residents of the age group are more or fewer than when 2008"
              + " began. A change, not a share: it can be negative and above 100.")
      .from(new Source(
          "Danmarks Statistik",
          "worked out of FOLK1A (2008K1 and now)",
          "OMRÅDE, ALDER, Tid",
          PARTLY,
          new Wording("Danmarks Statistik, FOLK1A", "Statistics Denmark, FOLK1A")))
      .of("kommune")
      .by(ALDER, ALLE, BOERN, ARBEJDSDYGTIGE, AELDRE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator INDPENDLING = Indicator.count("indpendling")
      .named("Indpendling", "Inward commuters")
      .defined(
          "De, der arbejder i kommunen og bor uden for den, også i Tyskland, hvor kilden har dem"
              + " med.",
          "Those who work in the municipality and live outside it, in Germany too where the"
              + " source has them.")
      .from(new Source(
          "Danmarks Statistik",
          "PEND101 (or PEND100)",
          "OMRÅDE, BRANCHE07=TOT, PENDLING, KØN=M+K, Tid",
          PARTLY,
          new Wording(
              "Danmarks Statistik, PEND101 / PEND100", "Statistics Denmark, PEND101 / PEND100")))
      .of("kommune");

  // Worked out.

  private static final Indicator ALDERSGRUPPER_2008_ANDEL = Indicator.rate(
          "aldersgrupper-2008-andel")
      .named(
          "Aldersgrupperne ført tilbage til 2008 i forhold til hele folketallet",
          "The age groups carried back to 2008 relative to the whole population")
      .defined(
          "De tre aldersgrupper, hver ført tilbage til 2008 ved sin egen ændring og lagt sammen, i"
              + " forhold til hele folketallet ført tilbage på samme måde.",
          "The three age groups, each carried back to 2008 by its own change and added up,"
              + " relative to the whole population carried back in the same way.")
      .of("kommune")
      .as(ratio(
          sum(
              i2008(Formula.of(BEFOLKNING_ALDERSGRUPPE).with(ALDER, BOERN), BOERN),
              i2008(Formula.of(Jobcenter.BEFOLKNING_ERHVERVSAKTIV_ALDER), ARBEJDSDYGTIGE),
              i2008(Formula.of(BEFOLKNING_ALDERSGRUPPE).with(ALDER, AELDRE), AELDRE)),
          i2008(Formula.of(BEFOLKNING), ALLE)));

  private Folketal() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        ERHVERVSFREKVENS,
        ERHVERVSFREKVENS_PROGNOSE,
        BEFOLKNING,
        BEFOLKNING_ALDERSGRUPPE,
        BEFOLKNING_AENDRING,
        INDPENDLING,
        ALDERSGRUPPER_2008_ANDEL);
  }

  /** What the number was in 2008, given by how much it has changed since. */
  private static Formula i2008(Formula antal, String alder) {
    return ratio(
        antal,
        sum(
            Formula.constant(Quantity.percent("100")),
            Formula.of(BEFOLKNING_AENDRING).with(ALDER, alder)));
  }
}
