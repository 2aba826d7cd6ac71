package dk.pejl.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Goal;
import dk.pejl.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PinningTest {
  static Stream<Goal> goals() {
    return TestPlan.PEJL.goals().stream();
  }

  private static List<Scenario> edges(Goal goal) {
    return Edges.of(TestPlan.PEJL, goal, Language.DA);
  }

  private static Pinning pinning(Goal goal, List<Scenario> scenarios) {
    return Pinning.of(TestPlan.PEJL, List.of(goal), Outcome.all(TestPlan.PEJL, scenarios));
  }

  @ParameterizedTest
  @MethodSource("goals")
  void theEdgesOfAGoalPinAllOfIt(Goal goal) {
    Pinning pinning = pinning(goal, edges(goal));
    assertThat(pinning.text(TestPlan.PEJL.catalogue(), Language.EN))
        .isEqualTo("limits pinned: " + pinning.total() + " of " + pinning.total());
  }

  @ParameterizedTest
  @CsvSource({
    "mindst,4",
    "andel,4",
    "naboer,5",
    "fremgang,7",
    "sti,9",
    "frist,3",
    "begge,7",
    "den-ene,7",
    "hver,6",
    "stiger,7",
    "loft,4",
    "hvis,6",
    "hvis-sti,11",
    "hver-stor,6",
    "forudsat,6",
    "forudsat-sti,11",
    "forudsat-del,12",
    "hver-forudsat,6",
    "to-af-tre,16",
    "hoejst-en,16",
    "netop-en,16",
    "to-skoler,10",
    "de-fleste,10",
    "hoejst-en-skole,10",
    "uvist,0"
  })
  void aGoalHasSoManyAlterations(String goal, int count) {
    Goal of = TestPlan.PEJL.goal("plan." + goal);
    assertThat(pinning(of, edges(of)).total()).isEqualTo(count);
  }

  @ParameterizedTest
  @MethodSource("goals")
  void withoutScenariosNothingIsPinned(Goal goal) {
    assertThat(pinning(goal, List.of()).pinned()).isZero();
  }

  @ParameterizedTest
  @MethodSource("goals")
  void whatIsOfferedForAnUnpinnedLimitPinsIt(Goal goal) {
    List<Scenario> few = edges(goal).stream().limit(1).toList();
    for (Pinning.Unpinned each : pinning(goal, few).unpinned()) {
      List<Scenario> more = List.of(few.get(0), each.remedy());
      assertThat(pinning(goal, more).unpinned().stream().map(Pinning.Unpinned::what))
          .doesNotContain(each.what());
    }
  }

  @Test
  void aLimitThatNothingPinsIsPrintedWithAScenarioReadyToPaste() {
    Goal goal = TestPlan.PEJL.goal("plan.mindst");
    List<Scenario> withoutTheLimit =
        edges(goal).stream().filter(each -> !each.name().endsWith("på grænsen")).toList();
    assertThat(pinning(goal, withoutTheLimit).text(TestPlan.PEJL.catalogue(), Language.EN))
        .startsWith("this limit is not pinned: plan.mindst: ")
        .contains("- name: \"Mål mindst: på grænsen\"\n")
        .contains("      elever 2024: 5\n    status: met\n");
  }

  @Test
  void aScenarioThatFailsAnyhowPinsNothing() {
    Goal goal = TestPlan.PEJL.goal("plan.mindst");
    List<Scenario> wrong = edges(goal).stream()
        .map(each -> new Scenario(
            each.place(),
            each.name(),
            each.goal(),
            each.subject(),
            each.asOf(),
            each.facts(),
            Expected.of(dk.pejl.verdict.Status.ERROR)))
        .toList();
    assertThat(pinning(goal, wrong).pinned()).isZero();
  }
}
