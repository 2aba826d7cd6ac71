package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Dims;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  @Test
  void aMissingCountLiesFromZeroUp() {
    assertThat(Indicator.count("x").missing()).isEqualTo(Range.atLeast(Exact.ZERO));
  }

  @Test
  void aMissingShareOfAWholeLiesBetweenNoneAndAll() {
    assertThat(Indicator.share("x").missing()).isEqualTo(Range.between(Exact.ZERO, Exact.ONE));
  }

  @Test
  void aMissingRankLiesFromOneUp() {
    assertThat(Indicator.rank("x").missing()).isEqualTo(Range.atLeast(Exact.ONE));
  }

  @Test
  void aMissingFlagIsNoOrYes() {
    assertThat(Indicator.flag("x").missing()).isEqualTo(Range.NO_OR_YES);
  }

  @Test
  void aMissingAmountGradeOrRateHasNoBounds() {
    assertThat(Indicator.amount("x", Unit.KRONER).missing()).isEqualTo(Range.ALL);
    assertThat(Indicator.grade("x", Unit.of("p", "p", "p")).missing()).isEqualTo(Range.ALL);
    assertThat(Indicator.rate("x").missing()).isEqualTo(Range.ALL);
  }

  @Test
  void aMissingFigureLiesBetweenTheLeastAndTheGreatestThatItCanBe() {
    Indicator hours = Indicator.amount("timer", Unit.of("timer", "timer", "hours"));

    assertThat(hours.min("0").missing()).isEqualTo(Range.FROM_ZERO);
    assertThat(hours.min("0").max("37.5").missing())
        .isEqualTo(Range.between(Exact.ZERO, Exact.parse("37.5")));
    assertThat(Indicator.share("andel").max("20").missing())
        .isEqualTo(Range.between(Exact.ZERO, Exact.of(1, 5)));
    assertThat(Indicator.count("antal").min("-5").missing()).isEqualTo(Range.FROM_ZERO);
  }

  @Test
  void boundsThatLeaveNoFigureAreRefused() {
    assertThatThrownBy(() -> Indicator.count("antal").max("-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be both at least 0 and at most -1");
  }

  @Test
  void onlyWhatIsSuppliedAsANumberHasBounds() {
    Indicator count = Indicator.count("antal");

    assertThatThrownBy(() -> Indicator.day("dag").min("0")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Indicator.flag("flag").max("1")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Indicator.count("to").as(Formula.of(count)).min("0"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Indicator.count("to").min("0").as(Formula.of(count)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void countsRanksFlagsAndDaysAreWhole() {
    assertThat(Indicator.count("x").isWhole()).isTrue();
    assertThat(Indicator.rank("x").isWhole()).isTrue();
    assertThat(Indicator.flag("x").isWhole()).isTrue();
    assertThat(Indicator.day("x").isWhole()).isTrue();
  }

  @Test
  void averagesSharesAndAmountsAreNotWhole() {
    assertThat(Indicator.count("x").averaged().isWhole()).isFalse();
    assertThat(Indicator.share("x").isWhole()).isFalse();
    assertThat(Indicator.amount("x", Unit.KRONER).isWhole()).isFalse();
  }

  @Test
  void onlyAShareIsAPartOfAWhole() {
    assertThat(Indicator.share("x").isPartOfWhole()).isTrue();
    assertThat(Indicator.rate("x").isPartOfWhole()).isFalse();
    assertThat(Indicator.count("x").isPartOfWhole()).isFalse();
  }

  @Test
  void aDayIsCountedByTheDay() {
    assertThat(Indicator.day("x").grain()).isEqualTo(Grain.DAY);
    assertThat(Indicator.count("x").grain()).isEqualTo(Grain.YEAR);
  }

  @Test
  void describingItFurtherLeavesTheOriginalAsItWas() {
    Indicator plain = Indicator.count("x");
    plain.named("navn", "name").of("kommune").by("ordning", "igu").averaged();

    assertThat(plain.name()).isEqualTo(Wording.same("x"));
    assertThat(plain.subjects()).isEmpty();
    assertThat(plain.dimensions()).isEmpty();
    assertThat(plain).isEqualTo(Indicator.count("x"));
  }

  @Test
  void whatIsSaidOfItIsKept() {
    Indicator whole = Indicator.count("helhed");
    Indicator part = Indicator.count("del")
        .named("del", "part")
        .defined("en del", "a part")
        .from(Source.sure("KRL", "a", "b"), Source.unsure(new Wording("egne tal", "own figures")))
        .every(Grain.MONTH)
        .of("kommune", "land")
        .by("ordning", "igu", "fgu")
        .partOf(whole);

    assertThat(part.name()).isEqualTo(new Wording("del", "part"));
    assertThat(part.definition()).isEqualTo(new Wording("en del", "a part"));
    assertThat(part.sources())
        .containsExactly(
            new Source("KRL", "a", "b", Source.Certainty.SURE, Wording.same("KRL, a")),
            new Source(
                Source.OWN_RECORDS,
                "egne tal",
                "",
                Source.Certainty.UNSURE,
                new Wording("egne tal", "own figures")));
    assertThat(part.grain()).isEqualTo(Grain.MONTH);
    assertThat(part.subjects()).containsExactly("kommune", "land");
    assertThat(part.dimensions().get("ordning")).containsExactly("igu", "fgu");
    assertThat(part.wholes()).containsExactly(new Whole("helhed", Dims.NONE));
  }

  @Test
  void aCountCanBePartOfSeveralAndOfOneValueOfAnother() {
    Indicator one = Indicator.count("en");
    Indicator other = Indicator.count("anden").by("omraade", "samlet", "integration");

    assertThat(Indicator.count("del")
            .partOf(one)
            .partOf(other, "omraade", "samlet")
            .wholes())
        .extracting(Whole::toString)
        .containsExactly("en", "anden(omraade=samlet)");
    assertThatThrownBy(() -> Indicator.count("del").partOf(other, "omraade", "hele"))
        .hasMessage("'anden' does not have the value 'hele' of 'omraade': write one it has.");
  }

  @Test
  void aSystemAloneIsASourceWhoseTableIsNotKnown() {
    assertThat(Indicator.count("x").from("KRL").sources())
        .containsExactly(Source.unsure("KRL", "", ""));
  }

  @Test
  void whoSetsACriterionIsItsSource() {
    assertThat(Indicator.count("x").criterion("rådet", "the council").sources())
        .containsExactly(Source.sure(new Wording("rådet", "the council")));
    assertThat(Indicator.count("x").criterion("").sources()).isEmpty();
  }

  @Test
  void indicatorsThatDifferInAnythingDiffer() {
    Indicator plain = Indicator.count("x");

    assertThat(plain)
        .isNotEqualTo(Indicator.share("x"))
        .isNotEqualTo(plain.averaged())
        .isNotEqualTo(plain.every(Grain.MONTH))
        .isNotEqualTo(plain.as(Formula.of(Indicator.count("y"))))
        .isEqualTo(Indicator.count("x").every(Grain.YEAR));
  }
}
