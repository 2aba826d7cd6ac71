package dk.pejl.verdict;

import static dk.pejl.verdict.Plans.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Subject;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {
  // Its plan is in force from 2020 to 2023, and the goal itself from 2021 to 2022.
  private static final Goal GOAL = goal(Goal.Mode.EVERY_PERIOD);

  private static Question about(String period) {
    return Question.about("kommune:580", period);
  }

  @Test
  void aPeriodMeansItsLastDay() {
    assertThat(about("2019").asOf()).isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(about("2018/19").asOf()).isEqualTo(LocalDate.of(2019, 7, 31));
  }

  @ParameterizedTest
  @CsvSource({"2019, false", "2020, false", "2021, true", "2023, true", "2024, false"})
  void allPlansInForceAnswerWithTheGoalsThatHaveBegun(String period, boolean answers) {
    assertThat(about(period).isAnsweredBy(GOAL)).isEqualTo(answers);
  }

  @ParameterizedTest
  @CsvSource({"2019, false", "2020, false", "2021, true", "2023, true", "2024, true"})
  void aPlanAskedForAnswersWithTheGoalsThatHaveBegun(String period, boolean answers) {
    assertThat(about(period).plans("plan").isAnsweredBy(GOAL)).isEqualTo(answers);
  }

  @ParameterizedTest
  @CsvSource({"2010", "2021", "2050"})
  void aGoalAskedForByItsIdAlwaysAnswers(String period) {
    assertThat(about(period).goals("plan.maal").isAnsweredBy(GOAL)).isTrue();
  }

  @Test
  void whereOthersAreAskedForItDoesNotAnswer() {
    assertThat(about("2021").goals("plan.andet").isAnsweredBy(GOAL)).isFalse();
    assertThat(about("2021").plans("anden-plan").isAnsweredBy(GOAL)).isFalse();
  }

  @Test
  void onlyTheStandingsAskedForAreKept() {
    assertThat(about("2021").standings(List.of(Standing.GOAL)).isAnsweredBy(GOAL))
        .isTrue();
    assertThat(about("2021").standings(List.of(Standing.CONTROL)).isAnsweredBy(GOAL))
        .isFalse();
    assertThat(about("2021").standings(List.of()).isAnsweredBy(GOAL)).isTrue();
  }

  @Test
  void aQuestionAboutAnotherSubjectIsTheSameOtherwise() {
    Question question = about("2021").goals("a").plans("b").standings(EnumSet.of(Standing.GOAL));
    Question other = question.about(Subject.parse("kommune:540"));

    assertThat(other.about(question.subject())).isEqualTo(question);
    assertThat(other.subject()).isEqualTo(Subject.parse("kommune:540"));
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void everyStandingIsFoundByItsName(Standing standing) {
    assertThat(Standing.parse(standing.id())).isEqualTo(standing);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusIsFoundByItsName(Status status) {
    assertThat(Status.parse(status.id())).isEqualTo(status);
  }

  @Test
  void anUnknownStandingIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> Standing.parse("wish"))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).startsWith("'wish' er ikke en slags mål");
          assertThat(refusal.wording().en()).startsWith("'wish' is no standing");
        });
  }

  @Test
  void anUnknownStatusIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> Status.parse("done"))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).startsWith("'done' er ikke en status");
          assertThat(refusal.wording().en()).startsWith("'done' is no status");
        });
  }

  @ParameterizedTest
  @CsvSource({"1799-12-31", "3000-01-01"})
  void aDateThatCannotBeUsedCannotBeAskedAbout(LocalDate asOf) {
    assertThatThrownBy(() -> new Question(
            Subject.parse("kommune:580"),
            asOf,
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("1800-01-01 to 2999-12-31");
  }
}
