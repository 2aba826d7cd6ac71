package dk.pejl.testing;

import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@link Coverage} as text, JSON or HTML. */
public final class CoverageReport {
  /** The name and version of the JSON. */
  public static final String FORMAT = "pejl-coverage/1";

  private CoverageReport() {}

  /** The sums, and a line for each goal that lacks something. */
  public static String text(Coverage coverage, Language language) {
    StringBuilder text = new StringBuilder();
    for (Coverage.OfGoal goal : coverage.goals()) {
      String lacks = lacks(goal, language);
      if (!lacks.isEmpty()) {
        text.append(goal.goal().id()).append(": ").append(lacks).append('\n');
      }
    }
    return text + summary(coverage).in(language) + "\n";
  }

  /** The sums in one line. */
  public static Wording summary(Coverage coverage) {
    int[] outcomes = coverage.outcomes();
    int[] parts = coverage.parts();
    int goals = coverage.goals().size();
    return new Wording(
        "Dækning: " + coverage.asked() + " af " + goals + " mål spurgt, " + outcomes[0] + " af "
            + outcomes[1] + " udfald set, " + parts[0] + " af " + parts[1]
            + " dele har afgjort; i alt " + coverage.percent() + " %.",
        "Coverage: " + coverage.asked() + " of " + goals + " goals asked, " + outcomes[0] + " of "
            + outcomes[1] + " outcomes seen, " + parts[0] + " of " + parts[1]
            + " parts have decided; " + coverage.percent() + " % in all.");
  }

  private static String lacks(Coverage.OfGoal goal, Language language) {
    if (goal.asked() == 0) {
      return new Wording("aldrig spurgt", "never asked").in(language);
    }
    List<String> lacks = new ArrayList<>();
    if (!goal.missing().isEmpty()) {
      lacks.add(new Wording("aldrig ", "never ").in(language) + names(goal.missing(), language));
    }
    if (!goal.undecided().isEmpty()) {
      lacks.add(new Wording("har aldrig afgjort: ", "never decided: ").in(language)
          + goal.undecided().stream()
              .map(at -> at.isEmpty() ? new Wording("påstanden", "the claim").in(language) : at)
              .collect(Collectors.joining(", ")));
    }
    return String.join("; ", lacks);
  }

  private static String names(Collection<Status> statuses, Language language) {
    return statuses.stream()
        .map(status -> status.wording().in(language))
        .collect(Collectors.joining(", "));
  }

  /** The coverage as JSON. */
  public static String json(Coverage coverage) {
    int[] outcomes = coverage.outcomes();
    int[] parts = coverage.parts();
    String goals =
        coverage.goals().stream().map(CoverageReport::json).collect(Collectors.joining(",\n    "));
    return "{\n  \"format\": \"" + FORMAT + "\",\n  \"summary\": {\"goals\": "
        + coverage.goals().size() + ", \"asked\": " + coverage.asked() + ", \"outcomes\": "
        + outcomes[1] + ", \"outcomesSeen\": " + outcomes[0] + ", \"parts\": " + parts[1]
        + ", \"partsDeciding\": " + parts[0] + ", \"percent\": " + coverage.percent()
        + "},\n  \"goals\": [\n    " + goals + "\n  ]\n}\n";
  }

  private static String json(Coverage.OfGoal goal) {
    String outcomes = goal.outcomes().entrySet().stream()
        .map(each -> quoted(each.getKey().id()) + ": " + each.getValue())
        .collect(Collectors.joining(", "));
    String missing =
        goal.missing().stream().map(each -> quoted(each.id())).collect(Collectors.joining(", "));
    String undecided =
        goal.undecided().stream().map(CoverageReport::quoted).collect(Collectors.joining(", "));
    return "{\"goal\": " + quoted(goal.goal().id()) + ", \"asked\": " + goal.asked()
        + ", \"outcomes\": {" + outcomes + "}, \"missing\": [" + missing + "], \"parts\": "
        + goal.parts() + ", \"undecided\": [" + undecided + "]}";
  }

  /** Ids and places have nothing in them that JSON would have to escape but a quotation mark. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The coverage as a page that needs no other file. */
  public static String html(Coverage coverage, Language language) {
    String title = new Wording("Dækning af regler", "Coverage of rules").in(language);
    String rows =
        coverage.goals().stream().map(goal -> row(goal, language)).collect(Collectors.joining());
    return "<!doctype html>\n<html lang=\"" + language.tag()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<style>"
        + "body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}"
        + "th,td{text-align:left;padding:.2rem .8rem;border-bottom:1px solid #ccc}"
        + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<p>"
        + escaped(summary(coverage).in(language)) + "</p>\n<table>\n<tr>"
        + headings(language) + "</tr>\n" + rows + "</table>\n</body>\n</html>\n";
  }

  private static String headings(Language language) {
    return List.of(
            new Wording("Mål", "Goal"),
            new Wording("Spurgt", "Asked"),
            new Wording("Udfald", "Outcomes"),
            new Wording("Mangler", "Lacks"))
        .stream()
        .map(heading -> "<th scope=\"col\">" + heading.in(language) + "</th>")
        .collect(Collectors.joining());
  }

  private static String row(Coverage.OfGoal goal, Language language) {
    String outcomes = goal.outcomes().entrySet().stream()
        .map(each -> each.getKey().wording().in(language) + " " + each.getValue())
        .collect(Collectors.joining(", "));
    return "<tr><th scope=\"row\">" + escaped(goal.goal().id()) + "</th><td>" + goal.asked()
        + "</td><td>" + escaped(outcomes) + "</td><td>" + escaped(lacks(goal, language))
        + "</td></tr>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
