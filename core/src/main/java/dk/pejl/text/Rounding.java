package dk.pejl.text;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many decimals figures of a unit are written with, and what they are when rounded to so many. */
final class Rounding {
  // A limit is written as the rule states it, unless it has more decimals than anybody would state.
  private static final int STATED = 6;

  private Rounding() {}

  /** With how many decimals figures of the unit are written unless more are needed. */
  static int usual(Unit unit) {
    return isShare(unit) ? 1 : unit.equals(Unit.KRONER) ? 0 : 2;
  }

  /** The count of decimals to try when the given one does not do. */
  static int more(int decimals, Unit unit) {
    return unit.equals(Unit.KRONER) && decimals == 0 ? 2 : decimals + 1;
  }

  /** The number shown for a value, rounded; shares keep their last zeros, other figures lose them. */
  static BigDecimal round(Exact value, Unit unit, int decimals, RoundingMode mode) {
    BigDecimal rounded = unit.shown(value).rounded(decimals, mode);
    return isShare(unit) ? rounded : trimmed(rounded, unit);
  }

  /** The number shown for a value, rounded with as many decimals as keep it from being zero. */
  static BigDecimal nonZero(Exact value, Unit unit, RoundingMode mode) {
    int decimals = usual(unit);
    while (round(value, unit, decimals, mode).signum() != value.signum()) {
      decimals = more(decimals, unit);
    }
    return round(value, unit, decimals, mode);
  }

  /** The number shown for a value as it was stated, rounded only where it has no end. */
  static BigDecimal stated(Exact value, Unit unit, int decimals) {
    Exact shown = unit.shown(value);
    int most = shown.hasAtMostDecimals(STATED) ? STATED : decimals;
    return trimmed(shown.rounded(most, RoundingMode.HALF_UP), unit);
  }

  private static BigDecimal trimmed(BigDecimal number, Unit unit) {
    BigDecimal bare = number.stripTrailingZeros();
    boolean oneDecimalOfKroner = unit.equals(Unit.KRONER) && bare.scale() == 1;
    return bare.setScale(
        oneDecimalOfKroner ? 2 : Math.max(0, bare.scale()), RoundingMode.UNNECESSARY);
  }

  private static boolean isShare(Unit unit) {
    return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS);
  }
}
