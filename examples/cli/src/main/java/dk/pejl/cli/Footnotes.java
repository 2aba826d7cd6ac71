package dk.pejl.cli;

import dk.pejl.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Moves the sources of lines to numbered notes, one for equal sources. */
final class Footnotes {
  // A shorter source takes no more room than its number.
  private static final int SHORT = 12;

  private final List<String> sources = new ArrayList<>();

  /** The line with the number of its source in the source's place. */
  String moved(Line line) {
    String source = line.source();
    if (source.length() <= SHORT) {
      return line.sourced();
    }
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return line.text() + " [" + (sources.indexOf(source) + 1) + "]";
  }

  /** The notes with their numbers. */
  List<String> all() {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      notes.add("[" + (i + 1) + "] " + sources.get(i));
    }
    return notes;
  }
}
