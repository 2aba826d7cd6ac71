package dk.pejl.verdict;

import static dk.pejl.verdict.Completeness.Why.NOT_ASKED;
import static dk.pejl.verdict.Completeness.Why.NOT_BEGUN;
import static dk.pejl.verdict.Completeness.Why.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Window;
import dk.pejl.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an evaluation leaves out of a plan is told, with the first reason that holds. */
class CompletenessTest {
  private static final Plan PLAN = Plans.about("kommune").plan();
  private static final Goal FIRST = goal("plan.foerste", Standing.GOAL, "2021..2022");
  private static final Goal ACTION = goal("plan.handling", Standing.ACTION, "2021..2022");
  private static final Goal LATER = goal("plan.senere", Standing.GOAL, "2023..2024");
  private static final Goal LATER_ACTION = goal("plan.sidst", Standing.ACTION, "2023..2024");
  private static final List<Goal> ALL = List.of(FIRST, ACTION, LATER, LATER_ACTION);

  private static Goal goal(String id, Standing standing, String window) {
    Goal some = Plans.goal(Goal.Mode.EVERY_PERIOD, standing);
    return new Goal(
        id,
        PLAN,
        Wording.same("Titlen på " + id),
        some.wording(),
        standing,
        some.mode(),
        Window.parse(window),
        some.grain(),
        null,
        some.subject(),
        some.owner(),
        "",
        "",
        some.rule());
  }

  private static Question in2022() {
    return Question.about("kommune:580", "2022");
  }

  private static Completeness of(Question question) {
    return Completeness.of(question, PLAN, ALL).orElseThrow();
  }

  private static List<Completeness.Why> reasons(Question question) {
    return of(question).leftOut().stream().map(Completeness.LeftOut::why).toList();
  }

  @Test
  void whatHasNotBegunIsLeftOutOfAPlanThatIsAskedFor() {
    Completeness of = of(in2022().plans("plan"));

    assertThat(of.answered()).isEqualTo(2);
    assertThat(of.of()).isEqualTo(4);
    assertThat(of.isComplete()).isFalse();
    assertThat(of.leftOut())
        .containsExactly(
            new Completeness.LeftOut("plan.senere", LATER.title(), NOT_BEGUN),
            new Completeness.LeftOut("plan.sidst", LATER_ACTION.title(), NOT_BEGUN));
  }

  @Test
  void whatAnotherStandingKeepsOutIsSaidBeforeThatItHasNotBegun() {
    assertThat(reasons(in2022().plans("plan").standings(List.of(Standing.GOAL))))
        .containsExactly(STANDING, NOT_BEGUN, STANDING);
  }

  @Test
  void whatIsNotAskedForIsSaidFirstOfAll() {
    assertThat(reasons(in2022().goals("plan.foerste").standings(List.of(Standing.GOAL))))
        .containsExactly(NOT_ASKED, NOT_ASKED, NOT_ASKED);
  }

  @Test
  void aStandingNeverLeavesOutAGoalThatIsAskedForByItsId() {
    Question question =
        in2022().goals("plan.sidst").plans("plan").standings(List.of(Standing.GOAL));
    assertThat(question.isAnsweredBy(LATER_ACTION)).isTrue();
    assertThat(of(question).answered()).isEqualTo(2);
  }

  @Test
  void aPlanInForceIsToldOfWhereNothingInParticularIsAskedFor() {
    assertThat(of(in2022()).answered()).isEqualTo(2);
    assertThat(Completeness.of(Question.about("kommune:580", "2030"), PLAN, ALL))
        .isEmpty();
  }

  @Test
  void aPlanOfWhichNothingIsAskedForIsNotToldOf() {
    assertThat(Completeness.of(in2022().plans("anden"), PLAN, ALL)).isEmpty();
  }

  @Test
  void aPlanOfWhichNothingHasBegunIsToldOfWhereItIsAskedFor() {
    Completeness of = of(Question.about("kommune:580", "2019").plans("plan"));
    assertThat(of.answered()).isZero();
    assertThat(of.leftOut()).hasSize(4);
  }
}
