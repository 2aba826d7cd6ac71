package dk.pejl.benchmarks;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

/** One thread's share of a soak: a stretch of evaluations each time it is called, drawn by seed. */
final class SoakingThread implements Callable<Void> {
  private static final int GOALS = 4;
  private static final int MISSING_IN = 10;
  private static final int ANOTHER_IN = 8;
  private static final int DAYS = 10 * 365;
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  private final Evaluator evaluator;
  private final Random random;
  private final long stretch;
  private final List<Goal> goals;
  private final List<Subject> subjects;
  private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
  private long evaluations;

  SoakingThread(Evaluator evaluator, int seed, long stretch) {
    this.evaluator = evaluator;
    this.random = new Random(seed);
    this.stretch = stretch;
    this.goals = evaluator.goals().stream()
        .filter(goal -> goal.standing() != Standing.UNMEASURABLE)
        .toList();
    this.subjects = List.copyOf(evaluator.catalogue().official("kommune").keySet());
  }

  @Override
  public Void call() {
    for (long done = 0; done < stretch; done += 2) {
      Question question = question();
      Facts facts = facts(evaluator.needs(Facts.NONE, question));
      count(evaluator.evaluate(facts, question));
      evaluations += 2;
    }
    return null;
  }

  /** How many evaluations there have been, with figures and without. */
  long evaluations() {
    return evaluations;
  }

  /** A few goals of all plans on any day, now and then for a municipality that they are not about. */
  private Question question() {
    Set<String> ids = new HashSet<>();
    while (ids.size() < GOALS) {
      ids.add(goals.get(random.nextInt(goals.size())).id());
    }
    return new Question(
        subject(),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        ids,
        Set.of(),
        Set.of());
  }

  private Subject subject() {
    return random.nextInt(ANOTHER_IN) == 0
        ? subjects.get(random.nextInt(subjects.size()))
        : evaluator.plans().get(0).municipality();
  }

  /** A figure for each key, but for one now and then. */
  private Facts facts(Set<Key> keys) {
    List<Observation> observations = new ArrayList<>();
    for (Key key : keys) {
      if (random.nextInt(MISSING_IN) > 0) {
        Exact value = value(evaluator.catalogue().indicator(key.indicator()));
        observations.add(Observation.of(key, new Reading.Known(value)));
      }
    }
    return new Facts(observations, List.of());
  }

  private Exact value(Indicator indicator) {
    return switch (indicator.kind()) {
      case FLAG -> Exact.of(random.nextInt(2));
      case SHARE -> Exact.of(random.nextInt(1_000), 1_000);
      case DAY -> Exact.of(FIRST_DAY.plusDays(random.nextInt(DAYS)).toEpochDay());
      case RANK -> Exact.of(1 + random.nextInt(98));
      case COUNT, AMOUNT, GRADE -> Exact.of(random.nextInt(10_000));
    };
  }

  private void count(Evaluation evaluation) {
    for (Verdict verdict : evaluation.verdicts()) {
      statuses.merge(verdict.status(), 1L, Long::sum);
    }
  }

  /** Says how many verdicts have each status, and answers whether none of them is an error. */
  static boolean isWithoutError(List<SoakingThread> threads) {
    Map<Status, Long> all = new EnumMap<>(Status.class);
    for (SoakingThread thread : threads) {
      thread.statuses.forEach((status, count) -> all.merge(status, count, Long::sum));
    }
    System.out.println("  verdicts: " + all);
    return !all.containsKey(Status.ERROR);
  }
}
