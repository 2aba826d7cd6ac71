package dk.pejl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the remarks in brackets at the ends of lines to numbered notes, one for equal remarks. */
final class Footnotes {
  private static final Pattern REMARK = Pattern.compile("(?<line>.*) \\[(?<remark>.+)\\]");
  // A shorter remark takes no more room than its number.
  private static final int SHORT = 12;

  private final List<String> remarks = new ArrayList<>();

  /** The line with the number of its remark in the remark's place. */
  String moved(String line) {
    Matcher match = REMARK.matcher(line);
    if (!match.matches() || match.group("remark").length() <= SHORT) {
      return line;
    }
    String remark = match.group("remark");
    if (!remarks.contains(remark)) {
      remarks.add(remark);
    }
    return match.group("line") + " [" + (remarks.indexOf(remark) + 1) + "]";
  }

  /** The notes with their numbers. */
  List<String> all() {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < remarks.size(); i++) {
      notes.add("[" + (i + 1) + "] " + remarks.get(i));
    }
    return notes;
  }
}
