package dk.pejl.quantity;

import org.jspecify.annotations.Nullable;

/**
 * The values a figure can have: one value, all between two bounds, or all above or below one.
 * Immutable and thread-safe.
 *
 * <p>A bound that is approached and never reached (10 divided by something that can grow without
 * end comes near 0) is open; all others are closed.
 */
public final class Range {
  /** Every number. */
  public static final Range ALL = new Range(null, null, true, true);

  /** Zero and every number above it. */
  public static final Range FROM_ZERO = atLeast(Exact.ZERO);

  /** No or yes, as 0 and 1. */
  public static final Range NO_OR_YES = between(Exact.ZERO, Exact.ONE);

  private final @Nullable Exact low;
  private final @Nullable Exact high;
  private final boolean lowOpen;
  private final boolean highOpen;

  private Range(@Nullable Exact low, @Nullable Exact high, boolean lowOpen, boolean highOpen) {
    this.low = low;
    this.high = high;
    this.lowOpen = lowOpen;
    this.highOpen = highOpen;
  }

  private static Range of(Bound low, Bound high) {
    return new Range(low.at, high.at, low.open, high.open);
  }

  /** The one value. */
  public static Range exactly(Exact value) {
    return new Range(value, value, false, false);
  }

  /** The values from one to another, both among them. */
  public static Range between(Exact low, Exact high) {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("No value lies between " + low + " and " + high + ".");
    }
    return new Range(low, high, false, false);
  }

  /** The value and all above it. */
  public static Range atLeast(Exact low) {
    return new Range(low, null, false, true);
  }

  /** The values above the given one. */
  public static Range above(Exact low) {
    return new Range(low, null, true, true);
  }

  /**
   * The range with the given bounds, as {@link #low}, {@link #high}, {@link #lowOpen} and {@link
   * #highOpen} give them.
   */
  public static Range of(
      @Nullable Exact low, @Nullable Exact high, boolean lowOpen, boolean highOpen) {
    return new Range(low, high, low == null || lowOpen, high == null || highOpen);
  }

  /** The lower bound, or null where there is none. */
  public @Nullable Exact low() {
    return low;
  }

  /** The upper bound, or null where there is none. */
  public @Nullable Exact high() {
    return high;
  }

  /** Whether the lower bound itself is left out. */
  public boolean lowOpen() {
    return lowOpen;
  }

  /** Whether the upper bound itself is left out. */
  public boolean highOpen() {
    return highOpen;
  }

  /** The only value in this range, or null where there are several. */
  public @Nullable Exact value() {
    return low != null && low.equals(high) ? low : null;
  }

  /** Whether the value lies in this range. */
  public boolean contains(Exact value) {
    return (low == null || value.compareTo(low) > (lowOpen ? 0 : -1))
        && (high == null || value.compareTo(high) < (highOpen ? 0 : 1));
  }

  /** The range of sums. */
  public Range plus(Range other) {
    Exact a = value();
    Exact b = other.value();
    if (a != null && b != null) {
      return exactly(a.plus(b));
    }
    return new Range(
        low == null || other.low == null ? null : low.plus(other.low),
        high == null || other.high == null ? null : high.plus(other.high),
        lowOpen || other.lowOpen,
        highOpen || other.highOpen);
  }

  /** The range of this less the other. */
  public Range minus(Range other) {
    return plus(other.negated());
  }

  private Range negated() {
    return new Range(
        high == null ? null : high.negated(),
        low == null ? null : low.negated(),
        /* lowOpen= */ highOpen,
        /* highOpen= */ lowOpen);
  }

  /** The range of products. */
  public Range times(Range other) {
    return corners(other, Bound::times);
  }

  /** The range times a number. */
  public Range times(Exact factor) {
    Exact value = value();
    return value != null ? exactly(value.times(factor)) : times(exactly(factor));
  }

  /**
   * The range of quotients; every number where the divisor is or may be zero, since nothing is then
   * known of the quotient.
   */
  public Range dividedBy(Range divisor) {
    if (divisor.contains(Exact.ZERO)) {
      return ALL;
    }
    Exact a = value();
    Exact b = divisor.value();
    return a != null && b != null ? exactly(a.dividedBy(b)) : corners(divisor, Bound::dividedBy);
  }

  /**
   * The values from the least of this range to the most of another; all where they contradict each
   * other, so that there is none.
   */
  public Range to(Range other) {
    boolean apart = low != null && other.high != null && low.compareTo(other.high) > 0;
    return apart ? ALL : new Range(low, other.high, lowOpen, other.highOpen);
  }

  /** The range of the smaller of two. */
  public Range min(Range other) {
    return of(
        Bound.lower(lowBound(), other.lowBound()),
        Bound.lowerOfHighs(highBound(), other.highBound()));
  }

  /** The range of the greater of two. */
  public Range max(Range other) {
    return negated().min(other.negated()).negated();
  }

  private Range corners(Range other, java.util.function.BinaryOperator<Bound> operation) {
    Bound[] corners = {
      operation.apply(lowBound(), other.lowBound()),
      operation.apply(lowBound(), other.highBound()),
      operation.apply(highBound(), other.lowBound()),
      operation.apply(highBound(), other.highBound())
    };
    Bound least = corners[0];
    Bound most = corners[0];
    for (Bound corner : corners) {
      least = Bound.lower(least, corner);
      most = Bound.higher(most, corner);
    }
    return of(least, most);
  }

  private Bound lowBound() {
    return new Bound(low, -1, lowOpen, this.low != null && this.low.signum() == 0 ? 1 : 0);
  }

  private Bound highBound() {
    return new Bound(high, 1, highOpen, this.high != null && this.high.signum() == 0 ? -1 : 0);
  }

  /**
   * One end of a range: a number, or where that is null an infinity of the given sign. The side
   * tells from where a bound of zero is approached, which decides the sign of what is divided by it.
   */
  private record Bound(@Nullable Exact at, int infinity, boolean open, int side) {

    private int signum() {
      return at == null ? infinity : at.signum();
    }

    private static Bound infinite(int sign) {
      return new Bound(null, sign, true, 0);
    }

    private Bound times(Bound other) {
      if (isZero() || other.isZero()) {
        // Zero times anything is zero, reached if a zero that is reached makes it so.
        boolean reached = (isZero() && !open) || (other.isZero() && !other.open);
        return new Bound(Exact.ZERO, 0, !reached, 0);
      }
      return at == null || other.at == null
          ? infinite(signum() * other.signum())
          : new Bound(at.times(other.at), 0, open || other.open, 0);
    }

    private Bound dividedBy(Bound other) {
      if (isZero()) {
        return new Bound(Exact.ZERO, 0, open, 0);
      }
      if (other.isZero()) {
        return infinite(signum() * other.side);
      }
      if (other.at == null) {
        return at == null ? infinite(signum() * other.infinity) : new Bound(Exact.ZERO, 0, true, 0);
      }
      return at == null
          ? infinite(infinity * other.signum())
          : new Bound(at.dividedBy(other.at), 0, open || other.open, 0);
    }

    private boolean isZero() {
      return at != null && at.signum() == 0;
    }

    private static int compare(Bound a, Bound b) {
      if (a.at == null || b.at == null) {
        return Integer.compare(a.at == null ? a.infinity : 0, b.at == null ? b.infinity : 0);
      }
      return a.at.compareTo(b.at);
    }

    private static Bound lower(Bound a, Bound b) {
      int order = compare(a, b);
      return order == 0 ? (a.open ? b : a) : order < 0 ? a : b;
    }

    /** The lower of two upper bounds, which where they are equal is reached only if both are. */
    private static Bound lowerOfHighs(Bound a, Bound b) {
      int order = compare(a, b);
      return order == 0 ? (a.open ? a : b) : order < 0 ? a : b;
    }

    private static Bound higher(Bound a, Bound b) {
      int order = compare(a, b);
      return order == 0 ? (a.open ? b : a) : order > 0 ? a : b;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range that
        && java.util.Objects.equals(low, that.low)
        && java.util.Objects.equals(high, that.high)
        && lowOpen == that.lowOpen
        && highOpen == that.highOpen;
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(low, high, lowOpen, highOpen);
  }

  /** The range in the notation of intervals, such as {@code [1, 4]} or {@code [0, ∞)}. */
  @Override
  public String toString() {
    Exact value = value();
    return value != null
        ? value.toString()
        : (lowOpen ? "(" : "[")
            + (low == null ? "-∞" : low)
            + ", "
            + (high == null ? "∞" : high)
            + (highOpen ? ")" : "]");
  }
}
