package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goal.Outcome;
import java.util.Comparator;
import java.util.List;

/** A judge whose answer is bare verdicts, in any order. */
interface BareJudge extends Judge<List<Outcome>> {
  @Override
  default List<Boolean> met(List<Outcome> answer) {
    return answer.stream()
        .sorted(Comparator.comparing(Outcome::goal))
        .map(Outcome::met)
        .toList();
  }
}
