package dk.pejl.reference;

import dk.pejl.quantity.Exact;
import java.math.BigInteger;

/**
 * A fraction as taught at school, in lowest terms and with a divisor above zero.
 *
 * @param top what is divided
 * @param bottom what it is divided by
 */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
  /** Nothing. */
  public static final Fraction ZERO = of(0);

  /** One. */
  public static final Fraction ONE = of(1);

  /** A fraction brought to its lowest terms. */
  public Fraction {
    BigInteger common = top.gcd(bottom);
    if (bottom.signum() < 0) {
      common = common.negate();
    }
    top = top.divide(common);
    bottom = bottom.divide(common);
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** One number over another. */
  public static Fraction of(long top, long bottom) {
    return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
  }

  /** The number as it is written: 12, -0.5 or 2/3. */
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Fraction(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    int point = text.indexOf('.');
    if (point < 0) {
      return new Fraction(new BigInteger(text), BigInteger.ONE);
    }
    String digits = text.substring(0, point) + text.substring(point + 1);
    return new Fraction(new BigInteger(digits), BigInteger.TEN.pow(text.length() - point - 1));
  }

  /** The number that the library holds, read as people read it. */
  public static Fraction of(Exact number) {
    return parse(number.toString());
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** The product. */
  public Fraction times(Fraction other) {
    return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  /** One over this. */
  public Fraction inverted() {
    return new Fraction(/* top= */ bottom, /* bottom= */ top);
  }

  /** The same on the other side of zero. */
  public Fraction negated() {
    return new Fraction(top.negate(), bottom);
  }

  /** How far from zero. */
  public Fraction size() {
    return new Fraction(top.abs(), bottom);
  }

  /** Below, at or above zero: -1, 0 or 1. */
  public int sign() {
    return top.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }

  @Override
  public String toString() {
    return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
  }
}
