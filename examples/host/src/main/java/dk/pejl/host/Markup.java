package dk.pejl.host;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page. Text gets into it only escaped, so whatever figures and names hold, it stays
 * text.
 *
 * @param markup the piece, well-formed
 */
record Markup(String markup) {
  /** A text. */
  static Markup text(String text) {
    return new Markup(escaped(text));
  }

  /** An element with what stands in it. */
  static Markup tag(String name, Markup... content) {
    return new Markup("<" + name + ">" + all(Stream.of(content)).markup + "</" + name + ">");
  }

  /** An element with a text in it. */
  static Markup tag(String name, String text) {
    return tag(name, text(text));
  }

  /** A field of a form with what stands in it. */
  static Markup input(String type, String name, String value) {
    return new Markup("<input>").with("type", type).with("name", name).with("value", value);
  }

  /** Pieces one after the other. */
  static Markup all(Stream<Markup> pieces) {
    return new Markup(pieces.map(Markup::markup).collect(Collectors.joining("\n")));
  }

  /** A link. */
  static Markup link(String address, String text) {
    return tag("a", text).with("href", address);
  }

  /** This element with an attribute. */
  Markup with(String attribute, String value) {
    int end = markup.indexOf('>');
    return new Markup(markup.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\""
        + markup.substring(end));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
