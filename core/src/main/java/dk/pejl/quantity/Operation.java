package dk.pejl.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a figure is worked out from others; every operation maps ranges to a range. */
public enum Operation {
  /** All parts added up; where there is no part yet, nothing is known of the sum. */
  SUM("sum") {
    @Override
    public Range apply(List<Range> parts) {
      Range sum = parts.isEmpty() ? Range.ALL : parts.get(0);
      for (int i = 1; i < parts.size(); i++) {
        sum = sum.plus(parts.get(i));
      }
      return sum;
    }
  },
  /** The first part less all the others. */
  DIFFERENCE("difference") {
    @Override
    public Range apply(List<Range> parts) {
      Range rest = parts.get(0);
      for (int i = 1; i < parts.size(); i++) {
        rest = rest.minus(parts.get(i));
      }
      return rest;
    }
  },
  /** All parts multiplied. */
  PRODUCT("product") {
    @Override
    public Range apply(List<Range> parts) {
      Range product = parts.get(0);
      for (int i = 1; i < parts.size(); i++) {
        product = product.times(parts.get(i));
      }
      return product;
    }
  },
  /** The first part divided by the second. */
  RATIO("ratio") {
    @Override
    public Range apply(List<Range> parts) {
      return parts.get(0).dividedBy(parts.get(1));
    }
  },
  /** All parts added up and divided by how many they are. */
  MEAN("mean") {
    @Override
    public Range apply(List<Range> parts) {
      return SUM.apply(parts).times(Exact.of(1, parts.size()));
    }
  },
  /** The smallest part; of flags, whether all are yes. */
  LEAST("least") {
    @Override
    public Range apply(List<Range> parts) {
      return parts.stream().reduce(Range::min).orElseThrow();
    }
  },
  /** The greatest part; of flags, whether any is yes. */
  GREATEST("greatest") {
    @Override
    public Range apply(List<Range> parts) {
      return parts.stream().reduce(Range::max).orElseThrow();
    }
  },
  /** How many of the parts are yes; where there is no part, nothing is known of the number. */
  COUNT("count") {
    @Override
    public Range apply(List<Range> parts) {
      return parts.isEmpty() ? Range.FROM_ZERO : SUM.apply(parts);
    }
  },
  /** The place of the first part among all, the greatest being first; equals share a place. */
  RANK("rank") {
    @Override
    public Range apply(List<Range> parts) {
      long surely = 0;
      long possibly = 0;
      for (Range other : parts.subList(1, parts.size())) {
        surely += isAbove(other, parts.get(0)) ? 1 : 0;
        possibly += isNotAbove(other.high(), parts.get(0).low()) ? 0 : 1;
      }
      return Range.between(Exact.of(1 + surely), Exact.of(1 + possibly));
    }
  },
  /** Anything from the first part to the second. */
  WITHIN("within") {
    @Override
    public Range apply(List<Range> parts) {
      return parts.get(0).to(parts.get(1));
    }
  };

  private final String id;

  Operation(String id) {
    this.id = id;
  }

  /** The name of this operation in files. */
  public String id() {
    return id;
  }

  private static boolean isAbove(Range a, Range b) {
    Exact low = a.low();
    Exact high = b.high();
    if (low == null || high == null) {
      return false;
    }
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && (a.lowOpen() || b.highOpen()));
  }

  private static boolean isNotAbove(@Nullable Exact high, @Nullable Exact low) {
    return low != null && high != null && high.compareTo(low) <= 0;
  }

  /** The range of the result where the parts lie in the given ranges. */
  public abstract Range apply(List<Range> parts);
}
