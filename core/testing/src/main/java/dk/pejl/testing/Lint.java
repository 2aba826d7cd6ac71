package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.period.Stretch;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks rules over for what a build lets pass: style, words that promise more than a rule decides, goals
 * of one plan that say the same or contradict each other, and deadlines outside the plan. Each finding
 * has its file, its line and an advice.
 */
public final class Lint {
  private static final Pattern ABBREVIATED = Pattern.compile("\\b(kr|mio|mia|m\\.fl)\\.$");
  private static final int LONGEST_TITLE = 90;
  private static final Pattern CONCLUSION =
      Pattern.compile("\\.(conclude|cannotBeMeasured)\\s*\\(");
  private static final Pattern LITERAL = Pattern.compile("\\b(indicator|goal)\\s*==\\s*([^\"\\s])");

  private final Evaluator pejl;
  private final List<Problem> found = new ArrayList<>();

  private Lint(Evaluator pejl) {
    this.pejl = pejl;
  }

  /** Everything found in the goals of an evaluator, in the order of files and lines. */
  public static List<Problem> of(Evaluator pejl) {
    Lint lint = new Lint(pejl);
    pejl.goals().forEach(lint::style);
    pejl.goals().forEach(lint::promises);
    pejl.goals().forEach(lint::dates);
    pejl.goals().forEach(lint::ceiling);
    lint.overlaps();
    lint.found.sort(Comparator.comparing(Problem::place));
    return List.copyOf(lint.found);
  }

  private void note(Goal goal, String mark, String da, String en) {
    found.add(
        new Problem(place(goal, mark), new Wording(goal.id() + ": " + da, goal.id() + ": " + en)));
  }

  /** The first line of the rule on which the mark stands; in a table the rule is one line. */
  private static Place place(Goal goal, String mark) {
    Goal.Rule rule = goal.rule();
    int at = rule.file().endsWith(".csv") ? -1 : rule.text().indexOf(mark);
    long below =
        at < 0 ? 0 : rule.text().substring(0, at).chars().filter(c -> c == '\n').count();
    return Place.line(rule.file(), rule.line() + (int) below);
  }

  // Style

  private void style(Goal goal) {
    title(goal, "@titel", goal.title().da());
    title(goal, "@title", goal.title().en());
    if (goal.wording().da().equals(goal.wording().en())) {
      note(
          goal,
          "@en",
          "@da og @en er ens: skriv målet på begge sprog.",
          "@da and @en are the same: write the goal in both languages.");
    }
    if (goal.item().isEmpty()) {
      note(
          goal,
          "@source",
          "@source nævner kun afsnittet »" + goal.section() + "«: skriv \"afsnit | punkt\".",
          "@source names only the section \"" + goal.section() + "\": write \"section | item\".");
    }
    rule(goal);
  }

  private void title(Goal goal, String mark, String title) {
    if (title.length() > LONGEST_TITLE) {
      note(
          goal,
          mark,
          mark + " har " + title.length() + " tegn: hold den på " + LONGEST_TITLE
              + ", resten hører til i sætningen.",
          mark + " has " + title.length() + " characters: keep it to " + LONGEST_TITLE
              + ", the rest belongs in the sentence.");
    }
    if (title.endsWith(".") && !ABBREVIATED.matcher(title).find()) {
      note(
          goal,
          mark,
          mark + " ender på punktum: en titel er ingen sætning.",
          mark + " ends in a full stop: a title is no sentence.");
    }
  }

