package dk.pejl.verdict;

import static dk.pejl.verdict.Plans.TOWN;
import static dk.pejl.verdict.Plans.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Unit;
import dk.pejl.solver.Change;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a goal whose claim stands under a condition. */
class ConditionTest {
  private static final LocalDate BEFORE = LocalDate.of(2021, 12, 31);
  private static final Indicator PUPILS = Indicator.count("elever").of("kommune");
  private static final Indicator PLACES = Indicator.count("pladser").of("kommune");

  /** That the figure is at least so much; nothing is known of it where it is empty. */
  private static Claim.Comparison atLeast(Indicator indicator, String value, long limit) {
    Key key = new Key(indicator.id(), TOWN, Period.year(2021), Dims.NONE);
    Observation observation =
        value == null ? null : Observation.of(key, new Reading.Known(Exact.parse(value)));
    Figure figure = Figure.Read.of(indicator, key, observation);
    Side side = new Side.Measured(indicator, Slice.of(TOWN, Period.year(2021)), figure);
    Side.Limit least = Side.Limit.of(Exact.of(limit), Unit.NUMBER);
    return new Claim.Comparison(side, Relation.AT_LEAST, least, null);
  }

  /** Ten places, if there are five pupils. */
  private static Claim ifThen(String pupils, String places) {
    return Claim.ifThen(atLeast(PUPILS, pupils, 5), atLeast(PLACES, places, 10));
  }

  private static Verdict verdict(Goal.Mode mode, LocalDate asOf, Claim claim) {
    return Verdict.of(goal(mode), TOWN, asOf, claim);
  }

