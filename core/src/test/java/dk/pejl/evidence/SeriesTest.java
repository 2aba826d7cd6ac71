package dk.pejl.evidence;

import static dk.pejl.evidence.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Truth;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
  private static final Indicator PUPILS = Indicator.count("elever").of("kommune");

  private static Series series(Slice at, String... values) {
    Given given = new Given();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        given.that(PUPILS, "kommune:580", 2017 + i, values[i]);
      }
    }
    return given.evidence(Series.class, PUPILS, at);
  }

  private static Series threeYears(String... values) {
    return series(NOW.since("2017"), values);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 3, TRUE, FALSE, TRUE, FALSE",
    "3, 2, 1, FALSE, TRUE, FALSE, TRUE",
    "1, 1, 2, FALSE, FALSE, TRUE, FALSE",
    "2, 1, 1, FALSE, FALSE, FALSE, TRUE",
    "1, 1, 1, FALSE, FALSE, TRUE, TRUE",
    "1, 2, 1, FALSE, FALSE, FALSE, FALSE"
  })
  void eachStepCounts(
      String a, String b, String c, Truth rises, Truth falls, Truth notFalls, Truth notRises) {
    Series series = threeYears(a, b, c);

    assertThat(series.rises().truth()).isEqualTo(rises);
    assertThat(series.falls().truth()).isEqualTo(falls);
    assertThat(series.holdsOrRises().truth()).isEqualTo(notFalls);
    assertThat(series.holdsOrFalls().truth()).isEqualTo(notRises);
  }

  @Test
  void aMissingPeriodLeavesItOpen() {
    assertThat(threeYears("1", "", "3").rises().truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aStepThatFailsDecidesThoughAnotherIsMissing() {
    assertThat(threeYears("", "2", "1").rises().truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void onePeriodIsNoSeries() {
    assertThat(series(NOW.since("2019"), "1", "2", "3").rises().truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void beforeItsFirstPeriodThereIsNoSeries() {
    assertThat(series(NOW.since("2020"), "1", "2", "3").rises().truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aNumberOfPeriodsBackBeginsASeriesToo() {
    assertThat(series(NOW.sinceBack(1), "9", "2", "3").rises().truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aSliceThatIsNotSpreadOverPeriodsGivesNoSeries() {
    assertThatThrownBy(() -> series(NOW)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da()).contains("skal ses over flere perioder");
      assertThat(refusal.wording().en()).contains("must span several periods");
    });
  }
}
