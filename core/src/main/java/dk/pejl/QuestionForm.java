package dk.pejl;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads questions from texts, such as the options of a command or the query of a page. Immutable and
 * thread-safe.
 */
public final class QuestionForm {
  private static final List<String> NAMES =
      List.of("subject", "period", "plan", "goal", "standing");

  private final Catalogue catalogue;
  private final Collection<Plan> plans;
  private final Function<String, Goal> goals;

  /** A form in which the given may be asked about; goals are looked up only if any is asked for. */
  public QuestionForm(Catalogue catalogue, Collection<Plan> plans, Function<String, Goal> goals) {
    this.catalogue = catalogue;
    this.plans = List.copyOf(plans);
    this.goals = goals;
  }

  /** A form in which all that an evaluator knows may be asked about. */
  public static QuestionForm of(Evaluator evaluator) {
    return new QuestionForm(evaluator.catalogue(), evaluator.plans(), evaluator::goal);
  }

  /**
   * The question that texts ask: {@code subject} and {@code period} once, {@code plan}, {@code goal}
   * and {@code standing} any number of times. What they leave out is as in the usual question.
   *
   * @throws Problems with all that is wrong, each with the name as its place
   */
  public Question read(Map<String, List<String>> texts, Question usual) {
    Reading reading = new Reading(texts);
    reading.refuseUnknown();
    Question question = new Question(
        reading.one("subject", usual.subject(), catalogue::subject),
        reading.one("period", usual.asOf(), text -> Period.parse(text).lastDay()),
        reading.all("goal", usual.goals(), id -> goals.apply(id).id()),
        reading.all("plan", usual.plans(), id -> Plan.named(id, plans).id()),
        reading.all("standing", usual.standings(), Standing::parse));
    if (!reading.problems.isEmpty()) {
      throw new Problems(reading.problems);
    }
    return question;
  }

  /** One reading, which goes on after a problem. */
  private static final class Reading {
    private final Map<String, List<String>> texts;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Map<String, List<String>> texts) {
      this.texts = texts;
    }

    /** A misspelt name would otherwise be passed over, and another question answered. */
    void refuseUnknown() {
      String all = String.join(", ", NAMES);
      for (String name : texts.keySet()) {
        if (!NAMES.contains(name)) {
          Wording hint = Nearest.hint(name, NAMES);
          problem(
              name,
              new Wording(
                  "'" + name + "' kan der ikke spørges om: skriv " + all + "." + hint.da(),
                  "'" + name + "' cannot be asked about: write " + all + "." + hint.en()));
        }
      }
    }

    <T> T one(String name, T usual, Function<String, T> meaning) {
      List<String> given = given(name);
      if (given.size() > 1) {
        problem(
            name,
            new Wording(
                "'" + name + "' står " + given.size() + " gange: skriv det én gang.",
                "'" + name + "' is written " + given.size() + " times: write it once."));
      }
      Set<T> meant = new LinkedHashSet<>();
      given.forEach(text -> attempt(name, text, meaning, meant));
      return meant.isEmpty() ? usual : meant.iterator().next();
    }

    <T> Set<T> all(String name, Set<T> usual, Function<String, T> meaning) {
      Set<T> meant = new LinkedHashSet<>();
      given(name).forEach(text -> attempt(name, text, meaning, meant));
      return meant.isEmpty() ? usual : meant;
    }

    private List<String> given(String name) {
      return texts.getOrDefault(name, List.of());
    }

    private <T> void attempt(
        String name, String text, Function<String, T> meaning, Collection<T> meant) {
      try {
        meant.add(meaning.apply(text));
      } catch (Refusal refusal) {
        problem(name, refusal.wording());
      }
    }

    private void problem(String name, Wording wording) {
      problems.add(new Problem(new Place("", 0, name), wording));
    }
  }
}
