package dk.pejl.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

  /** A fraction as plain as it can be: what the exact numbers are tried against. */
  record Plain(BigInteger top, BigInteger bottom) {
    Exact exact() {
      return Exact.parse(top + "/1").dividedBy(Exact.parse(bottom + "/1"));
    }

    Plain plus(Plain other) {
      return new Plain(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Plain minus(Plain other) {
      return plus(new Plain(other.top.negate(), other.bottom));
    }

    Plain times(Plain other) {
      return new Plain(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Plain dividedBy(Plain other) {
      return other.top.signum() > 0
          ? times(new Plain(/* top= */ other.bottom, /* bottom= */ other.top))
          : times(new Plain(/* top= */ other.bottom.negate(), /* bottom= */ other.top.negate()));
    }

    int compare(Plain other) {
      return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    BigInteger floor() {
      BigInteger[] parts = top.divideAndRemainder(bottom);
      return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
  }

  @Provide
  Arbitrary<Plain> fractions() {
    Arbitrary<BigInteger> edges = Arbitraries.of(
            (long) Integer.MIN_VALUE,
            (long) Integer.MAX_VALUE,
            1L << 31,
            1L << 32,
            1L << 62,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE + 1,
            0L,
            1L)
        .map(BigInteger::valueOf);
    Arbitrary<BigInteger> wide = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
        .as((a, b) -> BigInteger.valueOf(a).shiftLeft(20).add(BigInteger.valueOf(b)));
    Arbitrary<BigInteger> near = Arbitraries.integers().between(-60, 60).map(BigInteger::valueOf);
    Arbitrary<BigInteger> longs = Arbitraries.longs().map(BigInteger::valueOf);
    Arbitrary<BigInteger> ints = Arbitraries.integers().map(BigInteger::valueOf);
    Arbitrary<BigInteger> any = Arbitraries.oneOf(near, ints, longs, wide, edges);
    return Combinators.combine(any, any.map(BigInteger::abs).filter(b -> b.signum() != 0))
        .as(Plain::new);
  }

  private static void assertSame(Exact actual, Plain expected) {
    Exact wanted = expected.exact();
    assertThat(actual).isEqualTo(wanted).hasSameHashCodeAs(wanted);
    assertThat(actual.compareTo(wanted)).isZero();
    assertThat(actual.signum()).isEqualTo(expected.top.signum());
  }

  @Property
  void sumsAreExact(@ForAll("fractions") Plain a, @ForAll("fractions") Plain b) {
    assertSame(a.exact().plus(b.exact()), a.plus(b));
  }

  @Property
  void differencesAreExact(@ForAll("fractions") Plain a, @ForAll("fractions") Plain b) {
    assertSame(a.exact().minus(b.exact()), a.minus(b));
  }

  @Property
  void productsAreExact(@ForAll("fractions") Plain a, @ForAll("fractions") Plain b) {
    assertSame(a.exact().times(b.exact()), a.times(b));
  }

  @Property
  void quotientsAreExact(@ForAll("fractions") Plain a, @ForAll("fractions") Plain b) {
    Assume.that(b.top.signum() != 0);
    assertSame(a.exact().dividedBy(b.exact()), a.dividedBy(b));
  }

  @Property
  void theOrderIsThatOfTheFractions(@ForAll("fractions") Plain a, @ForAll("fractions") Plain b) {
    int order = a.compare(b);
    assertThat(Integer.signum(a.exact().compareTo(b.exact()))).isEqualTo(order);
    assertThat(a.exact().equals(b.exact())).isEqualTo(order == 0);
    assertThat(a.exact().min(b.exact())).isEqualTo(order <= 0 ? a.exact() : b.exact());
    assertThat(a.exact().max(b.exact())).isEqualTo(order >= 0 ? a.exact() : b.exact());
  }

  @Property
  void floorAndCeilingAreTheWholeNumbersNextToIt(@ForAll("fractions") Plain a) {
    BigInteger floor = a.floor();
    boolean whole = floor.multiply(a.bottom).equals(a.top);
    assertThat(a.exact().floor()).hasToString(floor.toString());
    assertThat(a.exact().ceiling())
        .hasToString((whole ? floor : floor.add(BigInteger.ONE)).toString());
    assertThat(a.exact().isWhole()).isEqualTo(whole);
  }

  @Property
  void turningTheSignTwiceChangesNothing(@ForAll("fractions") Plain a) {
    assertThat(a.exact().negated().negated()).isEqualTo(a.exact());
    assertThat(a.exact().absolute().signum()).isEqualTo(a.top.signum() == 0 ? 0 : 1);
  }

  @Property
  void whatIsAddedAndTakenAwayAgainLeavesTheSameNumber(
      @ForAll("fractions") Plain a, @ForAll("fractions") Plain b) {
    // Back from the wide form, where there was one, to the narrow.
    Exact back = a.exact().plus(b.exact()).minus(b.exact());
    assertThat(back).isEqualTo(a.exact()).hasSameHashCodeAs(a.exact());
  }

  @Property
  void everyNumberIsReadBackFromItsText(@ForAll("fractions") Plain a) {
    assertThat(Exact.parse(a.exact().toString())).isEqualTo(a.exact());
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-12.50, -12.5",
    "0.000, 0",
    "-0, 0",
    "007, 7",
    "2/4, 0.5",
    "1/3, 1/3",
    "-2/6, -1/3",
    "0/5, 0",
    "3/40, 0.075",
    "100000000000000000000.5, 100000000000000000000.5"
  })
  void textIsWrittenAsADecimalWhereOneIsExact(String read, String written) {
    assertThat(Exact.parse(read)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "+1", "1.", ".5", "1,5", "1e5", "1.5.2", "--1", " 1", "1 ", "1\n", "1/0",
        "1/-2", "1/2/3", "0.5/2", "NaN", "0x10", "１２", "1_000", "½"
      })
  void whatIsNoNumberIsRefusedInBothLanguages(String text) {
    assertThatThrownBy(() -> Exact.parse(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da()).startsWith("'" + text + "' er ikke et tal");
      assertThat(refusal.wording().en()).startsWith("'" + text + "' is not a number");
    });
  }

  @Test
  void anEndlessNumberIsRefusedAndShownInPart() {
    assertThatThrownBy(() -> Exact.parse("9".repeat(5000)))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("'" + "9".repeat(60) + "…' is not a number");
  }

  @Test
  void aDecimalTooLongToBeReadIsWrittenAsAFraction() {
    assertThat(Exact.of(1, 1L << 60)).hasToString("1/1152921504606846976");
    assertThat(Exact.of(1, 1L << 30)).hasToString("0.000000000931322574615478515625");
  }

  @Test
  void theLeastLongIsANumberLikeOthers() {
    Exact least = Exact.of(Long.MIN_VALUE);

    assertThat(least).hasToString("-9223372036854775808");
    assertThat(least.negated()).hasToString("9223372036854775808");
    assertThat(least.plus(Exact.ONE)).isEqualTo(Exact.of(Long.MIN_VALUE + 1));
    assertThat(Exact.of(Long.MIN_VALUE + 1).minus(Exact.ONE)).isEqualTo(least);
  }

  @Test
  void sumsBeyondALongGoOn() {
    assertThat(Exact.of(Long.MAX_VALUE).plus(Exact.ONE)).hasToString("9223372036854775808");
    assertThat(Exact.of(Long.MAX_VALUE).plus(Exact.of(Long.MAX_VALUE)))
        .hasToString("18446744073709551614");
  }

  @Test
  void tiesOfSharesWithDifferentDenominatorsAreTies() {
    assertThat(Exact.of(3, 7)).isEqualByComparingTo(Exact.of(6, 14)).isEqualTo(Exact.of(6, 14));
    assertThat(Exact.of(3, 7).times(Exact.of(7))).isEqualTo(Exact.of(3));
  }

  @Test
  void aFractionNeedsADenominator() {
    assertThatThrownBy(() -> Exact.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Exact.ONE.dividedBy(Exact.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theSignOfTheDenominatorIsTakenUp() {
    assertThat(Exact.of(1, -2)).isEqualTo(Exact.of(-1, 2));
    assertThat(Exact.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Exact.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "12.50, 12.5",
    "1E+3, 1000",
    "-0.001, -0.001",
    "0E-9, 0",
    "0E-18, 0",
    "-4611686018427387903E-18, -4.611686018427387903",
    "9223372036854775807E-18, 9.223372036854775807",
    "1E-18, 0.000000000000000001",
    "1E-19, 0.0000000000000000001"
  })
  void aDecimalIsTakenExactly(BigDecimal decimal, String written) {
    assertThat(Exact.of(decimal)).hasToString(written);
  }

  @Test
  void roundingIsToldHow() {
    assertThat(Exact.of(2, 3).rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.67"));
    assertThat(Exact.of(2, 3).rounded(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0.66"));
  }

  @Test
  void theDecimalsNeededAreCounted() {
    assertThat(Exact.parse("0.075").hasAtMostDecimals(3)).isTrue();
    assertThat(Exact.parse("0.075").hasAtMostDecimals(2)).isFalse();
    assertThat(Exact.of(1, 3).hasAtMostDecimals(50)).isFalse();
  }

  @Test
  void onlyAWholeNumberThatFitsIsALong() {
    assertThat(Exact.of(42).toLong()).isEqualTo(42);
    assertThatThrownBy(() -> Exact.of(1, 2).toLong()).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Exact.of(Long.MAX_VALUE).plus(Exact.ONE).toLong())
        .isInstanceOf(ArithmeticException.class);
  }
}
