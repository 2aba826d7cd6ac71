package dk.pejl.benchmarks;

import com.sun.management.ThreadMXBean;
import dk.pejl.benchmarks.judge.Contestant;
import dk.pejl.benchmarks.judge.GoalJudge;
import dk.pejl.benchmarks.workload.Workload;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Contestants that take turns in one process, so that a slow machine is slow for all. Only their own
 * time on a processor counts.
 */
final class Turns {
  private static final long TURN = Duration.ofMillis(40).toNanos();

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Contestant, GoalJudge<?>> judges = new EnumMap<>(Contestant.class);
  // Not private, so that the JVM has to take it for read and to do the work.
  Object last = "";

  /** Contestants that are seen to say the same. */
  Turns(Collection<Contestant> contestants) {
    contestants.forEach(contestant -> judges.put(contestant, contestant.judge(0)));
    List<Boolean> expected = Contestant.JAVA_MAP.judge(0).outcomes();
    judges.forEach((contestant, judge) -> {
      if (!judge.outcomes().equals(expected)) {
        throw new IllegalStateException(contestant.label() + " says otherwise than the others.");
      }
    });
  }

  /** The bytes that a verdict of the contestant allocates. */
  double bytes(Contestant contestant) {
    return bytes(Objects.requireNonNull(judges.get(contestant)));
  }

  /** The median time of a verdict, by contestant. */
  Map<Contestant, Double> times(Duration whole) {
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
  private double turn(GoalJudge<?> judge) {
    long end = System.nanoTime() + TURN;
    long begun = threads.getCurrentThreadCpuTime();
    long verdicts = 0;
    while (System.nanoTime() < end) {
      last = judge.judge();
      verdicts += Workload.GOALS;
    }
    return (double) (threads.getCurrentThreadCpuTime() - begun) / verdicts;
  }

  private double bytes(GoalJudge<?> judge) {
    int rounds = 1000;
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < rounds; i++) {
      last = judge.judge();
    }
    long after = threads.getCurrentThreadAllocatedBytes();
    return (double) (after - before) / (rounds * Workload.GOALS);
  }
}
