package dk.pejl.verdict;

import static dk.pejl.verdict.Plans.TOWN;
import static dk.pejl.verdict.Plans.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
  private static final Indicator PUPILS = Indicator.count("elever").of("kommune");
  private static final LocalDate BEFORE = LocalDate.of(2022, 12, 30);
  private static final LocalDate DEADLINE = LocalDate.of(2022, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2024, 6, 1);

  private static Figure.Read read(String reading, Caveat... caveats) {
    Key key = new Key("elever", TOWN, Period.year(2021), Dims.NONE);
    Reading said = reading(reading);
    Range range = said instanceof Reading.Known known
        ? Range.exactly(known.value())
        : said instanceof Reading.Masked masked
            ? Range.between(masked.low(), masked.high())
            : PUPILS.missing();
    Observation observation = said == null
        ? null
        : new Observation(key, said, Set.of(caveats), "", Provenance.UNKNOWN, List.of());
    return new Figure.Read(PUPILS, key, observation, range);
  }

  private static Reading reading(String text) {
    if (text.isEmpty()) {
      return null;
    }
    int dots = text.indexOf("..");
    return dots < 0
        ? new Reading.Known(Exact.parse(text))
        : new Reading.Masked(
            Exact.parse(text.substring(0, dots)), Exact.parse(text.substring(dots + 2)));
  }

  /** The claim that the pupils of 2021 are at least ten. */
  private static Claim.Comparison tenPupils(String reading, Caveat... caveats) {
    return claim(read(reading, caveats), Relation.AT_LEAST);
  }

  private static Claim.Comparison claim(Figure figure, Relation relation) {
    Side value = new Side.Measured(PUPILS, Slice.of(TOWN, Period.year(2021)), figure);
    return new Claim.Comparison(value, relation, Side.Limit.of(Exact.of(10), Unit.NUMBER), null);
  }

  private static Verdict verdict(Goal.Mode mode, LocalDate asOf, Claim claim) {
    return Verdict.of(goal(mode), TOWN, asOf, claim);
  }

  private static Verdict byDeadline(LocalDate asOf, Claim claim) {
    return verdict(Goal.Mode.BY_DEADLINE, asOf, claim);
  }

  // The table of statuses.

  @ParameterizedTest
  @CsvSource({
    "BY_DEADLINE, 2022-12-30, 10, MET, false",
    "BY_DEADLINE, 2022-12-30, 9, NOT_DUE, false",
    "BY_DEADLINE, 2022-12-30, '', UNKNOWN, false",
    "BY_DEADLINE, 2022-12-31, 10, MET, true",
    "BY_DEADLINE, 2022-12-31, 9, NOT_MET, true",
    "BY_DEADLINE, 2022-12-31, '', UNKNOWN, false",
    "BY_DEADLINE, 2024-06-01, 10, MET, true",
    "BY_DEADLINE, 2024-06-01, 9, NOT_MET, true",
    "BY_DEADLINE, 2024-06-01, '', UNKNOWN, false",
    "EVERY_PERIOD, 2022-12-30, 10, MET, false",
    "EVERY_PERIOD, 2022-12-30, 9, NOT_MET, false",
    "EVERY_PERIOD, 2022-12-30, '', UNKNOWN, false",
    "EVERY_PERIOD, 2024-06-01, 10, MET, false",
    "EVERY_PERIOD, 2024-06-01, 9, NOT_MET, false",
    "EVERY_PERIOD, 2024-06-01, '', UNKNOWN, false"
  })
  void theStatusFollowsFromTheClaimTheModeAndTheDate(
      Goal.Mode mode, LocalDate asOf, String pupils, Status status, boolean isFinal) {
    Verdict verdict = verdict(mode, asOf, tenPupils(pupils));

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.isFinal()).isEqualTo(isFinal);
  }

  @Test
  void whatIsMaskedOnOneSideOfTheLimitIsDecided() {
    assertThat(byDeadline(AFTER, tenPupils("11..14")).status()).isEqualTo(Status.MET);
    assertThat(byDeadline(AFTER, tenPupils("1..4")).status()).isEqualTo(Status.NOT_MET);
    assertThat(byDeadline(AFTER, tenPupils("8..12")).status()).isEqualTo(Status.UNKNOWN);
  }

  // On the path.

  @ParameterizedTest
  @CsvSource({
    "5, ON_TRACK",
    "7, ON_TRACK",
    "4, BEHIND",
    "5..9, ON_TRACK",
    "1..4, BEHIND",
    "4..6, UNKNOWN",
    "10, MET",
    "'', UNKNOWN"
  })
  void beforeTheDeadlineThePathTells(String pupils, Status status) {
    Claim claim = tenPupils(pupils).along(Path.from("2020", 0).to("2022", 10));

    assertThat(byDeadline(BEFORE, claim).status()).isEqualTo(status);
    assertThat(byDeadline(BEFORE, claim).onPath()).isEqualTo(Exact.of(5));
  }

  @ParameterizedTest
  @CsvSource({
    "4..6, AT_LEAST, true",
    "5..9, AT_LEAST, false",
    "1..4, AT_LEAST, false",
    "'', AT_LEAST, true",
    "4..6, EQUAL, true",
    "14..16, EQUAL, true",
    "11..15, EQUAL, false",
    "1..4, EQUAL, false"
  })
  void whereThePathLeavesItUnknownAMissingFigureDecides(
      String pupils, Relation relation, boolean decides) {
    Claim claim = claim(read(pupils), relation).along(Path.from("2020", 0).to("2022", 10));
    Verdict verdict = byDeadline(BEFORE, claim);

    assertThat(verdict.status() == Status.UNKNOWN).isEqualTo(decides);
    assertThat(verdict.missing()).singleElement().extracting(Gap::decides).isEqualTo(decides);
  }

  @ParameterizedTest
  @CsvSource({"15, ON_TRACK", "16, BEHIND"})
  void whereLessIsBetterThePathLeadsDown(String pupils, Status status) {
    Claim claim =
        claim(read(pupils), Relation.AT_MOST).along(Path.from("2020", 20).to("2022", 10));

    assertThat(byDeadline(BEFORE, claim).status()).isEqualTo(status);
  }

  @Test
  void atTheDeadlineThePathTellsNoMore() {
    Claim claim = tenPupils("9").along(Path.from("2020", 0).to("2022", 10));

    assertThat(byDeadline(DEADLINE, claim).status()).isEqualTo(Status.NOT_MET);
  }

  @Test
  void beforeItsFirstPointThePathTellsNothing() {
    Claim claim = tenPupils("9").along(Path.from("2022", 5).to("2024", 10));

    assertThat(byDeadline(BEFORE, claim).status()).isEqualTo(Status.NOT_DUE);
    assertThat(byDeadline(BEFORE, claim).onPath()).isNull();
  }

  @Test
  void aPathDoesNotHelpAGoalOfEveryPeriod() {
    Claim claim = tenPupils("9").along(Path.from("2020", 0).to("2022", 10));

    assertThat(verdict(Goal.Mode.EVERY_PERIOD, BEFORE, claim).status()).isEqualTo(Status.NOT_MET);
  }

  // Beside the table.

  @Test
  void aGoalThatNoIndicatorDecidesIsUnmeasurable() {
    Goal goal = goal(Goal.Mode.EVERY_PERIOD, Standing.UNMEASURABLE);
    Claim none = new Claim.None(Wording.same(""));

    assertThat(Verdict.of(goal, TOWN, BEFORE, none).status()).isEqualTo(Status.UNMEASURABLE);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_APPLICABLE", "NOT_DUE", "ERROR"})
  void aStatusThatNoClaimGivesComesWithItsReason(Status status) {
    Claim.None why = new Claim.None(new Wording("derfor", "because"));
    Verdict verdict = Verdict.without(goal(Goal.Mode.BY_DEADLINE), TOWN, AFTER, status, why);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.claim()).isEqualTo(why);
    assertThat(verdict.isFinal()).isFalse();
  }

  @Test
  void itIsProvisionalIfAnyFigureReadIsPreliminary() {
    assertThat(byDeadline(AFTER, tenPupils("9", Caveat.PRELIMINARY)).isProvisional())
        .isTrue();
    assertThat(byDeadline(AFTER, tenPupils("9", Caveat.REVISED)).isProvisional())
        .isFalse();
    assertThat(byDeadline(AFTER, tenPupils("")).isProvisional()).isFalse();
  }

  @Test
  void aPreliminaryFigureOnTheSideOfTheLimitMakesItProvisionalToo() {
    Side value = tenPupils("9").value();
    Side limit = tenPupils("8", Caveat.PRELIMINARY).value();
    Claim claim = new Claim.Comparison(value, Relation.AT_LEAST, limit, null);

    assertThat(byDeadline(AFTER, claim).isProvisional()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, false", "2021-01-01, true", "2022-12-31, true", "2023-01-01, false"})
  void itIsInForceInTheGoalsOwnWindow(LocalDate asOf, boolean inForce) {
    assertThat(byDeadline(asOf, tenPupils("9")).isInForce()).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"2020-06-01, 2020-06-01", "2022-12-31, 2022-12-31", "2024-06-01, 2022-12-31"})
  void itIsJudgedNoLaterThanTheWindowEnds(LocalDate asOf, LocalDate effective) {
    assertThat(byDeadline(asOf, tenPupils("9")).effectiveDate()).isEqualTo(effective);
  }

  @Test
  void aClaimOfSeveralPartsHasNoMarginOfItsOwn() {
    assertThat(byDeadline(AFTER, tenPupils("9")).margin().value()).isEqualTo(Exact.of(-1));
    assertThat(byDeadline(AFTER, Claim.all(tenPupils("9"), tenPupils("8"))).margin())
        .isNull();
  }

  @Test
  void shortfallSlackAndWhatIsMissingAreThoseOfTheClaim() {
    assertThat(byDeadline(AFTER, tenPupils("9")).shortfall()).hasSize(1);
    assertThat(byDeadline(AFTER, tenPupils("12")).slack()).hasSize(1);
    assertThat(byDeadline(AFTER, tenPupils("")).missing()).hasSize(1);
  }

  @Test
  void itIsWrittenWithGoalSubjectDateAndStatus() {
    assertThat(byDeadline(AFTER, tenPupils("9")))
        .hasToString("plan.maal kommune:580 2024-06-01: not-met");
  }
}
