package dk.pejl.host;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page. Text gets into it only escaped, so whatever figures and names hold, it stays
 * text.
 *
 * @param markup the piece, well-formed
 */
record Html(String markup) {
  /** A text. */
  static Html text(String text) {
    return new Html(escaped(text));
  }

  /** An element with what stands in it. */
  static Html tag(String name, Html... content) {
    return new Html("<" + name + ">" + all(Stream.of(content)).markup + "</" + name + ">");
  }

  /** An element with a text in it. */
  static Html tag(String name, String text) {
    return tag(name, text(text));
  }

  /** A field of a form with what stands in it. */
  static Html input(String type, String name, String value) {
    return new Html("<input>").with("type", type).with("name", name).with("value", value);
  }

  /** Pieces one after the other. */
  static Html all(Stream<Html> pieces) {
    return new Html(pieces.map(Html::markup).collect(Collectors.joining("\n")));
  }

  /** A link. */
  static Html link(String address, String text) {
    return tag("a", text).with("href", address);
  }

  /** This element with an attribute. */
  Html with(String attribute, String value) {
    int end = markup.indexOf('>');
    return new Html(markup.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\""
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
