package dk.pejl.quantity;

import dk.pejl.wording.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of whole numbers in lowest terms, such as {@code 0.15} or {@code 1/3}.
 * Nothing is ever rounded but on the way to text. Immutable and thread-safe.
 */
public final class Exact implements Comparable<Exact> {
  // Most figures and all of their sums fit in longs; what overflows goes on in BigInteger.

  /** Zero. */
  public static final Exact ZERO = new Exact(0, 1);

  /** One. */
  public static final Exact ONE = new Exact(1, 1);

  /** One hundred. */
  public static final Exact HUNDRED = new Exact(100, 1);

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern FRACTION = Pattern.compile("-?\\d+/\\d+");
  private static final int LONGEST = 60;
  // Any number of as many characters fits in a long.
  private static final int BRIEF = 18;
  // What is worked out from many figures may need more room than any figure that is supplied.
  private static final int LONGEST_FRACTION = 1000;
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE + 1);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private final long numerator;
  private final long denominator;
  private final @Nullable Wide wide;

  /** A fraction in lowest terms that longs cannot hold. */
  private record Wide(BigInteger numerator, BigInteger denominator) {}

  private Exact(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = null;
  }

  private Exact(Wide wide) {
    this.numerator = 0;
    this.denominator = 0;
    this.wide = wide;
  }

  /** The whole number. */
  public static Exact of(long whole) {
    if (whole == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(whole), BigInteger.ONE);
    }
    return whole == 0 ? ZERO : whole == 1 ? ONE : new Exact(whole, 1);
  }

  /** The fraction; the denominator must not be zero. */
  public static Exact of(long numerator, long denominator) {
    if (denominator > 0 && numerator != Long.MIN_VALUE) {
      return lowest(numerator, denominator);
    }
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The decimal number, exactly. */
  public static Exact of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    if (decimal.scale() >= 0 && decimal.scale() <= BRIEF && unscaled.bitLength() < Long.SIZE - 1) {
      return lowest(unscaled.longValue(), tens(decimal.scale()));
    }
    return decimal.scale() <= 0
        ? of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE)
        : of(unscaled, BigInteger.TEN.pow(decimal.scale()));
  }

  private static Exact of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction needs a denominator other than 0.");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    BigInteger top = numerator.divide(common);
    BigInteger bottom = denominator.divide(common);
    boolean fits = bottom.compareTo(LONG_MAX) <= 0
        && top.compareTo(LONG_MAX) <= 0
        && top.compareTo(LONG_MIN) >= 0;
    return fits ? new Exact(top.longValue(), bottom.longValue()) : new Exact(new Wide(top, bottom));
  }

  /**
   * The number that a text names: an optional minus, digits, and either an optional point with
   * digits or a slash with digits.
   */
  public static Exact parse(String text) {
    Exact brief = brief(text);
    if (brief != null) {
      return brief;
    }
    if (text.length() <= LONGEST_FRACTION && FRACTION.matcher(text).matches()) {
      int slash = text.indexOf('/');
      BigInteger bottom = new BigInteger(text.substring(slash + 1));
      if (bottom.signum() != 0) {
        return of(new BigInteger(text.substring(0, slash)), bottom);
      }
    }
    return parseDecimal(text);
  }

  /** The number that a text of an optional minus, digits, and an optional point with digits names. */
  public static Exact parseDecimal(String text) {
    Exact brief = brief(text);
    if (brief != null) {
      return brief;
    }
    if (text.length() <= LONGEST && DECIMAL.matcher(text).matches()) {
      return of(new BigDecimal(text));
    }
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    throw new Refusal(
        "'" + shown + "' er ikke et tal: skriv fx 12 eller 12.5, højst " + LONGEST + " tegn.",
        "'" + shown + "' is not a number: write 12 or 12.5, at most " + LONGEST + " characters.");
  }

  /** Ten to the given power, at most the eighteenth. */
  private static long tens(int power) {
    long tens = 1;
    for (int i = 0; i < power; i++) {
      tens *= 10;
    }
    return tens;
  }

  /** The decimal number, if the text is one that longs hold, or null; nearly every figure is. */
  private static @Nullable Exact brief(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = text.length();
    if (start == end || end - start > BRIEF) {
      return null;
    }
    long digits = 0;
    int point = -1;
    for (int i = start; i < end; i++) {
      char each = text.charAt(i);
      if (each >= '0' && each <= '9') {
        digits = digits * 10 + (each - '0');
      } else if (each == '.' && point < 0 && i > start && i < end - 1) {
        point = i;
      } else {
        return null;
      }
    }
    long signed = start == 0 ? digits : -digits;
    return point < 0 ? of(signed) : lowest(signed, tens(end - point - 1));
  }

  /** The sum of this number and another. */
  public Exact plus(Exact other) {
    if (wide == null && other.wide == null) {
      if (denominator == 1 && other.denominator == 1) {
        long sum = numerator + other.numerator;
        if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
          return of(sum);
        }
      } else if (fitsInt() && other.fitsInt()) {
        long sum = numerator * other.denominator + other.numerator * denominator;
        long bottom = denominator * other.denominator;
        // With a whole number added a fraction stays in lowest terms.
        return denominator == 1 || other.denominator == 1
            ? new Exact(sum, bottom)
            : lowest(sum, bottom);
      }
    }
    return of(
        top().multiply(other.bottom()).add(other.top().multiply(bottom())),
        bottom().multiply(other.bottom()));
  }

  /** This number less another. */
  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  /** This number times another. */
  public Exact times(Exact other) {
    if (wide == null && other.wide == null && fitsInt() && other.fitsInt()) {
      long product = numerator * other.numerator;
      return denominator == 1 && other.denominator == 1
          ? of(product)
          : lowest(product, denominator * other.denominator);
    }
    return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
  }

  /** This number divided by another, which must not be zero. */
  public Exact dividedBy(Exact other) {
    if (wide == null
        && other.wide == null
        && fitsInt()
        && other.fitsInt()
        && other.numerator != 0) {
      long top = numerator * other.denominator;
      long bottom = denominator * other.numerator;
      return bottom < 0 ? lowest(-top, -bottom) : lowest(top, bottom);
    }
    return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
  }

  /** This number with its sign turned. */
  public Exact negated() {
    return wide == null
        ? new Exact(-numerator, denominator)
        : of(wide.numerator.negate(), wide.denominator);
  }

  /** This number without its sign. */
  public Exact absolute() {
    return signum() < 0 ? negated() : this;
  }

  /** The greatest whole number that is not above this one. */
  public Exact floor() {
    if (wide == null) {
      return of(Math.floorDiv(numerator, denominator));
    }
    BigInteger[] parts = wide.numerator.divideAndRemainder(wide.denominator);
    return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
  }

  /** The least whole number that is not below this one. */
  public Exact ceiling() {
    return negated().floor().negated();
  }

  /** Whether this is a whole number. */
  public boolean isWhole() {
    return wide == null ? denominator == 1 : wide.denominator.equals(BigInteger.ONE);
  }

  /** The sign: -1, 0 or 1. */
  public int signum() {
    return wide == null ? Long.signum(numerator) : wide.numerator.signum();
  }

  /** The smaller of this number and another. */
  public Exact min(Exact other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of this number and another. */
  public Exact max(Exact other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** This number as a long; only for whole numbers that fit. */
  public long toLong() {
    if (wide != null || denominator != 1) {
      throw new ArithmeticException(this + " is not a whole number that fits.");
    }
    return numerator;
  }

  /** This number with the given count of decimals, rounded as told. */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return wide == null
        ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
        : new BigDecimal(top()).divide(new BigDecimal(bottom()), decimals, mode);
  }

  /** Whether a decimal number with at most the given count of decimals equals this number. */
  public boolean hasAtMostDecimals(int decimals) {
    return times(of(BigDecimal.TEN.pow(decimals))).isWhole();
  }

  private boolean fitsInt() {
    return numerator == (int) numerator && denominator == (int) denominator;
  }

  private static Exact lowest(long numerator, long denominator) {
    if (numerator == 0 || denominator == 1) {
      return of(numerator);
    }
    long common = gcd(Math.abs(numerator), denominator);
    return new Exact(numerator / common, denominator / common);
  }

  /** The greatest common divisor of two numbers above 0, by halving, since division is slow. */
  private static long gcd(long a, long b) {
    int twos = Long.numberOfTrailingZeros(a | b);
    long x = a >> Long.numberOfTrailingZeros(a);
    long y = b >> Long.numberOfTrailingZeros(b);
    while (x != y) {
      long apart = x - y;
      y = Math.min(x, y);
      x = Math.abs(apart);
      x >>= Long.numberOfTrailingZeros(x);
    }
    return x << twos;
  }

  private BigInteger top() {
    return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
  }

  private BigInteger bottom() {
    return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
  }

  @Override
  public int compareTo(Exact other) {
    if (wide == null && other.wide == null) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      if (fitsInt() && other.fitsInt()) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
      }
    }
    return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact that
        && numerator == that.numerator
        && denominator == that.denominator
        && (wide == null ? that.wide == null : wide.equals(that.wide));
  }

  @Override
  public int hashCode() {
    return wide == null ? Long.hashCode(numerator * 31 + denominator) : wide.hashCode();
  }

  /**
   * The number in the form that {@link #parse} reads: a decimal where one of at most 60 characters
   * is exact, else a fraction.
   */
  @Override
  public String toString() {
    if (denominator == 1) {
      return Long.toString(numerator);
    }
    String brief = wide == null ? briefly() : null;
    if (brief != null) {
      return brief;
    }
    String decimal = isDecimal() ? decimal() : "";
    return decimal.isEmpty() || decimal.length() > LONGEST ? top() + "/" + bottom() : decimal;
  }

  /** The text of this fraction, or null where it is a decimal that takes more than longs. */
  private @Nullable String briefly() {
    int twos = Long.numberOfTrailingZeros(denominator);
    int fives = 0;
    long rest = denominator >> twos;
    for (; rest % 5 == 0; rest /= 5) {
      fives++;
    }
    if (rest != 1) {
      return numerator + "/" + denominator;
    }
    // Each five takes a two to make a ten, and each two a five.
    int decimals = Math.max(twos, fives);
    if (decimals > BRIEF) {
      return null;
    }
    long factor = tens(decimals) / denominator;
    long size = Math.abs(numerator);
    if (size > Long.MAX_VALUE / factor) {
      return null;
    }
    String digits = Long.toString(size * factor);
    String filled = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
    int point = filled.length() - decimals;
    return (numerator < 0 ? "-" : "") + filled.substring(0, point) + "." + filled.substring(point);
  }

  /** Whether the denominator has no other prime factors than 2 and 5. */
  private boolean isDecimal() {
    BigInteger rest = bottom().shiftRight(bottom().getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
    }
    return rest.equals(BigInteger.ONE);
  }

  private String decimal() {
    return isWhole()
        ? top().toString()
        : new BigDecimal(top())
            .divide(new BigDecimal(bottom()), MathContext.UNLIMITED)
            .toPlainString();
  }
}
