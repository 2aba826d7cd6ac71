package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import org.junit.jupiter.api.Test;

class WhenTest {
  private static final Formula.Of FIGURE = Formula.of(Indicator.count("ansatte"));

  private static String seen(Formula.Of figure, String from, Grain grain) {
    return figure.when().seenFrom(Period.parse(from), grain).toString();
  }

  @Test
  void withoutMoreItIsThePeriodItself() {
    assertThat(seen(FIGURE, "2019", Grain.YEAR)).isEqualTo("2019");
  }

  @Test
  void anotherGrainIsReadForItsLastPeriodThatHasEnded() {
    assertThat(seen(FIGURE, "2019-05", Grain.YEAR)).isEqualTo("2018");
    assertThat(seen(FIGURE, "2019", Grain.MONTH)).isEqualTo("2019-12");
  }

  @Test
  void earlierPeriodsAreCountedBack() {
    assertThat(seen(FIGURE.back(3), "2019", Grain.YEAR)).isEqualTo("2016");
    assertThat(seen(FIGURE.back(1), "2020-01", Grain.MONTH)).isEqualTo("2019-12");
  }

  @Test
  void aMonthIsOneOfTheYear() {
    assertThat(seen(FIGURE.month(5), "2019", Grain.MONTH)).isEqualTo("2019-05");
    assertThat(seen(FIGURE.back(1).month(5), "2019", Grain.MONTH)).isEqualTo("2018-05");
    assertThat(seen(FIGURE.month(5).back(1), "2019", Grain.MONTH)).isEqualTo("2018-05");
  }

  @Test
  void oneCertainPeriodIsReadWhateverIsWorkedOut() {
    assertThat(seen(FIGURE.in("2015"), "2019", Grain.YEAR)).isEqualTo("2015");
  }

  @Test
  void fromACertainPeriodOneCountsBackToo() {
    assertThat(seen(FIGURE.in("2015").back(1), "2019", Grain.YEAR)).isEqualTo("2014");
  }
}
