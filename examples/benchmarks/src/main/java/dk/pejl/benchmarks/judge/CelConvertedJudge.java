package dk.pejl.benchmarks.judge;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** CEL as a host would call it: each goal is handed its own figures and answers with a verdict. */
final class CelConvertedJudge implements BareJudge {
  private final List<CelRuntime.Program> goals =
      IntStream.range(0, Workload.GOALS).mapToObj(CelGoals::program).toList();
  private final Map<String, Long> figures;

  CelConvertedJudge(int subject) {
    figures = Workload.figures(subject);
  }

  @Override
  public List<BareVerdict> judge() {
    List<BareVerdict> outcomes = new ArrayList<>(goals.size());
    for (int goal = 0; goal < goals.size(); goal++) {
      outcomes.add(outcome(goal));
    }
    return outcomes;
  }

  private BareVerdict outcome(int number) {
    StatedGoal goal = StatedGoal.ALL.get(number);
    Map<String, Object> own = new HashMap<>();
    goal.used().forEach(figure -> own.put(CelGoals.variable(figure), figure(figure)));
    try {
      boolean met = (Boolean) goals.get(number).eval(own);
      return new BareVerdict(goal.name(), met, value(goal), goal.limit(), goal.used());
    } catch (CelEvaluationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private double value(StatedGoal goal) {
    double value = figure(goal.used().get(0));
    return goal.share() ? value * 100 / figure(goal.used().get(1)) : value;
  }

  private long figure(String name) {
    return Objects.requireNonNull(figures.get(name));
  }
}
