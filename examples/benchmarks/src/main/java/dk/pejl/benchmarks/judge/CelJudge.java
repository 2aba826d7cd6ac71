package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.Workload;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** CEL at its barest: compiled expressions over a map made beforehand, answering with booleans. */
final class CelJudge implements Judge<List<Boolean>> {
  private final List<CelRuntime.Program> goals =
      IntStream.range(0, Workload.GOALS).mapToObj(CelGoals::program).toList();
  private final Map<String, Object> figures;

  CelJudge(int subject) {
    figures = CelGoals.variables(Workload.figures(subject));
  }

  @Override
  public List<Boolean> judge() {
    List<Boolean> met = new ArrayList<>(goals.size());
    for (CelRuntime.Program goal : goals) {
      met.add(met(goal));
    }
    return met;
  }

  private Boolean met(CelRuntime.Program goal) {
    try {
      return (Boolean) goal.eval(figures);
    } catch (CelEvaluationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public List<Boolean> met(List<Boolean> answer) {
    return answer;
  }
}
