package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Hand-written Java that finds figures by their place in an array. */
final class JavaArrayJudge implements BareJudge {
  private final long[] figures;
  private final List<Rule> rules =
      IntStream.range(0, Workload.GOALS).mapToObj(JavaArrayJudge::rule).toList();

  private interface Rule {
    BareVerdict judge(long[] figures);
  }

  private record Figure(String goal, int figure, boolean atLeast, long limit, List<String> used)
      implements Rule {
    @Override
    public BareVerdict judge(long[] figures) {
      long value = figures[figure];
      boolean met = atLeast ? value >= limit : value <= limit;
      return new BareVerdict(goal, met, value, limit, used);
    }
  }

  private record Share(String goal, int part, boolean atLeast, long limit, List<String> used)
      implements Rule {
    @Override
    public BareVerdict judge(long[] figures) {
      long top = figures[part] * 100;
      long bottom = figures[0];
      boolean met = atLeast ? top >= limit * bottom : top <= limit * bottom;
      return new BareVerdict(goal, met, (double) top / bottom, limit, used);
    }
  }

  JavaArrayJudge(int subject) {
    figures = IntStream.rangeClosed(0, Workload.GOALS)
        .mapToLong(figure -> Goals.value(subject, figure))
        .toArray();
  }

  private static Rule rule(int goal) {
    String name = Goals.name(goal);
    int figure = Goals.figure(goal);
    boolean atLeast = Goals.isAtLeast(goal);
    long limit = Goals.limit(goal);
    return Goals.isShare(goal)
        ? new Share(name, figure, atLeast, limit, Workload.used(goal))
        : new Figure(name, figure, atLeast, limit, Workload.used(goal));
  }

  @Override
  public List<BareVerdict> judge() {
    List<BareVerdict> outcomes = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      outcomes.add(rule.judge(figures));
    }
    return outcomes;
  }
}
