package dk.pejl.figure;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import org.jspecify.annotations.Nullable;

/**
 * A sum of ranges from which each can be taken out again, which cannot be done with their sum once one
 * of them has no end.
 *
 * @param low the lower end of those that have one
 * @param high the upper end of those that have one
 */
record Running(End low, End high) {
  static final Running NOTHING = new Running(End.NONE, End.NONE);

  /**
   * An end of the sum.
   *
   * @param at where it lies
   * @param endless of how many there is no such end
   * @param open of how many it is not reached
   */
  private record End(Exact at, int endless, int open) {
    static final End NONE = new End(Exact.ZERO, 0, 0);

    private End and(@Nullable Exact end, boolean isOpen, int sign) {
      return new End(
          end == null ? at : sign > 0 ? at.plus(end) : at.minus(end),
          endless + (end == null ? sign : 0),
          open + (isOpen ? sign : 0));
    }

    private @Nullable Exact end() {
      return endless == 0 ? at : null;
    }
  }

  /** This and a range. */
  Running plus(Range range) {
    return and(range, 1);
  }

  /** This without a range that is part of it. */
  Running minus(Range range) {
    return and(range, -1);
  }

  private Running and(Range range, int sign) {
    return new Running(
        low.and(range.low(), range.lowOpen(), sign),
        high.and(range.high(), range.highOpen(), sign));
  }

  /** The sum as a range. */
  Range range() {
    return Range.of(low.end(), high.end(), low.open > 0, high.open > 0);
  }
}
