package dk.pejl.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrainTest {

  @ParameterizedTest
  @EnumSource(Grain.class)
  void everyGrainIsFoundByItsName(Grain grain) {
    assertThat(Grain.parse(grain.id())).isEqualTo(grain);
  }

  @Test
  void anUnknownGrainIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> Grain.parse("week")).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da()).contains("'week' er ikke en periodelængde");
      assertThat(refusal.wording().en()).contains("'week' is not a grain");
    });
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2019-12-31, 2019",
    "YEAR, 2019-12-30, 2018",
    "QUARTER, 2019-09-30, 2019-Q3",
    "QUARTER, 2019-09-29, 2019-Q2",
    "MONTH, 2020-02-29, 2020-02",
    "MONTH, 2020-02-28, 2020-01",
    "SCHOOL_YEAR, 2019-07-31, 2018/19",
    "SCHOOL_YEAR, 2019-07-30, 2017/18",
    "SCHOOL_YEAR, 2019-08-01, 2018/19",
    "DAY, 2019-01-01, 2019-01-01"
  })
  void thePeriodReadIsTheLastThatHasEnded(Grain grain, LocalDate day, String period) {
    assertThat(grain.lastEndedBy(day)).isEqualTo(Period.parse(period));
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2019-01-01, 2019",
    "YEAR, 2019-01-02, 2020",
    "QUARTER, 2019-10-01, 2019-Q4",
    "QUARTER, 2019-10-02, 2020-Q1",
    "MONTH, 2019-12-02, 2020-01",
    "SCHOOL_YEAR, 2019-08-01, 2019/20",
    "SCHOOL_YEAR, 2019-01-01, 2019/20",
    "DAY, 2019-12-31, 2019-12-31"
  })
  void theFirstPeriodIsTheFirstThatBeginsFromTheDayOn(Grain grain, LocalDate day, String period) {
    assertThat(grain.firstBegunFrom(day)).isEqualTo(Period.parse(period));
  }

  @Property
  void theDayLiesInThePeriodAroundIt(
      @ForAll Grain grain, @ForAll @IntRange(min = 0, max = 40_000) int daysFrom1990) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(daysFrom1990);
    Period around = grain.at(day);

    assertThat(day).isBetween(around.firstDay(), around.lastDay());
  }

  @Property
  void nothingEndsBetweenTheLastPeriodThatEndedAndTheDay(
      @ForAll Grain grain, @ForAll @IntRange(min = 0, max = 40_000) int daysFrom1990) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(daysFrom1990);
    Period ended = grain.lastEndedBy(day);

    assertThat(ended.lastDay()).isBeforeOrEqualTo(day);
    assertThat(ended.next().lastDay()).isAfter(day);
  }

  @Property
  void nothingBeginsBetweenTheDayAndTheFirstPeriodFromIt(
      @ForAll Grain grain, @ForAll @IntRange(min = 0, max = 40_000) int daysFrom1990) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(daysFrom1990);
    Period begun = grain.firstBegunFrom(day);

    assertThat(begun.firstDay()).isAfterOrEqualTo(day);
    assertThat(begun.previous().firstDay()).isBefore(day);
  }

  @Test
  void oneOfAGrainHasItsArticle() {
    assertThat(List.of(Grain.values()))
        .extracting(grain -> grain.one().da())
        .containsExactly("et år", "et kvartal", "en måned", "et skoleår", "en dato");
  }
}
