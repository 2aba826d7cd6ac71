package dk.pejl.rules.beskaeftigelsesplan2020;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.verdict.Goal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Beskaeftigelsesplan2020Test {
  private static final List<Goal> GOALS = Evaluator.of("beskaeftigelsesplan-2020").goals();

  @Test
  void isInForceIn2020() {
    assertThat(new Beskaeftigelsesplan2020().plan().valid()).hasToString("2020..2020");
  }

  @Test
  void hasFortyTwoGoals() {
    Map<String, Long> standings = GOALS.stream()
        .collect(Collectors.groupingBy(goal -> goal.standing().id(), Collectors.counting()));
    assertThat(standings)
        .isEqualTo(
            Map.of("goal", 4L, "action", 11L, "control", 1L, "derived", 18L, "unmeasurable", 8L));
  }

  @Test
  void fixesKijosAlone() {
    assertThat(GOALS)
        .filteredOn(goal -> !goal.subject().equals("kommune"))
        .extracting(goal -> goal.id() + " " + goal.subject())
        .containsExactly(
            "beskaeftigelsesplan-2020.kijos-elementer projekt:kijos",
            "beskaeftigelsesplan-2020.kijos-sagsantal projekt:kijos");
  }

  @Test
  void awaitsThePeriodThatADemandNames() {
    assertThat(GOALS)
        .filteredOn(goal -> goal.at() != null)
        .extracting(goal -> goal.id().substring(25) + " " + goal.at())
        .containsExactly(
            "kijos-elementer 2020",
            "virksomhedscentre 2020",
            "aegtefaeller 2020",
            "offentlig-forsoergelse 2020-04",
            "beskaeftigelse 2018",
            "handicap 2020",
            "csr-uddeling 2020",
            "jobrotation 2020",
            "socialpsykiatri 2020");
  }
}
