package dk.pejl.cli;

import dk.pejl.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object in the making. The short lists that commands print need no library, whose loading
 * would take longer than the printing.
 */
final class JsonText {
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** An object of the given fields, which may be objects again. */
  static JsonText of(Map<?, ?> object) {
    JsonText json = new JsonText();
    object.forEach((name, value) -> {
      if (value instanceof Map<?, ?> inner) {
        json.put(Objects.toString(name), of(inner));
      } else {
        json.put(Objects.toString(name), value);
      }
    });
    return json;
  }

  /** Adds a text, a number, yes or no, or null. */
  JsonText put(String name, @Nullable Object value) {
    boolean bare = value == null || value instanceof Number || value instanceof Boolean;
    fields.put(name, bare ? String.valueOf(value) : quoted(Objects.toString(value)));
    return this;
  }

  /** Adds an object. */
  JsonText put(String name, JsonText value) {
    fields.put(name, value.toString());
    return this;
  }

  /** Adds a list. */
  JsonText put(String name, List<?> values) {
    fields.put(
        name, "[" + String.join(", ", values.stream().map(JsonText::element).toList()) + "]");
    return this;
  }

  /** Adds a text in both languages. */
  JsonText put(String name, Wording wording) {
    return put(name, new JsonText().put("da", wording.da()).put("en", wording.en()));
  }

  private static String element(Object value) {
    return value instanceof JsonText ? value.toString() : quoted(value.toString());
  }

  /** The objects as a list, one on a line. */
  static String lines(List<JsonText> objects) {
    if (objects.isEmpty()) {
      return "[]\n";
    }
    return "[\n  "
        + String.join(",\n  ", objects.stream().map(JsonText::toString).toList()) + "\n]\n";
  }

  /** Adds a list of objects, each on a line. */
  JsonText putLines(String name, List<JsonText> values) {
    String inner =
        String.join(",\n    ", values.stream().map(JsonText::toString).toList());
    fields.put(name, values.isEmpty() ? "[]" : "[\n    " + inner + "\n  ]");
    return this;
  }

  /** The object with each of its fields on a line. */
  String lines() {
    return "{\n  " + joined(",\n  ") + "\n}\n";
  }

  private String joined(String between) {
    return String.join(
        between,
        fields.entrySet().stream()
            .map(field -> quoted(field.getKey()) + ": " + field.getValue())
            .toList());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  @Override
  public String toString() {
    return "{" + joined(", ") + "}";
  }
}
