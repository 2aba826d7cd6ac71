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
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2019, YEAR, 2019-01-01, 2019-12-31",
    "2019-Q1, QUARTER, 2019-01-01, 2019-03-31",
    "2019-Q3, QUARTER, 2019-07-01, 2019-09-30",
    "2019-Q4, QUARTER, 2019-10-01, 2019-12-31",
    "2019-05, MONTH, 2019-05-01, 2019-05-31",
    "2020-02, MONTH, 2020-02-01, 2020-02-29",
    "2018/19, SCHOOL_YEAR, 2018-08-01, 2019-07-31",
    "1999/00, SCHOOL_YEAR, 1999-08-01, 2000-07-31",
    "2009/10, SCHOOL_YEAR, 2009-08-01, 2010-07-31",
    "2019-12-31, DAY, 2019-12-31, 2019-12-31",
    "2020-02-29, DAY, 2020-02-29, 2020-02-29"
  })
  void eachFormHasAGrainAFirstAndALastDay(
      String text, Grain grain, LocalDate first, LocalDate last) {
    Period period = Period.parse(text);

    assertThat(period.grain()).isEqualTo(grain);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2018/20",
        "2018/18",
        "1999/01",
        "2019-13",
        "2019-00",
        "2019-02-30",
        "2019-02-29",
        "2019-00-10",
        "2019-Q5",
        "2019-Q0",
        "2019-q1",
        " 2019",
        "2019 ",
        "2019\n",
        "19",
        "0999",
        "2019-5",
        "2019-05-1",
        "2019/2020",
        "2018-19",
        "2019-",
        "maj 2019",
        "２０１９",
        "+2019",
        "-2019",
        "2019-12-31T00:00",
        "2019..2020"
      })
  void whatIsNoPeriodIsRefusedInBothLanguages(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da()).startsWith("'" + text + "' er ikke en periode");
      assertThat(refusal.wording().en()).startsWith("'" + text + "' is not a period");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000",
        "1799",
        "1799-Q4",
        "1799-12",
        "1799/00",
        "1000-01-01",
        "1799-12-31",
        "2999/00",
        "3000",
        "3000-01-01",
        "9999-12-31"
      })
  void whatLiesOutsideTheDatesIsRefusedWithTheirBounds(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da())
          .startsWith("'" + text + "' ligger uden for")
          .contains("1800-01-01 til 2999-12-31");
      assertThat(refusal.wording().en())
          .startsWith("'" + text + "' lies outside")
          .contains("1800-01-01 to 2999-12-31");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1800", "1800-Q1", "1800-01", "1800/01", "1800-01-01", "2999-12-31", "2999"})
  void theFirstAndTheLastOfTheDatesArePeriodsToo(String text) {
    assertThat(Period.parse(text)).hasToString(text);
  }

  @Test
  void aPeriodThatWasWorkedOutMayLieBeforeTheDates() {
    Period before = Period.parse("1800").previous();

    assertThat(Period.parseAny(before.toString())).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 1999",
    "2000-Q1, 1999-Q4",
    "2019-Q3, 2019-Q2",
    "2000-01, 1999-12",
    "2000/01, 1999/00",
    "2001/02, 2000/01",
    "2000-01-01, 1999-12-31",
    "2020-03-01, 2020-02-29"
  })
  void thePreviousPeriodLiesJustBefore(String period, String previous) {
    assertThat(Period.parse(period).previous()).isEqualTo(Period.parse(previous));
    assertThat(Period.parse(previous).next()).isEqualTo(Period.parse(period));
  }

  @Property
  void everyPeriodIsReadBackFromItsText(
      @ForAll Grain grain, @ForAll @IntRange(min = 366, max = 437_000) int days) {
    Period period = grain.at(Dates.FIRST.plusDays(days));

    assertThat(Period.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
  }

  @Property
  void periodsOfAGrainFollowEachOtherWithoutAGap(
      @ForAll Grain grain, @ForAll @IntRange(min = 0, max = 600_000) int daysFrom1100) {
    Period period = grain.at(LocalDate.of(1100, 1, 1).plusDays(daysFrom1100));

    assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
    assertThat(period.previous().next()).isEqualTo(period);
    assertThat(period.back(7)).isEqualTo(period.next().back(8));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, MONTH, 2019-12",
    "2019, SCHOOL_YEAR, 2018/19",
    "2019, DAY, 2019-12-31",
    "2019, YEAR, 2019",
    "2018/19, YEAR, 2018",
    "2018/19, MONTH, 2019-07",
    "2018/19, QUARTER, 2019-Q2",
    "2019-05, YEAR, 2018",
    "2019-12, YEAR, 2019",
    "2019-12-31, YEAR, 2019",
    "2019-12-30, YEAR, 2018",
    "2019-Q2, MONTH, 2019-06"
  })
  void seenInAnotherGrainItIsTheLastPeriodThatHasEnded(String period, Grain grain, String seen) {
    assertThat(Period.parse(period).as(grain)).isEqualTo(Period.parse(seen));
  }

  @ParameterizedTest
  @CsvSource({"2019, 1, 2019-01", "2018/19, 3, 2019-03", "2019-05, 12, 2019-12"})
  void aMonthIsOneOfTheYearInWhichThePeriodEnds(String period, int month, String named) {
    assertThat(Period.parse(period).month(month)).isEqualTo(Period.parse(named));
  }

  @Test
  void periodsAreOrderedByFirstDayAndThenTheLongerFirst() {
    List<Period> sorted =
        List.of("2019", "2019-Q1", "2019-01", "2019-01-01", "2019-01-02", "2019-02", "2019/20")
            .stream()
            .map(Period::parse)
            .toList();

    assertThat(sorted.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
        .isEqualTo(sorted);
  }

  @Property
  void theOrderAgreesWithEquality(
      @ForAll Grain a,
      @ForAll Grain b,
      @ForAll @IntRange(min = 0, max = 800) int one,
      @ForAll @IntRange(min = 0, max = 800) int other) {
    Period first = a.at(LocalDate.of(2018, 1, 1).plusDays(one));
    Period second = b.at(LocalDate.of(2018, 1, 1).plusDays(other));

    assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    assertThat(Integer.signum(first.compareTo(second)))
        .isEqualTo(-Integer.signum(second.compareTo(first)));
  }

  @Test
  void theYearAndTheDayAreMadeFromNumbersToo() {
    assertThat(Period.year(2019)).isEqualTo(Period.parse("2019"));
    assertThat(Period.day(LocalDate.of(2019, 5, 7))).isEqualTo(Period.parse("2019-05-07"));
  }
}
