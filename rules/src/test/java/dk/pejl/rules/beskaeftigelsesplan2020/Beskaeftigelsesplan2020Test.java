package dk.pejl.rules.beskaeftigelsesplan2020;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.verdict.Goal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Beskaeftigelsesplan2020Test {
  private static final List<Goal> GOALS =
      Evaluator.of("beskaeftigelsesplan-2020").goals();

  @Test
  void isInForceIn2020() {
    assertThat(new Beskaeftigelsesplan2020().plan().valid()).hasToString("2020..2020");
  }

  @Test
  void hasSixtySixGoals() {
    Map<String, Long> standings = GOALS.stream()
        .collect(Collectors.groupingBy(goal -> goal.standing().id(), Collectors.counting()));
    assertThat(standings)
        .isEqualTo(
            Map.of("goal", 2L, "action", 35L, "control", 1L, "derived", 21L, "unmeasurable", 7L));
  }

  @Test
  void fixesKijosAndProjectsOfTheNamesOfTheirGoals() {
    assertThat(GOALS)
        .filteredOn(goal -> !goal.subject().equals("kommune"))
        .filteredOn(goal -> !goal.subject().equals("projekt:" + goal.id().substring(25)))
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
            "fleksjobledighed 2020",
            "investeringer-fastholdes 2020",
            "kijos-sagsantal 2020",
            "virksomhedscentre 2020",
            "sprogafklaring 2020",
            "igu 2020",
            "repatriering 2020",
            "aegtefaeller 2020",
            "offentlig-forsoergelse 2020-04",
            "beskaeftigelse 2018",
            "uddannelsesniveau 2020",
            "handicap 2020",
            "handicapprojekt 2020",
            "csr-uddeling 2020",
            "jobrotation 2020",
            "ressourceforloeb-sagsantal 2020",
            "ledighedsperioder 2020");
  }
}
