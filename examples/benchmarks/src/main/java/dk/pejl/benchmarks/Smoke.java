package dk.pejl.benchmarks;

import com.sun.management.ThreadMXBean;
import dk.pejl.benchmarks.judge.Contestant;
import dk.pejl.benchmarks.judge.Judge;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A quick guard against getting slower: Pejl and hand-written Java take turns in one process, so that
 * a slow machine is slow for all, and only their ratios count.
 */
final class Smoke {
  // What is measured is about two thirds of these; a busy machine shifts ratios by that much.
  private static final double MOST_TO_BARE = 150;
  private static final double MOST_TO_BY_HAND = 35;
  private static final double MOST_BYTES = 3500;

  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(16);
  private static final long TURN = Duration.ofMillis(40).toNanos();

  private static final List<Contestant> CONTESTANTS =
      List.of(Contestant.PEJL, Contestant.CLAIMS_BY_HAND, Contestant.JAVA_MAP);

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Contestant, Judge<?>> judges = new EnumMap<>(Contestant.class);
  // Not private, so that the JVM has to take it for read and to do the work.
  Object last = "";

  private Smoke() {
    CONTESTANTS.forEach(contestant -> judges.put(contestant, contestant.judge(0)));
  }

  /** Measures, says what it found, and answers whether it is within bounds. */
  static boolean run() {
    return new Smoke().measure();
  }

  private boolean measure() {
    refuseDifferences();
    times(WARM_UP);
    Map<Contestant, Double> times = times(MEASURED);
    times.forEach((contestant, time) ->
        System.out.printf(Locale.ROOT, "%-36s %8.0f ns a verdict%n", contestant.label(), time));
    double explained = of(times, Contestant.PEJL);
    double toBare = explained / of(times, Contestant.JAVA_MAP);
    double toByHand = explained / of(times, Contestant.CLAIMS_BY_HAND);
    double bytes = bytes(of(judges, Contestant.PEJL));
    boolean within = toBare <= MOST_TO_BARE && toByHand <= MOST_TO_BY_HAND && bytes <= MOST_BYTES;
    System.out.printf(
        Locale.ROOT,
        "%s: at most %.0f, %.0f and %.0f%n",
        within ? "within bounds" : "SLOWER than allowed",
        MOST_TO_BARE,
        MOST_TO_BY_HAND,
        MOST_BYTES);
    System.out.printf(
        Locale.ROOT,
        "explained to bare: %.1f, explained to explained by hand: %.1f, bytes: %.0f%n",
        toBare,
        toByHand,
        bytes);
    return within;
  }

  private static <T> T of(Map<Contestant, T> all, Contestant contestant) {
    return Objects.requireNonNull(all.get(contestant));
  }

  private void refuseDifferences() {
    List<Boolean> expected = of(judges, Contestant.JAVA_MAP).outcomes();
    judges.forEach((contestant, judge) -> {
      if (!judge.outcomes().equals(expected)) {
        throw new IllegalStateException(contestant.label() + " says otherwise than the others.");
      }
    });
  }

  /** The median time of a verdict, by contestant. */
  private Map<Contestant, Double> times(Duration whole) {
    Map<Contestant, List<Double>> turns = new EnumMap<>(Contestant.class);
    long end = System.nanoTime() + whole.toNanos();
    while (System.nanoTime() < end) {
      judges.forEach((contestant, judge) ->
          turns.computeIfAbsent(contestant, first -> new ArrayList<>()).add(turn(judge)));
    }
    Map<Contestant, Double> medians = new EnumMap<>(Contestant.class);
    turns.forEach((contestant, times) -> medians.put(contestant, Medians.of(times)));
    return medians;
  }

  /** The time on a processor of a verdict over a turn; what others do meanwhile does not count. */
  private double turn(Judge<?> judge) {
    long end = System.nanoTime() + TURN;
    long begun = threads.getCurrentThreadCpuTime();
    long verdicts = 0;
    while (System.nanoTime() < end) {
      last = judge.judge();
      verdicts += Workload.GOALS;
    }
    return (double) (threads.getCurrentThreadCpuTime() - begun) / verdicts;
  }

  /** The bytes that a verdict allocates. */
  private double bytes(Judge<?> judge) {
    int rounds = 1000;
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < rounds; i++) {
      last = judge.judge();
    }
    long after = threads.getCurrentThreadAllocatedBytes();
    return (double) (after - before) / (rounds * Workload.GOALS);
  }
}
