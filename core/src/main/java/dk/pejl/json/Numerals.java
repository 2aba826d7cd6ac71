package dk.pejl.json;

import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers for an evaluation. A number beside a unit is in that unit, so 22 with {@code %} is
 * 22 per cent; a number without a unit is the bare one, so the same share is 0.22.
 */
final class Numerals {
  private static final int DECIMALS = 10;

  private Numerals() {}

  /** A value in its unit, exactly: a decimal, or a fraction where none is exact, or a date. */
  static String exact(Exact value, Unit unit) {
    return unit.equals(Unit.DATE) && value.isWhole()
        ? LocalDate.ofEpochDay(value.toLong()).toString()
        : unit.shown(value).toString();
  }

  /** A value of an indicator: yes and no as booleans, all others as {@link #exact}. */
  static Object value(Indicator indicator, Exact value) {
    return indicator.kind() == Kind.FLAG
        ? (Object) (value.signum() != 0)
        : exact(value, indicator.unit());
  }

  /** A range in a unit, or the bare one; what has no bound is null. */
  static Map<String, @Nullable Object> range(Range range, @Nullable Unit unit) {
    return new Fields()
        .put("low", bound(range.low(), unit))
        .put("high", bound(range.high(), unit))
        .put("lowOpen", range.lowOpen())
        .put("highOpen", range.highOpen())
        .map();
  }

  private static @Nullable String bound(@Nullable Exact bound, @Nullable Unit unit) {
    return bound == null ? null : unit == null ? bound.toString() : exact(bound, unit);
  }

  /**
   * Puts a distance in its unit: as a decimal of at most ten places, and where that is not exact,
   * rounded as told, with what it is exactly beside it.
   */
  static void putDistance(
      Fields fields, String name, Exact distance, Unit unit, RoundingMode mode) {
    Exact shown = unit.shown(distance);
    BigDecimal decimal = shown.rounded(DECIMALS, mode).stripTrailingZeros();
    // Where it is to be as near as can be, what is not nothing must not look like it.
    for (int more = 2 * DECIMALS;
        mode == RoundingMode.HALF_EVEN && decimal.signum() != shown.signum();
        more *= 2) {
      decimal = shown.rounded(more, mode).stripTrailingZeros();
    }
    int least = unit.equals(Unit.POINTS) ? 1 : 0;
    fields.put(name, decimal.setScale(Math.max(least, decimal.scale())).toPlainString());
    if (!Exact.of(decimal).equals(shown)) {
      fields.put("exact", shown.toString());
    }
  }
}
