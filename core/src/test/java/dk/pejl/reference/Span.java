package dk.pejl.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values a figure may have: all between two ends. An end that is null is endless; an end that is
 * not reached is left out.
 *
 * @param low the lower end
 * @param high the upper end
 * @param reachesLow whether the lower end is among the values
 * @param reachesHigh whether the upper end is among the values
 */
public record Span(
    @Nullable Fraction low, @Nullable Fraction high, boolean reachesLow, boolean reachesHigh) {
  /** Anything at all. */
  public static final Span ANYTHING = new Span(null, null, false, false);

  /** One value. */
  public static Span at(Fraction value) {
    return new Span(value, value, true, true);
  }

  /** From one value to another, both among them. */
  public static Span of(Fraction low, Fraction high) {
    return new Span(low, high, true, true);
  }

  /** A value and all above. */
  public static Span from(long low) {
    return new Span(Fraction.of(low), null, true, false);
  }

  /** The one value, or null where there are several. */
  public @Nullable Fraction only() {
    return low != null && low.equals(high) ? low : null;
  }

  /** Whether the value is among these. */
  public boolean has(Fraction value) {
    boolean aboveLow = low == null || value.compareTo(low) > 0 || (reachesLow && value.equals(low));
    boolean belowHigh =
        high == null || value.compareTo(high) < 0 || (reachesHigh && value.equals(high));
    return aboveLow && belowHigh;
  }

  /** Whether some value here and some value there compare as the sign says. */
  public boolean canCompareAs(int sign, Span there) {
    return switch (sign) {
      case -1 -> low == null || there.high == null || low.compareTo(there.high) < 0;
      case 1 -> there.canCompareAs(-1, this);
      default -> meets(there);
    };
  }

  private boolean meets(Span there) {
    return !isAllBelow(there) && !there.isAllBelow(this);
  }

  private boolean isAllBelow(Span there) {
    if (high == null || there.low == null) {
      return false;
    }
    int order = high.compareTo(there.low);
    return order < 0 || (order == 0 && !(reachesHigh && there.reachesLow));
  }

  /** What comes of adding one from here and one from there. */
  public Span plus(Span there) {
    return new Span(
        low == null || there.low == null ? null : low.plus(there.low),
        high == null || there.high == null ? null : high.plus(there.high),
        reachesLow && there.reachesLow,
        reachesHigh && there.reachesHigh);
  }

  /** The same on the other side of zero. */
  public Span negated() {
    return new Span(
        high == null ? null : high.negated(),
        low == null ? null : low.negated(),
        /* reachesLow= */ reachesHigh,
        /* reachesHigh= */ reachesLow);
  }

  /** What comes of taking one from there away from one from here. */
  public Span minus(Span there) {
    return plus(there.negated());
  }

  /** What comes of multiplying: the parts below, at and above zero one with the other. */
  public Span times(Span there) {
    List<Span> products = new ArrayList<>();
    for (int a = -1; a <= 1; a++) {
      for (int b = -1; b <= 1; b++) {
        Span here = part(a);
        Span other = there.part(b);
        if (here != null && other != null) {
          products.add(
              a * b == 0
                  ? at(Fraction.ZERO)
                  : turned(positive(turned(here, a), turned(other, b)), a * b));
        }
      }
    }
    return around(products);
  }

  /** What comes of dividing; nothing is known of it where the divisor is or may be zero. */
  public Span over(Span divisor) {
    if (divisor.has(Fraction.ZERO)) {
      return ANYTHING;
    }
    List<Span> inverted = new ArrayList<>();
    for (int sign = -1; sign <= 1; sign += 2) {
      Span part = divisor.part(sign);
      if (part != null) {
        inverted.add(turned(turned(part, sign).inverted(), sign));
      }
    }
    // A divisor without zero among its values lies on one side of it.
    return times(inverted.get(0));
  }

  /** Anything from one from here up to one from there; anything at all where none is. */
  public Span upTo(Span there) {
    return low != null && there.high != null && low.compareTo(there.high) > 0
        ? ANYTHING
        : new Span(low, there.high, reachesLow, there.reachesHigh);
  }

  /** What the smaller of one from here and one from there can be. */
  public Span smaller(Span there) {
    Span lowest = isLowEndBefore(there) ? this : there;
    return there.negated().isLowEndBefore(negated())
        ? new Span(lowest.low, high, lowest.reachesLow, isHighReached(there))
        : new Span(lowest.low, there.high, lowest.reachesLow, there.isHighReached(this));
  }

  /** Whether the upper end here, the lower of the two, is reached by the smaller of the values. */
  private boolean isHighReached(Span there) {
    return reachesHigh && (high == null || !high.equals(there.high) || there.reachesHigh);
  }

  /** What the greater of one from here and one from there can be. */
  public Span greater(Span there) {
    return negated().smaller(there.negated()).negated();
  }

  private boolean isLowEndBefore(Span there) {
    if (low == null || there.low == null) {
      return low == null;
    }
    int order = low.compareTo(there.low);
    return order < 0 || (order == 0 && reachesLow);
  }

  /** Values at its ends, or close to one that is not reached, or far out where it has none. */
  public List<Fraction> ends() {
    Fraction little = Fraction.of(1, 1_000_000_000);
    Fraction far = Fraction.of(1_000_000_000);
    Fraction first = low == null ? far.negated() : reachesLow ? low : low.plus(little);
    Fraction last = high == null ? far : reachesHigh ? high : high.minus(little);
    return List.of(first, last);
  }

  /** The values below, at or above zero; null where there are none. */
  private @Nullable Span part(int sign) {
    if (sign == 0) {
      return has(Fraction.ZERO) ? at(Fraction.ZERO) : null;
    }
    if (sign < 0) {
      Span part = negated().part(1);
      return part == null ? null : part.negated();
    }
    if (high != null && high.sign() <= 0) {
      return null;
    }
    return low != null && low.sign() > 0 ? this : new Span(Fraction.ZERO, high, false, reachesHigh);
  }

  private static Span turned(Span span, int sign) {
    return sign < 0 ? span.negated() : span;
  }

  /** Products of values above zero. */
  private static Span positive(Span a, Span b) {
    return new Span(
        a.low.times(b.low),
        a.high == null || b.high == null ? null : a.high.times(b.high),
        a.reachesLow && b.reachesLow,
        a.reachesHigh && b.reachesHigh);
  }

  /** One over values above zero: endless where they come near zero, near zero where endless. */
  private Span inverted() {
    return new Span(
        high == null ? Fraction.ZERO : high.inverted(),
        low.sign() == 0 ? null : low.inverted(),
        high != null && reachesHigh,
        low.sign() != 0 && reachesLow);
  }

  /** All from the lowest to the highest of some spans that touch. */
  private static Span around(List<Span> spans) {
    Span low = spans.get(0);
    Span high = spans.get(0);
    for (Span span : spans) {
      low = span.isLowEndBefore(low) ? span : low;
      high = span.negated().isLowEndBefore(high.negated()) ? span : high;
    }
    return new Span(low.low, high.high, low.reachesLow, high.reachesHigh);
  }

  @Override
  public String toString() {
    return only() != null
        ? low.toString()
        : (reachesLow ? "[" : "(") + (low == null ? "-∞" : low) + ", " + (high == null ? "∞" : high)
            + (reachesHigh ? "]" : ")");
  }
}
