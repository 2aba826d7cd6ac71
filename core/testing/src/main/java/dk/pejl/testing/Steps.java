package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far apart two values are at the least, so that a limit can be moved by that much. */
final class Steps {
  private static final Exact TENTH = Exact.of(1, 10);
  private static final Exact HALF = Exact.of(1, 2);

  private Steps() {}

  /**
   * The smallest unit of a comparison: one of what is counted in wholes and of kroner, else a tenth
   * of a per cent, point or mark, or of the last decimal that the limit is written with.
   */
  static Exact of(Claim.Comparison comparison) {
    Unit unit = comparison.value().unit();
    Indicator indicator = indicator(comparison);
    if (indicator != null && indicator.isWhole()) {
      return Exact.ONE;
    }
    if (comparison.isOfUnits()) {
      // Of few units no share lies nearer to another.
      return unit.equals(Unit.NUMBER) ? Exact.ONE : TENTH;
    }
    Side.Limit stated = comparison.limit() instanceof Side.Limit limit ? limit : null;
    return of(unit, stated == null ? Exact.ZERO : stated.value());
  }

  /** The smallest unit of a number that the rule states. */
  static Exact of(Side.Limit number) {
    return of(number.unit(), number.value());
  }

  private static Exact of(Unit unit, Exact number) {
    if (unit.equals(Unit.NUMBER) || unit.equals(Unit.KRONER) || unit.equals(Unit.RANK)) {
      return Exact.ONE;
    }
    Exact shown = TENTH;
    Exact written = unit.shown(number);
    for (int decimals = 1; !written.hasAtMostDecimals(decimals - 1) && decimals < 6; decimals++) {
      shown = shown.times(TENTH);
    }
    return unit.read(shown);
  }

  /** The indicator on the side of the value, or null where that is stated. */
  static @Nullable Indicator indicator(Claim.Comparison comparison) {
    return comparison.value() instanceof Side.Measured measured ? measured.indicator() : null;
  }

  /**
   * Whether two relations to two stated limits hold for the same values, so that no figure could tell
   * them apart: a share cannot be more than 100 per cent.
   */
  static boolean areSame(
      Indicator indicator, Relation a, Exact limitOfA, Relation b, Exact limitOfB, Exact step) {
    for (Exact value : tried(indicator, limitOfA, limitOfB, step)) {
      if (a.holds(value, limitOfA) != b.holds(value, limitOfB)) {
        return false;
      }
    }
    return true;
  }

  /** Values around two limits that the indicator can have. */
  private static List<Exact> tried(Indicator indicator, Exact a, Exact b, Exact step) {
    Range all = indicator.missing();
    List<Exact> values = new ArrayList<>();
    for (Exact limit : List.of(a, b)) {
      Exact half = step.times(HALF);
      for (int i = -4; i <= 4; i++) {
        values.add(limit.plus(half.times(Exact.of(i))));
      }
    }
    values.removeIf(value -> !all.contains(value) || (indicator.isWhole() && !value.isWhole()));
    return values;
  }

  /** Whether a claim is true or false. */
  static boolean isDecided(Claim claim) {
    return claim.truth() != Truth.UNKNOWN;
  }
}
