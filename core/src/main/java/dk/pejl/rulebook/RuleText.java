package dk.pejl.rulebook;

import dk.pejl.fact.Place;
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
  private static final Pattern RULE = Pattern.compile(
      "(?<comment>(?:^//[^\n]*\n)*)^rule\\s+\"(?<name>[^\"]+)\".*?^end\\b",
      Pattern.MULTILINE | Pattern.DOTALL);

  /** Every rule in a file, DRL or decision table, in its order. */
  static List<RuleText> in(String file, String content) {
    return file.endsWith(".csv") ? RuleTable.in(file, content) : inDrl(file, content);
  }

  private static List<RuleText> inDrl(String file, String content) {
    List<RuleText> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(content);
    int line = 1;
    int counted = 0;
    while (rule.find()) {
      line += lines(content, counted, rule.end("comment"));
      counted = rule.end("comment");
      rules.add(new RuleText(rule.group("name"), file, line, rule.group(), false));
    }
    return rules;
  }

  /** Where the rule begins. */
  Place place() {
    return Place.line(file, line);
  }

  /** Where in the rule a word stands, or where the rule begins if it does not. */
  Place placeOf(String word) {
    int begin = text.startsWith("//") ? text.indexOf("\nrule") + 1 : 0;
    int at = text.indexOf(word, begin);
    return at < 0 || isRow ? place() : Place.line(file, line + lines(text, begin, at));
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }
}
