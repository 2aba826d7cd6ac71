package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Goals of one plan, judged on figures that are written in a line: {@code igu-forloeb 2020 = 4;
 * aktivitetsparate(ny) 2017-07 = 176; langtidsledige-andel land:dk 2020-05 = 18.5}. A figure is the
 * municipality's, or that of the project the goal is about, where no subject stands before its period.
 * A year of what is counted by month is each of its months; {@code 1..4} is held back; {@code open}
 * is a day that has not come; {@code suppressed} is why it is missing; a later figure replaces an
 * earlier one. A {@code borger:a} alone registers someone of whom there are no figures.
 */
public final class PlanCase {
  private static final String AABENRAA = "kommune:580";
  private static final Pattern FIGURE = Pattern.compile(
      "(?<indicator>[a-z0-9-]+)(?:\\((?<value>[^)]*)\\))?(?: (?<subject>[a-z]+:\\S+))?"
          + " (?<period>\\d\\S*) = (?<reading>\\S+)");
  private static final Pattern MASKED = Pattern.compile("(?<low>[\\d.]+?)\\.\\.(?<high>[\\d.]+)");

  private final String plan;
  private final Evaluator pejl;

  /** Cases of the plan of the id. */
  public PlanCase(String plan) {
    this.plan = plan;
    this.pejl = Pejl.of(plan);
  }

  /** The evaluator of the plan alone. */
  public Evaluator pejl() {
    return pejl;
  }

  /** Checks the status of a goal and, where one is given, its margin as it is shown. */
  public void check(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    Verdict verdict = verdict(goal, asked, figures);
    assertThat(verdict.status().id()).as(verdict.claim().toString()).isEqualTo(status);
    if (margin != null) {
      assertThat(shown(verdict.margin())).isEqualTo(margin);
    }
  }

  /** The verdict of a goal for the municipality at the end of a period. */
  public Verdict verdict(String goal, String asked, @Nullable String figures) {
    Goal of = pejl.goal(plan + "." + goal);
    Question question = Question.about(AABENRAA, asked).goals(of.id());
    return pejl.evaluate(facts(of, figures == null ? "" : figures), question).verdict(of.id());
  }

  /** What was missing or masked for a goal, each with whether it decides. */
  public List<String> gaps(String goal, String asked, @Nullable String figures) {
    return verdict(goal, asked, figures).missing().stream().map(PlanCase::text).toList();
  }

  private static String text(Gap gap) {
    return gap.key() + (gap.decides() ? " decides" : "");
  }

  private static String shown(@Nullable Margin margin) {
    if (margin == null) {
      return "none";
    }
    return (margin.bound() == Margin.Bound.EXACT ? "" : margin.bound().id() + " ")
        + margin.unit().shown(margin.value());
  }

  private Facts facts(Goal goal, String figures) {
    Map<List<Object>, Draft> drafts = new LinkedHashMap<>();
    TreeSet<String> people = new TreeSet<>();
    for (String figure : figures.split(";", -1)) {
      String text = figure.strip();
      if (text.startsWith("borger:")) {
        people.add(text);
      } else if (!text.isEmpty()) {
        drafts(goal, text).forEach(draft -> drafts.put(key(draft), draft));
      }
    }
    drafts.values().stream()
        .map(Draft::subject)
        .filter(subject -> String.valueOf(subject).startsWith("borger:"))
        .forEach(people::add);
    Intake intake = pejl.intake();
    people.forEach(person -> intake.register(person, "", AABENRAA));
    drafts.values().forEach(intake::take);
    return intake.facts();
  }

  private List<Draft> drafts(Goal goal, String text) {
    Matcher parts = FIGURE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No figure: " + text);
    }
    Indicator indicator = pejl.catalogue().indicator(parts.group("indicator"));
    String subject = parts.group("subject");
    if (subject == null) {
      subject = indicator.subjects().contains("projekt") ? goal.subject() : AABENRAA;
    }
    Map<String, String> dims = parts.group("value") == null
        ? Map.of()
        : Map.of(indicator.dimensions().keySet().iterator().next(), parts.group("value"));
    String of = Subject.parse(subject).toString();
    return periods(indicator, parts.group("period")).stream()
        .map(period -> draft(indicator.id(), of, period, dims, parts.group("reading")))
        .toList();
  }

  private static List<String> periods(Indicator indicator, String text) {
    Period period = Period.parse(text);
    return indicator.grain() == Grain.MONTH && period.grain() == Grain.YEAR
        ? IntStream.rangeClosed(1, 12)
            .mapToObj(month -> period.month(month).toString())
            .toList()
        : List.of(text);
  }

  private static Draft draft(
      String indicator, String subject, String period, Map<String, String> dims, String reading) {
    Matcher masked = MASKED.matcher(reading);
    boolean isMasked = masked.matches();
    boolean isKnown = !isMasked && reading.matches("-?[\\d.]+|true|false|[\\d-]{10}");
    boolean isOpen = reading.equals("open");
    return new Draft(
        new Place("", 1, ""),
        indicator,
        subject,
        period,
        dims,
        isKnown ? reading : null,
        null,
        isMasked ? List.of(masked.group("low"), masked.group("high")) : null,
        isKnown || isMasked || isOpen ? null : reading,
        isOpen,
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
