package dk.pejl.benchmarks.judge;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import dk.pejl.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** CEL at its barest: compiled expressions over figures made ready beforehand, giving booleans. */
final class CelJudge implements GoalJudge<List<Boolean>> {
  private final List<CelRuntime.Program> goals =
      IntStream.range(0, Workload.GOALS).mapToObj(CelGoals::program).toList();
  // Where a map is handed over instead, all of it is copied for each goal.
  private final CelVariableResolver figures;

  CelJudge(int subject) {
    Map<String, Object> values = CelGoals.variables(Workload.figures(subject));
    figures = name -> Optional.ofNullable(values.get(name));
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
