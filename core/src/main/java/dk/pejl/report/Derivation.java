package dk.pejl.report;

import java.util.List;

/** The way from a demand down to the figures of the registers: indented lines as nested lists. */
final class Derivation {
  // From this depth on, what lies below can be folded away.
  private static final int FOLDED = 2;

  private final Html html;
  private final List<String> lines;
  private int next;

  private Derivation(Html html, List<String> lines) {
    this.html = html;
    this.lines = lines;
  }

  /** Writes the lines, each two blanks deeper than the one it belongs to. */
  static void write(Html html, List<String> lines) {
    new Derivation(html, lines).list(1);
  }

  private static int depth(String line) {
    int blanks = 0;
    while (blanks < line.length() && line.charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks / 2;
  }

  private boolean isAtLeast(int depth) {
    return next < lines.size() && depth(lines.get(next)) >= depth;
  }

  private void list(int depth) {
    html.tag("ul", depth == 1 ? "tree" : "branch").of(() -> {
      while (isAtLeast(depth)) {
        html.tag("li").of(() -> line(depth));
      }
    });
  }

  private void line(int depth) {
    String text = lines.get(next++).strip();
    if (!isAtLeast(depth + 1)) {
      html.text(text);
    } else if (depth < FOLDED) {
      html.tag("span").of(text);
      list(depth + 1);
    } else {
      html.tag("details").with("open", "").of(() -> {
        html.tag("summary").of(text);
        list(depth + 1);
      });
    }
  }
}
