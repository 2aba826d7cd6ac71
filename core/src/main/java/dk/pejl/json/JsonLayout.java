package dk.pejl.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays JSON out for people: what is short on one line, the rest over several. Values are those that
 * {@link CanonicalJson} writes; the members of an object stay in their order.
 */
public final class JsonLayout {
  private static final int WIDTH = 100;
  private static final int STEP = 2;

  private final Appendable out;

  private JsonLayout(Appendable out) {
    this.out = out;
  }

  /** Writes a value with line breaks where it would grow too long. */
  static void lines(@Nullable Object value, Appendable out) throws IOException {
    new JsonLayout(out).value(value, 0);
  }

  /** A value laid out, with a line break at its end. */
  public static String lines(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    try {
      lines(value, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  /** The value on one line. */
  static String line(@Nullable Object value) throws IOException {
    StringBuilder line = new StringBuilder();
    fits(value, Integer.MAX_VALUE, line);
    return line.toString();
  }

  private void value(@Nullable Object value, int indent) throws IOException {
    StringBuilder line = new StringBuilder();
    if (fits(value, WIDTH - indent, line) || isScalar(value)) {
      out.append(line);
    } else if (value instanceof Map<?, ?> object) {
      object(object, indent);
    } else if (value instanceof Iterable<?> array) {
      array(array, indent);
    }
  }

  private void object(Map<?, ?> object, int indent) throws IOException {
    out.append('{');
    String before = "";
    for (Map.Entry<?, ?> member : object.entrySet()) {
      newLine(before, indent + STEP);
      CanonicalJson.scalar(member.getKey(), out);
      out.append(": ");
      value(member.getValue(), indent + STEP);
      before = ",";
    }
    newLine("", indent);
    out.append('}');
  }

  private void array(Iterable<?> array, int indent) throws IOException {
    out.append('[');
    String before = "";
    for (Object element : array) {
      newLine(before, indent + STEP);
      value(element, indent + STEP);
      before = ",";
    }
    newLine("", indent);
    out.append(']');
  }

  private void newLine(String before, int indent) throws IOException {
    out.append(before).append('\n').append(" ".repeat(indent));
  }

  private static boolean isScalar(@Nullable Object value) {
    return !(value instanceof Map) && !(value instanceof Iterable);
  }

  /** Puts the value on a line until that is longer than it may be; whether all of it is there. */
  private static boolean fits(@Nullable Object value, int most, StringBuilder line)
      throws IOException {
    if (value instanceof Map<?, ?> object) {
      line.append('{');
      for (Iterator<? extends Map.Entry<?, ?>> each = object.entrySet().iterator();
          each.hasNext() && line.length() < most; ) {
        Map.Entry<?, ?> member = each.next();
        CanonicalJson.scalar(member.getKey(), line);
        fits(member.getValue(), most, line.append(": "));
        line.append(each.hasNext() ? ", " : "");
      }
      line.append('}');
    } else if (value instanceof Iterable<?> array) {
      line.append('[');
      for (Iterator<?> each = array.iterator(); each.hasNext() && line.length() < most; ) {
        fits(each.next(), most, line);
        line.append(each.hasNext() ? ", " : "");
      }
      line.append(']');
    } else {
      CanonicalJson.scalar(value, line);
    }
    return line.length() <= most;
  }
}