  @ParameterizedTest
  @CsvSource({
    "BY_DEADLINE, 2022-12-30, 4, 10, NOT_APPLICABLE, false",
    "BY_DEADLINE, 2022-12-31, 4, 9, NOT_APPLICABLE, false",
    "BY_DEADLINE, 2022-12-31, 4, , NOT_APPLICABLE, false",
    "EVERY_PERIOD, 2022-12-31, 4, 10, NOT_APPLICABLE, false",
    "BY_DEADLINE, 2022-12-30, , 10, UNKNOWN, false",
    "BY_DEADLINE, 2022-12-31, , 9, UNKNOWN, false",
    "EVERY_PERIOD, 2022-12-31, , 9, UNKNOWN, false",
    "BY_DEADLINE, 2022-12-30, 5, 10, MET, false",
    "BY_DEADLINE, 2022-12-30, 5, 9, NOT_DUE, false",
    "BY_DEADLINE, 2022-12-31, 5, 10, MET, true",
    "BY_DEADLINE, 2022-12-31, 6, 9, NOT_MET, true",
    "BY_DEADLINE, 2022-12-31, 5, , UNKNOWN, false",
    "EVERY_PERIOD, 2022-12-31, 5, 10, MET, false",
    "EVERY_PERIOD, 2022-12-31, 5, 9, NOT_MET, false"
  })
  void whereAConditionFailsTheGoalIsNotApplicableAndNeverFinal(
      Goal.Mode mode,
      LocalDate asOf,
      String pupils,
      String places,
      Status status,
      boolean isFinal) {
    Verdict verdict = verdict(mode, asOf, ifThen(pupils, places));

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.isFinal()).isEqualTo(isFinal);
  }

  @Test
  void whatIsNotApplicableByItsConditionHasNoMarginShortfallOrSlack() {
    for (String places : new String[] {"9", "10"}) {
      Verdict verdict = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, ifThen("4", places));

      assertThat(verdict.margin()).isNull();
      assertThat(verdict.shortfall()).isEmpty();
      assertThat(verdict.slack()).isEmpty();
      assertThat(verdict.condition().truth()).isEqualTo(Truth.FALSE);
      assertThat(verdict.condition().shortfall()).isEmpty();
    }
  }

  @Test
  void whatIsUnknownByItsConditionHasNoMargin() {
    Verdict verdict = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, ifThen(null, "9"));

    assertThat(verdict.margin()).isNull();
    assertThat(verdict.condition().truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whereTheConditionHoldsMarginAndShortfallAreThoseOfTheClaim() {
    Verdict verdict = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, ifThen("5", "7"));

    assertThat(verdict.margin().value()).isEqualTo(Exact.of(-3));
    assertThat(verdict.shortfall())
        .extracting(change -> change.figure().indicator().id() + " " + change.change())
        .containsExactly("pladser 3");
    assertThat(verdict.condition().truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void aChangeThatBreaksTheConditionKeepsNothingTrue() {
    Claim claim = Claim.ifThen(atLeast(PLACES, "12", 11), atLeast(PLACES, "12", 10));

    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, claim).slack())
        .extracting(Change::change)
        .containsExactly(Exact.of(-1));
  }

  @Test
  void whereTheConditionHoldsThePathTells() {
    Path path = Path.from("2020", 0).to("2022", 10);
    Claim.Comparison condition = atLeast(PUPILS, "5", 5);
    Claim ahead = Claim.ifThen(condition, atLeast(PLACES, "5", 10).along(path));
    Claim behind = Claim.ifThen(condition, atLeast(PLACES, "4", 10).along(path));

    assertThat(verdict(Goal.Mode.BY_DEADLINE, BEFORE, ahead).status()).isEqualTo(Status.ON_TRACK);
    assertThat(verdict(Goal.Mode.BY_DEADLINE, BEFORE, behind).status()).isEqualTo(Status.BEHIND);
  }

  @Test
  void anotherConditionIsAMoveOfTheGoal() {
    Verdict before = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, ifThen("5", "7"));
    Verdict after = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, ifThen("4", "7"));
    GoalMove move = GoalMove.of(before, after);

    assertThat(move.isStatusMoved()).isTrue();
    assertThat(move.isReshaped()).isFalse();
    assertThat(move.comparisons()).hasSize(2);
    assertThat(move.comparisons().get(0).hasMoved()).isTrue();
    assertThat(move.comparisons().get(1).hasMoved()).isFalse();
  }

  // Provided that.

  /** Ten places, provided that there are five pupils. */
  private static Claim provided(String pupils, String places) {
    return atLeast(PLACES, places, 10).providedThat(atLeast(PUPILS, pupils, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "BY_DEADLINE, 2022-12-30, 4, 10, UNKNOWN, false",
    "BY_DEADLINE, 2022-12-31, 4, 10, UNKNOWN, false",
    "BY_DEADLINE, 2022-12-31, 4, 9, UNKNOWN, false",
    "EVERY_PERIOD, 2022-12-31, 4, 9, UNKNOWN, false",
    "BY_DEADLINE, 2022-12-31, , 10, UNKNOWN, false",
    "EVERY_PERIOD, 2022-12-31, , 10, UNKNOWN, false",
    "BY_DEADLINE, 2022-12-30, 5, 9, NOT_DUE, false",
    "BY_DEADLINE, 2022-12-31, 5, 10, MET, true",
    "BY_DEADLINE, 2022-12-31, 6, 9, NOT_MET, true",
    "EVERY_PERIOD, 2022-12-31, 5, 10, MET, false",
    "EVERY_PERIOD, 2022-12-31, 5, 9, NOT_MET, false"
  })
  void whatAClaimIsProvidedOnLeavesItUnknownUnlessItHolds(
      Goal.Mode mode,
      LocalDate asOf,
      String pupils,
      String places,
      Status status,
      boolean isFinal) {
    Verdict verdict = verdict(mode, asOf, provided(pupils, places));

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.isFinal()).isEqualTo(isFinal);
    assertThat(verdict.margin() == null).isEqualTo(status == Status.UNKNOWN);
  }

  @Test
  void whatWouldMeetAProvisoThatFailsIsItsShortfall() {
    Verdict verdict = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, provided("3", "9"));

    assertThat(verdict.shortfall()).isEmpty();
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.condition().truth()).isEqualTo(Truth.FALSE);
    assertThat(verdict.condition().shortfall())
        .extracting(change -> change.figure().indicator().id() + " " + change.change())
        .containsExactly("elever 2");
  }

  @Test
  void whereTheProvisoIsOpenItsGapDecides() {
    Verdict verdict = verdict(Goal.Mode.EVERY_PERIOD, BEFORE, provided(null, "9"));

    assertThat(verdict.condition().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(verdict.condition().shortfall()).isEmpty();
    assertThat(verdict.missing())
        .extracting(gap -> gap.key().indicator() + " " + gap.decides())
        .containsExactly("elever true");
  }

  @Test
  void whereTheProvisoHoldsThePathTells() {
    Path path = Path.from("2020", 0).to("2022", 10);
    Claim behind = atLeast(PLACES, "4", 10).along(path).providedThat(atLeast(PUPILS, "5", 5));

    assertThat(verdict(Goal.Mode.BY_DEADLINE, BEFORE, behind).status()).isEqualTo(Status.BEHIND);
  }

  @Test
  void ofTwoConditionsTheFirstThatDoesNotSurelyHoldIsTold() {
    Claim few = Claim.ifThen(atLeast(PUPILS, "1", 1), provided("4", "9"));
    Claim none = Claim.ifThen(atLeast(PUPILS, "0", 1), provided("4", "9"));
    Claim all = Claim.ifThen(atLeast(PUPILS, "5", 1), provided("5", "9"));

    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, few).status()).isEqualTo(Status.UNKNOWN);
    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, few).condition().shortfall())
        .hasSize(1);
    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, none).status())
        .isEqualTo(Status.NOT_APPLICABLE);
    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, none).condition().shortfall())
        .isEmpty();
    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, all).status()).isEqualTo(Status.NOT_MET);
    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, all).condition().truth())
        .isEqualTo(Truth.TRUE);
  }
}
