package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.workload.Workload;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A goal as contestants know it beforehand.
 *
 * @param name its name
 * @param used the figures it uses, the one it judges first
 * @param share whether it judges the share of the first in the second
 * @param atLeast whether at least its limit is demanded, and not at most
 * @param limit its limit
 */
record StatedGoal(String name, List<String> used, boolean share, boolean atLeast, long limit) {
  /** Every goal. */
  static final List<StatedGoal> ALL =
      IntStream.range(0, Workload.GOALS).mapToObj(StatedGoal::of).toList();

  private static StatedGoal of(int goal) {
    return new StatedGoal(
        Goals.name(goal),
        Workload.used(goal),
        Goals.isShare(goal),
        Goals.isAtLeast(goal),
        Goals.limit(goal));
  }

  /** The verdict on a figure. */
  BareVerdict outcome(long value) {
    return new BareVerdict(name, atLeast ? value >= limit : value <= limit, value, limit, used);
  }

  /** The verdict on the share of a figure in a whole. */
  BareVerdict outcome(long part, long whole) {
    boolean met = atLeast ? part * 100 >= limit * whole : part * 100 <= limit * whole;
    return new BareVerdict(name, met, part * 100.0 / whole, limit, used);
  }
}
