package dk.pejl.solver;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.C;
import static dk.pejl.claim.Sample.KRONER;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.SHARE;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.difference;
import static dk.pejl.claim.Sample.each;
import static dk.pejl.claim.Sample.key;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.masked;
import static dk.pejl.claim.Sample.mean;
import static dk.pejl.claim.Sample.missing;
import static dk.pejl.claim.Sample.ratio;
import static dk.pejl.claim.Sample.sum;
import static dk.pejl.claim.Sample.worked;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Sample;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  private static final Indicator AVERAGE = Indicator.count("gennemsnit").averaged();
  private static final Exact TINY = Exact.parse("0.0000000001");
  private static final int FAR = 60;

  private static String shown(Change change) {
    return change.figure().indicator()
        + (change.figure().isLimit() ? "' " : " ")
        + (change.change() == null ? change.reason().id() : change.change())
        + (change.exclusive() ? " exclusive" : "");
  }

  private static List<String> shortfall(Claim claim) {
    return Change.shortfall(claim).stream().map(ChangeTest::shown).toList();
  }

  private static List<String> slack(Claim claim) {
    return Change.slack(claim).stream().map(ChangeTest::shown).toList();
  }

  private static Figure share(String numerator, String denominator) {
    return ratio(known(A, numerator), known(B, denominator));
  }

  // Shortfalls, one by one.

  @Test
  void aCountIsShortOfWhatItLacks() {
    assertThat(shortfall(claim(known(A, "70"), Relation.AT_LEAST, "80"))).containsExactly("a 10");
  }

  @Test
  void aStrictDemandOnACountTakesOneMore() {
    assertThat(shortfall(claim(known(A, "80"), Relation.ABOVE, "80"))).containsExactly("a 1");
    assertThat(shortfall(claim(known(A, "80"), Relation.BELOW, "80"))).containsExactly("a -1");
  }

  @Test
  void aShareOfPersonsIsShortOfWholePersons() {
    assertThat(shortfall(claim(share("14", "99"), Relation.AT_LEAST, "0.15")))
        .containsExactly("a 1", "b -6");
  }

  @Test
  void aStrictDemandOnAShareOfPersonsIsInWholePersonsToo() {
    assertThat(shortfall(claim(share("15", "100"), Relation.ABOVE, "0.15")))
        .containsExactly("a 1", "b -1");
  }

  @Test
  void aYearlyMeanOverFourMonthsIsShortOfTheSameInEach() {
    Figure mean =
        mean(known(A, 2016, "3"), known(A, 2017, "4"), known(A, 2018, "5"), known(A, 2019, "8"));
    Change change = Change.shortfall(claim(mean, Relation.AT_LEAST, "10")).get(0);

    assertThat(change.change()).isEqualTo(Exact.of(5));
    assertThat(change.periods())
        .containsExactly(
            Period.year(2016), Period.year(2017), Period.year(2018), Period.year(2019));
  }

  @Test
  void aShareObservedAsSuchIsShortOfPercentagePoints() {
    Change change =
        Change.shortfall(claim(known(SHARE, "0.12"), Relation.AT_LEAST, "0.15")).get(0);

    assertThat(change.change()).isEqualTo(Exact.parse("0.03"));
    assertThat(change.unit()).isEqualTo(Unit.POINTS);
    assertThat(change.exclusive()).isFalse();
  }

  @Test
  void aStrictDemandOnAShareIsShortOfTheLimitExclusive() {
    assertThat(shortfall(claim(known(SHARE, "0.12"), Relation.ABOVE, "0.15")))
        .containsExactly("andel 0.03 exclusive");
    assertThat(shortfall(claim(known(SHARE, "0.15"), Relation.ABOVE, "0.15")))
        .containsExactly("andel 0 exclusive");
  }

  @Test
  void kronerAreShortOfKroner() {
    assertThat(shortfall(claim(known(KRONER, "-17000000"), Relation.AT_LEAST, "4000000.5")))
        .containsExactly("udgift 21000000.5");
  }

  @Test
  void anAverageIsShortOfAFraction() {
    assertThat(
            shortfall(claim(ratio(known(AVERAGE, "1"), known(B, "7")), Relation.AT_LEAST, "0.15")))
        .containsExactly("gennemsnit 0.05", "b -1");
  }

  @Test
  void aDayIsShortOfDays() {
    Change change = Change.shortfall(claim(known(Indicator.day("d"), "25"), Relation.AT_MOST, "20"))
        .get(0);

    assertThat(change.change()).isEqualTo(Exact.of(-5));
    assertThat(change.unit()).isEqualTo(Unit.DAYS);
  }

  @Test
  void aNoIsShortOfAYes() {
    assertThat(shortfall(claim(known(Indicator.flag("f"), "0"), Relation.EQUAL, "1")))
        .containsExactly("f 1");
  }

  @Test
  void aRankIsNeverBetterThanTheFirst() {
    assertThat(shortfall(claim(known(Indicator.rank("r"), "5"), Relation.AT_MOST, "3")))
        .containsExactly("r -2");
    assertThat(shortfall(claim(known(Indicator.rank("r"), "5"), Relation.BELOW, "1")))
        .containsExactly("r no-effect");
  }

  @Test
  void aCountIsNeverLessThanNone() {
    assertThat(shortfall(claim(sum(known(A, "3"), known(B, "9")), Relation.AT_MOST, "5")))
        .containsExactly("b -7", "a no-effect");
  }

  @Test
  void aShareOfAWholeIsNeverMoreThanAll() {
    assertThat(shortfall(claim(known(SHARE, "0.9"), Relation.ABOVE, "1")))
        .containsExactly("andel no-effect");
  }

  @Test
  void nothingIsLeftToDivideByAtNone() {
    assertThat(shortfall(claim(share("1", "5"), Relation.ABOVE, "1")))
        .containsExactly("a 5", "b no-effect");
  }

  @Test
  void aTieOfSharesWithDifferentDenominatorsIsExact() {
    Claim claim = claim(
        ratio(known(A, 2019, "3"), known(B, 2019, "7")),
        Relation.ABOVE,
        ratio(known(A, 2018, "6"), known(B, 2018, "14")));

    assertThat(shortfall(claim)).containsExactly("a 1", "b -1", "a' -1", "b' 1");
  }

  @Test
  void aFigureOnBothSidesMovesOnItsOwnSideOnly() {
    Claim claim = claim(known(A, 2019, "10"), Relation.AT_LEAST, known(A, 2018, "13"));

    assertThat(shortfall(claim)).containsExactly("a 3", "a' -3");
    assertThat(Change.shortfall(claim).get(0).periods()).containsExactly(Period.year(2019));
    assertThat(Change.shortfall(claim).get(1).periods()).containsExactly(Period.year(2018));
  }

  @Test
  void aMissingFigureCannotBeChangedAndSaysSo() {
    Figure rest = difference(known(B, "5"), missing(A, Absence.SUPPRESSED));

    assertThat(shortfall(claim(rest, Relation.AT_LEAST, "6")))
        .containsExactly("b no-effect", "a missing");
  }

  @Test
  void anOpenDayCannotBeChangedAndSaysSo() {
    Indicator day = Indicator.day("d");
    Figure.Read open = new Figure.Read(
        day,
        key(day, 2019),
        Observation.of(key(day, 2019), new Reading.Open()),
        Range.above(Exact.of(20)));

    assertThat(shortfall(claim(open, Relation.AT_MOST, "20"))).containsExactly("d missing");
  }

  @Test
  void aMaskedFigureMovesWithBothItsBounds() {
    assertThat(shortfall(claim(masked(A, 1, 4), Relation.AT_LEAST, "10"))).containsExactly("a 9");
    assertThat(shortfall(claim(masked(A, 7, 9), Relation.AT_MOST, "5"))).containsExactly("a -4");
  }

  @Test
  void missingPeriodsOfAFigureStayAsUnknownAsTheyWere() {
    Figure mean = mean(known(A, 2018, "9"), absent(A, 2019));

    assertThat(shortfall(claim(mean, Relation.AT_MOST, "4"))).containsExactly("a no-effect");
    assertThat(slack(claim(mean, Relation.AT_LEAST, "4"))).containsExactly("a -1");
  }

  @Test
  void ofABandTheNearerEdgeIsReached() {
    Claim below = Claim.all(
        claim(known(A, "3"), Relation.AT_LEAST, "5"), claim(known(A, "3"), Relation.AT_MOST, "7"));
    Claim above = Claim.all(
        claim(known(A, "12"), Relation.AT_LEAST, "5"),
        claim(known(A, "12"), Relation.AT_MOST, "7"));

    assertThat(shortfall(below)).containsExactly("a 2");
    assertThat(shortfall(above)).containsExactly("a -5");
  }

  @Test
  void ofSeveralUnitsThatFailNoFigureAloneIsEnough() {
    Claim one = claim(known(A, "3"), Relation.AT_LEAST, "5");
    Claim other = claim(known(B, "3"), Relation.AT_LEAST, "5");

    assertThat(shortfall(each(one, other))).containsExactly("a no-effect", "b no-effect");
  }

  @Test
  void whatTakesItsUnitOutIsNotChanged() {
    Figure inapplicable = missing(A, Absence.NOT_APPLICABLE);
    Claim.Each each = new Claim.Each(List.of(
        new Claim.Each.Unit("u", NOW, false, null, claim(inapplicable, Relation.AT_LEAST, "5")),
        new Claim.Each.Unit("v", NOW, false, null, claim(known(B, "3"), Relation.AT_LEAST, "5"))));

    assertThat(shortfall(each)).containsExactly("b 2");
  }

  @Test
  void theCheapestChangeComesFirst() {
    Claim all = Claim.all(
        claim(known(A, "1"), Relation.AT_LEAST, "1"),
        claim(known(B, "1"), Relation.AT_LEAST, "9"),
        claim(known(C, "1"), Relation.AT_LEAST, "1"));
    Figure weighed = sum(known(A, "1"), known(B, "1"), known(B, "1"));
    Claim sum = claim(weighed, Relation.AT_LEAST, "7");

    assertThat(shortfall(all)).containsExactly("b 8", "a no-effect", "c no-effect");
    assertThat(shortfall(sum)).containsExactly("b 2", "a 4");
  }

  @Test
  void whatBecomesTheGreatestLaterIsFound() {
    Figure greatest = worked(Operation.GREATEST, known(A, "1"), known(B, "3"));

    assertThat(shortfall(claim(greatest, Relation.ABOVE, "3"))).containsExactly("b 1", "a 3");
  }

  @Test
  void whatIsTakenFromADivisorIsFoundThoughItPassesZero() {
    Figure rest = ratio(known(C, "1"), difference(known(A, "1000"), known(B, "0")));

    assertThat(shortfall(claim(rest, Relation.AT_LEAST, "0.1")))
        .containsExactly("c 99", "a -990", "b 990");
  }

  @Test
  void aSumDividedByAnAmountThatPassesZeroIsFoundBeyondIt() {
    Figure rate = ratio(known(A, "10"), known(KRONER, "5"));

    assertThat(shortfall(claim(rate, Relation.AT_MOST, "-1")))
        .containsExactly("udgift -5 exclusive", "a no-effect");
  }

  @Test
  void aFigureThatAnotherStandsInForIsMovedInItsPlace() {
    Figure instead = new Figure.Instead(absent(A), known(A, 2017, "3"));
    Change change = Change.shortfall(claim(instead, Relation.AT_LEAST, "5")).get(0);

    assertThat(change.change()).isEqualTo(Exact.of(2));
    assertThat(change.periods()).containsExactly(Period.year(2017));
  }

  @Test
  void aFigureThatBendsTwiceIsFoundInItsNarrowWindow() {
    Figure fall = difference(
        ratio(known(A, 2019, "10"), known(B, 2019, "20")),
        ratio(known(A, 2018, "9"), known(B, 2018, "10")));

    assertThat(shortfall(claim(fall, Relation.AT_LEAST, "0.00263"))).contains("b 169");
  }

  @Test
  void onlyAFalseClaimHasAShortfallAndOnlyATrueOneASlack() {
    Claim unknown = claim(absent(A), Relation.AT_LEAST, "5");

    assertThat(Change.shortfall(claim(known(A, "5"), Relation.AT_LEAST, "5"))).isEmpty();
    assertThat(Change.slack(claim(known(A, "4"), Relation.AT_LEAST, "5"))).isEmpty();
    assertThat(Change.shortfall(unknown)).isEmpty();
    assertThat(Change.slack(unknown)).isEmpty();
  }

  // Slack, one by one.

  @ParameterizedTest
  @CsvSource({
    "7, AT_LEAST, 5, a -2",
    "5, AT_LEAST, 5, a 0",
    "7, ABOVE, 5, a -1",
    "3, AT_MOST, 5, a 2",
    "3, BELOW, 5, a 1"
  })
  void aCountHasWholePersonsToGive(String value, Relation relation, String limit, String slack) {
    assertThat(slack(claim(known(A, value), relation, limit))).containsExactly(slack);
  }

  @Test
  void aShareHasPercentagePointsToGive() {
    assertThat(slack(claim(known(SHARE, "0.22"), Relation.AT_LEAST, "0.15")))
        .containsExactly("andel -0.07");
    assertThat(slack(claim(known(SHARE, "0.22"), Relation.ABOVE, "0.15")))
        .containsExactly("andel -0.07 exclusive");
  }

  @Test
  void bothPartsOfAShareHaveSomethingToGive() {
    assertThat(slack(claim(share("22", "100"), Relation.AT_LEAST, "0.15")))
        .containsExactly("a -7", "b -99", "b 46");
  }

  @Test
  void aBandHasSomethingToGiveBothWays() {
    Claim band = Claim.all(
        claim(known(A, "6"), Relation.AT_LEAST, "5"), claim(known(A, "6"), Relation.AT_MOST, "9"));

    assertThat(slack(band)).containsExactly("a -1", "a 3");
  }

  @Test
  void whatTheClaimHoldsWithoutHasNoEffect() {
    Claim any = Claim.any(
        claim(known(A, "6"), Relation.AT_LEAST, "5"), claim(known(B, "6"), Relation.AT_LEAST, "5"));

    assertThat(slack(any)).containsExactly("a no-effect", "b no-effect");
  }

  // Against trying one step after the other.

  private static Truth moved(Claim claim, Change.Part part, Exact by) {
    Figure.Reader moved =
        read -> read.key().indicator().equals(part.indicator().id()) && read.isSupplied()
            ? read.range().plus(Range.exactly(by))
            : read.range();
    Figure.Reader still = Figure.Read::range;
    return part.isLimit() ? claim.truth(still, moved) : claim.truth(moved, still);
  }

  private static boolean isPossible(Claim claim, Change.Part part, Exact by) {
    boolean[] possible = {true};
    claim.comparisons((comparison, counts) -> {
      Side side = part.isLimit() ? comparison.limit() : comparison.value();
      if (side instanceof Side.Measured measured) {
        measured.figure().reads(read -> possible[0] &= isPossible(read, part, by));
      }
    });
    return possible[0];
  }

  private static boolean isPossible(Figure.Read read, Change.Part part, Exact by) {
    boolean same = read.key().indicator().equals(part.indicator().id()) && read.isSupplied();
    return !same
        || part.indicator().kind() == Kind.AMOUNT
        || read.range().low().plus(by).signum() >= 0;
  }

  /** The first of steps in one direction or both at which the claim is true, or is so no more. */
  private static Exact first(
      Claim claim, Change.Part part, boolean isTrue, Exact step, int steps, int... directions) {
    for (int i = 1; i <= steps; i++) {
      for (int direction : directions) {
        Exact by = step.times(Exact.of((long) i * direction));
        if (isPossible(claim, part, by) && (moved(claim, part, by) == Truth.TRUE) == isTrue) {
          return by;
        }
      }
    }
    return null;
  }

  @Property(tries = 300)
  void theShortfallOfWholeFiguresIsTheLeastStepThatMakesTheClaimTrue(@ForAll long seed) {
    Claim claim = new Sample.Drawn(seed, 15, 5, A, B, C).claim();

    for (Change change : Change.shortfall(claim)) {
      if (change.reason() != Change.Reason.MISSING) {
        Exact least = first(claim, change.figure(), true, Exact.ONE, FAR, 1, -1);
        Exact found = change.change();
        boolean far = found == null || found.absolute().compareTo(Exact.of(FAR)) > 0;
        assertThat(far ? null : found.absolute())
            .as(claim + " " + change)
            .isEqualTo(least == null ? null : least.absolute());
        assertThat(found == null || moved(claim, change.figure(), found) == Truth.TRUE)
            .isTrue();
      }
    }
  }

  @Property(tries = 300)
  void theSlackOfWholeFiguresIsTheLastStepBeforeTheClaimBreaks(@ForAll long seed) {
    Claim claim = new Sample.Drawn(seed, 15, 5, A, B, C).claim();

    for (Change change : Change.slack(claim)) {
      for (int direction : new int[] {1, -1}) {
        Exact step = Exact.of(direction);
        Exact breaks = first(claim, change.figure(), false, Exact.ONE, FAR, direction);
        if (breaks != null) {
          assertThat(slacks(claim, change.figure()))
              .as(claim + " " + change)
              .contains(breaks.minus(step));
        }
      }
    }
  }

  private static List<Exact> slacks(Claim claim, Change.Part part) {
    return Change.slack(claim).stream()
        .filter(change -> change.figure().equals(part) && change.change() != null)
        .map(Change::change)
        .toList();
  }

  @Property(tries = 300)
  void oneStepMoreThanTheSlackOfWholeFiguresBreaksTheClaim(@ForAll long seed) {
    Claim claim = new Sample.Drawn(seed, 15, 5, A, B, C).claim();

    for (Change change : Change.slack(claim)) {
      Exact by = change.change();
      if (by != null) {
        assertThat(moved(claim, change.figure(), by)).isEqualTo(Truth.TRUE);
        assertThat(List.of(
                moved(claim, change.figure(), by.plus(Exact.ONE)),
                moved(claim, change.figure(), by.minus(Exact.ONE))))
            .as(claim + " " + change)
            .anyMatch(truth -> truth != Truth.TRUE);
      }
    }
  }

  private static Claim continuous(long seed) {
    return new Sample.Drawn(seed, 15, 0, AVERAGE, KRONER, Indicator.count("c").averaged()).plain();
  }

  @Property(tries = 300)
  void theShortfallOfContinuousFiguresLeadsToWhereTheClaimIsTrue(@ForAll long seed) {
    Claim claim = continuous(seed);

    for (Change change : Change.shortfall(claim)) {
      Exact by = change.change();
      if (by != null) {
        Truth above = moved(claim, change.figure(), by.plus(TINY));
        Truth below = moved(claim, change.figure(), by.minus(TINY));
        boolean at = moved(claim, change.figure(), by) == Truth.TRUE;
        assertThat(at).as(claim + " " + change).isNotEqualTo(change.exclusive());
        assertThat(at || above == Truth.TRUE || below == Truth.TRUE).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void noLessThanTheShortfallOfContinuousFiguresMakesTheClaimTrue(@ForAll long seed) {
    Claim claim = continuous(seed);

    for (Change change : Change.shortfall(claim)) {
      Exact tried = first(claim, change.figure(), true, Exact.of(1, 6), 150, 1, -1);
      if (tried != null) {
        assertThat(change.change()).as(claim + " " + change).isNotNull();
        assertThat(change.change().absolute()).isLessThanOrEqualTo(tried.absolute());
      }
    }
  }

  @Property(tries = 300)
  void theSlackOfContinuousFiguresEndsWhereTheClaimBreaks(@ForAll long seed) {
    Claim claim = continuous(seed);

    for (Change change : Change.slack(claim)) {
      Exact by = change.change();
      if (by != null) {
        boolean at = moved(claim, change.figure(), by) == Truth.TRUE;
        assertThat(at).as(claim + " " + change).isNotEqualTo(change.exclusive());
      }
    }
  }

  @Property(tries = 300)
  void noLessThanTheSlackOfContinuousFiguresBreaksTheClaim(@ForAll long seed) {
    Claim claim = continuous(seed);

    for (Change change : Change.slack(claim)) {
      for (int direction : new int[] {1, -1}) {
        Exact breaks = first(claim, change.figure(), false, Exact.of(1, 6), 150, direction);
        if (breaks != null) {
          assertThat(slacks(claim, change.figure()))
              .as(claim + " " + change)
              .anyMatch(slack -> slack.times(Exact.of(direction)).signum() >= 0
                  && slack.absolute().compareTo(breaks.absolute()) <= 0);
        }
      }
    }
  }

  @Test
  void aMeetingPointThatIsNoFractionIsEnclosedToAMillionth() {
    Figure square = worked(Operation.PRODUCT, known(AVERAGE, "1"), known(AVERAGE, "1"));

    assertThat(shortfall(claim(square, Relation.AT_LEAST, "2")))
        .containsExactly("gennemsnit 0.414214");
    assertThat(slack(claim(square, Relation.AT_MOST, "2"))).containsExactly("gennemsnit 0.414213");
  }

  @Test
  void changesAreOfOneFigureEachHoweverOftenItIsRead() {
    Key key = key(A, 2019);
    Figure twice = ratio(known(A, "2"), sum(known(A, "2"), known(B, "8")));

    assertThat(Change.shortfall(claim(twice, Relation.AT_LEAST, "0.5")))
        .filteredOn(change -> change.figure().indicator().id().equals(key.indicator()))
        .singleElement()
        .satisfies(change -> assertThat(change.change()).isEqualTo(Exact.of(6)));
  }
}
