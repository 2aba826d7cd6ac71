package dk.pejl;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rulebook.Rulebook;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/**
 * Answers questions about the goals of municipal plans. Make one and share it: it is immutable and
 * thread-safe, and no evaluation leaves anything behind in it.
 */
public final class Evaluator {
  // How many questions share one session: a few share evidence, many would outgrow the caches.
  private static final int CHUNK = 10;
  private static final Evaluation.Engine ENGINE = versions();

  private static final Journal JOURNAL = new Journal(LoggerFactory.getLogger(Evaluator.class));

  private final Rulebook rulebook;

  private Evaluator(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** An evaluator of every plan on the class path. */
  public static Evaluator ofAll() {
    return of(packs());
  }

  /** An evaluator of the plans with the given ids, found on the class path; no others are loaded. */
  public static Evaluator of(String... plans) {
    List<RulePack> found = packs();
    List<Plan> known = found.stream().map(RulePack::plan).toList();
    for (String plan : plans) {
      Plan.named(plan, known);
    }
    List<String> asked = Arrays.asList(plans);
    return of(found.stream().filter(pack -> asked.contains(pack.plan().id())).toList());
  }

  /** An evaluator of the given rule packs. */
  public static Evaluator of(Collection<? extends RulePack> packs) {
    return new Evaluator(Rulebook.load(packs));
  }

  /** An evaluator of a rulebook that is loaded already. */
  public static Evaluator of(Rulebook rulebook) {
    return new Evaluator(rulebook);
  }

  /** The rule packs on the class path; the problems of those that cannot be made are thrown. */
  public static List<RulePack> packs() {
    return Packs.of(Evaluator.class.getClassLoader());
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
    long start = System.nanoTime();
    List<Evaluation> evaluations = new ArrayList<>(questions.size());
    for (int from = 0; from < questions.size(); from += CHUNK) {
      List<Question> chunk = questions.subList(from, Math.min(from + CHUNK, questions.size()));
      List<List<Verdict>> answers = rulebook.answer(facts, chunk);
      for (int i = 0; i < chunk.size(); i++) {
        evaluations.add(new Evaluation(
            chunk.get(i), ENGINE, rules(answers.get(i)), facts, catalogue(), answers.get(i)));
      }
    }
    JOURNAL.evaluated(evaluations, facts.size(), Duration.ofNanos(System.nanoTime() - start));
    return evaluations;
  }

  /** The digests of the plans that answered. */
  private Map<String, String> rules(List<Verdict> verdicts) {
    Map<String, String> used = new LinkedHashMap<>();
    for (Plan plan : plans()) {
      if (verdicts.stream().anyMatch(verdict -> verdict.goal().plan().equals(plan))) {
        used.put(plan.id(), rulebook.digest(plan.id()));
      }
    }
    return used;
  }

  /** The exact observations that answering a question would read, given what is registered. */
  public SortedSet<Key> needs(Facts facts, Question question) {
    SortedSet<Key> keys = new TreeSet<>();
    for (Verdict verdict : evaluate(facts, question).verdicts()) {
      verdict.claim().reads(read -> keys.add(read.key()));
    }
    return keys;
  }

  private static Evaluation.Engine versions() {
    Properties versions = new Properties();
    try (InputStream in = Evaluator.class.getResourceAsStream("versions.properties")) {
      if (in != null) {
        versions.load(in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read versions.properties.", unreadable);
    }
    return new Evaluation.Engine(
        versions.getProperty("pejl", ""), versions.getProperty("drools", ""));
  }
}
