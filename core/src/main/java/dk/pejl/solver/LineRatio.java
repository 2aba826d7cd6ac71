package dk.pejl.solver;

import dk.pejl.quantity.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The quotient of two straight lines in a change {@code x}: {@code (top + rise x) / (bottom + fall
 * x)}. Nearly every figure is one, so that where it meets a value need not be searched for.
 *
 * @param top the dividend without a change
 * @param rise what the dividend gains by a change of one
 * @param bottom the divisor without a change
 * @param fall what the divisor gains by a change of one
 */
public record LineRatio(Exact top, Exact rise, Exact bottom, Exact fall) {

  /**
   * The one that has the given values without a change, after a change of one, and after one of two;
   * null where there is none, or where its values are all the same.
   */
  public static @Nullable LineRatio through(Exact none, Exact one, Exact two) {
    if (one.equals(two) || none.equals(one) || none.equals(two)) {
      return null;
    }
    Exact twice = Exact.of(2);
    Exact fall = twice.times(one).minus(none).minus(two).dividedBy(twice.times(two.minus(one)));
    Exact rise = one.times(fall.plus(Exact.ONE)).minus(none);
    return new LineRatio(none, rise, Exact.ONE, fall);
  }

  /** A number that stays the same. */
  static LineRatio constant(Exact value) {
    return new LineRatio(value, Exact.ZERO, Exact.ONE, Exact.ZERO);
  }

  /** A number that takes part in every change. */
  static LineRatio moved(Exact value) {
    return new LineRatio(value, Exact.ONE, Exact.ONE, Exact.ZERO);
  }

  /** Whether no change moves it. */
  boolean isConstant() {
    return rise.signum() == 0 && isStraight();
  }

  /** Whether it is a straight line. */
  boolean isStraight() {
    return fall.signum() == 0;
  }

  /** This with its sign turned. */
  LineRatio negated() {
    return new LineRatio(top.negated(), rise.negated(), bottom, fall);
  }

  /** One divided by this, which is constant and not zero. */
  LineRatio inverse() {
    return new LineRatio(bottom, Exact.ZERO, top, Exact.ZERO);
  }

  /** The sum of this and another, or null where that is no such quotient. */
  @Nullable
  LineRatio plus(LineRatio other) {
    if (!isStraight()) {
      return other.isConstant() ? other.plus(this) : null;
    }
    if (!other.isStraight() && !isConstant()) {
      return null;
    }
    // With a straight line both divisors are numbers; without one, this is a number.
    return new LineRatio(
        top.times(other.bottom).plus(other.top.times(bottom)),
        rise.times(other.bottom).plus(other.rise.times(bottom)).plus(top.times(other.fall)),
        bottom.times(other.bottom),
        bottom.times(other.fall));
  }

  /** This times another, or null where that is no such quotient. */
  @Nullable
  LineRatio times(LineRatio other) {
    if (!isConstant()) {
      return other.isConstant() ? other.times(this) : null;
    }
    // Nothing times what is divided by nothing is nothing.
    return top.signum() == 0
        ? constant(Exact.ZERO)
        : new LineRatio(
            other.top.times(top),
            other.rise.times(top),
            other.bottom.times(bottom),
            other.fall.times(bottom));
  }

  /** This divided by another, or null where that is no such quotient. */
  @Nullable
  LineRatio dividedBy(LineRatio other) {
    if (other.isConstant()) {
      return other.top.signum() == 0
          ? null
          : new LineRatio(
              top.times(other.bottom),
              rise.times(other.bottom),
              bottom.times(other.top),
              fall.times(other.top));
    }
    return isStraight() && other.isStraight()
        ? new LineRatio(
            top.times(other.bottom),
            rise.times(other.bottom),
            other.top.times(bottom),
            other.rise.times(bottom))
        : null;
  }

  /** The value after a change, or null where it would be divided by nothing. */
  @Nullable
  Exact at(Exact by) {
    Exact divisor = isStraight() ? bottom : bottom.plus(fall.times(by));
    return divisor.signum() == 0 ? null : top.plus(rise.times(by)).dividedBy(divisor);
  }

  /** The one change after which the value is the given one, or null where there is none or any. */
  public @Nullable Exact meeting(Exact value) {
    Exact gain = rise.minus(value.times(fall));
    return gain.signum() == 0 ? null : value.times(bottom).minus(top).dividedBy(gain);
  }
}
