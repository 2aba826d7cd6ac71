package dk.pejl.verdict;

import static dk.pejl.verdict.Plans.TOWN;
import static dk.pejl.verdict.Plans.about;
import static dk.pejl.verdict.Plans.within;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

  private static final Subject OTHER = Subject.parse("kommune:540");

  @Test
  void aGoalAboutAKindConcernsThoseOfTheKindThatAreNotKnownToLieElsewhere() {
    Subject school = Subject.parse("skole:a");

    assertThat(about("skole").about(school, TOWN)).isEqualTo(school);
    assertThat(about("skole").about(school, null)).isEqualTo(school);
    assertThat(about("skole").about(school, OTHER)).isNull();
    assertThat(about("kommune").about(school, TOWN)).isNull();
    assertThat(about("kommune").isFixed()).isFalse();
  }

  @Test
  void aGoalAboutMunicipalitiesConcernsThePlansOwn() {
    assertThat(about("kommune").about(TOWN, TOWN)).isEqualTo(TOWN);
    assertThat(about("kommune").about(OTHER, OTHER)).isNull();
  }

  @Test
  void aGoalAboutOneSubjectAnswersForItAndForThePlansMunicipality() {
    Subject project = Subject.parse("projekt:fablab-i-brug");
    Goal goal = about("projekt:fablab-i-brug");

    assertThat(goal.isFixed()).isTrue();
    assertThat(goal.about(project, null)).isEqualTo(project);
    assertThat(goal.about(TOWN, TOWN)).isEqualTo(project);
    assertThat(goal.about(OTHER, OTHER)).isNull();
    assertThat(goal.about(Subject.parse("projekt:andet"), TOWN)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2021-12-30, 2020",
    "YEAR, 2021-12-31, 2021",
    "YEAR, 2025-06-01, 2022",
    "MONTH, 2021-06-29, 2021-05",
    "SCHOOL_YEAR, 2022-01-01, 2020/21",
    "DAY, 2022-05-05, 2022-05-05"
  })
  void evidenceIsReadForTheLastPeriodThatHasEnded(Grain grain, LocalDate asOf, String period) {
    Goal goal = within(Goal.Mode.EVERY_PERIOD, "2021..2022", grain, "");

    assertThat(goal.read(asOf)).isEqualTo(Period.parse(period));
  }

  @Test
  void aGoalThatNamesAPeriodReadsThatOne() {
    Goal goal = within(Goal.Mode.BY_DEADLINE, "2021..2022", Grain.YEAR, "2021");

    assertThat(goal.read(LocalDate.of(2024, 1, 1))).isEqualTo(Period.year(2021));
  }

  @ParameterizedTest
  @CsvSource({
    "EVERY_PERIOD, 2021..2022, '', 2020-12-31, false",
    "EVERY_PERIOD, 2021..2022, '', 2021-01-01, true",
    "EVERY_PERIOD, 2021..2022, '', 2021-12-30, true",
    "EVERY_PERIOD, 2021..2022, '', 2021-12-31, false",
    "EVERY_PERIOD, 2021-06..2023, '', 2022-12-30, true",
    "EVERY_PERIOD, 2021-06..2023, '', 2022-12-31, false",
    "BY_DEADLINE, 2021..2022, '', 2021-06-01, false",
    "BY_DEADLINE, 2021..2022, 2022, 2022-12-30, true",
    "BY_DEADLINE, 2021..2022, 2022, 2022-12-31, false"
  })
  void untilItsFirstPeriodHasEndedItIsAwaited(
      Goal.Mode mode, String window, String at, LocalDate asOf, boolean awaiting) {
    assertThat(within(mode, window, Grain.YEAR, at).isAwaiting(asOf)).isEqualTo(awaiting);
  }

  @Test
  void someoneItIsAboutIsTheOneThatItFixesOrOneOfItsKind() {
    assertThat(about("projekt:fablab").someone()).isEqualTo(Subject.parse("projekt:fablab"));
    assertThat(about("kommune").someone()).isEqualTo(TOWN);
  }

  @Test
  void itsLastDayIsThatOfItsWindowOrOfItsFirstPeriod() {
    Goal closed = within(Goal.Mode.EVERY_PERIOD, "2021..2022", Grain.YEAR, "");
    Goal open = within(Goal.Mode.EVERY_PERIOD, "2021..", Grain.YEAR, "");
    assertThat(closed.last()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(open.last()).isEqualTo(LocalDate.of(2021, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({"2020, 2021", "2023, 2023"})
  void ofThePeriodsThatItAwaitsTheLastIsTold(String written, String awaited) {
    Goal goal =
        within(Goal.Mode.EVERY_PERIOD, "2021..2022", Grain.YEAR, "").writing(Period.parse(written));
    assertThat(goal.awaited()).isEqualTo(Period.parse(awaited));
  }

  @Test
  void aPeriodThatItsRuleWritesIsAwaitedUntilItHasEnded() {
    Goal goal =
        within(Goal.Mode.BY_DEADLINE, "2021..2022", Grain.YEAR, "").writing(Period.year(2022));
    assertThat(goal.isAwaiting(LocalDate.of(2022, 12, 30))).isTrue();
    assertThat(goal.isAwaiting(LocalDate.of(2022, 12, 31))).isFalse();
  }
}
