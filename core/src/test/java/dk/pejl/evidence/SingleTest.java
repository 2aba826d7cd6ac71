package dk.pejl.evidence;

import static dk.pejl.evidence.Given.NOW;
import static dk.pejl.evidence.Given.measured;
import static dk.pejl.quantity.Quantity.kroner;
import static dk.pejl.quantity.Quantity.measure;
import static dk.pejl.quantity.Quantity.percent;
import static dk.pejl.quantity.Quantity.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleTest {
  private static final Indicator SHARE = Indicator.share("andel");
  private static final Indicator COUNT = Indicator.count("antal");
  private static final Indicator KRONER = Indicator.amount("udgift", Unit.KRONER);
  private static final Indicator HOURS = Indicator.amount("timer", Unit.of("timer", "t", "h"));
  private static final Indicator GAP = Indicator.amount("afstand", Unit.POINTS);

  private static Share share(String value) {
    return new Share(measured(SHARE, value));
  }

  private static Count count(String value) {
    return new Count(measured(COUNT, value));
  }

  private static Amount amount(Indicator indicator, String value) {
    return new Amount(measured(indicator, value));
  }

  private static List<Relation> relations(Comparison... comparisons) {
    return java.util.Arrays.stream(comparisons).map(Comparison::relation).toList();
  }

  private static final List<Relation> ALL =
      List.of(Relation.AT_LEAST, Relation.AT_MOST, Relation.ABOVE, Relation.BELOW, Relation.EQUAL);

  @Test
  void aShareIsComparedWithPerCentAsItsWordsSay() {
    Share share = share("0.15");

    assertThat(relations(
            share.isAtLeast(percent("15")),
            share.isAtMost(percent("15")),
            share.isAbove(percent("15")),
            share.isBelow(percent("15")),
            share.isEqualTo(percent("15"))))
        .isEqualTo(ALL);
  }

  @Test
  void aCountIsComparedWithNumbersAsItsWordsSay() {
    Count count = count("15");

    assertThat(relations(
            count.isAtLeast(15),
            count.isAtMost(15),
            count.isAbove(15),
            count.isBelow(15),
            count.isEqualTo(15)))
        .isEqualTo(ALL);
  }

  @Test
  void anAmountIsComparedWithMeasuresAsItsWordsSay() {
    Amount amount = amount(KRONER, "15");

    assertThat(relations(
            amount.isAtLeast(kroner("15")),
            amount.isAtMost(kroner("15")),
            amount.isAbove(kroner("15")),
            amount.isBelow(kroner("15")),
            amount.isEqualTo(kroner("15"))))
        .isEqualTo(ALL);
  }

  @Test
  void figuresOfOneTypeAreComparedWithEachOtherAsTheirWordsSay() {
    Count count = count("15");
    Count other = count("12");

    assertThat(relations(
            count.isAtLeast(other),
            count.isAtMost(other),
            count.isAbove(other),
            count.isBelow(other),
            count.isEqualTo(other)))
        .isEqualTo(ALL);
  }

  @ParameterizedTest
  @CsvSource({"14.9, FALSE", "15, TRUE", "15.1, TRUE"})
  void aShareIsHeldAgainstTheFractionOfItsPerCent(String value, Truth truth) {
    Share share = share(Unit.PERCENT.read(Exact.parse(value)).toString());

    assertThat(share.isAtLeast(percent("15")).truth()).isEqualTo(truth);
  }

  @Test
  void fullCoverageIsAHundredPerCent() {
    assertThat(share("1").isFull().truth()).isEqualTo(Truth.TRUE);
    assertThat(share("0.999").isFull().truth()).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"97.9, FALSE", "98, TRUE", "102, TRUE", "102.1, FALSE"})
  void betweenTwoLimitsBothAreAllowed(String value, Truth truth) {
    Indicator rate = Indicator.rate("sum");
    Claim claim = new Share(measured(rate, Unit.PERCENT.read(Exact.parse(value)).toString()))
        .isBetween(percent("98"), percent("102"));

    assertThat(claim.truth()).isEqualTo(truth);
  }

  @Test
  void aRankIsWithinTheFirst() {
    assertThat(new Rank(measured(Indicator.rank("r"), "10")).isWithin(10).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(new Rank(measured(Indicator.rank("r"), "11")).isWithin(10).truth())
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void aFlagIsYesOrNo() {
    Flag yes = new Flag(measured(Indicator.flag("f"), "1"));

    assertThat(yes.isYes().truth()).isEqualTo(Truth.TRUE);
    assertThat(yes.isNo().truth()).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31, TRUE", "2020-01-01, FALSE"})
  void aDayHasComeIfItLiesNoLaterThanTheDayAskedAbout(LocalDate day, Truth truth) {
    String value = String.valueOf(day.toEpochDay());

    assertThat(new Day(measured(Indicator.day("d"), value)).hasCome().truth()).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, FALSE",
    "2019-01-01, TRUE",
    "2019-01-02, TRUE",
    "2019-12-31, TRUE",
    "2020-01-01, FALSE"
  })
  void aDayCountsFromTheFirstDayOfAPeriodToTheDayAskedAbout(LocalDate day, Truth truth) {
    String value = String.valueOf(day.toEpochDay());
    Day evidence = new Day(measured(Indicator.day("d"), value));

    assertThat(evidence.hasComeFrom("2019").truth()).isEqualTo(truth);
  }

  @Test
  void theLimitHasTheUnitOfTheFigure() {
    Side limit = amount(HOURS, "37").isAtLeast(measure("37", "timer")).limit();

    assertThat(limit.unit()).isEqualTo(HOURS.unit());
  }

  @Test
  void percentagePointsAreMeasuredInPercentagePoints() {
    assertThat(amount(GAP, "0.0075").isAtMost(points("0.75")).truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void anotherUnitIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> amount(HOURS, "37").isAtLeast(kroner("37")))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da())
              .isEqualTo("'timer' opgøres i 'timer' og kan ikke sammenlignes med 'kr.'.");
          assertThat(refusal.wording().en())
              .isEqualTo("'timer' is measured in 'timer' and cannot be compared with 'kr.'.");
        });
  }

  @Test
  void twoAmountsOfDifferentUnitsAreNotCompared() {
    assertThatThrownBy(() -> amount(HOURS, "37").isAbove(amount(KRONER, "37")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void itSaysWhatItIsEvidenceOf() {
    assertThat(count("5").getIndicator()).isEqualTo("antal");
    assertThat(count("5").getAt()).isEqualTo(NOW);
    assertThat(count("5")).hasToString("Count antal kommune:580 2019");
  }

  @Test
  void aGradeIsComparedWithMeasuresAsItsWordsSay() {
    Unit marks = Unit.of("karakter", "karakter", "mark");
    Grade grade = new Grade(measured(Indicator.grade("snit", marks), "7"));

    assertThat(relations(
            grade.isAtLeast(measure("7", "karakter")),
            grade.isAtMost(measure("7", "karakter")),
            grade.isAbove(measure("7", "karakter")),
            grade.isBelow(measure("7", "karakter")),
            grade.isEqualTo(measure("7", "karakter"))))
        .isEqualTo(ALL);
  }

  @ParameterizedTest
  @CsvSource({"9, FALSE", "10, TRUE", "20, TRUE", "21, FALSE"})
  void anAmountBetweenTwoLimitsMayBeEither(String value, Truth truth) {
    assertThat(amount(KRONER, value).isBetween(kroner("10"), kroner("20")).truth())
        .isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"3, TRUE", "4, TRUE", "5, FALSE"})
  void aRankIsWithinAnotherIfItIsNoWorse(String place, Truth truth) {
    Rank own = new Rank(measured(Indicator.rank("r"), place));
    Rank other = new Rank(measured(Indicator.rank("s"), "4"));

    assertThat(own.isWithin(other).truth()).isEqualTo(truth);
  }
}
