package dk.pejl.rules.kik2016;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.verdict.Goal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Kik2016Test {
  private static final List<Goal> GOALS = Evaluator.of("kik-2016").goals();

  @Test
  void isInForceFrom2016To2019() {
    assertThat(new Kik2016().plan().valid()).hasToString("2016..2019");
  }

  @Test
  void hasTwentySevenGoals() {
    Map<String, Long> standings = GOALS.stream()
        .collect(Collectors.groupingBy(goal -> goal.standing().id(), Collectors.counting()));
    assertThat(standings)
        .isEqualTo(
            Map.of("goal", 7L, "action", 7L, "control", 4L, "derived", 7L, "unmeasurable", 2L));
  }

  @Test
  void fixesTheInvestmentItsEffortsAndTheCyclingTeam() {
    Map<String, Long> subjects =
        GOALS.stream().collect(Collectors.groupingBy(Goal::subject, Collectors.counting()));
    assertThat(subjects)
        .isEqualTo(Map.of(
            "kommune",
            15L,
            "projekt:kik",
            8L,
            "projekt:unge-paa-toppen",
            2L,
            "projekt:kik-opkvalificering",
            1L,
            "projekt:kik-nye-teams",
            1L));
  }

  @Test
  void awaitsThePeriodThatADemandNames() {
    assertThat(GOALS)
        .filteredOn(goal -> goal.at() != null)
        .extracting(goal -> goal.id() + " " + goal.at())
        .containsExactly(
            "kik-2016.unge-paa-toppen 2017-06-30",
            "kik-2016.unge-paa-toppen-deltagere 2017-06-30",
            "kik-2016.oekonomi-2016 2016",
            "kik-2016.oekonomi-2017 2017",
            "kik-2016.investering-ramme 2019",
            "kik-2016.ansaettelser 2016-Q1");
  }
}
