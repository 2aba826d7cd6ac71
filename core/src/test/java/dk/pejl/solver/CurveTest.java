package dk.pejl.solver;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.C;
import static dk.pejl.claim.Sample.difference;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.masked;
import static dk.pejl.claim.Sample.mean;
import static dk.pejl.claim.Sample.ratio;
import static dk.pejl.claim.Sample.sum;
import static dk.pejl.claim.Sample.worked;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Sample;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure on the move lies where it would if its observations had been others. */
class CurveTest {
  private static final Exact HALF = Exact.of(1, 2);

  private static Curve moving(Figure figure) {
    return Curve.of(figure, read -> read.indicator().equals(A));
  }

  private static Range workedOutAnew(Figure figure, Exact by) {
    return figure.range(
        read -> read.indicator().equals(A) ? read.range().plus(Range.exactly(by)) : read.range());
  }

  private static void assertFollows(Figure figure) {
    Curve moving = moving(figure);
    for (int halves = -50; halves <= 50; halves++) {
      Exact by = HALF.times(Exact.of(halves));
      assertThat(moving.at(by)).as(figure + " by " + by).isEqualTo(workedOutAnew(figure, by));
    }
  }

  @Property(tries = 1000)
  void itLiesWhereItIsWorkedOutAnew(@ForAll long seed) {
    assertFollows(new Sample.Drawn(seed, 15, 5, A, B, C).tree(3));
  }

  @Property(tries = 1000)
  void soDoesOneOfWhichNothingIsMasked(@ForAll long seed) {
    assertFollows(new Sample.Drawn(seed, 15, 0, A, B, C).tree(3));
  }

  @Test
  void aDivisorThatPassesZeroLeavesNothingKnownThere() {
    assertFollows(ratio(known(B, "6"), difference(known(A, "3"), known(C, "1"))));
    assertFollows(ratio(known(B, "0"), known(A, "3")));
  }

  @Test
  void nothingTimesWhatIsDividedByNothingIsNothing() {
    assertFollows(worked(Operation.PRODUCT, known(B, "0"), ratio(known(C, "1"), known(A, "3"))));
  }

  @Test
  void aRangeKeepsItsEndsApart() {
    assertFollows(ratio(sum(known(A, "3"), masked(B, 1, 4)), known(C, "7")));
    assertFollows(difference(masked(B, 1, 4), mean(known(A, "3"), masked(A, 2018, 1, 2))));
    assertFollows(ratio(sum(known(A, "3"), masked(B, 1, 4)), known(C, "-7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "DIFFERENCE", "MEAN", "COUNT"})
  void whatIsAddedUpIsKnownAsLines(Operation operation) {
    Figure figure = worked(operation, known(A, "3"), masked(B, 1, 4), known(C, "7"));
    assertThat(moving(figure).ends()).isNotNull();
    assertFollows(figure);
  }

  @Test
  void aShareIsKnownAsLinesOnEitherSide() {
    List<Figure> shares =
        List.of(ratio(known(A, "3"), known(B, "7")), ratio(known(B, "7"), known(A, "3")));
    assertThat(shares).allSatisfy(share -> assertThat(moving(share).ends()).isNotNull());
  }

  @Test
  void thePlaceAmongNoOthersIsTheFirst() {
    assertFollows(worked(Operation.RANK, known(A, "3")));
  }

  @Test
  void theLeastOfSeveralIsNot() {
    assertThat(moving(worked(Operation.LEAST, known(A, "3"), known(B, "7"))).ends())
        .isNull();
  }
}
