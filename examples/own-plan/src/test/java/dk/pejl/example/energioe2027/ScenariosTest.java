package dk.pejl.example.energioe2027;

import static dk.pejl.testing.GoalCheck.verifyThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.testing.Coverage;
import dk.pejl.testing.Lint;
import dk.pejl.testing.Outcome;
import dk.pejl.testing.Pinning;
import dk.pejl.testing.Scenario;
import dk.pejl.testing.ScenarioFiles;
import dk.pejl.testing.ScenarioTests;
import dk.pejl.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {
  private static final Evaluator PEJL = Evaluator.of("energioe-2027");
  private static final List<Scenario> SCENARIOS =
      ScenarioFiles.beside(ScenariosTest.class, "scenarier.yaml", PEJL);

  @TestFactory
  Stream<DynamicTest> goalsSayWhatScenariosExpect() {
    return ScenarioTests.of(PEJL, SCENARIOS);
  }

  @Test
  void everyLimitIsPinned() {
    Pinning pinning = Pinning.of(PEJL, PEJL.goals(), Outcome.all(PEJL, SCENARIOS));
    Assertions.assertTrue(pinning.isComplete(), pinning.text(PEJL.catalogue(), Language.DA));
  }

  @Test
  void everyOutcomeIsCovered() {
    Coverage.of(PEJL.goals(), Outcome.all(PEJL, SCENARIOS)).isAtLeast(100);
  }

  @Test
  void thereIsNothingToRemarkOn() {
    Assertions.assertEquals(List.of(), Lint.of(PEJL));
  }

  @Test
  void threeCarsShortOfTheGoal() {
    Facts facts = PEJL.intake()
        .observe("personbiler", "kommune:741", "2030", 2000)
        .observe("elbiler", "kommune:741", "2030", 997)
        .facts();
    verifyThat("energioe-2027.elbiler")
        .about("kommune:741")
        .asOf("2030")
        .given(facts)
        .isNotMet()
        .isFinal()
        .byMargin("-0.15")
        .shortOf("elbiler", "3");
  }
}
