package dk.pejl.report;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers of one unit, wide enough for some figures and ending in round numbers.
 *
 * @param unit the unit
 * @param low where it begins
 * @param high where it ends
 */
record Scale(Unit unit, Exact low, Exact high) {
  private static final int STEPS = 5;
  private static final Exact MONTH = Exact.of(30);
  private static final List<Exact> ROUND = round();

  private static List<Exact> round() {
    List<Exact> steps = new ArrayList<>();
    for (int power = -9; power < 18; power++) {
      for (int digit : new int[] {1, 2, 5}) {
        steps.add(Exact.of(BigDecimal.valueOf(digit).scaleByPowerOfTen(power)));
      }
    }
    return List.copyOf(steps);
  }

  /** A scale for figures, or null where they have no ends that are known. */
  static @Nullable Scale over(Unit unit, Collection<Range> figures) {
    Exact low = null;
    Exact high = null;
    for (Range figure : figures) {
      for (Exact end : ends(figure)) {
        low = low == null ? end : low.min(end);
        high = high == null ? end : high.max(end);
      }
    }
    return low == null || high == null ? null : around(unit, low, high);
  }

  private static List<Exact> ends(Range figure) {
    List<Exact> ends = new ArrayList<>();
    Exact low = figure.low();
    Exact high = figure.high();
    if (low != null) {
      ends.add(low);
    }
    if (high != null) {
      ends.add(high);
    }
    return ends;
  }

  private static Scale around(Unit unit, Exact least, Exact most) {
    // From zero on, so that no distance looks greater than it is; days and places have no zero.
    boolean hasZero = !unit.equals(Unit.DATE) && !unit.equals(Unit.RANK);
    Exact low = hasZero ? least.min(Exact.ZERO) : least;
    Exact high = hasZero ? most.max(Exact.ZERO) : most;
    Exact step = step(unit, high.minus(low));
    Exact from = low.dividedBy(step).floor().times(step);
    Exact to = high.dividedBy(step).ceiling().times(step);
    Exact first = from.equals(low) && low.signum() != 0 ? from.minus(step) : from;
    Exact last = to.equals(high) && (high.signum() != 0 || low.signum() == 0) ? to.plus(step) : to;
    return new Scale(unit, within(unit, first, least), cap(unit, last, most));
  }

  private static Exact step(Unit unit, Exact span) {
    if (span.signum() == 0) {
      return unit.equals(Unit.DATE) ? MONTH : Exact.ONE.dividedBy(unit.scale());
    }
    Exact least = unit.shown(span).dividedBy(Exact.of(STEPS));
    boolean whole = unit.equals(Unit.DATE)
        || unit.equals(Unit.RANK)
        || (unit.equals(Unit.NUMBER) && span.compareTo(Exact.ONE) >= 0);
    Exact wanted = whole ? least.max(Exact.ONE) : least;
    return unit.read(
        ROUND.stream().filter(round -> round.compareTo(wanted) >= 0).findFirst().orElse(wanted));
  }

  /** No place is before the first, and what is not negative is not shown to be. */
  private static Exact within(Unit unit, Exact first, Exact least) {
    Exact floor = unit.equals(Unit.RANK) ? Exact.ONE : Exact.ZERO;
    return !unit.equals(Unit.DATE) && least.compareTo(floor) >= 0 ? first.max(floor) : first;
  }

  /** A share of a whole is not shown to be more than all. */
  private static Exact cap(Unit unit, Exact last, Exact most) {
    return unit.equals(Unit.PERCENT) && most.compareTo(Exact.ONE) <= 0 ? last.min(Exact.ONE) : last;
  }

  /** Where a number lies, from 0 at the beginning to the given length at the end. */
  BigDecimal at(Exact value, int length) {
    Exact part = value.max(low).min(high).minus(low).dividedBy(high.minus(low));
    return part.times(Exact.of(length)).rounded(1, RoundingMode.HALF_UP);
  }
}
