package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim.Each.Unit;
import dk.pejl.fact.Absence;
import dk.pejl.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Claim TRUE = claim(known(A, "5"), Relation.AT_LEAST, "5");
  private static final Claim FALSE = claim(known(A, "4"), Relation.AT_LEAST, "5");
  private static final Claim OPEN = claim(absent(A), Relation.AT_LEAST, "5");

  private static final Claim NOT_APPLICABLE =
      claim(missing(A, Absence.NOT_APPLICABLE), Relation.AT_LEAST, "5");

  private static Tally ofUnits(Unit... units) {
    return Tally.of(new Claim.Each(List.of(units)));
  }

  private static Unit unit(String name, @Nullable Claim in, Claim claim) {
    return new Unit(name, NOW, false, in, claim);
  }

  @Test
  void partsThatHoldAreCountedAmongAll() {
    assertThat(Tally.of(Claim.all(TRUE, FALSE, OPEN))).isEqualTo(new Tally(1, 3, 1, 0));
    assertThat(Tally.of(Claim.any(TRUE, TRUE))).isEqualTo(new Tally(2, 2, 0, 0));
    assertThat(Tally.of(Claim.atMost(1, TRUE, OPEN))).isEqualTo(new Tally(1, 2, 1, 0));
  }

  @Test
  void aUnitThatIsSurelyNotMeantIsNotCountedAndNotLeftOut() {
    assertThat(ofUnits(unit("u", FALSE, TRUE), unit("v", TRUE, TRUE), unit("w", null, FALSE)))
        .isEqualTo(new Tally(1, 2, 0, 0));
  }

  @Test
  void aUnitThatMayBeMeantIsCounted() {
    assertThat(ofUnits(unit("u", OPEN, FALSE), unit("v", OPEN, TRUE)))
        .isEqualTo(new Tally(1, 2, 1, 0));
  }

  @Test
  void aUnitToWhichAFigureDoesNotApplyIsLeftOut() {
    assertThat(ofUnits(unit("u", null, NOT_APPLICABLE))).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(ofUnits(unit("u", null, NOT_APPLICABLE)).isEmpty()).isFalse();
  }

  @Test
  void eachPeriodOfASeriesCountsOnce() {
    Claim.Comparison step = TRUE.asComparison().orElseThrow();
    assertThat(Tally.of(new Claim.Series(List.of(step, step)))).isEqualTo(new Tally(2, 2, 0, 0));
  }

  @Test
  void whatHasNoPartsHasNothingToCount() {
    assertThat(Tally.of(TRUE).isEmpty()).isTrue();
    assertThat(Tally.of(new Claim.None(Wording.same("why"))).isEmpty()).isTrue();
  }
}
