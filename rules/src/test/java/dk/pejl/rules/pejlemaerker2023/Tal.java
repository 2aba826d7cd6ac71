package dk.pejl.rules.pejlemaerker2023;

import dk.pejl.Evaluator;
import dk.pejl.claim.Gap;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.rules.Pejl;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures for the rules of the political landmarks, written in a line: {@code neet-andel 2022 = 11;
 * ips-maalgruppe(maalgruppe=kontanthjaelp) 2026-05 = 40}. A year of what is counted by month is each
 * of its months, {@code 10.5..11.5} is held back, a word is why a figure is missing, and a later
 * figure replaces an earlier one. About others than Aabenraa the subject stands before the period.
 */
final class Tal {
  static final Evaluator PEJL = Pejl.of("pejlemaerker-2023");
  static final String AABENRAA = "kommune:580";

  private static final Pattern FIGURE =
      Pattern.compile("([a-z0-9-]+)(?:\\(([^)]*)\\))?(?: ([a-z]+:\\S+))? (\\d\\S*) = (\\S+)");

  private Tal() {}

  /** The facts as a host would supply them, checked. */
  static Facts facts(String figures) {
    Map<List<Object>, Draft> drafts = new LinkedHashMap<>();
    for (String each : figures.split(";", -1)) {
      if (!each.isBlank()) {
        figure(each.strip()).forEach(draft -> drafts.put(key(draft), draft));
      }
    }
    Intake intake = PEJL.intake();
    drafts.values().forEach(intake::take);
    return intake.facts();
  }

  /** The verdict of a goal of the plan at the end of a period. */
  static Verdict verdict(String goal, String figures, String period) {
    String id = "pejlemaerker-2023." + goal;
    return asked(figures, Question.about(AABENRAA, period).goals(id)).verdict(id);
  }

  /** The status of a goal of the plan at the end of a period. */
  static String status(String goal, String figures, String period) {
    return verdict(goal, figures, period).status().id();
  }

  /** The answer to any question. */
  static Evaluation asked(String figures, Question question) {
    return PEJL.evaluate(facts(figures), question);
  }

  /** What was missing or masked for a goal, each with whether it decides. */
  static List<String> gaps(String goal, String figures, String period) {
    return verdict(goal, figures, period).missing().stream().map(Tal::text).toList();
  }

  private static String text(Gap gap) {
    return gap.key() + (gap.decides() ? " decides" : "");
  }

  private static List<Draft> figure(String text) {
    Matcher parts = FIGURE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No figure: " + text);
    }
    String subject = parts.group(3) == null ? AABENRAA : parts.group(3);
    List<Draft> drafts = new ArrayList<>();
    for (String period : periods(parts.group(1), parts.group(4))) {
      drafts.add(draft(parts.group(1), dims(parts.group(2)), subject, period, parts.group(5)));
    }
    return drafts;
  }

  private static List<String> periods(String indicator, String text) {
    Period period = Period.parse(text);
    boolean monthly = PEJL.catalogue().indicator(indicator).grain() == Grain.MONTH;
    List<String> periods = new ArrayList<>();
    if (monthly && period.grain() == Grain.YEAR) {
      for (int month = 1; month <= 12; month++) {
        periods.add(period.month(month).toString());
      }
      return periods;
    }
    return List.of(text);
  }

  private static Map<String, String> dims(@Nullable String text) {
    Map<String, String> dims = new LinkedHashMap<>();
    if (text != null) {
      for (String each : text.split(",", -1)) {
        int equals = each.indexOf('=');
        dims.put(each.substring(0, equals), each.substring(equals + 1));
      }
    }
    return dims;
  }

  private static Draft draft(
      String indicator, Map<String, String> dims, String subject, String period, String value) {
    int dots = value.indexOf("..");
    boolean known = dots < 0 && value.matches("-?[0-9.]+|true|false");
    return new Draft(
        new Place("", 1, ""),
        indicator,
        subject,
        period,
        dims,
        known ? value : null,
        null,
        dots < 0 ? null : List.of(value.substring(0, dots), value.substring(dots + 2)),
        known || dots >= 0 ? null : value,
        false,
        List.of(),
        "",
        Provenance.UNKNOWN);
  }

  private static List<Object> key(Draft draft) {
    return List.of(
        String.valueOf(draft.indicator()),
        String.valueOf(draft.subject()),
        String.valueOf(draft.period()),
        draft.dims());
  }
}
