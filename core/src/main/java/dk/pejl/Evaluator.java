package dk.pejl;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.rulebook.DroolsVersion;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.rulebook.Judge;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rulebook.Rulebook;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;

/**
 * Answers questions about the goals of municipal plans. Make one and share it: it is immutable and
 * thread-safe, and no evaluation leaves anything behind in it.
 */
public final class Evaluator {
  private final Rulebook rulebook;
  private final EngineMode engine;
  private final Listeners listeners;
  private final Duration helperLimit;
  private final Judge judge;
  private final Evaluation.Engine versions;

  private Evaluator(
      Rulebook rulebook, EngineMode engine, Listeners listeners, Duration helperLimit) {
    this.rulebook = rulebook;
    this.helperLimit = helperLimit;
    this.engine = engine;
    this.listeners = listeners;
    this.versions = new Evaluation.Engine(version(), DroolsVersion.running());
    this.judge = rulebook.judge(engine, listeners::failed, listeners.matches(), helperLimit);
  }

  static Evaluator of(Rulebook rulebook, EngineMode engine, Listeners listeners) {
    return of(rulebook, engine, listeners, Rulebook.HELPER_LIMIT);
  }

  static Evaluator of(
      Rulebook rulebook, EngineMode engine, Listeners listeners, Duration helperLimit) {
    return new Evaluator(rulebook, engine, listeners, helperLimit);
  }

  /** An evaluator in the making: which plans, found where, by which engine, and who listens. */
  public static EvaluatorBuilder builder() {
    return new EvaluatorBuilder();
  }

  /** An evaluator of every plan on the class path. */
  public static Evaluator ofAll() {
    return builder().build();
  }

  /** An evaluator of the plans with the given ids, found on the class path; no others are loaded. */
  public static Evaluator of(String... plans) {
    return builder().plans(plans).build();
  }

  /** An evaluator of the given rule packs. */
  public static Evaluator of(Collection<? extends RulePack> packs) {
    return builder().packs(packs).build();
  }

  /** An evaluator of a rulebook that is loaded already. */
  public static Evaluator of(Rulebook rulebook) {
    return of(rulebook, EngineMode.MATCHING, Listeners.NONE);
  }

  /** The rule packs on the class path; the problems of those that cannot be made are thrown. */
  public static List<RulePack> packs() {
    return Packs.of(Evaluator.class.getClassLoader());
  }

  /**
   * An evaluator of the same rules, with the same listeners, by another engine. The direct loop
   * matches nothing, so that a {@link MatchListener} is told of nothing by it.
   */
  public Evaluator by(EngineMode other) {
    return other == engine ? this : new Evaluator(rulebook, other, listeners, helperLimit);
  }

  /** By which engine this evaluator answers. */
  public EngineMode engine() {
    return engine;
  }

  /** The indicators and groups known. */
  public Catalogue catalogue() {
    return rulebook.catalogue();
  }

  /** The plans, in the order of their ids. */
  public List<Plan> plans() {
    return rulebook.plans();
  }

  /** The plan of the id. */
  public Plan plan(String id) {
    return rulebook.plan(id);
  }

  /** Every goal, by plan and in the order of the plan. */
  public List<Goal> goals() {
    return rulebook.goals();
  }

  /** The goal of the id. */
  public Goal goal(String id) {
    return rulebook.goal(id);
  }

  /** The indicators that a goal's rule asks for, observed or worked out. */
  public List<Indicator> indicators(String goal) {
    return rulebook.indicators(goal);
  }

  /** An intake that checks facts against this evaluator's catalogue. */
  public Intake intake() {
    return Intake.of(catalogue());
  }

  /** The answer to a question. */
  public Evaluation evaluate(Facts facts, Question question) {
    return evaluate(facts, List.of(question)).get(0);
  }

  /** The answers to several questions on the same facts, in their order. */
  public List<Evaluation> evaluate(Facts facts, List<Question> questions) {
    Evaluated evaluated = evaluated(facts, questions);
    listeners.evaluated(evaluated);
    return evaluated.evaluations();
  }

  /** The answer to one of many questions, of which the log is told together when all are answered. */
  Evaluation evaluateOneOfMany(Facts facts, Question question) {
    Evaluated evaluated = evaluated(facts, List.of(question));
    listeners.evaluatedOneOfMany(evaluated);
    return evaluated.evaluations().get(0);
  }

  /** Tells the log what became of many questions. */
  void ran(BulkTally tally) {
    listeners.ran(tally, engine);
  }

  private Evaluated evaluated(Facts facts, List<Question> questions) {
    long start = System.nanoTime();
    List<Evaluation> evaluations = new ArrayList<>(questions.size());
    for (Question question : questions) {
      evaluations.add(answer(facts, question));
    }
    return new Evaluated(
        List.copyOf(evaluations), engine, Duration.ofNanos(System.nanoTime() - start));
  }

  private Evaluation answer(Facts facts, Question question) {
    boolean[] isRepeatable = {true};
    List<Verdict> verdicts = judge.answer(facts, question, () -> isRepeatable[0] = false);
    Evaluation.Engine engine = isRepeatable[0] ? versions : versions.unrepeatable();
    List<Completeness> completeness = judge.completeness(question);
    return new Evaluation(
        question, engine, rules(completeness), completeness, facts, catalogue(), verdicts);
  }

  /** The digests of the plans that the question is about. */
  private Map<String, String> rules(List<Completeness> completeness) {
    Map<String, String> used = new LinkedHashMap<>();
    for (Completeness each : completeness) {
      used.put(each.plan().id(), rulebook.digest(each.plan().id()));
    }
    return used;
  }

  /** The exact observations that answering a question would read, given what is registered. */
  public SortedSet<Key> needs(Facts facts, Question question) {
    return judge.needs(facts, question);
  }

  private static String version() {
    Properties versions = new Properties();
    try (InputStream in = Evaluator.class.getResourceAsStream("versions.properties")) {
      if (in != null) {
        versions.load(in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read versions.properties.", unreadable);
    }
    return versions.getProperty("pejl", "");
  }
}
