package dk.pejl.testing;

import dk.pejl.json.JsonLayout;
import dk.pejl.report.Html;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What a goal lacks, or nothing. */
  static String lacks(Coverage.OfGoal goal, Language language) {
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
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("summary", sums(coverage));
    json.put("goals", coverage.goals().stream().map(CoverageReport::json).toList());
    return JsonLayout.lines(json);
  }

  private static Map<String, Object> sums(Coverage coverage) {
    int[] outcomes = coverage.outcomes();
    int[] parts = coverage.parts();
    Map<String, Object> sums = new LinkedHashMap<>();
    sums.put("goals", coverage.goals().size());
    sums.put("asked", coverage.asked());
    sums.put("outcomes", outcomes[1]);
    sums.put("outcomesSeen", outcomes[0]);
    sums.put("parts", parts[1]);
    sums.put("partsDeciding", parts[0]);
    sums.put("percent", coverage.percent());
    return sums;
  }

  private static Map<String, Object> json(Coverage.OfGoal goal) {
    Map<String, Object> outcomes = new LinkedHashMap<>();
    goal.outcomes().forEach((status, count) -> outcomes.put(status.id(), count));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("goal", goal.goal().id());
    json.put("asked", goal.asked());
    json.put("outcomes", outcomes);
    json.put("missing", goal.missing().stream().map(Status::id).toList());
    json.put("parts", goal.parts());
    json.put("undecided", goal.undecided());
    return json;
  }

  /** The coverage as a page that needs no other file. */
  public static String html(Coverage coverage, Language language) {
    StringBuilder page = new StringBuilder();
    new CoveragePage(coverage, language, new Html(page)).write();
    return page.toString();
  }
}
