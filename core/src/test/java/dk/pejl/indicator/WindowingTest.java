package dk.pejl.indicator;

import static dk.pejl.indicator.Formula.constant;
import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.greatest;
import static dk.pejl.indicator.Formula.product;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Grain;
import dk.pejl.period.Onset;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures can be taken over several periods, and since when there is anything of them. */
class WindowingTest {
  private static final Indicator CASES = Indicator.count("sager").every(Grain.MONTH);
  private static final Indicator STAFF = Indicator.count("ansatte").every(Grain.MONTH);
  private static final Indicator SHARE = Indicator.share("andel").every(Grain.MONTH);
  private static final Indicator DAY = Indicator.day("dag");
  private static final Formula RATIO = ratio(Formula.of(CASES), Formula.of(STAFF));
  private static final Reach LAST = Reach.rolling(3);

  private static List<String> faults(Indicator indicator, Reach reach) {
    return Windowing.faults(indicator, reach).stream().map(fault -> fault.en()).toList();
  }

  private static Indicator monthly(Formula formula) {
    return Indicator.rate("x").every(Grain.MONTH).as(formula);
  }

  private static void assertFault(Indicator indicator, Reach reach, String fault) {
    assertThat(faults(indicator, reach)).singleElement().asString().contains(fault);
    assertThat(Windowing.faults(indicator, reach))
        .allSatisfy(told -> assertThat(told.da()).isNotEqualTo(told.en()));
  }

  @Test
  void countsAmountsAndRatiosOfThemAreTaken() {
    assertThat(faults(CASES, LAST)).isEmpty();
    assertThat(faults(Indicator.amount("kr", Unit.KRONER).every(Grain.MONTH), Reach.toDate()))
        .isEmpty();
    assertThat(faults(monthly(RATIO), LAST)).isEmpty();
    assertThat(faults(monthly(difference(constant(1), RATIO)), LAST)).isEmpty();
    assertThat(faults(monthly(Formula.of(monthly(RATIO))), LAST)).isEmpty();
    assertThat(faults(monthly(product(RATIO, constant(2))), LAST)).isEmpty();
  }

  @Test
  void flagsDaysRanksAndWhatIsWorkedOutFromDaysAreNot() {
    assertFault(Indicator.flag("ja"), LAST, "cannot be taken over several periods: remove");
    assertFault(DAY, LAST, "cannot be taken over several periods: remove");
    assertFault(Indicator.rank("plads"), LAST, "cannot be taken over several periods: remove");
    assertFault(
        Indicator.amount("dage", Unit.DAYS).as(difference(Formula.of(DAY), Formula.of(DAY))),
        LAST,
        "is worked out from days and cannot be taken over several periods");
  }

  @Test
  void whatIsCountedForWholeYearsHasNothingToDate() {
    String whole = "is counted for whole years, so there is nothing of the year to date";
    assertFault(Indicator.count("x"), Reach.toDate(), whole);
    assertFault(Indicator.count("x").every(Grain.SCHOOL_YEAR), Reach.toDate(), whole);
    assertThat(faults(Indicator.count("x"), Reach.cumulatedFrom("2019"))).isEmpty();
  }

  @Test
  void anObservedShareHasAMeanButNoSum() {
    assertThat(faults(SHARE, Reach.rollingMean(3))).isEmpty();
    assertFault(SHARE, LAST, "cannot be added up over periods by rolling(3): write rollingMean(3)");
    assertFault(SHARE, Reach.toDate(), "write rollingMean(12)");
    assertFault(
        monthly(ratio(Formula.of(SHARE), Formula.of(STAFF))),
        LAST,
        "cannot be added up over periods");
    assertThat(faults(
            monthly(ratio(product(Formula.of(SHARE), Formula.of(STAFF)), Formula.of(STAFF))), LAST))
        .isEmpty();
  }

  @Test
  void whatIsItselfTakenOverPeriodsIsNotTakenAgain() {
    String twice = "is itself taken over several periods";
    Indicator rolling =
        Indicator.count("x").every(Grain.MONTH).as(Formula.of(CASES).rolling(3));
    assertFault(rolling, LAST, twice);
    assertFault(Indicator.count("y").every(Grain.MONTH).as(Formula.of(rolling)), LAST, twice);
    assertFault(monthly(ratio(Formula.of(CASES).rolling(3), Formula.of(STAFF))), LAST, twice);
  }

  @Test
  void ratiosThatAreChosenAmongAreNotTaken() {
    assertFault(monthly(greatest(RATIO, RATIO)), LAST, "chooses or averages among ratios");
  }

  @Test
  void theFormulasThatAFormulaIsMadeOfAreLookedAtToo() {
    Formula inside = sum(Formula.of(CASES), Formula.of(SHARE).rolling(3));
    assertThat(Windowing.faults(inside)).hasSize(1);
    assertThat(Windowing.faults(sum(Formula.of(CASES), Formula.of(CASES).rolling(3))))
        .isEmpty();
  }

  @Test
  void sinceWhenThereIsAnythingIsToldOfEachFigureThatBeginsAnew() {
    assertThat(Windowing.onsets(CASES, Reach.toDate(), Grain.YEAR))
        .containsExactly(new Onset(Grain.MONTH, null, Grain.YEAR));
    assertThat(Windowing.onsets(CASES, LAST, Grain.YEAR)).isEmpty();
    assertThat(Windowing.onsets(CASES, null, Grain.YEAR)).isEmpty();
    Indicator since = Indicator.count("x").as(Formula.of(CASES).cumulatedFrom("2019"));
    Indicator both =
        Indicator.count("y").as(sum(Formula.of(since), Formula.of(CASES).toDate()));
    assertThat(Windowing.onsets(both, null, Grain.SCHOOL_YEAR))
        .containsExactlyInAnyOrder(
            new Onset(Grain.MONTH, Period.parse("2019"), Grain.SCHOOL_YEAR),
            new Onset(Grain.MONTH, null, Grain.SCHOOL_YEAR));
  }

  @Test
  void aRatioIsOneAllTheWayDown() {
    assertThat(Windowing.isRatio(RATIO)).isTrue();
    assertThat(Windowing.isRatio(Formula.of(monthly(RATIO)))).isTrue();
    assertThat(Windowing.isRatio(product(RATIO, constant(2)))).isTrue();
    assertThat(Windowing.isRatio(product(RATIO, Formula.of(STAFF)))).isFalse();
    assertThat(Windowing.isRatio(product(Formula.of(CASES), constant(2)))).isFalse();
    assertThat(Windowing.isRatio(Formula.of(CASES))).isFalse();
    assertThat(Windowing.isRatio(constant(1))).isFalse();
  }
}
