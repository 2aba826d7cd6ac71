package dk.pejl.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static Round round(Assessment... asked) {
    Round round = new Round(1, asked.length);
    for (int i = 0; i < asked.length; i++) {
      round.ask(0, i, asked[i]);
    }
    return round;
  }

  @Test
  void aRuleConcludesWhatIsAskedOfItAlone() {
    Assessment own = assessment("g");
    Assessment other = assessment("h");
    Round round = new Round(2, 1);
    round.ask(0, 0, own);
    round.ask(1, 0, other);
    engine(EngineTest::conclude).conclude(round);
    assertThat(own.claim()).isNotNull();
    assertThat(other.claim()).isNull();
  }

  @Test
  void everyAssessmentOfAGoalIsConcluded() {
    List<Assessment> several = List.of(assessment("g"), assessment("g"), assessment("g"));
    engine(EngineTest::conclude).conclude(round(several.toArray(Assessment[]::new)));
    assertThat(several).allSatisfy(each -> assertThat(each.claim()).isNotNull());
  }

  @Test
  void whatHasFailedBeforeIsNotConcluded() {
    Assessment failed = assessment("g");
    failed.fail(new IllegalStateException("x"));
    engine(EngineTest::conclude).conclude(round(failed));
    assertThat(failed.claim()).isNull();
  }

  @Test
  void rulesTakeTurnsFromRoundToRound() {
    Conclusion sound = new Conclusion(EngineTest::conclude, List.of(asked -> asked));
    Engine engine = new Engine(new TreeMap<>(Map.of("a", sound, "b", sound, "c", sound)));
    // Each choice of the three rules after each.
    for (int before = 0; before < 8; before++) {
      for (int after = 0; after < 8; after++) {
        assertThatEachConcludesOnce(engine, before);
        assertThatEachConcludesOnce(engine, after);
      }
    }
    assertThat(engine.idle()).isEqualTo(1);
  }

  /** Concluding a second time would be its failure. */
  private static void assertThatEachConcludesOnce(Engine engine, int choice) {
    Round round = new Round(3, 2);
    List<Assessment> asked = new ArrayList<>();
    for (int rule = 0; rule < 3; rule++) {
      if ((choice >> rule & 1) == 1) {
        Assessment assessment = assessment("g");
        round.ask(rule, rule % 2, assessment);
        asked.add(assessment);
      }
    }
    engine.conclude(round);
    assertThat(asked).allSatisfy(each -> {
      assertThat(each.claim()).isNotNull();
      assertThat(each.failure()).isNull();
    });
  }

  @Test
  void aSessionIsGivenBackAndUsedAgainAlsoWhenARuleFails() {
    IllegalStateException failure = new IllegalStateException("x");
    Engine engine = engine(asked -> {
      throw failure;
    });
    for (int i = 0; i < 5; i++) {
      Assessment assessment = assessment("g");
      engine.conclude(round(assessment));
      assertThat(assessment.failure()).isSameAs(failure);
    }
    assertThat(engine.idle()).isEqualTo(1);
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
    Round round = new Round(2, 1);
    round.ask(0, 0, one);
    round.ask(1, 0, other);
    new Engine(new TreeMap<>(Map.of("broken", broken, "sound", sound))).conclude(round);
    assertThat(one.failure()).isSameAs(failure);
    assertThat(other.claim()).isNotNull();
  }

  @Test
  void aSessionThatBrokeInTheMiddleIsNotUsedAgain() {
    Engine engine = engine(asked -> {
      throw new AssertionError("x");
    });
    Round one = round(assessment("g"));
    assertThatThrownBy(() -> engine.conclude(one)).hasMessage("x");
    assertThat(engine.idle()).isZero();
  }
}
