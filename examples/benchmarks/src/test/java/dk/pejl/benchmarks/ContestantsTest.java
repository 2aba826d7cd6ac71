package dk.pejl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.goal.Goals;
import dk.pejl.benchmarks.judge.ClaimsByHand;
import dk.pejl.benchmarks.judge.Contestant;
import dk.pejl.benchmarks.judge.Workload;
import dk.pejl.fact.Facts;
import dk.pejl.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContestantsTest {
  private static final int SUBJECT = 3;

  @ParameterizedTest
  @EnumSource(Contestant.class)
  void everyContestantSaysTheSameOfEveryGoal(Contestant contestant) {
    assertThat(contestant.judge(SUBJECT).outcomes()).isEqualTo(expected());
  }

  private static List<Boolean> expected() {
    return IntStream.range(0, Workload.GOALS).mapToObj(ContestantsTest::isMet).toList();
  }

  private static Boolean isMet(int goal) {
    long value = Goals.value(SUBJECT, Goals.figure(goal));
    long limit = Goals.limit(goal) * (Goals.isShare(goal) ? Goals.value(SUBJECT, 0) / 100 : 1);
    return Goals.isAtLeast(goal) ? value >= limit : value <= limit;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000})
  void claimsBuiltByHandAreThoseOfPejl(int goals) {
    Evaluator evaluator = Workload.evaluator(goals);
    Facts facts = Workload.facts(evaluator, goals, SUBJECT, 1);

    List<Verdict> byHand = new ClaimsByHand(evaluator, goals)
        .evaluate(facts, Workload.question(SUBJECT))
        .verdicts();

    assertThat(byHand)
        .usingElementComparator(java.util.Comparator.comparing(ContestantsTest::whole))
        .isEqualTo(evaluator.evaluate(facts, Workload.question(SUBJECT)).verdicts());
  }

  /** All that a verdict holds. */
  private static String whole(Verdict verdict) {
    return verdict + " " + verdict.claim();
  }
}
