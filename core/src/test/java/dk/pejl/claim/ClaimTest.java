package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.each;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim.Each.Unit;
import dk.pejl.fact.Absence;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimTest {
  private static final Claim TRUE = claim(known(A, "5"), Relation.AT_LEAST, "5");
  private static final Claim FALSE = claim(known(A, "4"), Relation.AT_LEAST, "5");
  private static final Claim UNKNOWN = claim(absent(A), Relation.AT_LEAST, "5");

  private static final Claim OUT =
      claim(missing(B, Absence.NOT_APPLICABLE), Relation.AT_LEAST, "5");

  private static Claim of(Truth truth) {
    return switch (truth) {
      case TRUE -> TRUE;
      case FALSE -> FALSE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void claimsOfSeveralPartsAreAsTrueAsKleeneSays(Truth a, Truth b, Truth all, Truth any) {
    assertThat(Claim.all(of(a), of(b)).truth()).isEqualTo(all);
    assertThat(Claim.any(of(a), of(b)).truth()).isEqualTo(any);
    assertThat(each(of(a), of(b)).truth()).isEqualTo(all);
    assertThat(a.and(b)).isEqualTo(all);
    assertThat(a.or(b)).isEqualTo(any);
  }

  private static Stream<Claim> everyForm() {
    Claim.Comparison comparison = TRUE.asComparison().orElseThrow();
    return Stream.of(
        comparison,
        Claim.all(TRUE, FALSE),
        Claim.any(TRUE, FALSE),
        new Claim.Each(List.of(
            new Unit("u", NOW, false, UNKNOWN, TRUE), new Unit("v", NOW, false, null, OUT))),
        new Claim.Series(List.of(comparison)),
        new Claim.None(Wording.same("why")),
        Claim.exactly(1, TRUE, FALSE));
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void aClaimOverItsOwnPartsIsTheSame(Claim claim) {
    assertThat(claim.withParts(claim.parts())).isEqualTo(claim);
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void noOtherFormIsASingleComparisonOrClaimsNothing(Claim claim) {
    assertThat(claim.asComparison().isPresent())
        .isEqualTo(claim.getClass() == Claim.Comparison.class);
    assertThat(claim.asNone().isPresent()).isEqualTo(claim.getClass() == Claim.None.class);
  }

  @Test
  void thePartsAboutAUnitAreThatItIsMeantAndWhatIsClaimedOfIt() {
    Claim.Each each = new Claim.Each(
        List.of(new Unit("u", NOW, false, UNKNOWN, TRUE), new Unit("v", NOW, false, null, FALSE)));
    assertThat(each.parts()).containsExactly(UNKNOWN, TRUE, FALSE);
    assertThat(each.withParts(List.of(TRUE, FALSE, UNKNOWN)))
        .isEqualTo(new Claim.Each(List.of(
            new Unit("u", NOW, false, TRUE, FALSE), new Unit("v", NOW, false, null, UNKNOWN))));
  }

  @ParameterizedTest
  @EnumSource(Truth.class)
  void whatIsNotIsTurnedBackByNot(Truth truth) {
    assertThat(truth.not().not()).isEqualTo(truth);
    assertThat(truth.not() == truth).isEqualTo(truth == Truth.UNKNOWN);
  }

  @Test
  void eachOfNoneIsUnknown() {
    assertThat(each().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(each().truth(Figure.Read::range, Figure.Read::range)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aUnitTakenOutDoesNotCount() {
    Claim.Each each = new Claim.Each(
        List.of(new Unit("u", NOW, false, null, OUT), new Unit("u", NOW, false, null, TRUE)));

    assertThat(each.truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void eachOfUnitsThatAreAllTakenOutIsUnknown() {
    assertThat(new Claim.Each(List.of(new Unit("u", NOW, false, null, OUT))).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aSeriesWithoutTwoPeriodsIsUnknown() {
    assertThat(new Claim.Series(List.of()).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aSeriesHoldsIfEachStepDoes() {
    Claim.Comparison up = claim(known(A, "5"), Relation.ABOVE, "4");
    Claim.Comparison down = claim(known(A, "3"), Relation.ABOVE, "4");

    assertThat(new Claim.Series(List.of(up, up)).truth()).isEqualTo(Truth.TRUE);
    assertThat(new Claim.Series(List.of(up, down)).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aToleranceThatNobodyGaveLeavesTheClaimOpen() {
    assertThat(claim(known(A, 2019, "3"), Relation.AT_MOST, absent(A, 2018)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatEveryToleranceAllowsHoldsThoughNobodyGaveOne() {
    assertThat(claim(known(A, 2019, "0"), Relation.AT_MOST, absent(A, 2018)).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void nothingClaimedIsUnknown() {
    assertThat(new Claim.None(Wording.same("")).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aClaimIsTriedAnewWithOtherFiguresOnOneSide() {
    Claim both = claim(known(A, 2019, "5"), Relation.ABOVE, known(A, 2018, "5"));
    Figure.Reader six = read -> Range.exactly(Exact.of(6));

    assertThat(both.truth(six, Figure.Read::range)).isEqualTo(Truth.TRUE);
    assertThat(both.truth(Figure.Read::range, six)).isEqualTo(Truth.FALSE);
    assertThat(both.truth(six, six)).isEqualTo(both.truth());
  }

  @Test
  void everyComparisonIsShownWithWhetherItCounts() {
    Claim.Each each = new Claim.Each(
        List.of(new Unit("u", NOW, false, null, OUT), new Unit("u", NOW, false, null, FALSE)));
    List<String> seen = new ArrayList<>();
    Claim.all(each, Claim.any(UNKNOWN), new Claim.Series(List.of()))
        .comparisons((comparison, counts) -> seen.add(comparison.truth() + " " + counts));

    assertThat(seen).containsExactly("UNKNOWN false", "FALSE true", "UNKNOWN true");
  }

  @Test
  void aPathChangesNothingButTheWay() {
    Claim.Comparison plain = claim(known(A, "4"), Relation.AT_LEAST, "5");
    Claim.Comparison along = plain.along(Path.from("2018", 3).to("2020", 5));

    assertThat(along.truth()).isEqualTo(plain.truth());
    assertThat(along.along(null)).isEqualTo(plain);
  }
}
