package dk.pejl.indicator;

import dk.pejl.fact.Reading;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.wording.Refusal;

/** What a figure that a document prints can be of, beyond what is observed. */
final class Printed {
  private Printed() {}

  /**
   * Whether a printed figure of an indicator in a period is the mean of the months of a year. Of yes,
   * no and days there is none.
   */
  static boolean isMean(Indicator indicator, Period period) {
    return indicator.formula() == null
        && indicator.grain() == Grain.MONTH
        && period.grain() == Grain.YEAR
        && indicator.kind() != Kind.FLAG
        && indicator.kind() != Kind.DAY;
  }

  /** The indicator as a mean of it is counted, which need not be whole. */
  static Indicator mean(Indicator indicator) {
    return indicator.isWhole() ? indicator.averaged() : indicator;
  }

  /** The reading of a printed figure, which says what is printed. */
  static Reading reading(Indicator indicator, Reading reading) {
    if (reading instanceof Reading.Known || reading instanceof Reading.Masked) {
      return reading;
    }
    throw new Refusal(
        "Flaget 'printed' siger, at et dokument trykker '" + indicator
            + "', men her står intet tal: skriv value eller masked, eller fjern flaget.",
        "The flag 'printed' says that a document prints '" + indicator
            + "', but no figure stands here: write value or masked, or remove the flag.");
  }
}
