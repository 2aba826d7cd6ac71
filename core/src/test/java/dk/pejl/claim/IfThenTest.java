package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.each;
import static dk.pejl.claim.Sample.known;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfThenTest {
  /** That a figure is at least 5; nothing is known of it where it is empty. */
  private static Claim.Comparison five(String a) {
    return claim(a == null ? absent(A) : known(A, a), Relation.AT_LEAST, "5");
  }

  private static Claim.Comparison demand(String b) {
    return claim(b == null ? absent(B) : known(B, b), Relation.AT_LEAST, "10");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 10, UNKNOWN",
    "4, 9, UNKNOWN",
    "4, , UNKNOWN",
    "5, 10, TRUE",
    "5, 9, FALSE",
    "5, , UNKNOWN",
    "6, 11, TRUE",
    ", 10, UNKNOWN",
    ", 9, UNKNOWN",
    ", , UNKNOWN"
  })
  void itIsDecidedOnlyWhereItsConditionHolds(String a, String b, Truth truth) {
    assertThat(Claim.ifThen(five(a), demand(b)).truth()).isEqualTo(truth);
  }

  private static List<String> gaps(Claim claim) {
    return Gap.of(claim).stream()
        .map(gap -> gap.key().indicator() + (gap.decides() ? " decides" : " does not decide"))
        .toList();
  }

  @Test
  void whereTheConditionFailsWhatIsMissingIsListedAndNoneDecides() {
    assertThat(gaps(Claim.ifThen(five("4"), demand(null)))).containsExactly("b does not decide");
  }

  @Test
  void whereTheConditionIsOpenItsGapDecides() {
    assertThat(gaps(Claim.ifThen(five(null), demand("9")))).containsExactly("a decides");
    assertThat(gaps(Claim.ifThen(five(null), demand(null))))
        .containsExactly("a decides", "b decides");
  }

  @Test
  void whereTheConditionHoldsTheGapsOfTheClaimDecide() {
    assertThat(gaps(Claim.ifThen(five("5"), demand(null)))).containsExactly("b decides");
  }

  // About units.

  private static Claim.Each.Unit unit(String name, Claim condition, Claim claim) {
    return new Claim.Each.Unit(name, NOW, false, null, condition, claim);
  }

  @Test
  void ofAUnitThatIsNotMeantOnlyWhatItsConditionReadIsListed() {
    Claim.Each units =
        new Claim.Each(List.of(unit("u", five("4"), demand(null)), unit("v", null, demand("10"))));

    assertThat(units.truth()).isEqualTo(Truth.TRUE);
    assertThat(gaps(units)).isEmpty();
    assertThat(Tally.of(units)).isEqualTo(new Tally(1, 1, 0, 0));
    assertThat(units.units().get(0).isLeftOut()).isFalse();
  }

  @Test
  void aUnitThatMayBeMeantHasToHoldOnlyIfItIs() {
    Claim.Each holds =
        new Claim.Each(List.of(unit("u", five(null), demand("10")), unit("v", null, demand("10"))));
    Claim.Each fails =
        new Claim.Each(List.of(unit("u", five(null), demand("9")), unit("v", null, demand("10"))));

    assertThat(holds.truth()).isEqualTo(Truth.TRUE);
    assertThat(gaps(holds)).containsExactly("a does not decide");
    assertThat(fails.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(gaps(fails)).containsExactly("a decides");
  }

  @Test
  void whereNoUnitIsMeantItIsUnknown() {
    assertThat(new Claim.Each(List.of(unit("u", five("4"), demand("10")))).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatIsSaidOfTheSameUnitsTwiceStandsUnderBothConditions() {
    Claim.Each one = new Claim.Each(List.of(unit("u", five("5"), demand("10"))));
    Claim.Each other = new Claim.Each(List.of(unit("u", five("4"), demand("9"))));

    assertThat(one.and(other).units().get(0).isMeant()).isFalse();
  }

  // Where it may stand.

  private static String fault(Claim claim) {
    Conditions.Fault fault = Conditions.fault(claim);
    return fault == null ? "" : fault.wording().en();
  }

  @Test
  void itIsAWholeClaim() {
    assertThat(fault(Claim.ifThen(five("5"), Claim.all(demand("10"), demand("9")))))
        .isEmpty();
    Claim inside = Claim.ifThen(five("5"), demand("10"));
    for (Claim around : List.of(
        Claim.all(inside, five("5")),
        Claim.any(five("5"), inside),
        Claim.ifThen(five("5"), inside),
        each(inside))) {
      assertThat(fault(around))
          .isEqualTo("Claim.ifThen stands inside another claim: write it outermost, or say with"
              + " where which units are meant.");
    }
  }

  @Test
  void aConditionStandsUnderNoConditionItself() {
    Claim inside = Claim.ifThen(five("5"), demand("10"));

    assertThat(fault(Claim.ifThen(inside, demand("10")))).contains("as one with Claim.all");
    assertThat(fault(Claim.ifThen(Claim.all(inside, five("5")), demand("10"))))
        .contains("as one with Claim.all");
    assertThat(fault(new Claim.Each(List.of(unit("u", inside, demand("10"))))))
        .contains("as one with Claim.all");
  }

  @Test
  void aConditionHasNoPath() {
    Path path = new Path(List.of(new Path.Point(Period.year(2018), Exact.ZERO)), Unit.NUMBER);

    assertThat(fault(Claim.ifThen(five("5").along(path), demand("10"))))
        .isEqualTo("a condition holds or does not and has no path: remove along from it.");
    assertThat(fault(Claim.ifThen(five("5"), demand("10").along(path)))).isEmpty();
  }
}
