package dk.pejl.maven;

import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;

/**
 * A mistake in an author's file.
 *
 * @param file the file, as the author knows it
 * @param line the line, counted from 1, or 0 where not known
 * @param column the column, counted from 1, or 0 where not known
 * @param source the line itself, or empty
 * @param what what is wrong, with the value
 * @param advice what to do, or empty
 */
record Fault(String file, int line, int column, String source, Wording what, Wording advice)
    implements Comparable<Fault> {

  @Override
  public int compareTo(Fault other) {
    int byFile = file.compareTo(other.file);
    int byLine = Integer.compare(line, other.line);
    return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** The place and what is wrong, the line with a caret below it, and what to do. */
  String in(Language language) {
    String lines = place() + ": " + what.in(language);
    if (!source.isBlank()) {
      lines += "\n" + source.stripTrailing() + caret();
    }
    String todo = advice.in(language);
    return todo.isEmpty() ? lines : lines + "\n    " + todo;
  }

  private String place() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }

  /** Tabs stay tabs, so that the caret stands below its place however wide they are shown. */
  private String caret() {
    return column > 0 && column <= source.length() + 1
        ? "\n" + source.substring(0, column - 1).replaceAll("[^\t]", " ") + "^"
        : "";
  }
}
