package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.C;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.known;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import dk.pejl.solver.Change;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidedTest {
  /** That a figure is at least 30; nothing is known of it where it is empty. */
  private static Claim.Comparison thirty(String a) {
    return claim(a == null ? absent(A) : known(A, a), Relation.AT_LEAST, "30");
  }

  private static Claim.Comparison demand(String b) {
    return claim(b == null ? absent(B) : known(B, b), Relation.AT_LEAST, "10");
  }

  private static Claim other(String c) {
    return claim(known(C, c), Relation.AT_LEAST, "10");
  }

  @ParameterizedTest
  @CsvSource({
    "29, 10, UNKNOWN",
    "29, 9, UNKNOWN",
    "29, , UNKNOWN",
    "30, 10, TRUE",
    "30, 9, FALSE",
    "30, , UNKNOWN",
    "31, 10, TRUE",
    ", 10, UNKNOWN",
    ", 9, UNKNOWN",
    ", , UNKNOWN"
  })
  void itIsKnownOnlyWhereItsProvisoHolds(String a, String b, Truth truth) {
    assertThat(demand(b).providedThat(thirty(a)).truth()).isEqualTo(truth);
  }

  private static List<String> gaps(Claim claim) {
    return Gap.of(claim).stream()
        .map(gap -> gap.key().indicator() + (gap.decides() ? " decides" : " does not decide"))
        .toList();
  }

  @Test
  void whereTheProvisoFailsNoGapDecides() {
    assertThat(gaps(demand(null).providedThat(thirty("29")))).containsExactly("b does not decide");
  }

  @Test
  void ofAPartThatHasNoAnswerTheOthersMayDecide() {
    Claim none = demand("10").providedThat(thirty("29"));

    assertThat(Claim.all(none, other("9")).truth()).isEqualTo(Truth.FALSE);
    assertThat(Claim.all(none, other("10")).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Claim.any(none, other("10")).truth()).isEqualTo(Truth.TRUE);
    assertThat(Claim.any(none, other("9")).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void ofAUnitThatHasNoAnswerTheOthersMayDecide() {
    Claim none = demand("10").providedThat(thirty("29"));

    assertThat(units(none, demand("9")).truth()).isEqualTo(Truth.FALSE);
    assertThat(units(none, demand("10")).truth()).isEqualTo(Truth.UNKNOWN);
  }

  private static Claim.Each units(Claim... claims) {
    return new Claim.Each(Stream.of(claims)
        .map(
            claim -> new Claim.Each.Unit(String.valueOf(claim.hashCode()), NOW, false, null, claim))
        .toList());
  }

  private static Claim.Each unit(Claim claim) {
    return new Claim.Each(List.of(new Claim.Each.Unit("u", NOW, false, null, claim)));
  }

  @Test
  void ofUnitsItIsSaidOneByOne() {
    Claim.Each some = unit(demand("9")).providedThat(unit(thirty("29")));

    assertThat(some.units().get(0).claim()).isEqualTo(demand("9").providedThat(thirty("29")));
    assertThat(some.truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void figuresOfTheProvisoAloneAreNoShortfall() {
    assertThat(Change.shortfall(Claim.all(demand("7").providedThat(thirty("30")), other("10"))))
        .extracting(change -> change.figure().indicator().id() + " " + change.change())
        .containsExactly("b 3", "c null");
  }

  @Test
  void aChangeThatBreaksTheProvisoMakesNothingTrue() {
    Claim few = claim(known(A, "35"), Relation.AT_MOST, "20").providedThat(thirty("35"));

    assertThat(Change.shortfall(few)).extracting(Change::change).containsOnlyNulls();
  }

  @Test
  void slackEndsWhereTheProvisoBreaks() {
    Claim many = claim(known(A, "35"), Relation.AT_LEAST, "20").providedThat(thirty("35"));

    assertThat(Change.slack(many)).extracting(Change::change).containsExactly(Exact.of(-5));
  }

  @Test
  void aConditionMayNotBeProvidedOnAnother() {
    Claim inside = demand("10").providedThat(thirty("30"));

    assertThat(Conditions.fault(demand("10").providedThat(inside)).word())
        .isEqualTo("providedThat");
    assertThat(Conditions.fault(Claim.ifThen(inside, demand("10"))).word())
        .isEqualTo("providedThat");
    assertThat(Conditions.fault(Claim.ifThen(thirty("30"), inside))).isNull();
    assertThat(Conditions.fault(inside.providedThat(thirty("30")))).isNull();
    assertThat(Conditions.fault(Claim.any(inside, unit(inside)))).isNull();
    assertThat(Conditions.fault(Claim.ifThen(thirty("30"), demand("10")).providedThat(other("10")))
            .word())
        .isEqualTo("ifThen");
  }
}
