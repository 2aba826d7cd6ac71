package dk.pejl.input;

import dk.pejl.wording.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What texts and numbers have in common wherever they are read. */
public final class Scalars {
  private static final int LONGEST = 60;

  // All whole numbers up to here are exact as doubles.
  private static final long LARGEST = 1L << 53;
  private static final int MOST_ZEROS = 100_000;

  private Scalars() {}

  /** A text as a message shows it. */
  public static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** Whether a text has no half of a character alone. */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** A JSON number as a plain decimal, exactly; null where that would be absurdly long. */
  public static @Nullable String plain(String number) {
    if (number.length() > LONGEST) {
      return null;
    }
    try {
      BigDecimal decimal = new BigDecimal(number);
      // An exponent is not expanded before it is known to be small.
      if (Math.abs((long) decimal.scale()) > LONGEST) {
        return null;
      }
      String plain = decimal.toPlainString();
      return plain.length() <= LONGEST ? plain : null;
    } catch (NumberFormatException beyondAnyExponent) {
      return null;
    }
  }

  /** A JSON number exactly as it stands. */
  public static Number exact(String number) {
    String plain = plain(number);
    if (plain == null) {
      throw new Refusal(
          "Tallet " + clipped(number) + " har for mange cifre: skriv det med højst " + LONGEST
              + " tegn.",
          "The number " + clipped(number) + " has too many digits: write it with at most " + LONGEST
              + " characters.");
    }
    return new BigDecimal(plain);
  }

  /** A JSON number as a browser has it: whole where that is exact, else a double. */
  public static Number asInBrowsers(String text) {
    BigDecimal number = decimal(text);
    if (number == null) {
      return finite(Double.parseDouble(text));
    }
    boolean small = Math.abs((long) number.scale()) <= MOST_ZEROS;
    boolean whole = small && number.stripTrailingZeros().scale() <= 0;
    return whole && number.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0
        ? (Number) number.longValueExact()
        : (Number) finite(number.doubleValue());
  }

  /** The number that a text names, or null where its exponent is beyond what can be worked with. */
  private static @Nullable BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException beyondAnyExponent) {
      return null;
    }
  }

  private static Double finite(double number) {
    if (Double.isInfinite(number)) {
      throw new Refusal(
          "Tallet er for stort til JSON: hent filen igen.",
          "The number is too large for JSON: fetch the file again.");
    }
    return number;
  }
}
