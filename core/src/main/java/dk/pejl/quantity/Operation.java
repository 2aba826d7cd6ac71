package dk.pejl.quantity;

import java.util.List;

/** How a figure is worked out from others; every operation maps ranges to a range. */
public enum Operation {
  /** All parts added up. */
  SUM("sum") {
    @Override
    public Range apply(List<Range> parts) {
      Range sum = parts.get(0);
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
  };

  private final String id;

  Operation(String id) {
    this.id = id;
  }

  /** The name of this operation in files. */
  public String id() {
    return id;
  }

  /** The range of the result where the parts lie in the given ranges, of which there is at least one. */
  public abstract Range apply(List<Range> parts);
}
