package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.BareVerdict;
import java.util.Comparator;
import java.util.List;

/** A judge whose answer is bare verdicts, in any order. */
interface BareJudge extends GoalJudge<List<BareVerdict>> {
  @Override
  default List<Boolean> met(List<BareVerdict> answer) {
    return answer.stream()
        .sorted(Comparator.comparing(BareVerdict::goal))
        .map(BareVerdict::met)
        .toList();
  }
}
