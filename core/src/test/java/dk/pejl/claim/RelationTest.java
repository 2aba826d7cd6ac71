package dk.pejl.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Ranges;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

  @Provide
  Arbitrary<Range> ranges() {
    return Ranges.any();
  }

  private static boolean holds(Relation relation, Exact value, Exact limit) {
    int order = value.compareTo(limit);
    return switch (relation) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
      case EQUAL -> order == 0;
    };
  }

  @Property
  void itIsTrueIfItHoldsForEveryValueAndFalseIfForNone(
      @ForAll Relation relation, @ForAll("ranges") Range value, @ForAll("ranges") Range limit) {
    boolean every = true;
    boolean any = false;
    for (Exact x : Ranges.samples(value)) {
      for (Exact y : Ranges.samples(limit)) {
        every &= holds(relation, x, y);
        any |= holds(relation, x, y);
      }
    }

    assertThat(relation.holds(value, limit))
        .as("%s %s %s", value, relation, limit)
        .isEqualTo(every ? Truth.TRUE : any ? Truth.UNKNOWN : Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, false, true, true",
    "AT_MOST, true, true, false",
    "ABOVE, false, false, true",
    "BELOW, true, false, false",
    "EQUAL, false, true, false"
  })
  void strictnessIsInTheName(Relation relation, boolean below, boolean at, boolean above) {
    Exact limit = Exact.parse("0.15");

    assertThat(relation.holds(Exact.parse("0.1499"), limit)).isEqualTo(below);
    assertThat(relation.holds(limit, limit)).isEqualTo(at);
    assertThat(relation.holds(Exact.parse("0.1501"), limit)).isEqualTo(above);
  }

  @Test
  void tiesOfSharesWithDifferentDenominatorsAreTies() {
    assertThat(Relation.AT_LEAST.holds(Exact.of(3, 7), Exact.of(6, 14))).isTrue();
    assertThat(Relation.ABOVE.holds(Exact.of(3, 7), Exact.of(6, 14))).isFalse();
    assertThat(Relation.EQUAL.holds(Exact.of(3, 7), Exact.of(6, 14))).isTrue();
  }

  @Test
  void theSidesAreTakenIndependentlyOfEachOther() {
    Range same = Range.between(Exact.ONE, Exact.of(4));

    assertThat(Relation.EQUAL.holds(same, same)).isEqualTo(Truth.UNKNOWN);
    assertThat(Relation.AT_LEAST.holds(same, same)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatComesNearZeroWithoutReachingItIsAboveZero() {
    Range near = Range.exactly(Exact.of(10)).dividedBy(Range.atLeast(Exact.of(5)));

    assertThat(Relation.ABOVE.holds(near, Range.exactly(Exact.ZERO))).isEqualTo(Truth.TRUE);
  }

  @Test
  void onlyAboveAndBelowAreStrict() {
    assertThat(Relation.ABOVE.isStrict() && Relation.BELOW.isStrict()).isTrue();
    assertThat(Relation.AT_LEAST.isStrict() || Relation.AT_MOST.isStrict()).isFalse();
    assertThat(Relation.EQUAL.isStrict()).isFalse();
  }

  @Test
  void onlyAtLeastAndAboveLookUpward() {
    assertThat(Relation.AT_LEAST.isUpward() && Relation.ABOVE.isUpward()).isTrue();
    assertThat(Relation.AT_MOST.isUpward() || Relation.BELOW.isUpward()).isFalse();
  }
}
