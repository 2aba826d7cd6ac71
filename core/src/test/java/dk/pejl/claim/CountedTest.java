package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.missing;
import static dk.pejl.quantity.Quantity.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim.Each;
import dk.pejl.fact.Absence;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
  private static final Claim TRUE = claim(known(A, "5"), Relation.AT_LEAST, "5");
  private static final Claim FALSE = claim(known(A, "4"), Relation.AT_LEAST, "5");
  private static final Claim OPEN = claim(absent(A), Relation.AT_LEAST, "5");

  private static Claim of(Truth truth) {
    return truth == Truth.TRUE ? TRUE : truth == Truth.FALSE ? FALSE : OPEN;
  }

  private static Each.Unit unit(@Nullable Claim in, Claim claim) {
    return new Each.Unit("u" + System.identityHashCode(new Object()), NOW, false, in, claim);
  }

  private static Each each(Claim... claims) {
    return new Each(List.of(claims).stream().map(claim -> unit(null, claim)).toList());
  }

  private static Range range(Counts counts, Each each) {
    return Side.Counted.of(counts, each).range();
  }

  @Test
  void aUnitCountsSurelyWhereItIsSurelyMeantAndSurelyHolds() {
    Each each = new Each(List.of(
        unit(null, TRUE), unit(TRUE, TRUE), unit(OPEN, TRUE), unit(FALSE, TRUE), unit(null, OPEN)));
    assertThat(range(Counts.NUMBER, each)).isEqualTo(Range.between(Exact.of(2), Exact.of(4)));
  }

  @Test
  void aShareIsWorkedOutUnitByUnitAndNeverAsAQuotientOfTwoRanges() {
    // Of one that holds and one that may be meant and fails: 1 of 1 or 1 of 2, never 1 of 3.
    Each each = new Each(List.of(unit(null, TRUE), unit(OPEN, FALSE)));
    assertThat(range(Counts.SHARE, each)).isEqualTo(Range.between(Exact.of(1, 2), Exact.ONE));
  }

  @Test
  void oneThatMayBeMeantAndHoldsStandsInBothOrInNeither() {
    Each each = new Each(List.of(unit(null, FALSE), unit(OPEN, TRUE)));
    assertThat(range(Counts.SHARE, each)).isEqualTo(Range.between(Exact.ZERO, Exact.of(1, 2)));
  }

  private static Each.Unit under(Claim condition, Claim claim) {
    return new Each.Unit("u" + condition + claim, NOW, false, null, condition, claim);
  }

  @Test
  void aUnitOfWhichItsConditionFailsIsNotMeantAndOneOfWhichItIsOpenMayBe() {
    Each each = new Each(
        List.of(under(TRUE, TRUE), under(TRUE, FALSE), under(FALSE, TRUE), under(OPEN, TRUE)));
    assertThat(range(Counts.NUMBER, each)).isEqualTo(Range.between(Exact.ONE, Exact.of(2)));
    assertThat(range(Counts.SHARE, each)).isEqualTo(Range.between(Exact.of(1, 2), Exact.of(2, 3)));
    assertThat(Tally.of(Side.Counted.of(Counts.NUMBER, each))).isEqualTo(new Tally(1, 3, 1, 0));
  }

  @Test
  void ofAUnitThatIsNotMeantOnlyWhatItsConditionReadIsListed() {
    Claim missing = claim(absent(B), Relation.AT_LEAST, "5");
    Claim claim =
        new Each(List.of(under(FALSE, missing), under(OPEN, TRUE))).howMany().isAtLeast(1);
    assertThat(Gap.of(claim))
        .singleElement()
        .matches(gap -> gap.key().indicator().equals("a") && gap.decides());
  }

  @Test
  void ofAUnitWithoutAnAnswerTheOthersMayStillDecide() {
    Each some = each(TRUE, TRUE.providedThat(FALSE));
    assertThat(some.howMany().isAtLeast(1).truth()).isEqualTo(Truth.TRUE);
    assertThat(some.howMany().isAtLeast(2).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(some.share().isBelow(percent("50")).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void whereNoUnitIsSurelyMeantNothingIsKnownOfTheShareAndOfTheNumberThatItIsZeroOrMore() {
    for (Each none : List.of(each(), new Each(List.of(unit(FALSE, TRUE), unit(OPEN, TRUE))))) {
      assertThat(range(Counts.SHARE, none)).isEqualTo(Range.NO_OR_YES);
      assertThat(range(Counts.NUMBER, none)).isEqualTo(Range.FROM_ZERO);
      assertThat(none.howMany().isAtMost(100).truth()).isEqualTo(Truth.UNKNOWN);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, FALSE", "2, TRUE", "3, TRUE"})
  void theNumberIsHeldAgainstItsLimit(int holding, Truth truth) {
    Each each = each(of(holding > 0), of(holding > 1), of(holding > 2));
    assertThat(each.howMany().isAtLeast(2).truth()).isEqualTo(truth);
    assertThat(each.share().isAtLeast(percent("66")).truth()).isEqualTo(truth);
  }

  private static Claim of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  @Test
  void theMarginIsInUnitsOrInPercentagePoints() {
    Margin units =
        Objects.requireNonNull(each(TRUE, FALSE).howMany().isAtLeast(2).margin());
    assertThat(units.value()).isEqualTo(Exact.of(-1));
    Margin points = Objects.requireNonNull(
        each(TRUE, FALSE).share().isAtLeast(percent("90")).margin());
    assertThat(points.value()).isEqualTo(Exact.of(-4, 10));
    assertThat(points.unit()).isEqualTo(dk.pejl.quantity.Unit.POINTS);
  }

  @Test
  void whatIsNotApplicableIsMissingAndTakesNoUnitOut() {
    Claim out = claim(missing(B, Absence.NOT_APPLICABLE), Relation.AT_LEAST, "5");
    Claim claim = each(TRUE, out).howMany().isAtLeast(2);
    assertThat(claim.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Gap.of(claim)).singleElement().matches(Gap::decides);
    assertThat(Exclusion.of(claim)).isEmpty();
  }

  @Test
  void twoNumbersOfUnitsAreHeldAgainstEachOther() {
    Claim more = each(TRUE, TRUE).howMany().isAbove(each(TRUE, FALSE).howMany());
    assertThat(more.truth()).isEqualTo(Truth.TRUE);
    assertThat(each(OPEN, TRUE).howMany().isAbove(each(TRUE, OPEN).howMany()).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"isAtLeast, 0", "isBelow, 0", "isAtMost, -1", "isEqualTo, -1"})
  void aNumberWithWhichTheDemandCannotBothHoldAndFailIsRefused(String word, int limit) {
    UnitCount count = each(TRUE).howMany();
    Consumer<Integer> demand = switch (word) {
      case "isAtLeast" -> count::isAtLeast;
      case "isBelow" -> count::isBelow;
      case "isAtMost" -> count::isAtMost;
      default -> count::isEqualTo;
    };
    assertThatThrownBy(() -> demand.accept(limit))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(
            "so with " + limit + " the demand cannot both hold and fail: correct the number.");
  }

  @Test
  void aShareAboveTheWholeIsRefused() {
    assertThatThrownBy(() -> each(TRUE).share().isAbove(percent("100")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("A share of units is 0 to 100 %, so with 100 %");
  }

  @Provide
  Arbitrary<List<Each.Unit>> units() {
    return Combinators.combine(Arbitraries.of(Truth.class), Arbitraries.of(Truth.class))
        .as((in, holds) -> unit(of(in), of(holds)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** Every figure that the units can give, each being meant or not, and holding or not. */
  private static Set<Exact> figures(Counts counts, List<Each.Unit> units, int holding, int meant) {
    if (units.isEmpty()) {
      return meant == 0 ? Set.of() : Set.of(counts.of(holding, meant));
    }
    Each.Unit unit = units.get(0);
    List<Each.Unit> rest = units.subList(1, units.size());
    Truth in = Objects.requireNonNull(unit.in()).truth();
    Set<Exact> figures = new HashSet<>();
    if (in != Truth.TRUE) {
      figures.addAll(figures(counts, rest, holding, meant));
    }
    if (in != Truth.FALSE && unit.claim().truth() != Truth.FALSE) {
      figures.addAll(figures(counts, rest, holding + 1, meant + 1));
    }
    if (in != Truth.FALSE && unit.claim().truth() != Truth.TRUE) {
      figures.addAll(figures(counts, rest, holding, meant + 1));
    }
    return figures;
  }

  @Property
  void itsRangeGoesFromTheLeastToTheMostThatTheUnitsCanGive(
      @ForAll("units") List<Each.Unit> units, @ForAll Counts counts) {
    Side.Counted counted = Side.Counted.of(counts, new Each(units));
    List<Exact> figures = new ArrayList<>(figures(counts, units, 0, 0));
    figures.sort(Exact::compareTo);
    assertThat(counted.range())
        .isEqualTo(
            counted.isAnyMeant()
                ? Range.between(figures.get(0), figures.get(figures.size() - 1))
                : counts.unknown());
  }
}
