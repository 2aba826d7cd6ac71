package dk.pejl.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheringTest {
  private static final Indicator MONTHLY =
      Indicator.count("elever").of("kommune").every(Grain.MONTH);
  private static final Indicator MEAN =
      Indicator.count("middel").as(Formula.meanOver(Formula.of(MONTHLY), 2, 11));
  private static final Indicator YEARLY = Indicator.count("ansatte").of("kommune");
  private static final Indicator GROWTH = Indicator.count("fremgang")
      .as(Formula.difference(Formula.of(YEARLY), Formula.of(YEARLY).back(1)));
  private static final Gathering GATHERING =
      new Gathering(new Figures(Facts.NONE, Catalogue.builder().build()));

  private static Slice in(String period) {
    return Slice.of(Subject.parse("kommune:580"), Period.parse(period));
  }

  private static List<String> periodsRead(Claim claim) {
    List<String> periods = new ArrayList<>();
    claim.comparisons((comparison, counts) ->
        comparison.value().reads(read -> periods.add(read.key().period().toString())));
    return periods;
  }

  @Test
  void aMeanOverMonthsIsThatOfTheLastWholeYear() {
    Count mean = (Count) GATHERING.of(Count.class, MEAN, in("2020-05"));

    assertThat(periodsRead(mean.isAtLeast(1))).containsExactly("2019-02", "2019-11");
  }

  @Test
  void theYearBeforeIsSeenFromTheLastWholeYear() {
    Count growth = (Count) GATHERING.of(Count.class, GROWTH, in("2020-05"));

    assertThat(periodsRead(growth.isAtLeast(1))).containsExactly("2019", "2018");
  }

  @Test
  void aFigureTellsThePeriodThatItIsFor() {
    Count yearly = (Count) GATHERING.of(Count.class, YEARLY, in("2020-05"));

    assertThat(((Side.Measured) yearly.isAtLeast(1).value()).period())
        .isEqualTo(Period.parse("2019"));
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019", "2018/19, 2019", "2018-01, 2018", "2018-02, 2019"})
  void aSeriesBeginsWithTheFirstWholePeriodFromTheOneNamed(String named, String first) {
    Slice since = in("2021").since(named);
    Series series = (Series) GATHERING.of(Series.class, YEARLY, since);

    List<String> limits = new ArrayList<>();
    series
        .rises()
        .comparisons((step, counts) ->
            step.limit().reads(read -> limits.add(read.key().period().toString())));
    assertThat(limits).startsWith(first);
  }
}
