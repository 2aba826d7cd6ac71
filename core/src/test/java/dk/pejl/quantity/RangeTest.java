package dk.pejl.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RangeTest {
  private static final Exact CLOSE = Exact.parse("0.0001");
  private static final Range FROM_FIVE = Range.atLeast(Exact.of(5));

  private static Range range(long low, long high) {
    return Range.between(Exact.of(low), Exact.of(high));
  }

  private static Range one(long value) {
    return Range.exactly(Exact.of(value));
  }

  @Provide
  Arbitrary<Range> ranges() {
    return Ranges.any();
  }

  /** That the range holds all that its parts give, that it reaches what it says and no more. */
  private static void assertHolds(Range result, Range a, Range b, BinaryOperator<Exact> operation) {
    Exact least = null;
    Exact most = null;
    for (Exact x : Ranges.samples(a)) {
      for (Exact y : Ranges.samples(b)) {
        Exact value = operation.apply(x, y);
        assertThat(result.contains(value))
            .as("%s from %s and %s in %s", value, x, y, result)
            .isTrue();
        least = least == null ? value : least.min(value);
        most = most == null ? value : most.max(value);
      }
    }
    assertReaches(result.low(), result.lowOpen(), least.negated(), result);
    assertReaches(
        result.high() == null ? null : result.high().negated(), result.highOpen(), most, result);
  }

  /** The bound, turned so that it and what was reached of it add up to nothing. */
  private static void assertReaches(Exact bound, boolean open, Exact reached, Range result) {
    if (bound == null) {
      assertThat(reached).as("%s has no end", result).isGreaterThan(Exact.of(1_000_000));
    } else if (open) {
      assertThat(reached.plus(bound).absolute()).as("%s comes near", result).isLessThan(CLOSE);
    } else {
      assertThat(reached).as("%s is reached", result).isEqualTo(bound.negated());
    }
  }

  @Property
  void sumsHoldWhatTheirPartsGiveAndNoMore(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertHolds(a.plus(b), a, b, Exact::plus);
  }

  @Property
  void differencesHoldWhatTheirPartsGiveAndNoMore(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertHolds(a.minus(b), a, b, Exact::minus);
  }

  @Property
  void productsHoldWhatTheirPartsGiveAndNoMore(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertHolds(a.times(b), a, b, Exact::times);
  }

  @Property
  void quotientsHoldWhatTheirPartsGiveAndNoMore(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    Assume.that(!b.contains(Exact.ZERO));
    assertHolds(a.dividedBy(b), a, b, Exact::dividedBy);
  }

  @Property
  void theSmallerOfTwoHoldsWhatTheyGiveAndNoMore(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertHolds(a.min(b), a, b, Exact::min);
  }

  @Property
  void theGreaterOfTwoHoldsWhatTheyGiveAndNoMore(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertHolds(a.max(b), a, b, Exact::max);
  }

  @Property
  void aRangeTimesANumberIsARangeTimesThatOneValue(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    Assume.that(b.value() != null);
    assertThat(a.times(b.value())).isEqualTo(a.times(b));
  }

  @Property
  void nothingIsKnownOfAQuotientWhoseDivisorMayBeZero(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    Assume.that(b.contains(Exact.ZERO));
    assertThat(a.dividedBy(b)).isEqualTo(Range.ALL);
  }

  @Test
  void tenDividedByFiveOrMoreIsAboveZeroAndAtMostTwo() {
    assertThat(one(10).dividedBy(FROM_FIVE))
        .isEqualTo(Range.of(Exact.ZERO, Exact.of(2), true, false))
        .hasToString("(0, 2]");
  }

  @Test
  void anOpenBoundDoesNotContainItself() {
    Range above = one(10).dividedBy(FROM_FIVE);

    assertThat(above.contains(Exact.ZERO)).isFalse();
    assertThat(above.contains(Ranges.NEAR)).isTrue();
    assertThat(above.contains(Exact.of(2))).isTrue();
  }

  @Test
  void dividingByWhatLiesAboveZeroHasNoEnd() {
    assertThat(one(3).dividedBy(Range.of(Exact.ZERO, Exact.of(2), true, false)))
        .isEqualTo(Range.atLeast(Exact.of(3, 2)));
  }

  @Test
  void dividingByWhatLiesBelowZeroTurnsTheSign() {
    assertThat(one(3).dividedBy(Range.of(Exact.of(-2), Exact.ZERO, false, true)))
        .isEqualTo(Range.of(null, Exact.of(-3, 2), true, false));
  }

  @Test
  void zeroTimesWhatHasNoEndIsZero() {
    assertThat(one(0).times(Range.ALL)).isEqualTo(one(0));
    assertThat(Range.FROM_ZERO.times(Range.FROM_ZERO)).isEqualTo(Range.FROM_ZERO);
  }

  @Test
  void zeroDividedByWhatHasNoEndIsZero() {
    assertThat(one(0).dividedBy(FROM_FIVE)).isEqualTo(one(0));
  }

  @Test
  void theLesserOfAReachedAndAnUnreachedBoundOfTheSameValueIsUnreached() {
    Range below = Range.of(Exact.ZERO, Exact.of(3), false, true);

    assertThat(below.min(range(0, 3))).isEqualTo(below);
    assertThat(range(0, 3).min(below)).isEqualTo(below);
  }

  @Test
  void onlyARangeOfOneValueHasAValue() {
    assertThat(range(3, 3).value()).isEqualTo(Exact.of(3));
    assertThat(range(3, 4).value()).isNull();
    assertThat(FROM_FIVE.value()).isNull();
  }

  @Test
  void aRangeWhoseBoundsAreSwappedIsRefused() {
    assertThatThrownBy(() -> range(4, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTextIsThatOfIntervals() {
    assertThat(range(1, 4)).hasToString("[1, 4]");
    assertThat(Range.FROM_ZERO).hasToString("[0, ∞)");
    assertThat(Range.above(Exact.ONE)).hasToString("(1, ∞)");
    assertThat(Range.ALL).hasToString("(-∞, ∞)");
    assertThat(one(7)).hasToString("7");
  }

  @Property
  void aRangeMadeOfItsBoundsIsTheSame(@ForAll("ranges") Range a) {
    Range again = Range.of(a.low(), a.high(), a.lowOpen(), a.highOpen());

    assertThat(again).isEqualTo(a).hasSameHashCodeAs(a);
  }
}
