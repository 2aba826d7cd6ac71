package dk.pejl.json;

import dk.pejl.input.Scalars;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in the one form that RFC 8785 gives it, so that equal values have equal bytes and
 * digests.
 *
 * <p>A value is null, a {@link Boolean}, a {@link String}, a {@link Number}, a {@link Map} whose keys
 * are strings, or an {@link Iterable}. Numbers are those of JSON in a browser: whole numbers up to
 * 2<sup>53</sup> and doubles. What is more exact than they are is written as a string by whoever
 * makes the value.
 */
public final class CanonicalJson {
  private static final long LARGEST = 1L << 53;
  private static final int DOUBLE_DIGITS = 17;
  private static final int FULL = 1 << 12;
  // Room to begin with: most documents of one goal, and most of what is said of a goal, fit.
  private static final int DOCUMENT = 1 << 14;
  private static final int PART = 1 << 9;

  private CanonicalJson() {}

  /** The bytes of a value. */
  public static byte[] bytes(@Nullable Object value) {
    return bytes(value, PART);
  }

  private static byte[] bytes(@Nullable Object value, int room) {
    Utf8Buffer out = Utf8Buffer.keeping(room);
    try {
      write(value, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.bytes();
  }

  /**
   * The bytes of an object with one member more, {@code digest}, which is that of its other members;
   * some of them must stand behind it.
   */
  static byte[] bytesWithDigest(Map<String, @Nullable Object> object) {
    byte[] bytes = bytes(object, DOCUMENT);
    MessageDigest digest = sha256();
    digest.update(bytes);
    byte[] member = ("\"digest\":\"" + named(digest) + "\",").getBytes(StandardCharsets.UTF_8);
    int at = endOfThoseBefore(object, "digest");
    byte[] all = Arrays.copyOf(bytes, bytes.length + member.length);
    System.arraycopy(member, 0, all, at, member.length);
    System.arraycopy(bytes, at, all, at + member.length, bytes.length - at);
    return all;
  }

  /** Where among the bytes of an object the members end that stand before a name. */
  private static int endOfThoseBefore(Map<String, @Nullable Object> object, String name) {
    Map<String, @Nullable Object> before = new TreeMap<>();
    object.forEach((other, value) -> {
      if (other.compareTo(name) < 0) {
        before.put(other, value);
      }
    });
    return before.isEmpty() ? 1 : bytes(before).length;
  }

  /** The digest of the bytes of a value: {@code sha256:} and 64 hexadecimal digits. */
  public static String digest(@Nullable Object value) {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      write(value, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return named(digest);
  }

  private static String named(MessageDigest digest) {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  /** Writes the bytes of a value; an array is written as its elements come. */
  public static void write(@Nullable Object value, OutputStream out) throws IOException {
    Utf8Buffer buffer = new Utf8Buffer(out, FULL);
    write(value, buffer);
    buffer.flush();
    out.flush();
  }

  /** Writes a value. */
  static void write(@Nullable Object value, Utf8Buffer out) throws IOException {
    // The most frequent first, and interfaces last: whether a class has one takes a search.
    if (value instanceof String string) {
      string(string, out);
    } else if (value instanceof Members members) {
      members.write(out);
    } else if (value == null || value instanceof Boolean || value instanceof Number) {
      scalar(value, out);
    } else if (value instanceof Map<?, ?> object) {
      object(object, out);
    } else if (value instanceof Iterable<?> array) {
      array(array, out);
    } else {
      scalar(value, out);
    }
  }

  private static void object(Map<?, ?> object, Utf8Buffer out) throws IOException {
    if (object.isEmpty()) {
      out.append('{').append('}');
      return;
    }
    char before = '{';
    for (Map.Entry<?, ?> member : object.size() == 1 ? object.entrySet() : sorted(object)) {
      out.append(before);
      string((String) member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      before = ',';
    }
    out.append('}');
  }

  /** The members by name: strings compare by UTF-16 code units, which is the order of RFC 8785. */
  private static Collection<? extends Map.Entry<?, ?>> sorted(Map<?, ?> object) {
    List<Map.Entry<?, ?>> members = new ArrayList<>(object.entrySet());
    members.sort((a, b) -> ((String) a.getKey()).compareTo((String) b.getKey()));
    return members;
  }

  private static void array(Iterable<?> array, Utf8Buffer out) throws IOException {
    out.append('[');
    for (Iterator<?> each = array.iterator(); each.hasNext(); ) {
      write(each.next(), out);
      if (each.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  /** Writes a value that is neither object nor array. */
  static void scalar(@Nullable Object value, Appendable out) throws IOException {
    if (value instanceof String string) {
      string(string, out);
    } else if (value instanceof Number number) {
      out.append(number(number));
    } else if (value == null || value instanceof Boolean) {
      out.append(String.valueOf(value));
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass().getName() + ".");
    }
  }

  private static void string(String string, Appendable out) throws IOException {
    if (out instanceof Utf8Buffer buffer) {
      string(string, buffer);
      return;
    }
    out.append('"');
    int from = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escaped(c, out.append(string, from, i));
        from = i + 1;
      } else if (Character.isSurrogate(c)) {
        refuseHalf(string);
      }
    }
    (from == 0 ? out.append(string) : out.append(string, from, string.length())).append('"');
  }

  /** The same in bytes, of which nearly all stay as they are. */
  private static void string(String string, Utf8Buffer out) throws IOException {
    if (out.appendIfPlain(string)) {
      return;
    }
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.append('"');
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte each = bytes[i];
      if (each == '?') {
        // What half a character has become.
        refuseHalf(string);
      } else if ((each >= 0 && each < ' ') || each == '"' || each == '\\') {
        escaped((char) each, out.append(bytes, from, i));
        from = i + 1;
      }
    }
    out.append(bytes, from, bytes.length).append('"');
  }

  private static void refuseHalf(String string) {
    if (!Scalars.isWellFormed(string)) {
      throw new Refusal(
          "Teksten " + string + " indeholder et halvt tegn: ret teksten, hvor den kommer fra.",
          "The text " + string + " contains half a character: correct it where it comes from.");
    }
  }

  private static void escaped(char c, Appendable out) throws IOException {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append(String.format("\\u%04x", (int) c));
    }
  }

  private static String number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return number(number.doubleValue());
    }
    if (number instanceof Integer || (number instanceof Long && isSure(number.longValue()))) {
      return number.toString();
    }
    BigDecimal exact = new BigDecimal(number.toString());
    if (exact.stripTrailingZeros().scale() > 0
        || exact.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
      throw new IllegalArgumentException(
          number + " is not a number of JSON: write it as a string.");
    }
    return String.valueOf(exact.longValue());
  }

  private static boolean isSure(long whole) {
    return -LARGEST <= whole && whole <= LARGEST;
  }

  /** A double as ECMAScript writes it. */
  private static String number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no number " + number + ".");
    }
    if (number == 0) {
      return "0";
    }
    if (number < 0) {
      return "-" + number(-number);
    }
    BigDecimal shortest = shortest(number).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    // The number is 0.digits times ten to this power.
    int point = digits.length() - shortest.scale();
    if (point > 21 || point <= -6) {
      return scientific(digits, point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length())
        : digits.substring(0, point) + "." + digits.substring(point);
  }

  private static String scientific(String digits, int exponent) {
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return mantissa + "e" + (exponent > 0 ? "+" : "") + exponent;
  }

  /** The decimal of fewest digits that is read as the number, and of those the nearest to it. */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
      BigDecimal near = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (near.doubleValue() == number) {
        return near;
      }
      // Below a power of two doubles lie closer, so the farther neighbour may be the one that fits.
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      if (up.doubleValue() == number) {
        return up;
      }
    }
    return exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN));
  }
}
