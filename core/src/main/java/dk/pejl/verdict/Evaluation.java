package dk.pejl.verdict;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question: the verdicts of all goals asked for, with what they were reached from.
 * Immutable and thread-safe.
 *
 * @param question what was asked
 * @param engine which versions answered
 * @param rules the rule sets used, a digest for each plan, in the order of the plans
 * @param completeness how much of each plan answered, of the plans asked about
 * @param facts the facts given, or of an evaluation that was read back, those that its claims name
 * @param catalogue the indicators and groups known
 * @param verdicts the outcomes, by plan and in the order of the plan
 * @param excerpt what the facts are taken from, or null where they are all that were given
 */
public record Evaluation(
    Question question,
    Engine engine,
    Map<String, String> rules,
    List<Completeness> completeness,
    Facts facts,
    Catalogue catalogue,
    List<Verdict> verdicts,
    @Nullable Excerpt excerpt) {

  /** Keeps lists and map of its own, which nobody can change. */
  public Evaluation {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    completeness = List.copyOf(completeness);
    verdicts = List.copyOf(verdicts);
  }

  /** An evaluation with all the facts that were given. */
  public Evaluation(
      Question question,
      Engine engine,
      Map<String, String> rules,
      List<Completeness> completeness,
      Facts facts,
      Catalogue catalogue,
      List<Verdict> verdicts) {
    this(question, engine, rules, completeness, facts, catalogue, verdicts, null);
  }

  /** An evaluation of plans that have no goals but those with verdicts. */
  public Evaluation(
      Question question,
      Engine engine,
      Map<String, String> rules,
      Facts facts,
      Catalogue catalogue,
      List<Verdict> verdicts) {
    this(question, engine, rules, complete(verdicts), facts, catalogue, verdicts, null);
  }

  private static List<Completeness> complete(List<Verdict> verdicts) {
    Map<Plan, Integer> answered = new LinkedHashMap<>();
    verdicts.forEach(verdict -> answered.merge(verdict.goal().plan(), 1, Integer::sum));
    return answered.entrySet().stream()
        .map(plan -> new Completeness(plan.getKey(), plan.getValue(), List.of()))
        .toList();
  }

  /** The same, with the indicators and groups of a catalogue that knows more. */
  public Evaluation naming(Catalogue more) {
    return new Evaluation(question, engine, rules, completeness, facts, more, verdicts, excerpt);
  }

  /**
   * That facts are only some of those that were given.
   *
   * @param digest the digest of all that were given
   * @param observations how many they were
   */
  public record Excerpt(String digest, int observations) {}

  /**
   * What reached the verdicts.
   *
   * @param pejl the version of this library
   * @param drools the version of the rule engine
   * @param repeatable whether the same question would surely get the same answer; not where a helper of
   *     a rule pack was stopped because it took too long
   */
  public record Engine(String pejl, String drools, boolean repeatable) {
    /** Versions whose answers are the same each time. */
    public Engine(String pejl, String drools) {
      this(pejl, drools, true);
    }

    /** The same versions, whose answer might be another the next time. */
    public Engine unrepeatable() {
      return new Engine(pejl, drools, false);
    }
  }

  /** How many verdicts have each status; statuses that none has are left out. */
  public Map<Status, Integer> summary() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    verdicts.forEach(verdict -> counts.merge(verdict.status(), 1, Integer::sum));
    return counts;
  }

  /** What changed from an earlier evaluation to this one. */
  public Development compareWith(Evaluation earlier) {
    return Development.of(earlier, this);
  }

  /** The verdict of a goal, which must be among those asked for. */
  public Verdict verdict(String goal) {
    return verdicts.stream()
        .filter(verdict -> verdict.goal().id().equals(goal))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No verdict of '" + goal + "' was asked for."));
  }
}
