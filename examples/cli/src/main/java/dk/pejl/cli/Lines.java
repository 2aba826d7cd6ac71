package dk.pejl.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a certain width. */
final class Lines {
  // A number and its per cent sign stay together.
  static final String WORD_END = " (?!%)";

  private Lines() {}

  /** The text on lines no longer than the width: broken at blanks, else in long words. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(WORD_END, -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (line.length() > width) {
        int end = breakAt(line, width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word that is too long is broken: behind a hyphen or a point if it has any. */
  private static int breakAt(CharSequence word, int width) {
    for (int end = width; end > 1; end--) {
      if ("-./:,=".indexOf(word.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    return width;
  }

  /** Writes the text on lines that fit the terminal. */
  static void paragraph(String text, Writer out, Terminal terminal) throws IOException {
    for (String line : hanging(text, terminal.width())) {
      out.append(line).append('\n');
    }
  }

  /** The text on lines, each but the first indented further than the text is itself. */
  static List<String> hanging(String text, int width) {
    String words = text.stripLeading();
    int indent = text.length() - words.length();
    // Deep down something must still fit on a line.
    String first = " ".repeat(Math.min(indent, width / 2));
    List<String> lines = new ArrayList<>();
    for (String line : wrapped(words, Math.max(1, width - first.length() - 4))) {
      lines.add(first + (lines.isEmpty() ? "" : "    ") + line);
    }
    return lines;
  }
}
