package dk.pejl.claim;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;

/** How a value is to lie to its limit. */
public enum Relation {
  /** At or above the limit: <i>mindst</i>. */
  AT_LEAST("at-least"),
  /** At or below the limit: <i>højst</i>. */
  AT_MOST("at-most"),
  /** Above the limit: <i>over</i>. */
  ABOVE("above"),
  /** Below the limit: <i>under</i>. */
  BELOW("below"),
  /** At the limit exactly. */
  EQUAL("equal");

  private final String id;

  Relation(String id) {
    this.id = id;
  }

  /** The name of this relation in files. */
  public String id() {
    return id;
  }

  /** Whether the relation demands more than being at the limit. */
  public boolean isStrict() {
    return this == ABOVE || this == BELOW;
  }

  /** Whether higher values are better. */
  public boolean isUpward() {
    return this == AT_LEAST || this == ABOVE;
  }

  /** Whether the relation holds between every, no or some value and limit of two ranges. */
  public Truth holds(Range value, Range limit) {
    return switch (this) {
      case AT_LEAST -> Truth.of(noneBelow(value, limit), allBelow(value, limit));
      case AT_MOST -> Truth.of(noneBelow(limit, value), allBelow(limit, value));
      case ABOVE -> Truth.of(allBelow(limit, value), noneBelow(limit, value));
      case BELOW -> Truth.of(allBelow(value, limit), noneBelow(value, limit));
      case EQUAL ->
        Truth.of(
            value.value() != null && value.value().equals(limit.value()),
            allBelow(value, limit) || allBelow(limit, value));
    };
  }

  /** Whether the relation holds between two numbers. */
  public boolean holds(Exact value, Exact limit) {
    return holds(Range.exactly(value), Range.exactly(limit)) == Truth.TRUE;
  }

  /** The relation of the limit to the value: what is at least another has that at most itself. */
  Relation mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      case ABOVE -> BELOW;
      case BELOW -> ABOVE;
      case EQUAL -> EQUAL;
    };
  }

  /** Whether for every limit of one range some value of the other is as it should be. */
  boolean canAlwaysHold(Range value, Range limit) {
    return switch (this) {
      case AT_LEAST -> isAsHigh(value, limit, false);
      case ABOVE -> isAsHigh(value, limit, true);
      case AT_MOST -> isAsLow(value, limit, false);
      case BELOW -> isAsLow(value, limit, true);
      case EQUAL -> isAsHigh(value, limit, false) && isAsLow(value, limit, false);
    };
  }

  /** Whether for every value of the second some of the first is at least as high, or higher. */
  private static boolean isAsHigh(Range a, Range b, boolean higher) {
    Exact most = a.high();
    Exact other = b.high();
    if (most == null || other == null) {
      return most == null;
    }
    int order = most.compareTo(other);
    return order > 0 || (order == 0 && (b.highOpen() || !(higher || a.highOpen())));
  }

  /** Whether for every value of the second some of the first is at least as low, or lower. */
  private static boolean isAsLow(Range a, Range b, boolean lower) {
    Exact least = a.low();
    Exact other = b.low();
    if (least == null || other == null) {
      return least == null;
    }
    int order = least.compareTo(other);
    return order < 0 || (order == 0 && (b.lowOpen() || !(lower || a.lowOpen())));
  }

  /** Whether no value of the first range lies below any of the second. */
  private static boolean noneBelow(Range a, Range b) {
    Exact low = a.low();
    Exact high = b.high();
    return low != null && high != null && low.compareTo(high) >= 0;
  }

  /** Whether every value of the first range lies below every one of the second. */
  private static boolean allBelow(Range a, Range b) {
    Exact high = a.high();
    Exact low = b.low();
    if (high == null || low == null) {
      return false;
    }
    int order = high.compareTo(low);
    return order < 0 || (order == 0 && (a.highOpen() || b.lowOpen()));
  }
}
