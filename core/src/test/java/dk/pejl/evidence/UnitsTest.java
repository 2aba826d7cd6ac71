package dk.pejl.evidence;

import static dk.pejl.evidence.Given.NOW;
import static dk.pejl.quantity.Quantity.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Tally;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Dims;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private static final Indicator PUPILS = Indicator.count("elever").of("skole");
  private static final Indicator BIG = Indicator.flag("stor").of("skole");
  private static final Indicator SHARE = Indicator.share("andel").of("skole");
  private static final Indicator PLACES =
      Indicator.count("pladser").of("kommune").by("uddannelse", "eud", "kvu");

  private final Given given = new Given().school("skole:a").school("skole:b");

  private Units units(Indicator indicator, int year) {
    return given.evidence(Units.class, indicator, NOW.in(String.valueOf(year)).each("skole"));
  }

  private Claim.Each pupilsAtLeast(long limit) {
    return units(PUPILS, 2019).eachIsAtLeast(limit);
  }

  @Test
  void eachUnitHasToHold() {
    given.that(PUPILS, "skole:a", 2019, "20").that(PUPILS, "skole:b", 2019, "10");

    assertThat(pupilsAtLeast(10).truth()).isEqualTo(Truth.TRUE);
    assertThat(pupilsAtLeast(11).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aRegisteredUnitWithoutAnObservationIsMissing() {
    given.that(PUPILS, "skole:a", 2019, "20");

    assertThat(pupilsAtLeast(10).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Gap.of(pupilsAtLeast(10)).stream().map(gap -> gap.key().toString()))
        .containsExactly("elever skole:b 2019");
  }

  @Test
  void oneUnitThatFailsDecidesThoughAnotherIsMissing() {
    given.that(PUPILS, "skole:a", 2019, "9");

    assertThat(pupilsAtLeast(10).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void whereNoUnitIsRegisteredItIsUnknown() {
    Units none = new Given().evidence(Units.class, PUPILS, NOW.each("skole"));

    assertThat(none.eachIsAtLeast(0).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void notApplicableTakesItsUnitOut() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE);

    assertThat(pupilsAtLeast(10).truth()).isEqualTo(Truth.TRUE);
    assertThat(pupilsAtLeast(10).units())
        .extracting(Claim.Each.Unit::isLeftOut)
        .containsExactly(false, true);
  }

  private static final Indicator STAFF = Indicator.count("ansatte").of("skole");
  private static final Indicator BOTH =
      Indicator.count("i-alt").of("skole").as(Formula.sum(Formula.of(PUPILS), Formula.of(STAFF)));

  private List<Boolean> leftOut(Claim.Each claim) {
    return claim.units().stream().map(Claim.Each.Unit::isLeftOut).toList();
  }

  @Test
  void onePartOfASumThatIsNotApplicableIsMissingLikeOthers() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(STAFF, "skole:a", 2019, "2")
        .that(PUPILS, "skole:b", 2019, "1")
        .missing(STAFF, "skole:b", 2019, Absence.NOT_APPLICABLE);
    Claim.Each claim = units(BOTH, 2019).eachIsAtLeast(10);

    assertThat(claim.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(leftOut(claim)).containsExactly(false, false);
    assertThat(Gap.of(claim)).extracting(Gap::decides).containsExactly(true);
    assertThat(Exclusion.of(claim)).isEmpty();
  }

  @Test
  void aSumOfWhichEveryPartIsNotApplicableTakesItsUnitOut() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(STAFF, "skole:a", 2019, "2")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE)
        .missing(STAFF, "skole:b", 2019, Absence.NOT_APPLICABLE);
    Claim.Each claim = units(BOTH, 2019).eachIsAtLeast(10);

    assertThat(claim.truth()).isEqualTo(Truth.TRUE);
    assertThat(Gap.of(claim)).isEmpty();
    assertThat(Exclusion.of(claim).stream().map(each -> each.key().toString()))
        .containsExactly("ansatte skole:b 2019", "elever skole:b 2019");
  }

  @Test
  void whatIsDemandedByNameIsNeverTakenOut() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE);
    Claim.Each claim =
        given.evidence(Units.class, PUPILS, NOW.among("skole:a", "skole:b")).eachIsAtLeast(10);

    assertThat(claim.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Gap.of(claim)).extracting(Gap::decides).containsExactly(true);
  }

  @Test
  void aDimensionValueThatIsDemandedByNameIsNeverTakenOut() {
    given
        .that(PLACES, Dims.of("uddannelse", "eud"), "20")
        .missing(PLACES, Dims.of("uddannelse", "kvu"), Absence.NOT_APPLICABLE);
    Units places = given.evidence(Units.class, PLACES, NOW.over("uddannelse", "eud", "kvu"));

    assertThat(places.eachIsAtLeast(5).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aUnitThatIsDecidedWhateverTheInapplicableFigureIsStaysIn() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE);

    assertThat(leftOut(pupilsAtLeast(0))).containsExactly(false, false);
    assertThat(pupilsAtLeast(0).truth()).isEqualTo(Truth.TRUE);
  }

  /** Pupils are not applicable to the second school, and of its staff something is said. */
  private Given staff(String number) {
    return given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(STAFF, "skole:a", 2019, "20")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE)
        .that(STAFF, "skole:b", 2019, number);
  }

  private Claim.Each bothAtLeastTen() {
    return pupilsAtLeast(10).and(units(STAFF, 2019).eachIsAtLeast(10));
  }

  @Test
  void ofSeveralPartsOneThatIsNotApplicableTakesItsUnitOut() {
    staff("10");

    assertThat(leftOut(bothAtLeastTen())).containsExactly(false, true);
    assertThat(bothAtLeastTen().truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void ofSeveralPartsOneThatFailsKeepsItsUnitIn() {
    staff("9");

    assertThat(leftOut(bothAtLeastTen())).containsExactly(false, false);
    assertThat(bothAtLeastTen().truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aUnitThatAMissingFigureMayStillFailStaysIn() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(STAFF, "skole:a", 2019, "20")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE);

    assertThat(leftOut(bothAtLeastTen())).containsExactly(false, false);
    assertThat(bothAtLeastTen().truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aFlagThatIsNotApplicableTakesItsUnitOut() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(BIG, "skole:a", 2019, "1")
        .that(PUPILS, "skole:b", 2019, "1")
        .missing(BIG, "skole:b", 2019, Absence.NOT_APPLICABLE);
    Claim.Each claim = units(PUPILS, 2019).where(units(BIG, 2019)).eachIsAtLeast(10);

    assertThat(leftOut(claim)).containsExactly(false, true);
    assertThat(claim.truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aLimitForAllThatIsNotApplicableIsMissing() {
    given.that(PUPILS, "skole:a", 2019, "20").that(PUPILS, "skole:b", 2019, "20");
    Indicator demand = Indicator.count("krav").of("kommune");
    given.missing(demand, "kommune:580", 2019, Absence.NOT_APPLICABLE);
    Claim.Each claim = units(PUPILS, 2019).eachIsAtLeast(given.evidence(Count.class, demand, NOW));

    assertThat(leftOut(claim)).containsExactly(false, false);
    assertThat(Gap.of(claim)).extracting(Gap::decides).containsExactly(true);
  }

  @Test
  void aSecondClaimAboutMoreUnitsIsRefused() {
    Claim.Each one = given.evidence(Units.class, PUPILS, NOW.among("skole:a")).eachIsAtLeast(1);

    assertThatThrownBy(() -> one.and(pupilsAtLeast(1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("skole:b");
  }

  @Test
  void anyOtherReasonLeavesItsUnitIn() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_AVAILABLE);

    assertThat(pupilsAtLeast(10).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whereAllUnitsAreTakenOutItIsUnknown() {
    given
        .missing(PUPILS, "skole:a", 2019, Absence.NOT_APPLICABLE)
        .missing(PUPILS, "skole:b", 2019, Absence.NOT_APPLICABLE);

    assertThat(pupilsAtLeast(1).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void eachUnitIsComparedWithItselfInAnotherPeriod() {
    given
        .that(PUPILS, "skole:a", 2018, "10")
        .that(PUPILS, "skole:a", 2019, "11")
        .that(PUPILS, "skole:b", 2018, "50")
        .that(PUPILS, "skole:b", 2019, "50");

    assertThat(units(PUPILS, 2019).eachIsAtLeast(units(PUPILS, 2018)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(units(PUPILS, 2019).eachIsAbove(units(PUPILS, 2018)).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aUnitThatHadNoFigureToCompareWithIsTakenOut() {
    given
        .that(PUPILS, "skole:a", 2018, "10")
        .that(PUPILS, "skole:a", 2019, "11")
        .missing(PUPILS, "skole:b", 2018, Absence.NOT_APPLICABLE)
        .that(PUPILS, "skole:b", 2019, "5");

    assertThat(units(PUPILS, 2019).eachIsAtLeast(units(PUPILS, 2018)).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void theValuesOfADimensionAreUnitsToo() {
    given
        .that(PLACES, Dims.of("uddannelse", "eud"), "20")
        .that(PLACES, Dims.of("uddannelse", "kvu"), "5");
    Units places = given.evidence(Units.class, PLACES, NOW.over("uddannelse", "eud", "kvu"));

    assertThat(places.eachIsAtLeast(5).truth()).isEqualTo(Truth.TRUE);
    assertThat(places.eachIsAtLeast(6).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void onlyTheUnitsThatAreMeantHaveToHold() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(BIG, "skole:a", 2019, "1")
        .that(PUPILS, "skole:b", 2019, "1")
        .that(BIG, "skole:b", 2019, "0");

    assertThat(units(PUPILS, 2019).where(units(BIG, 2019)).eachIsAtLeast(10).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aSchoolThatClosedInTheSummerIsNotMeantAtTheYearsEnd() {
    Indicator open = Indicator.flag("i-drift").of("skole").every(Grain.SCHOOL_YEAR);
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .inPeriod(open, "skole:a", "2018/19", "1")
        .inPeriod(open, "skole:a", "2019/20", "1")
        .that(PUPILS, "skole:b", 2019, "0")
        .inPeriod(open, "skole:b", "2018/19", "1")
        .inPeriod(open, "skole:b", "2019/20", "0");
    Claim.Each claim = units(PUPILS, 2019).where(units(open, 2019)).eachIsAtLeast(10);

    assertThat(claim.truth()).isEqualTo(Truth.TRUE);
    assertThat(Tally.of(claim)).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void aFlagThatIsItselfDemandedIsReadForTheLastPeriodThatHasEnded() {
    Indicator open = Indicator.flag("i-drift").of("skole").every(Grain.SCHOOL_YEAR);
    given
        .inPeriod(open, "skole:a", "2018/19", "1")
        .inPeriod(open, "skole:b", "2018/19", "1")
        .inPeriod(open, "skole:b", "2019/20", "0");

    assertThat(units(open, 2019).eachIsYes().truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aUnitThatMayBeMeantAndFailsLeavesItOpen() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(BIG, "skole:a", 2019, "1")
        .that(PUPILS, "skole:b", 2019, "1");

    assertThat(units(PUPILS, 2019).where(units(BIG, 2019)).eachIsAtLeast(10).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whereNoUnitIsMeantItIsUnknown() {
    given
        .that(PUPILS, "skole:a", 2019, "20")
        .that(BIG, "skole:a", 2019, "0")
        .that(PUPILS, "skole:b", 2019, "20")
        .that(BIG, "skole:b", 2019, "0");

    assertThat(units(PUPILS, 2019).where(units(BIG, 2019)).eachIsAtLeast(10).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void eachYesIsAYesForEach() {
    given.that(BIG, "skole:a", 2019, "1").that(BIG, "skole:b", 2019, "1");

    assertThat(units(BIG, 2019).eachIsYes().truth()).isEqualTo(Truth.TRUE);
    assertThat(units(BIG, 2019).eachIsNo().truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void twoClaimsAboutTheSameUnitsAreJoinedUnitByUnit() {
    given.that(PUPILS, "skole:a", 2019, "20").that(PUPILS, "skole:b", 2019, "5");
    Units pupils = units(PUPILS, 2019);

    assertThat(pupils.eachIsAtLeast(10).or(pupils.eachIsAtMost(5)).truth()).isEqualTo(Truth.TRUE);
    assertThat(pupils.eachIsAtLeast(5).and(pupils.eachIsAtMost(10)).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void onlyFlagsAreYesOrNo() {
    given.that(PUPILS, "skole:a", 2019, "20");

    assertThatThrownBy(() -> units(PUPILS, 2019).eachIsYes())
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).contains("'elever' er ikke et ja/nej-tal");
          assertThat(refusal.wording().en()).contains("'elever' is no yes or no");
        });
  }

  @Test
  void aLimitOfAnotherUnitIsRefused() {
    given.that(SHARE, "skole:a", 2019, "0.2");

    assertThatThrownBy(() -> units(SHARE, 2019).eachIsAtLeast(20))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'andel' is measured in '%' and cannot be compared with 'antal'");
    assertThat(units(SHARE, 2019).eachIsAtLeast(percent("20")).units()).hasSize(2);
  }

  @Test
  void unitsSpreadOverOthersAreNotCompared() {
    Units places = given.evidence(Units.class, PLACES, NOW.over("uddannelse", "eud"));

    assertThatThrownBy(() -> units(PUPILS, 2019).eachIsAtLeast(places)).isInstanceOf(Refusal.class);
  }

  @Test
  void aSliceThatIsNotSpreadGivesNoUnits() {
    assertThatThrownBy(() -> given.evidence(Units.class, PUPILS, NOW))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).contains("skal ses for flere enheder");
          assertThat(refusal.wording().en()).contains("must span several units");
        });
  }

  private static List<String> relations(Claim.Each... claims) {
    return Stream.of(claims)
        .flatMap(claim -> claim.units().stream())
        .map(unit -> (Claim.Comparison) unit.claim())
        .map(claim -> claim.relation() + " " + claim.limit().range().value())
        .toList();
  }

  private Units onlySchool(Indicator indicator, String value) {
    return new Given()
        .school("skole:a")
        .that(indicator, "skole:a", 2019, value)
        .evidence(Units.class, indicator, NOW.each("skole"));
  }

  @Test
  void eachUnitIsComparedWithANumberAsTheWordsSay() {
    Units pupils = onlySchool(PUPILS, "20");

    assertThat(relations(
            pupils.eachIsAtLeast(5),
            pupils.eachIsAtMost(5),
            pupils.eachIsAbove(5),
            pupils.eachIsBelow(5),
            pupils.eachIsEqualTo(5)))
        .containsExactly("AT_LEAST 5", "AT_MOST 5", "ABOVE 5", "BELOW 5", "EQUAL 5");
  }

  @Test
  void eachUnitIsComparedWithAQuantityAsTheWordsSay() {
    Units share = onlySchool(SHARE, "0.2");

    assertThat(relations(
            share.eachIsAtLeast(percent("50")),
            share.eachIsAtMost(percent("50")),
            share.eachIsAbove(percent("50")),
            share.eachIsBelow(percent("50")),
            share.eachIsEqualTo(percent("50"))))
        .containsExactly("AT_LEAST 0.5", "AT_MOST 0.5", "ABOVE 0.5", "BELOW 0.5", "EQUAL 0.5");
  }

  @Test
  void eachUnitIsComparedWithOneFigureAsTheWordsSay() {
    Units pupils = onlySchool(PUPILS, "20");
    Count one = new Count(Given.measured(PUPILS, "7"));

    assertThat(relations(
            pupils.eachIsAtLeast(one),
            pupils.eachIsAtMost(one),
            pupils.eachIsAbove(one),
            pupils.eachIsBelow(one),
            pupils.eachIsEqualTo(one)))
        .containsExactly("AT_LEAST 7", "AT_MOST 7", "ABOVE 7", "BELOW 7", "EQUAL 7");
  }

  @Test
  void eachUnitIsComparedWithItselfInOtherFiguresAsTheWordsSay() {
    Units pupils = onlySchool(PUPILS, "20");
    Units others = onlySchool(Indicator.count("pladser").of("skole"), "9");

    assertThat(relations(
            pupils.eachIsAtLeast(others),
            pupils.eachIsAtMost(others),
            pupils.eachIsAbove(others),
            pupils.eachIsBelow(others),
            pupils.eachIsEqualTo(others)))
        .containsExactly("AT_LEAST 9", "AT_MOST 9", "ABOVE 9", "BELOW 9", "EQUAL 9");
  }

  private Claim.Each openedInEachBy(String... days) {
    Indicator opened = Indicator.day("åbnet").of("skole").every(Grain.YEAR);
    given
        .that(opened, "skole:a", 2019, epochDay(days[0]))
        .that(opened, "skole:b", 2019, epochDay(days[1]));
    return units(opened, 2019).eachHasCome();
  }

  private static String epochDay(String day) {
    return String.valueOf(LocalDate.parse(day).toEpochDay());
  }

  @Test
  void aDayHasComeInEachIfNoneIsLaterThanThePeriod() {
    assertThat(openedInEachBy("2019-12-31", "2018-05-01").truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aDayHasNotComeInEachIfOneIsLaterThanThePeriod() {
    assertThat(openedInEachBy("2020-01-01", "2018-05-01").truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void onlyDaysHaveCome() {
    assertThatThrownBy(() -> units(PUPILS, 2019).eachHasCome())
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).contains("'elever' er ikke en dato");
          assertThat(refusal.wording().en()).contains("'elever' is no day");
        });
  }

  @Test
  void unitsMayBeNamedOneByOne() {
    given.that(PUPILS, "skole:a", 2019, "20").that(PUPILS, "skole:b", 2019, "10");
    Units named = given.evidence(Units.class, PUPILS, NOW.among("skole:b"));

    assertThat(named.eachIsAtLeast(1).units())
        .extracting(Claim.Each.Unit::name)
        .containsExactly("skole:b");
  }

  // Under a condition.

  /** That the share is at least half in each school of ten pupils or more. */
  private Claim.Each halfOfTheBig() {
    return units(SHARE, 2019)
        .where(units(PUPILS, 2019).eachIsAtLeast(10))
        .eachIsAtLeast(percent("50"));
  }

  @Test
  void onlyTheUnitsOfWhichTheConditionHoldsAreMeant() {
    given
        .that(PUPILS, "skole:a", 2019, "10")
        .that(PUPILS, "skole:b", 2019, "9")
        .that(SHARE, "skole:a", 2019, "0.5");

    assertThat(halfOfTheBig().truth()).isEqualTo(Truth.TRUE);
    assertThat(halfOfTheBig().units())
        .extracting(Claim.Each.Unit::isMeant)
        .containsExactly(true, false);
    assertThat(Gap.of(halfOfTheBig())).isEmpty();
  }

  @Test
  void aUnitOfWhichTheConditionMayHoldLeavesItOpenIfItFails() {
    given
        .that(PUPILS, "skole:a", 2019, "10")
        .that(SHARE, "skole:a", 2019, "0.5")
        .that(SHARE, "skole:b", 2019, "0.4");

    assertThat(halfOfTheBig().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Gap.of(halfOfTheBig()).stream().map(gap -> gap.key() + " " + gap.decides()))
        .containsExactly("elever skole:b 2019 true");
  }

  @Test
  void aConditionAboutSomeUnitsHoldsOfThoseAlone() {
    given
        .that(BIG, "skole:a", 2019, "1")
        .that(BIG, "skole:b", 2019, "0")
        .that(PUPILS, "skole:a", 2019, "10")
        .that(PUPILS, "skole:b", 2019, "20")
        .that(SHARE, "skole:a", 2019, "0.5")
        .that(SHARE, "skole:b", 2019, "0");
    Claim.Each big = units(PUPILS, 2019).where(units(BIG, 2019)).eachIsAtLeast(10);

    assertThat(units(SHARE, 2019).where(big).eachIsAtLeast(percent("50")).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void twoConditionsHoldTogether() {
    given
        .that(PUPILS, "skole:a", 2019, "10")
        .that(PUPILS, "skole:b", 2019, "20")
        .that(SHARE, "skole:a", 2019, "0.5")
        .that(SHARE, "skole:b", 2019, "0");
    Units some = units(SHARE, 2019)
        .where(units(PUPILS, 2019).eachIsAtLeast(10))
        .where(units(PUPILS, 2019).eachIsAtMost(15));

    assertThat(some.eachIsAtLeast(percent("50")).truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aConditionAboutOtherUnitsIsRefused() {
    Claim.Each places =
        given.evidence(Units.class, PLACES, NOW.over("uddannelse", "eud")).eachIsAtLeast(1);

    assertThatThrownBy(() -> units(SHARE, 2019).where(places))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'skole:a' is in one of two claims alone: spread both over the same");
  }
}
