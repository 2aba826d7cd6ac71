package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hand-written Java that looks each figure up by what it is of, whom it is about and when. */
final class JavaMapJudge implements BareJudge {
  private final Map<Key, Long> figures;
  private final String subject;
  private final List<Rule> rules =
      IntStream.range(0, Workload.GOALS).mapToObj(JavaMapJudge::rule).toList();

  private record Key(String indicator, String subject, String period) {}

  /** What is asked: the figures at hand, and of whom and when. */
  private record Asked(Map<Key, Long> figures, String subject, String period) {
    long figure(String indicator) {
      return Objects.requireNonNull(figures.get(new Key(indicator, subject, period)));
    }
  }

  private interface Rule {
    BareVerdict judge(Asked asked);
  }

  private record Figure(String goal, String figure, boolean atLeast, long limit) implements Rule {
    @Override
    public BareVerdict judge(Asked asked) {
      long value = asked.figure(figure);
      boolean met = atLeast ? value >= limit : value <= limit;
      return new BareVerdict(goal, met, value, limit, List.of(figure));
    }
  }

  private record Share(String goal, String part, String whole, boolean atLeast, long limit)
      implements Rule {
    @Override
    public BareVerdict judge(Asked asked) {
      long top = asked.figure(part) * 100;
      long bottom = asked.figure(whole);
      boolean met = atLeast ? top >= limit * bottom : top <= limit * bottom;
      return new BareVerdict(goal, met, (double) top / bottom, limit, List.of(part, whole));
    }
  }

  JavaMapJudge(int subject) {
    this.subject = Workload.subject(subject).toString();
    this.figures = Workload.figures(subject).entrySet().stream()
        .collect(Collectors.toMap(
            each -> new Key(each.getKey(), this.subject, Workload.PERIOD), Map.Entry::getValue));
  }

  private static Rule rule(int goal) {
    String name = Goals.name(goal);
    String figure = Goals.figureName(Goals.figure(goal));
    boolean atLeast = Goals.isAtLeast(goal);
    long limit = Goals.limit(goal);
    return Goals.isShare(goal)
        ? new Share(name, figure, Goals.figureName(0), atLeast, limit)
        : new Figure(name, figure, atLeast, limit);
  }

  @Override
  public List<BareVerdict> judge() {
    Asked asked = new Asked(figures, subject, Workload.PERIOD);
    List<BareVerdict> outcomes = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      outcomes.add(rule.judge(asked));
    }
    return outcomes;
  }
}
