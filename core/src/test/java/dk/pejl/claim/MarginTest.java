package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.KRONER;
import static dk.pejl.claim.Sample.SHARE;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.masked;
import static dk.pejl.claim.Sample.ratio;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

  private static Margin exact(String value, Unit unit) {
    return new Margin(Exact.parse(value), unit, Margin.Bound.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 7, 2",
    "AT_LEAST, 3, -2",
    "AT_MOST, 3, 2",
    "AT_MOST, 7, -2",
    "ABOVE, 5, 0",
    "BELOW, 4, 1",
    "EQUAL, 5, 0",
    "EQUAL, 7, -2",
    "EQUAL, 3, -2"
  })
  void itIsPositiveOnTheRightSideOfTheLimit(Relation relation, String value, String margin) {
    assertThat(claim(known(A, value), relation, "5").margin())
        .isEqualTo(exact(margin, Unit.NUMBER));
  }

  @Test
  void ofSharesItIsInPercentagePoints() {
    assertThat(claim(known(SHARE, "0.22"), Relation.AT_LEAST, "0.15").margin())
        .isEqualTo(exact("0.07", Unit.POINTS));
  }

  @Test
  void ofDaysItIsInDays() {
    assertThat(
            claim(known(Indicator.day("d"), "18040"), Relation.AT_MOST, "18048").margin())
        .isEqualTo(exact("8", Unit.DAYS));
  }

  @Test
  void ofKronerItIsInKroner() {
    assertThat(claim(known(KRONER, "4000000"), Relation.AT_LEAST, "-17000000").margin())
        .isEqualTo(exact("21000000", Unit.KRONER));
  }

  @Test
  void ofYesAndNoThereIsNone() {
    assertThat(claim(known(Indicator.flag("f"), "1"), Relation.EQUAL, "1").margin())
        .isNull();
  }

  @Test
  void ofAnUnknownComparisonThereIsNone() {
    assertThat(claim(absent(A), Relation.AT_LEAST, "5").margin()).isNull();
  }

  @Test
  void ofAMaskedValueThatHoldsItIsTheLeast() {
    assertThat(claim(masked(A, 7, 9), Relation.AT_LEAST, "5").margin())
        .isEqualTo(new Margin(Exact.of(2), Unit.NUMBER, Margin.Bound.AT_LEAST));
  }

  @Test
  void ofAMaskedValueThatFailsItIsTheMost() {
    assertThat(claim(masked(A, 1, 4), Relation.AT_LEAST, "5").margin())
        .isEqualTo(new Margin(Exact.of(-1), Unit.NUMBER, Margin.Bound.AT_MOST));
  }

  @Test
  void ofAMaskedValueThatCannotBeEqualItIsTheMost() {
    assertThat(claim(masked(A, 7, 9), Relation.EQUAL, "5").margin())
        .isEqualTo(new Margin(Exact.of(-2), Unit.NUMBER, Margin.Bound.AT_MOST));
  }

  @Test
  void aTieOfSharesWithDifferentDenominatorsHasNoDistance() {
    assertThat(claim(
                ratio(known(A, "3"), known(A, "7")),
                Relation.AT_LEAST,
                ratio(known(A, "6"), known(A, "14")))
            .margin())
        .isEqualTo(exact("0", Unit.POINTS));
  }

  @Property
  void aKnownClaimWithADistanceHoldsExactlyIfItIsPositive(
      @ForAll Relation relation,
      @ForAll @IntRange(min = -9, max = 9) int value,
      @ForAll @IntRange(min = -9, max = 9) int limit) {
    Claim.Comparison comparison =
        claim(known(KRONER, String.valueOf(value)), relation, String.valueOf(limit));
    int sign = comparison.margin().value().signum();

    assertThat(comparison.truth() == Truth.TRUE)
        .isEqualTo(sign > 0 || (sign == 0 && !relation.isStrict()));
  }
}
