package dk.pejl.differential;

import dk.pejl.period.Grain;
import dk.pejl.period.Period;

/** Made-up periods. */
final class Periods {
  private Periods() {}

  /** A period of some grain that begins in a year. */
  static Period in(int year, Dice dice) {
    return switch (dice.between(0, 6)) {
      case 0 -> Period.parse(year + "-Q" + dice.between(1, 4));
      case 1 -> Period.parse(year + "-0" + dice.between(1, 9));
      case 2 -> Period.parse(year + "/" + String.valueOf(year + 1).substring(2));
      case 3 -> Period.parse(year + "-1" + dice.between(0, 2) + "-1" + dice.between(0, 9));
      default -> Period.year(year);
    };
  }

  /** A period of a grain that begins in a year. */
  static Period in(int year, Grain grain, Dice dice) {
    Period period = in(year, dice);
    while (period.grain() != grain) {
      period = in(year, dice);
    }
    return period;
  }
}
