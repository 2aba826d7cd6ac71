package dk.pejl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from a demand down to the figures of the registers: indented lines as nested lists. Where
 * figures came from stands below, each source once.
 */
final class Derivation {
  // From this depth on, what lies below can be folded away.
  private static final int FOLDED = 2;
  private static final Pattern SOURCED = Pattern.compile("(?<line>.*) \\[(?<source>.+)\\]");

  private final Html html;
  private final List<String> lines;
  private final List<String> sources = new ArrayList<>();
  private int next;

  private Derivation(Html html, List<String> lines) {
    this.html = html;
    this.lines = lines;
  }

  /** Writes the lines, each two blanks deeper than the one it belongs to. */
  static void write(Sheet sheet, List<String> lines) {
    Derivation derivation = new Derivation(sheet.html(), lines);
    derivation.list(1);
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
  private String numbered(String line) {
    Matcher match = SOURCED.matcher(line);
    if (!match.matches()) {
      return line;
    }
    String source = match.group("source");
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return match.group("line") + " [" + (sources.indexOf(source) + 1) + "]";
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
    String text = numbered(lines.get(next++).strip());
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
