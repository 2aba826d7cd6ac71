package dk.pejl.maven;

import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an author wrote.
 *
 * @param name the file as the author knows it, from the project's folder
 * @param path the file as it is known below the folder of sources, with {@code /}
 * @param text what stands in it
 */
record SourceFile(String name, String path, String text) {

  /** Reads a file of a project. */
  static SourceFile read(Path project, Path folder, Path file) {
    try {
      String name = project.relativize(file).toString().replace('\\', '/');
      String path = folder.relativize(file).toString().replace('\\', '/');
      return new SourceFile(name, path, Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file + ".", unreadable);
    }
  }

  /** Whether the file is a decision table, of which a row is a rule. */
  boolean isTable() {
    return path.endsWith(".csv");
  }

  /** A mistake at a character of the text, counted from 0. */
  Fault at(int offset, Wording what, Wording advice) {
    int begin = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
    return new Fault(name, line, offset - begin + 1, lineFrom(begin), what, advice);
  }

  /** A mistake on a line, counted from 1, with a caret below the first of some words on it. */
  Fault onLine(int line, Iterable<String> words, Wording what, Wording advice) {
    int begin = begin(line);
    if (begin < 0) {
      return new Fault(name, line, 0, "", what, advice);
    }
    String source = lineFrom(begin);
    for (String word : words) {
      if (source.contains(word)) {
        return new Fault(name, line, source.indexOf(word) + 1, source, what, advice);
      }
    }
    return new Fault(name, line, 0, source, what, advice);
  }

  /** Where a line and a column, both counted from 1, stand in the text. */
  int offset(int line, int column) {
    return Math.min(text.length(), Math.max(0, begin(line)) + column - 1);
  }

  private int begin(int line) {
    int at = line < 1 ? -1 : 0;
    for (int passed = 1; passed < line && at >= 0; passed++) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? -1 : end + 1;
    }
    return at;
  }

  private String lineFrom(int begin) {
    int end = text.indexOf('\n', begin);
    return text.substring(begin, end < 0 ? text.length() : end);
  }
}
