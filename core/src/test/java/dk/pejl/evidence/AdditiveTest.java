package dk.pejl.evidence;

import static dk.pejl.evidence.Given.NOW;
import static dk.pejl.quantity.Quantity.kroner;
import static dk.pejl.quantity.Quantity.measure;
import static dk.pejl.quantity.Quantity.percent;
import static dk.pejl.quantity.Quantity.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.solver.Change;
import dk.pejl.wording.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdditiveTest {
  private static final Indicator SHARE = Indicator.share("andel");
  private static final Indicator COUNT = Indicator.count("antal");
  private static final Indicator KRONER = Indicator.amount("udgift", Unit.KRONER);
  private static final Indicator HOURS = Indicator.amount("timer", Unit.of("timer", "t", "h"));
  private static final Indicator GRADE =
      Indicator.grade("karakter", Unit.of("karakter", "point", "points"));
  private static final Indicator RANK = Indicator.rank("placering");

  private final Given given = new Given()
      .that(SHARE, "kommune:580", 2019, "12")
      .that(SHARE, "kommune:580", 2018, "8")
      .that(COUNT, "kommune:580", 2019, "40")
      .that(COUNT, "kommune:580", 2018, "50")
      .that(KRONER, "kommune:580", 2019, "1000")
      .that(HOURS, "kommune:580", 2019, "37")
      .that(GRADE, "kommune:580", 2019, "7")
      .that(RANK, "kommune:580", 2019, "10");

  private final Share share = given.evidence(Share.class, SHARE, NOW);
  private final Share earlierShare = given.evidence(Share.class, SHARE, NOW.back(1));
  private final Share missingShare = given.evidence(Share.class, SHARE, NOW.back(5));
  private final Count count = given.evidence(Count.class, COUNT, NOW);
  private final Count earlier = given.evidence(Count.class, COUNT, NOW.back(1));
  private final Count missing = given.evidence(Count.class, COUNT, NOW.back(5));
  private final Amount kroner = given.evidence(Amount.class, KRONER, NOW);
  private final Amount hours = given.evidence(Amount.class, HOURS, NOW);
  private final Grade grade = given.evidence(Grade.class, GRADE, NOW);
  private final Rank rank = given.evidence(Rank.class, RANK, NOW);

  private static Range range(Single single) {
    return single.side().range();
  }

  private static Range exactly(String value) {
    return Range.exactly(Exact.parse(value));
  }

  @Test
  void aCountIsAddedToSubtractedFromAndMultiplied() {
    assertThat(range(count.plus(500))).isEqualTo(exactly("540"));
    assertThat(range(count.minus(5))).isEqualTo(exactly("35"));
    assertThat(range(count.plus(earlier))).isEqualTo(exactly("90"));
    assertThat(range(count.minus(earlier))).isEqualTo(exactly("-10"));
    assertThat(range(count.times(3))).isEqualTo(exactly("120"));
    assertThat(range(count.times(percent("12.5")))).isEqualTo(exactly("5"));
  }

  @Test
  void aShareIsAddedToInPercentagePoints() {
    Exact given = share.side().range().value();
    assertThat(range(share.plus(points("5"))).value()).isEqualTo(given.plus(Exact.of(1, 20)));
    assertThat(range(share.minus(points("5"))).value()).isEqualTo(given.minus(Exact.of(1, 20)));
    assertThat(share.plus(points("5")).side().unit()).isEqualTo(Unit.PERCENT);
    assertThat(range(share.minus(earlierShare)).value())
        .isEqualTo(given.minus(earlierShare.side().range().value()));
  }

  @Test
  void amountsAndGradesAreAddedUpInTheirOwnUnit() {
    assertThat(range(kroner.plus(kroner("500")))).isEqualTo(exactly("1500"));
    assertThat(range(kroner.minus(kroner))).isEqualTo(exactly("0"));
    assertThat(range(grade.plus(measure("1.5", "karakter")))).isEqualTo(exactly("8.5"));
    assertThat(range(grade.minus(measure("1.5", "karakter")))).isEqualTo(exactly("5.5"));
  }

  @Test
  void aPlaceLiesSoManyBehindOrAhead() {
    assertThat(range(rank.plus(3))).isEqualTo(exactly("13"));
    assertThat(range(rank.minus(3))).isEqualTo(exactly("7"));
  }

  @Test
  void anotherUnitCannotBeAddedAndTheRefusalNamesBoth() {
    assertThatThrownBy(() -> kroner.plus(hours)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da())
          .isEqualTo("'udgift' opgøres i 'kr.' og kan ikke lægges sammen med 'timer'.");
      assertThat(refusal.wording().en())
          .isEqualTo("'udgift' is measured in 'kr.' and cannot be added up with 'timer'.");
    });
    assertThatThrownBy(() -> kroner.minus(measure("3", "timer"))).isInstanceOf(Refusal.class);
  }

  @Test
  void theResultKeepsWhatItWasWorkedOutFrom() {
    Side.Worked side = (Side.Worked) earlier.plus(500).side();

    assertThat(side.operation()).isEqualTo(Operation.SUM);
    assertThat(side.parts())
        .containsExactly(earlier.side(), Side.Limit.of(Exact.of(500), Unit.NUMBER));
    assertThat(((Figure.Worked) side.figure()).parts())
        .containsExactly(earlier.side().figure(), Figure.Stated.of(Exact.of(500), Unit.NUMBER));
    assertThat(earlier.plus(500).getIndicator()).isEqualTo("antal");
    assertThat(earlier.plus(500).getAt()).isEqualTo(earlier.getAt());
  }

  @Test
  void whatIsWorkedOutStandsOnEitherSide() {
    assertThat(count.plus(10).isAtLeast(earlier).truth()).isEqualTo(Truth.TRUE);
    assertThat(count.plus(9).isAtLeast(earlier).truth()).isEqualTo(Truth.FALSE);
    assertThat(count.isAtLeast(earlier.minus(10)).truth()).isEqualTo(Truth.TRUE);
    assertThat(count.isAtLeast(earlier.minus(9)).truth()).isEqualTo(Truth.FALSE);
    assertThat(count.isAtLeast(missing.plus(10)).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void theFiguresBehindAreShortOfTheirOwnChange() {
    Comparison claim = count.isAtMost(earlier.times(percent("50")));

    List<Change> shortfall = Change.shortfall(claim);

    assertThat(shortfall).extracting(Change::change).containsExactly(Exact.of(-15), Exact.of(30));
    assertThat(claim.margin().value()).isEqualTo(Exact.of(-15));
  }

  @Test
  void aMissingFigureBehindIsNamed() {
    assertThat(Gap.of(count.isAtLeast(missing.plus(5))))
        .singleElement()
        .satisfies(gap -> assertThat(gap.decides()).isTrue());
  }

  @Test
  void aboutIsNoFartherThanTheToleranceOnEitherSide() {
    assertThat(count.isAbout(45, count.minus(35)).truth()).isEqualTo(Truth.TRUE);
    assertThat(count.isAbout(45, count.minus(36)).truth()).isEqualTo(Truth.FALSE);
    assertThat(earlier.isAbout(45, count.minus(35)).truth()).isEqualTo(Truth.TRUE);
    assertThat(earlier.isAbout(45, count.minus(36)).truth()).isEqualTo(Truth.FALSE);
    assertThat(share.isAbout(percent("10"), share).truth()).isEqualTo(Truth.TRUE);
    assertThat(kroner.isAbout(kroner("10"), kroner).truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void exactlyTheNumberIsAboutItWhateverTheToleranceIs() {
    assertThat(count.isAbout(40, missing).truth()).isEqualTo(Truth.TRUE);
    assertThat(count.isAbout(45, missing).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aFigureThatIsNotSuppliedLiesBetweenWhatTheRuleStates() {
    Share either = missingShare.orBetween(percent("10"), percent("11"));

    assertThat(range(either)).isEqualTo(Range.between(Exact.of(10, 100), Exact.of(11, 100)));
    assertThat(share.orBetween(percent("10"), percent("11")).side()).isEqualTo(share.side());
    assertThat(kroner.orBetween(kroner("1"), kroner("2")).side()).isEqualTo(kroner.side());
  }

  @Test
  void whatHoldsInsteadLeavesTheFigureVisibleAsMissing() {
    Claim claim = share.isBelow(missingShare.orBetween(percent("10"), percent("11")));

    assertThat(Gap.of(claim))
        .singleElement()
        .satisfies(gap -> assertThat(gap.instead()).isNotNull());
  }

  @Test
  void whatHoldsInsteadIsSaidBeforeItIsWorkedWith() {
    assertThatThrownBy(() -> missingShare.plus(points("1")).orBetween(percent("10"), percent("11")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theNumbersThatARuleStatesCanBeChanged() {
    Side side =
        missingShare.orBetween(percent("10"), percent("11")).plus(points("1")).side();

    Side changed = side.changed(
        measured -> measured,
        number -> Side.Limit.of(number.value().plus(number.value()), number.unit()));

    assertThat(changed.range()).isEqualTo(Range.between(Exact.of(22, 100), Exact.of(24, 100)));
  }
}
