package dk.pejl.report;

import dk.pejl.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a demand down to the figures of the registers, as nested lists. Where figures came
 * from stands below, each source once.
 */
final class Derivation {
  // From this depth on, what lies below can be folded away.
  private static final int FOLDED = 2;

  private final Html html;
  private final List<String> sources = new ArrayList<>();

  private Derivation(Html html) {
    this.html = html;
  }

  /** Writes the lines with all beneath them. */
  static void write(Sheet sheet, List<Line> lines) {
    Derivation derivation = new Derivation(sheet.html());
    derivation.list(lines, 1);
    derivation.sources(sheet.say("Kilder", "Sources"));
  }

  private void sources(String heading) {
    if (!sources.isEmpty()) {
      html.tag("h4").of(heading);
      html.tag("ul", "sources").of(() -> {
        for (int i = 0; i < sources.size(); i++) {
          html.tag("li").of("[" + (i + 1) + "] " + sources.get(i));
        }
      });
    }
  }

  /** The line with the number of its source in the source's place. */
  private String numbered(Line line) {
    String source = line.source();
    if (source.isEmpty()) {
      return line.text();
    }
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return line.text() + " [" + (sources.indexOf(source) + 1) + "]";
  }

  private void list(List<Line> lines, int depth) {
    html.tag("ul", depth == 1 ? "tree" : "branch")
        .of(() -> lines.forEach(line -> html.tag("li").of(() -> line(line, depth))));
  }

  private void line(Line line, int depth) {
    String text = numbered(line);
    if (line.children().isEmpty()) {
      html.text(text);
    } else if (depth < FOLDED) {
      html.tag("span").of(text);
      list(line.children(), depth + 1);
    } else {
      html.tag("details").with("open", "").of(() -> {
        html.tag("summary").of(text);
        list(line.children(), depth + 1);
      });
    }
  }
}
