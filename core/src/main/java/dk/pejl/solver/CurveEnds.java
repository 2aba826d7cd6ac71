package dk.pejl.solver;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of a figure as a change moves them, where both are known as lines. A figure of one
 * value has one end, which may be a quotient of lines; those of any other are straight.
 *
 * @param low the lower end, or null where there is none
 * @param high the upper end, or null where there is none
 * @param isOne whether the two are one value, wherever that is not worked out by dividing by nothing
 */
record CurveEnds(@Nullable LineRatio low, @Nullable LineRatio high, boolean isOne) {
  private static final Set<Operation> IN_LINES = EnumSet.of(
      Operation.SUM,
      Operation.DIFFERENCE,
      Operation.MEAN,
      Operation.COUNT,
      Operation.PRODUCT,
      Operation.RATIO);

  /** The ends of what stays where it is. */
  static CurveEnds still(Range range) {
    Exact value = range.value();
    return value != null
        ? one(LineRatio.constant(value))
        : two(
            range.low() == null ? null : LineRatio.constant(range.low()),
            range.high() == null ? null : LineRatio.constant(range.high()));
  }

  /** The ends of what takes part in every change. */
  static CurveEnds moved(Range range) {
    Exact value = range.value();
    return value != null
        ? one(LineRatio.moved(value))
        : two(
            range.low() == null ? null : LineRatio.moved(range.low()),
            range.high() == null ? null : LineRatio.moved(range.high()));
  }

  private static CurveEnds one(LineRatio value) {
    return new CurveEnds(value, value, true);
  }

  private static CurveEnds two(@Nullable LineRatio low, @Nullable LineRatio high) {
    return new CurveEnds(low, high, false);
  }

  /** The ends of what an operation makes of others, or null where they are no such lines. */
  static @Nullable CurveEnds of(Operation operation, List<@Nullable CurveEnds> parts) {
    if (!IN_LINES.contains(operation)) {
      return null;
    }
    CurveEnds result = parts.get(0);
    for (int i = 1; i < parts.size() && result != null; i++) {
      CurveEnds part = parts.get(i);
      result = part == null ? null : result.with(operation, part);
    }
    return result != null && operation == Operation.MEAN
        ? result.with(Operation.PRODUCT, one(LineRatio.constant(Exact.of(1, parts.size()))))
        : result;
  }

  private @Nullable CurveEnds with(Operation operation, CurveEnds other) {
    return switch (operation) {
      case SUM, MEAN, COUNT -> plus(other);
      case DIFFERENCE -> plus(other.negated());
      case PRODUCT -> times(other);
      case RATIO -> dividedBy(other);
      case LEAST, GREATEST, RANK, WITHIN -> null;
    };
  }

  private CurveEnds negated() {
    LineRatio least = high == null ? null : high.negated();
    return isOne && least != null ? one(least) : two(least, low == null ? null : low.negated());
  }

  private @Nullable CurveEnds plus(CurveEnds other) {
    if (isOne && other.isOne) {
      return known(plus(low, other.low));
    }
    return isStraight() && other.isStraight()
        ? two(plus(low, other.low), plus(high, other.high))
        : null;
  }

  private static @Nullable LineRatio plus(@Nullable LineRatio a, @Nullable LineRatio b) {
    return a == null || b == null ? null : a.plus(b);
  }

  private @Nullable CurveEnds times(CurveEnds other) {
    if (low == null || other.low == null || !(isOne && other.isOne)) {
      return other.isPositive() ? scaled(other) : isPositive() ? other.scaled(this) : null;
    }
    return known(low.times(other.low));
  }

  private @Nullable CurveEnds dividedBy(CurveEnds other) {
    if (low != null && other.low != null && isOne && other.isOne) {
      return known(low.dividedBy(other.low));
    }
    return other.low != null && other.isPositive() ? scaled(one(other.low.inverse())) : null;
  }

  private static @Nullable CurveEnds known(@Nullable LineRatio value) {
    return value == null ? null : one(value);
  }

  /** These ends times a number above zero, which leaves the lower one the lower. */
  private @Nullable CurveEnds scaled(CurveEnds factor) {
    return isStraight() && factor.low != null
        ? two(
            low == null ? null : low.times(factor.low),
            high == null ? null : high.times(factor.low))
        : null;
  }

  private boolean isPositive() {
    return isOne
        && low != null
        && low.isConstant()
        && low.top().signum() * low.bottom().signum() > 0;
  }

  private boolean isStraight() {
    return (low == null || low.isStraight()) && (high == null || high.isStraight());
  }

  /** The values after a change; the ends stay open where those of the given range are. */
  Range at(Exact by, Range now) {
    if (isOne && low != null) {
      Exact value = low.at(by);
      return value == null ? Range.ALL : Range.exactly(value);
    }
    return Range.of(
        low == null ? null : low.at(by),
        high == null ? null : high.at(by),
        now.lowOpen(),
        now.highOpen());
  }
}