  private void rule(Goal goal) {
    String code = goal.rule().text().replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"");
    Matcher conclusion = CONCLUSION.matcher(code);
    int conclusions = 0;
    while (conclusion.find()) {
      conclusions++;
    }
    if (conclusions != 1) {
      note(
          goal,
          "then",
          "reglen konkluderer " + conclusions + " steder: skriv én konklusion, fx med Claim.all.",
          "the rule concludes in " + conclusions
              + " places: write one conclusion, say with Claim.all.");
    }
    Matcher literal = LITERAL.matcher(code);
    if (literal.find()) {
      note(
          goal,
          literal.group(1) + " ==",
          "id'et efter " + literal.group(1)
              + " == står ikke i anførselstegn: kun da slår motoren det" + " op.",
          "the id after " + literal.group(1) + " == is not in quotation marks: only then does the"
              + " engine look it up.");
    }
  }

  // Words

  /** A reading says what was made of such a word, and a goal that nothing measures decides nothing. */
  private void promises(Goal goal) {
    boolean isRead = !goal.reading().equals(Wording.same(""));
    if (!isRead && goal.standing() != Standing.UNMEASURABLE) {
      promises(goal, "@titel", goal.title().da(), Language.DA);
      promises(goal, "@title", goal.title().en(), Language.EN);
      promises(goal, "@da", goal.wording().da(), Language.DA);
      promises(goal, "@en", goal.wording().en(), Language.EN);
    }
  }

  private void promises(Goal goal, String mark, String text, Language language) {
    for (String word : Promises.in(text, language)) {
      note(
          goal,
          mark,
          mark + " siger »" + word
              + "«, som ingen sammenligning afgør: udelad ordet, eller skriv med"
              + " @laesning og @reading, hvordan det læses.",
          mark + " says \"" + word + "\", which no comparison decides: leave the word out, or write"
              + " with @laesning and @reading how it is read.");
    }
  }

  // Dates

  private void dates(Goal goal) {
    Window window = goal.window();
    Window valid = goal.plan().valid();
    LocalDate end = window.lastDay();
    if (end != null && end.isBefore(valid.firstDay())) {
      note(
          goal,
          "@" + (goal.mode() == Goal.Mode.BY_DEADLINE ? "by" : "every"),
          "vinduet " + window + " er slut, før planen gælder (" + valid + "): ret det ene.",
          "the window " + window + " is over before the plan is in force (" + valid
              + "): correct one of them.");
    }
    LocalDate last = valid.lastDay();
    if (last != null && window.firstDay().isAfter(last)) {
      note(
          goal,
          "@" + (goal.mode() == Goal.Mode.BY_DEADLINE ? "by" : "every"),
          "vinduet " + window + " begynder, efter planen gælder (" + valid + "): ret det ene.",
          "the window " + window + " begins after the plan is in force (" + valid
              + "): correct one of them.");
    }
  }

  /** A sum that only grows is below its limit at first, whatever it comes to. */
  private void ceiling(Goal goal) {
    if (goal.mode() != Goal.Mode.BY_DEADLINE || goal.opens().isEmpty()) {
      return;
    }
    claim(goal).comparisons((comparison, counts) -> {
      Stretch over = comparison.value().figure().stretch();
      if (over != null
          && over.reach().form() == Reach.Form.CUMULATED
          && comparison.relation() != Relation.EQUAL
          && !comparison.relation().isUpward()) {
        note(
            goal,
            "conclude",
            "en sum, der skal holde sig under en grænse, er det fra begyndelsen: skriv årene med"
                + " sumOverYears, så ventes der på det sidste.",
            "a sum that has to stay below a limit does so from the start: write the years by"
                + " sumOverYears, so that the last is awaited.");
      }
    });
  }

  // Goals against each other

  /** One stated limit that a goal always demands. */
  private record Bound(Goal goal, Indicator indicator, Slice at, Relation relation, Exact limit) {
    private boolean isOfTheSame(Bound other) {
      return indicator.equals(other.indicator)
          && at.subject().equals(other.at.subject())
          && at.dims().equals(other.at.dims())
          && Objects.equals(at.reach(), other.at.reach())
          && goal.plan().equals(other.goal.plan());
    }

    /** Whether no value is allowed by both. */
    private boolean excludes(Bound other) {
      Bound floor = relation.isUpward() ? this : other;
      Bound ceiling = relation.isUpward() ? other : this;
      int order = floor.limit.compareTo(ceiling.limit);
      boolean isStrict = floor.relation.isStrict() || ceiling.relation.isStrict();
      return order > 0 || (order == 0 && isStrict);
    }
  }

  private void overlaps() {
    List<Bound> bounds = new ArrayList<>();
    pejl.goals().forEach(goal -> bounds(goal, claim(goal)).forEach(bounds::add));
    for (int i = 0; i < bounds.size(); i++) {
      for (Bound other : bounds.subList(i + 1, bounds.size())) {
        compare(bounds.get(i), other);
      }
    }
  }

  private void compare(Bound first, Bound second) {
    boolean isOther = !first.goal.id().equals(second.goal.id());
    if (!isOther || !first.isOfTheSame(second) || !meet(first.goal, second.goal)) {
      return;
    }
    if (first.relation.isUpward() != second.relation.isUpward()
        && first.relation != Relation.EQUAL
        && second.relation != Relation.EQUAL
        && first.excludes(second)) {
      note(
          second.goal,
          "conclude",
          "kan ikke være opfyldt sammen med " + first.goal.id() + ", for '" + first.indicator
              + "' kan ikke nå begge grænser: ret den ene.",
          "cannot be met together with " + first.goal.id() + ", since '" + first.indicator
              + "' cannot reach both limits: correct one of them.");
    }
    if (first.relation == second.relation
        && first.limit.equals(second.limit)
        && first.goal.window().equals(second.goal.window())
        && first.goal.mode() == second.goal.mode()) {
      note(
          second.goal,
          "conclude",
          "siger det samme om '" + first.indicator + "' som " + first.goal.id()
              + ": udelad det ene, eller skriv, hvad der skiller dem.",
          "says the same of '" + first.indicator + "' as " + first.goal.id()
              + ": leave one out, or write what sets them apart.");
    }
  }

  /** Whether there is a time at which both goals are to hold. */
  private static boolean meet(Goal a, Goal b) {
    return holdsAt(a, b) || holdsAt(b, a);
  }

  private static boolean holdsAt(Goal a, Goal b) {
    LocalDate end = a.window().lastDay();
    boolean isDeadline = a.mode() == Goal.Mode.BY_DEADLINE;
    if (isDeadline && b.mode() == Goal.Mode.BY_DEADLINE) {
      return end != null && end.equals(b.window().lastDay());
    }
    LocalDate day = isDeadline && end != null ? end : a.window().firstDay();
    return b.window().contains(day);
  }

  private Claim claim(Goal goal) {
    Question question = Question.about(goal.someone(), Period.day(goal.last())).goals(goal.id());
    return pejl.evaluate(Facts.NONE, question).verdicts().get(0).claim();
  }

  /** The bounds that a claim demands; those of which one would do are none. */
  private static Stream<Bound> bounds(Goal goal, Claim claim) {
    return goal.standing() == Standing.UNMEASURABLE
        ? Stream.empty()
        : claim.fold(Claim.Cases.of(
            comparison -> bound(goal, comparison),
            all -> all.parts().stream().flatMap(part -> bounds(goal, part)),
            any -> Stream.empty(),
            each -> Stream.empty(),
            series -> Stream.empty(),
            none -> Stream.empty(),
            ifThen -> Stream.empty(),
            provided -> Stream.empty(),
            of -> Stream.empty()));
  }

  private static Stream<Bound> bound(Goal goal, Claim.Comparison comparison) {
    return comparison.value() instanceof Side.Measured value
            && comparison.limit() instanceof Side.Limit limit
        ? Stream.of(
            new Bound(goal, value.indicator(), value.at(), comparison.relation(), limit.value()))
        : Stream.empty();
  }
}
