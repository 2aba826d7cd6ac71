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
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
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

  private static final Indicator WEEKS =
      Indicator.amount("uger", Unit.of("uger", "uger", "weeks")).of("borger").every(Grain.DAY);

  /** The units, each with the days read of it and whether none is supplied, in 2020. */
  private static List<String> observedIn2020(String... observed) {
    Catalogue catalogue =
        Catalogue.builder().add(WEEKS).kinds("kommune", "borger").build();
    Intake intake = Intake.of(catalogue);
    for (String each : observed) {
      String[] parts = each.split(" ", -1);
      intake.register(parts[0], "", "kommune:580");
      if (parts.length > 1) {
        intake.observe("uger", parts[0], parts[1], 3);
      }
    }
    Units units = (Units) new Gathering(new Figures(intake.facts(), catalogue))
        .of(Units.class, WEEKS, in("2020").eachObserved("borger"));
    List<String> read = new ArrayList<>();
    for (Claim.Each.Unit unit :
        units.eachIsAtMost(Quantity.measure("4", "uger")).units()) {
      unit.claim()
          .reads(figure -> read.add(unit.name() + ": " + figure.key().period()
              + (figure.isSupplied() ? "" : " missing")));
    }
    return read;
  }

  @Test
  void aUnitIsReadWhereverInThePeriodItIsObserved() {
    assertThat(observedIn2020("borger:a 2020-01-01", "borger:b 2020-12-31"))
        .containsExactly("borger:a: 2020-01-01", "borger:b: 2020-12-31");
  }

  @Test
  void aUnitObservedInOtherPeriodsAloneIsLeftOut() {
    assertThat(observedIn2020("borger:a 2019-12-31", "borger:b 2021-01-01")).isEmpty();
  }

  @Test
  void aUnitNeverObservedIsNotMeant() {
    assertThat(observedIn2020("borger:a", "borger:b 2020-05-01"))
        .containsExactly("borger:b: 2020-05-01");
  }

  @Test
  void ofAUnitObservedSeveralTimesInThePeriodTheLastIsRead() {
    assertThat(observedIn2020(
            "borger:a 2020-03-01",
            "borger:a 2020-09-01",
            "borger:a 2019-01-01",
            "borger:a 2021-01-01"))
        .containsExactly("borger:a: 2020-09-01");
  }

  @Test
  void aUnitThatCouldBeObservedIsWantedOnTheLastDay() {
    Catalogue catalogue =
        Catalogue.builder().add(WEEKS).kinds("kommune", "borger").build();
    Intake intake = Intake.of(catalogue)
        .register("borger:a", "", "kommune:580")
        .register("borger:b", "", "kommune:580")
        .observe("uger", "borger:b", "2020-05-01", 3);
    Units units = (Units) Gathering.wanting(new Figures(intake.facts(), catalogue))
        .of(Units.class, WEEKS, in("2020").eachObserved("borger"));

    List<String> read = new ArrayList<>();
    units
        .eachIsAtMost(Quantity.measure("4", "uger"))
        .reads(figure -> read.add(figure.key().toString()));
    assertThat(read).containsExactly("uger borger:a 2020-12-31", "uger borger:b 2020-05-01");
  }
}
