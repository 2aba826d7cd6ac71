package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Absence;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTest {
  private static final Claim TRUE = claim(known(A, "5"), Relation.AT_LEAST, "5");
  private static final Claim FALSE = claim(known(A, "4"), Relation.AT_LEAST, "5");
  private static final Claim OPEN = claim(absent(A), Relation.AT_LEAST, "5");

  private static Claim.Of of(Quota quota, int count, int holding, int open, int failing) {
    List<Claim> parts = new ArrayList<>();
    for (int i = 0; i < holding + open + failing; i++) {
      parts.add(i < holding ? TRUE : i < holding + open ? OPEN : FALSE);
    }
    return new Claim.Of(quota, count, parts);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 2, 1, 0, 2, FALSE",
    "AT_LEAST, 2, 2, 0, 1, TRUE",
    "AT_LEAST, 2, 3, 0, 0, TRUE",
    "AT_LEAST, 2, 1, 1, 1, UNKNOWN",
    "AT_LEAST, 2, 0, 1, 2, FALSE",
    "AT_LEAST, 2, 2, 1, 0, TRUE",
    "AT_MOST, 1, 0, 0, 3, TRUE",
    "AT_MOST, 1, 1, 0, 2, TRUE",
    "AT_MOST, 1, 2, 0, 1, FALSE",
    "AT_MOST, 1, 1, 1, 1, UNKNOWN",
    "AT_MOST, 1, 0, 1, 2, TRUE",
    "AT_MOST, 1, 2, 1, 0, FALSE",
    "EXACTLY, 1, 0, 0, 3, FALSE",
    "EXACTLY, 1, 1, 0, 2, TRUE",
    "EXACTLY, 1, 2, 0, 1, FALSE",
    "EXACTLY, 1, 0, 1, 2, UNKNOWN",
    "EXACTLY, 1, 1, 1, 1, UNKNOWN",
    "EXACTLY, 1, 2, 1, 0, FALSE",
    "EXACTLY, 0, 0, 0, 3, TRUE"
  })
  void soManySurelyHoldOrSoManySurelyFail(
      Quota quota, int count, int holding, int open, int failing, Truth truth) {
    assertThat(of(quota, count, holding, open, failing).truth()).isEqualTo(truth);
  }

  @Test
  void itSaysHowManyHoldAndHowManyMay() {
    assertThat(of(Quota.AT_LEAST, 2, 1, 2, 1).holds())
        .isEqualTo(Range.between(Exact.ONE, Exact.of(3)));
  }

  @Test
  void ofAPartWithoutAnAnswerTheOthersMayStillDecide() {
    Claim none = TRUE.providedThat(FALSE);
    assertThat(Claim.atLeast(1, none, TRUE).truth()).isEqualTo(Truth.TRUE);
    assertThat(Claim.atLeast(2, none, FALSE).truth()).isEqualTo(Truth.FALSE);
    assertThat(Claim.atLeast(2, none, TRUE).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Claim.atLeast(2, none, TRUE).conditions()).containsExactly(FALSE);
  }

  @Test
  void whatIsNotApplicableIsMissingAndNeverLeftOut() {
    Claim out = claim(missing(B, Absence.NOT_APPLICABLE), Relation.AT_LEAST, "5");
    Claim claim = Claim.atLeast(2, TRUE, FALSE, out);
    assertThat(claim.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Gap.of(claim)).singleElement().matches(Gap::decides);
    assertThat(Exclusion.of(claim)).isEmpty();
  }

  @Property
  void itIsWhatEveryWayThatTheOpenPartsCanComeOutGives(
      @ForAll Quota quota,
      @ForAll @IntRange(max = 5) int count,
      @ForAll @Size(min = 2, max = 5) List<Truth> truths) {
    Assume.that(quota.canBe(count, truths.size()));
    Claim claim = new Claim.Of(quota, count, truths.stream().map(QuotaTest::of).toList());
    Set<Boolean> outcomes = waysOut(truths).stream()
        .map(holding -> quota.holds(holding, count))
        .collect(Collectors.toSet());
    Truth expected =
        outcomes.size() == 2 ? Truth.UNKNOWN : outcomes.contains(true) ? Truth.TRUE : Truth.FALSE;
    assertThat(claim.truth()).isEqualTo(expected);
  }

  private static Claim of(Truth truth) {
    return truth == Truth.TRUE ? TRUE : truth == Truth.FALSE ? FALSE : OPEN;
  }

  /** How many hold, for each choice of the open ones. */
  private static Set<Integer> waysOut(List<Truth> truths) {
    Set<Integer> ways = Set.of(0);
    for (Truth truth : truths) {
      ways = ways.stream()
          .flatMap(way -> truth == Truth.UNKNOWN
              ? Set.of(way, way + 1).stream()
              : Set.of(truth == Truth.TRUE ? way + 1 : way).stream())
          .collect(Collectors.toSet());
    }
    return ways;
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 0, 1 to 3",
    "AT_LEAST, 4, 1 to 3",
    "AT_MOST, -1, 0 to 2",
    "AT_MOST, 3, 0 to 2",
    "EXACTLY, -1, 0 to 3",
    "EXACTLY, 4, 0 to 3"
  })
  void whatAlwaysOrNeverHoldsIsNoDemand(Quota quota, int count, String numbers) {
    assertThatThrownBy(() -> of(quota, count, 1, 1, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(
            "( " + count + ", … )' is about 3 parts: write a number from " + numbers);
  }

  @Test
  void onePartByItselfIsRefused() {
    assertThatThrownBy(() -> Claim.atLeast(1, TRUE))
        .isInstanceOf(Refusal.class)
        .hasMessage("'Claim.atLeast' is about 1 part: write two or more, or the claim by itself.");
  }

  @Test
  void aPathInAPartIsRefused() {
    Claim along = TRUE.asComparison().orElseThrow().along(Path.from("2018", 1).to("2022", 5));
    assertThatThrownBy(() -> Claim.exactly(1, TRUE, along))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot stand in a part of 'Claim.exactly': remove along.");
  }
}
