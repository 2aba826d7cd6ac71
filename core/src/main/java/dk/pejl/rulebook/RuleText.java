package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.verdict.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one rule as it stands in a rule file, or as a row of a decision table gives it.
 *
 * @param name the rule's name
 * @param file the file
 * @param line the line on which the rule begins
 * @param text the comment just above it, and the rule from {@code rule} to {@code end}
 * @param isRow whether the rule is a row of a table, and so all of it on one line of the file
 */
record RuleText(String name, String file, int line, String text, boolean isRow) {
  private static final String TABLE = ".csv";
  private static final String COMMENT = "//";
  private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");
  private static final Pattern THEN = Pattern.compile("(?m)^\\s*then\\b");
  private static final String RULE = "rule";
  private static final String END = "end";

  /** Every rule in a file, DRL or decision table, in its order. */
  static List<RuleText> in(String file, String content) {
    return file.endsWith(TABLE) ? RuleTable.in(file, content) : inDrl(file, content);
  }

  /** The text of the rule of a goal. */
  static RuleText of(Goal.Rule rule) {
    return new RuleText(
        rule.name(), rule.file(), rule.line(), rule.text(), rule.file().endsWith(TABLE));
  }

  // Line by line: a pattern over the whole file took a tenth of the time that loading takes.
  private static List<RuleText> inDrl(String file, String content) {
    List<RuleText> rules = new ArrayList<>();
    int comment = -1;
    int line = 1;
    for (int at = 0; at < content.length(); at = next(content, at), line++) {
      if (content.startsWith(COMMENT, at)) {
        comment = comment < 0 ? at : comment;
        continue;
      }
      int end = begins(content, at, RULE) ? end(content, at) : -1;
      String name = end < 0 ? "" : quoted(content, at + RULE.length());
      if (!name.isEmpty()) {
        String text = content.substring(comment < 0 ? at : comment, end);
        rules.add(new RuleText(name, file, line, text, false));
        line += lines(content, at, end);
        at = end;
      }
      comment = -1;
    }
    return rules;
  }

  /** Where the line after this one begins. */
  private static int next(String content, int at) {
    int end = content.indexOf('\n', at);
    return end < 0 ? content.length() : end + 1;
  }

  /** Where the rule ends that begins here, or a negative number where it does not. */
  private static int end(String content, int from) {
    for (int at = next(content, from); at < content.length(); at = next(content, at)) {
      if (begins(content, at, END)) {
        return at + END.length();
      }
    }
    return -1;
  }

  /** Whether a line begins with just this word. */
  private static boolean begins(String content, int at, String word) {
    int after = at + word.length();
    return content.startsWith(word, at)
        && (after == content.length() || !Character.isJavaIdentifierPart(content.charAt(after)));
  }

  /** What stands in quotes after blanks, or empty. */
  private static String quoted(String content, int from) {
    int at = from;
    while (Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    int end = content.charAt(at) == '"' ? content.indexOf('"', at + 1) : -1;
    return end < 0 ? "" : content.substring(at + 1, end);
  }

  /** Where the rule begins. */
  Place place() {
    return Place.line(file, line);
  }

  /** Where in the rule a word stands, or where the rule begins if it does not. */
  Place placeOf(String word) {
    return placeOf(word, 1);
  }

  /** Where in the rule a word stands for the given time, counted from 1. */
  Place placeOf(String word, int time) {
    int begin = rule();
    int at = text.indexOf(word, begin);
    for (int passed = 1; passed < time && at >= 0; passed++) {
      at = text.indexOf(word, at + 1);
    }
    return at < 0 || isRow ? place() : Place.line(file, line + lines(text, begin, at));
  }

  /** Where a word stands on one of the sides, or else where that side begins. */
  Place placeOf(String word, boolean isRight) {
    Matcher side = (isRight ? THEN : WHEN).matcher(text);
    int from = side.find() ? side.end() : rule();
    Matcher found =
        Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(text);
    int at = !word.isEmpty() && found.find(from) ? found.start() : from;
    return isRow ? place() : Place.line(file, line + lines(text, rule(), at));
  }

  /** Where the right side begins. */
  Place rightSide() {
    Matcher then = THEN.matcher(text);
    return then.find() && !isRow
        ? Place.line(file, line + lines(text, rule(), then.end()))
        : place();
  }

  /** Where the rule begins in its text, after the comment above it. */
  private int rule() {
    return text.startsWith(COMMENT) ? text.indexOf("\nrule") + 1 : 0;
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }
}
