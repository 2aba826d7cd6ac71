package dk.pejl.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.model.functions.BlockN;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static Engine engine(BlockN rightSide) {
    return new Engine(Map.of("g", new Conclusion(rightSide, List.of(asked -> asked))));
  }

  private static Assessment assessment(String goal) {
    return new Assessment(goal, Slice.of(Subject.parse("kommune:580"), Period.year(2022)));
  }

  private static void conclude(Object... asked) {
    ((Assessment) asked[0]).conclude(new Claim.None(Wording.same("x")));
  }

  @Test
  void aRuleConcludesTheAssessmentsOfItsOwnGoalAlone() {
    Assessment own = assessment("g");
    Assessment other = assessment("h");
    engine(EngineTest::conclude).conclude(List.of(own, other));
    assertThat(own.claim()).isNotNull();
    assertThat(other.claim()).isNull();
  }

  @Test
  void everyAssessmentOfAGoalIsConcluded() {
    List<Assessment> several = List.of(assessment("g"), assessment("g"), assessment("g"));
    engine(EngineTest::conclude).conclude(several);
    assertThat(several).allSatisfy(each -> assertThat(each.claim()).isNotNull());
  }

  @Test
  void aSessionIsGivenBackAndUsedAgainAlsoWhenARuleFails() {
    IllegalStateException failure = new IllegalStateException("x");
    Engine engine = engine(asked -> {
      throw failure;
    });
    Assessment assessment = assessment("g");
    IntStream.range(0, 5).forEach(i -> engine.conclude(List.of(assessment)));
    assertThat(engine.idle()).isEqualTo(1);
    assertThat(assessment.failure()).isSameAs(failure);
  }

  @Test
  void aBindingThatCannotBeWorkedOutFailsItsOwnAssessmentAlone() {
    IllegalStateException failure = new IllegalStateException("x");
    Conclusion broken = new Conclusion(EngineTest::conclude, List.of(asked -> {
      throw failure;
    }));
    Conclusion sound = new Conclusion(EngineTest::conclude, List.of(asked -> asked));
    Assessment one = assessment("broken");
    Assessment other = assessment("sound");
    new Engine(Map.of("broken", broken, "sound", sound)).conclude(List.of(one, other));
    assertThat(one.failure()).isSameAs(failure);
    assertThat(other.claim()).isNotNull();
  }

  @Test
  void sessionsThatWereLetGoAreMadeAnew() {
    Engine engine = engine(EngineTest::conclude);
    engine.conclude(List.of(assessment("g")));
    engine.letGo();
    assertThat(engine.idle()).isZero();
    Assessment next = assessment("g");
    engine.conclude(List.of(next));
    assertThat(next.claim()).isNotNull();
  }

  @Test
  void aSessionThatBrokeInTheMiddleIsNotUsedAgain() {
    Engine engine = engine(asked -> {
      throw new AssertionError("x");
    });
    List<Assessment> one = List.of(assessment("g"));
    assertThatThrownBy(() -> engine.conclude(one)).hasMessage("x");
    assertThat(engine.idle()).isZero();
  }
}
