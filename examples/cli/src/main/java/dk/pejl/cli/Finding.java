package dk.pejl.cli;

import dk.pejl.fact.Problem;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A finding of {@code lint} in JSON: with its rule, and the column where the line can be read. */
final class Finding {
  private static final Pattern RULE =
      Pattern.compile("(?:Regel '([^']+\\.[^']+)'|([a-z0-9-]+\\.[a-z0-9-]+)): (?s:.*)");
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'|(@\\w+)");

  private Finding() {}

  static JsonText json(Problem problem) {
    return new JsonText()
        .put("file", problem.place().source())
        .put("line", problem.place().line())
        .put("column", column(problem))
        .put("rule", rule(problem))
        .put("problem", problem.wording());
  }

  private static @Nullable String rule(Problem problem) {
    Matcher rule = RULE.matcher(problem.wording().in(Language.DA));
    return !rule.matches() ? null : rule.group(1) != null ? rule.group(1) : rule.group(2);
  }

  /** Where the first word stands that the finding quotes, or else where the line begins. */
  private static @Nullable Integer column(Problem problem) {
    String line = line(problem.place().source(), problem.place().line());
    if (line == null) {
      return null;
    }
    Matcher quoted = QUOTED.matcher(problem.wording().in(Language.DA));
    while (quoted.find()) {
      String word = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
      if (line.contains(word)) {
        return line.indexOf(word) + 1;
      }
    }
    return line.length() - line.stripLeading().length() + 1;
  }

  /** A line of a file on the class path, as rule files are, or null where there is none such. */
  private static @Nullable String line(String file, int number) {
    try (InputStream in = Finding.class.getResourceAsStream("/" + file)) {
      if (in == null || number < 1) {
        return null;
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(number - 1L)
          .findFirst()
          .orElse(null);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
