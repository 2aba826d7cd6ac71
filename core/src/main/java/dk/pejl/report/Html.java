package dk.pejl.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML that is well-formed and in which nothing foreign can act: every text and every value
 * of an attribute is escaped, every element is closed, a link leads to this page or to a {@link
 * Link}, and an attribute that could run or load anything is refused. There is no way to write markup as text.
 *
 * <p>A template engine would want what is shown to be public, its generated code to be left out of
 * the checks, and a jar of its own at run time; this needs none of them.
 */
public final class Html {
  private static final Set<String> EMPTY =
      Set.of("meta", "link", "br", "path", "rect", "line", "circle", "polyline", "polygon", "use");
  private static final Set<String> IN_LINE =
      Set.of("a", "bdi", "code", "span", "strong", "text", "title", "use", "circle", "path");
  // Neither handlers of events, nor styles, nor what is fetched.
  private static final Pattern HARMLESS = Pattern.compile("(?!on|style|src)[a-z][A-Za-z0-9:-]*");

  private final Appendable out;

  /** A page that is written to the given place. */
  public Html(Appendable out) {
    this.out = out;
  }

  /** What stands within an element. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write();
  }

  /** Begins the page. */
  public void doctype() {
    raw("<!DOCTYPE html>");
  }

  /** Begins an element. */
  public Tag tag(String name) {
    raw((IN_LINE.contains(name) ? "<" : "\n<") + name);
    return new Tag(name);
  }

  /** Begins an element of a class. */
  public Tag tag(String name, String kind) {
    return tag(name).with("class", kind);
  }

  /** Writes text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** The beginning of an element, until its content is written. */
  public final class Tag {
    private final String name;

    private Tag(String name) {
      this.name = name;
    }

    /** Adds an attribute. */
    public Tag with(String attribute, String value) {
      boolean leadsAway = attribute.equals("href") && !value.startsWith("#");
      if (leadsAway || !HARMLESS.matcher(attribute).matches()) {
        throw new IllegalArgumentException(
            attribute + "=\"" + value + "\" could make the page load or run something.");
      }
      raw(" " + attribute + "=\"");
      escape(value);
      raw("\"");
      return this;
    }

    /** Adds where a link leads. */
    Tag to(Link link) {
      raw(" href=\"");
      escape(link.address());
      raw("\"");
      return this;
    }

    /** Ends the element, with content. */
    public Html of(Content content) {
      raw(">");
      content.write();
      raw("</" + name + ">");
      return Html.this;
    }

    /** Ends the element, with text. */
    public Html of(String text) {
      return of(() -> escape(text));
    }

    /** Ends the element, with nothing in it. */
    public Html end() {
      raw(EMPTY.contains(name) ? "/>" : "></" + name + ">");
      return Html.this;
    }

    /** Ends the element, with a style sheet, which lies in a jar and is no foreign text. */
    public Html of(Stylesheet sheet) {
      return of(() -> raw(sheet.text()));
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> raw("&amp;");
        case '<' -> raw("&lt;");
        case '>' -> raw("&gt;");
        case '"' -> raw("&quot;");
        case '\'' -> raw("&#39;");
        default -> raw(isAllowed(text, i) ? c : '\uFFFD');
      }
    }
  }

  /** Whether a character may stand on a page: no control, and no half of a pair. */
  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (!Character.isISOControl(c) || c == '\n' || c == '\t') && c != '\uFFFE' && c != '\uFFFF';
  }

  private void raw(CharSequence markup) {
    try {
      out.append(markup);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void raw(char c) {
    try {
      out.append(c);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
