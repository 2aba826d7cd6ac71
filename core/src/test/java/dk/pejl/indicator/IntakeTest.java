package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Group;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final Indicator STAFF = Indicator.count("ansatte").of("kommune");
  private static final Catalogue CATALOGUE = Catalogue.builder()
      .add(
          STAFF,
          Indicator.count("ansatte-i-ordning")
              .of("kommune")
              .by("ordning", "igu", "fgu")
              .partOf(STAFF),
          Indicator.count("sager").of("kommune").by("projekt"),
          Indicator.count("fuldtid").of("kommune").averaged(),
          Indicator.share("andel").of("kommune"),
          Indicator.rate("ændring").of("kommune"),
          Indicator.amount("udgift", Unit.KRONER).of("kommune"),
          Indicator.amount("timer", Unit.of("timer", "timer", "hours"))
              .of("kommune")
              .min("0")
              .max("37.5"),
          Indicator.rank("placering").of("kommune"),
          Indicator.flag("udført").of("kommune"),
          Indicator.day("afsluttet").of("projekt"),
          Indicator.count("maaned").of("kommune").every(Grain.MONTH),
          Indicator.share("udregnet").of("kommune").as(Formula.of(STAFF)))
      .official("kommune", Map.of(Subject.parse("kommune:580"), "Aabenraa"))
      .kinds("skole")
      .build();

  private static Draft draft(
      String indicator, String value, List<String> masked, String missing, boolean open) {
    return new Draft(
        Place.line("tal.csv", 7),
        indicator,
        indicator.equals("afsluttet") ? "projekt:x" : "kommune:580",
        indicator.equals("afsluttet") ? "2019-12-31" : "2019",
        Map.of(),
        value,
        null,
        masked,
        missing,
        open,
        List.of(),
        "",
        Provenance.UNKNOWN);
  }

  private static Draft masked(String indicator, String... bounds) {
    return draft(indicator, null, List.of(bounds), null, false);
  }

  private static Draft plain(String indicator, String value) {
    return draft(indicator, value, null, null, false);
  }

  private static Draft dims(String indicator, Map<String, String> dims) {
    return new Draft(
        Place.line("tal.csv", 7),
        indicator,
        "kommune:580",
        "2019",
        dims,
        "5",
        null,
        null,
        null,
        false,
        List.of(),
        "",
        Provenance.UNKNOWN);
  }

  private static Draft staff(int line, String value, String retrieved, String... flags) {
    return staff(line, "2019", value, retrieved, List.of(flags));
  }

  private static Draft staff(
      int line, String period, String value, String retrieved, List<String> flags) {
    return new Draft(
        Place.line("tal.csv", line),
        "ansatte",
        "kommune:580",
        period,
        Map.of(),
        value,
        "antal",
        null,
        null,
        false,
        flags,
        "",
        new Provenance("KRL", "", "", retrieved));
  }

  private static Key key(String indicator) {
    return new Key(indicator, Subject.parse("kommune:580"), Period.year(2019), Dims.NONE);
  }

  private static Reading read(Draft draft) {
    Facts facts = Intake.of(CATALOGUE).take(draft).facts();
    return facts.observations().findFirst().orElseThrow().reading();
  }

  private static List<Problem> problems(Intake intake) {
    return catchThrowableOfType(Problems.class, intake::facts).list();
  }

  private static void assertRefused(Draft draft, String da, String en) {
    assertProblem(Intake.of(CATALOGUE).take(draft), da, en);
  }

  private static void assertProblem(Intake intake, String da, String en) {
    List<Problem> problems = problems(intake);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).wording().da()).contains(da);
    assertThat(problems.get(0).wording().en()).contains(en);
  }

  // What is taken in.

  @ParameterizedTest
  @CsvSource({
    "ansatte, 4712, 4712",
    "ansatte, 0, 0",
    "ansatte, 12.0, 12",
    "fuldtid, 12.5, 12.5",
    "andel, 22, 0.22",
    "andel, 0, 0",
    "andel, 100, 1",
    "ændring, -3.5, -0.035",
    "ændring, 250, 2.5",
    "udgift, -17000000, -17000000",
    "placering, 1, 1",
    "udført, true, 1",
    "udført, false, 0",
    "afsluttet, 2019-06-01, 18048"
  })
  void aValueIsReadAsItsIndicatorIsCounted(String indicator, String text, String value) {
    assertThat(read(plain(indicator, text))).isEqualTo(new Reading.Known(Exact.parse(value)));
  }

  @Test
  void aMaskedValueKeepsItsBounds() {
    assertThat(read(masked("andel", "1", "4")))
        .isEqualTo(new Reading.Masked(Exact.of(1, 100), Exact.of(4, 100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"suppressed", "not-available", "not-applicable", "not-yet-published", "absent"})
  void whyAFigureIsMissingIsKept(String why) {
    Reading.Missing missing = (Reading.Missing) read(draft("ansatte", null, null, why, false));

    assertThat(missing.why().id()).isEqualTo(why);
  }

  @Test
  void aDayCanBeOpen() {
    assertThat(read(draft("afsluttet", null, null, null, true))).isEqualTo(new Reading.Open());
  }

  @Test
  void theShortWaysMakeTheSameObservations() {
    Facts facts = Intake.of(CATALOGUE)
        .observe("ansatte", "kommune:580", "2019", 50)
        .observe("andel", "kommune:580", "2019", "22.5")
        .observe("ansatte-i-ordning", "ordning", "igu", "kommune:580", "2019", 5)
        .facts();

    assertThat(facts.observations().map(o -> o.key() + " " + o.reading()))
        .containsExactly(
            "andel kommune:580 2019 Known[value=0.225]",
            "ansatte kommune:580 2019 Known[value=50]",
            "ansatte-i-ordning(ordning=igu) kommune:580 2019 Known[value=5]");
  }

  @Test
  void symbolFlagsAndProvenanceAreKept() {
    Provenance provenance = new Provenance("KRL", "t", "r", "2020-01-15");
    Draft draft = new Draft(
        Place.line("tal.csv", 7),
        "ansatte",
        "kommune:580",
        "2019",
        Map.of(),
        null,
        "antal",
        List.of("1", "4"),
        null,
        false,
        List.of("estimated", "break"),
        "*",
        provenance);
    Observation taken =
        Intake.of(CATALOGUE).take(draft).facts().observations().findFirst().orElseThrow();

    assertThat(taken.symbol()).isEqualTo("*");
    assertThat(taken.caveats()).containsExactly(Caveat.ESTIMATED, Caveat.BREAK);
    assertThat(taken.provenance()).isEqualTo(provenance);
  }

  @Test
  void aGroupMayHaveObservationsOfItsOwn() {
    Facts facts =
        Intake.of(CATALOGUE).observe("ansatte", "gruppe:rar", "2019", 9).facts();

    assertThat(facts.size()).isEqualTo(1);
  }

  @Test
  void aSubjectIsRegisteredWithNameAndSurroundings() {
    Facts facts =
        Intake.of(CATALOGUE).register("skole:varnaes", "Varnæs", "kommune:580").facts();

    assertThat(facts.entries())
        .containsExactly(
            new Entry(Subject.parse("skole:varnaes"), "Varnæs", Subject.parse("kommune:580")));
  }

  @Test
  void aDimensionWithoutListedValuesTakesAny() {
    Facts facts =
        Intake.of(CATALOGUE).take(dims("sager", Map.of("projekt", "kijos"))).facts();

    assertThat(facts.size()).isEqualTo(1);
  }

  @Test
  void aTypedFigureIsTheSameObservationAsItsText() {
    Provenance provenance = new Provenance("KRL", "t", "r", "2020-01-15");
    Reading share = new Reading.Known(Exact.of(22, 100));

    assertThat(
            Intake.of(CATALOGUE).take(key("andel"), share, provenance).facts().observations())
        .containsExactly(new Observation(key("andel"), share, Set.of(), "", provenance, List.of()));
  }

  @Test
  void whatASourceStatesIsKeptBesideItsReading() {
    Stated stated = new Stated(
        indicator -> Readings.known(indicator, Exact.of(22)),
        "%",
        Set.of(Caveat.BREAK),
        "*",
        Provenance.UNKNOWN);

    assertThat(Intake.of(CATALOGUE)
            .take(Place.line("tal.csv", 7), key("andel"), stated)
            .facts()
            .observations())
        .containsExactly(new Observation(
            key("andel"),
            new Reading.Known(Exact.of(22, 100)),
            Set.of(Caveat.BREAK),
            "*",
            Provenance.UNKNOWN,
            List.of()));
  }

  // What is refused.

  @Test
  void anUnknownIndicatorIsRefusedWithTheNearestOne() {
    assertRefused(
        plain("ansate", "5"),
        "Indikatoren 'ansate' findes ikke. Mente du 'ansatte'?",
        "There is no indicator 'ansate'. Did you mean 'ansatte'?");
  }

  @Test
  void anIndicatorThatIsWorkedOutCannotBeSupplied() {
    assertRefused(
        plain("udregnet", "5"),
        "'udregnet' regnes ud og kan ikke indberettes",
        "'udregnet' is worked out and cannot be supplied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicator", "subject", "period"})
  void aMissingFieldIsNamed(String field) {
    Draft draft = new Draft(
        Place.line("tal.csv", 7),
        field.equals("indicator") ? null : "ansatte",
        field.equals("subject") ? "" : "kommune:580",
        field.equals("period") ? null : "2019",
        Map.of(),
        "5",
        null,
        null,
        null,
        false,
        List.of(),
        "",
        Provenance.UNKNOWN);

    assertRefused(
        draft, "Observationen mangler '" + field + "'", "The observation lacks '" + field + "'");
  }

  @Test
  void aCodeThatIsNotOfficialIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).observe("ansatte", "kommune:999", "2019", 5),
        "'kommune:999' har ikke en officiel kode",
        "'kommune:999' has no official code");
  }

  @Test
  void anUnknownKindOfSubjectIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).observe("ansatte", "komune:580", "2019", 5),
        "'komune' i 'komune:580' er ikke en kendt slags emne. Mente du 'kommune'?",
        "'komune' in 'komune:580' is not a known kind of subject. Did you mean 'kommune'?");
  }

  @Test
  void aSubjectThatTheIndicatorDoesNotHaveIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).observe("ansatte", "skole:varnaes", "2019", 5),
        "'ansatte' opgøres ikke for 'skole:varnaes', kun for: kommune",
        "'ansatte' is not counted for 'skole:varnaes', only for: kommune");
  }

  @Test
  void whatIsNoPeriodIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).observe("ansatte", "kommune:580", "2019-13", 5),
        "'2019-13' er ikke en periode",
        "'2019-13' is not a period");
  }

  @Test
  void aPeriodOfTheWrongGrainIsRefusedWithOneThatFits() {
    assertProblem(
        Intake.of(CATALOGUE).observe("maaned", "kommune:580", "2019", 5),
        "'2019' er et år, men 'maaned' opgøres pr. måned: skriv fx '2019-12'",
        "'2019' is a year, but 'maaned' is counted by month: write for instance '2019-12'");
  }

  @Test
  void anUnknownDimensionIsRefused() {
    assertRefused(
        dims("ansatte-i-ordning", Map.of("ordning", "igu", "ordnin", "igu")),
        "'ansatte-i-ordning' har ikke dimensionen 'ordnin'. Mente du 'ordning'?",
        "'ansatte-i-ordning' has no dimension 'ordnin'. Did you mean 'ordning'?");
  }

  @Test
  void anUnknownDimensionValueIsRefused() {
    assertRefused(
        dims("ansatte-i-ordning", Map.of("ordning", "iguu")),
        "'iguu' er ikke en værdi af 'ordning': skriv en af igu, fgu",
        "'iguu' is not a value of 'ordning': write one of igu, fgu");
  }

  @Test
  void aFreeDimensionValueIsAWord() {
    assertRefused(
        dims("sager", Map.of("projekt", "a=b")),
        "'a=b' kan ikke være en værdi af 'projekt'",
        "'a=b' cannot be a value of 'projekt'");
  }

  @Test
  void aLackingDimensionIsNamed() {
    assertRefused(
        dims("ansatte-i-ordning", Map.of()),
        "'ansatte-i-ordning' mangler en værdi af dimensionen 'ordning'",
        "'ansatte-i-ordning' lacks a value of the dimension 'ordning'");
  }

  @Test
  void anotherUnitThanTheIndicatorsIsRefused() {
    Draft draft = new Draft(
        Place.line("tal.csv", 7),
        "ansatte",
        "kommune:580",
        "2019",
        Map.of(),
        "22",
        "%",
        null,
        null,
        false,
        List.of(),
        "",
        Provenance.UNKNOWN);

    assertRefused(
        draft,
        "Enheden '%' passer ikke til 'ansatte', der opgøres i 'antal'",
        "The unit '%' does not fit 'ansatte', which is measured in 'antal'");
  }

  @Test
  void anUnknownFlagIsRefused() {
    assertRefused(
        staff(7, "5", "", "foreløbig"),
        "Flaget 'foreløbig' findes ikke: skriv preliminary, revised, estimated, break",
        "There is no flag 'foreløbig': write preliminary, revised, estimated, break");
  }

  @Test
  void aDateOfRetrievalIsADate() {
    assertRefused(
        staff(7, "5", "15-01-2020"), "'15-01-2020' er ikke en dato", "'15-01-2020' is not a date");
  }

  @Test
  void anObservationThatSaysNothingIsRefused() {
    assertRefused(
        draft("ansatte", null, null, null, false), "har 0 af felterne", "has 0 of the fields");
  }

  @Test
  void anObservationThatSaysTwoThingsIsRefused() {
    assertRefused(
        draft("ansatte", "5", List.of("1", "4"), null, false),
        "har 2 af felterne value, masked, missing og open: skriv netop ét",
        "has 2 of the fields value, masked, missing and open: write exactly one");
  }

  @Test
  void onlyADayCanBeOpen() {
    assertRefused(
        draft("ansatte", null, null, null, true),
        "'open' gælder kun datoer",
        "'open' is only for days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"udført", "afsluttet"})
  void yesAndNoAndDaysCannotBeMasked(String indicator) {
    assertRefused(
        masked(indicator, "0", "1"),
        "'" + indicator + "' kan ikke være maskeret",
        "'" + indicator + "' cannot be masked");
  }

  @Test
  void aMaskHasTwoBounds() {
    assertRefused(masked("ansatte", "4"), "'masked' har 1 tal", "'masked' has 1 numbers");
  }

  @Test
  void aMaskGoesUpwards() {
    assertRefused(
        masked("ansatte", "4", "1"),
        "'masked' går fra 4 ned til 1",
        "'masked' goes from 4 down to 1");
  }

  @Test
  void aMaskIsCheckedAsAValueIs() {
    assertRefused(masked("ansatte", "-1", "4"), "'-1' er under nul", "'-1' is below zero");
  }

  @Test
  void anUnknownReasonForMissingIsRefused() {
    assertRefused(
        draft("ansatte", null, null, "ukendt", false),
        "'ukendt' er ikke en grund til, at et tal mangler",
        "'ukendt' is no reason for a figure to be missing");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertRefused(plain("ansatte", "12,5"), "'12,5' er ikke et tal", "'12,5' is not a number");
  }

  @Test
  void aFractionIsNoFigure() {
    assertRefused(plain("andel", "1/2"), "'1/2' er ikke et tal", "'1/2' is not a number");
  }

  @Test
  void aNegativeCountIsRefused() {
    assertRefused(
        plain("ansatte", "-5"),
        "'-5' er under nul, og 'ansatte' er et antal",
        "'-5' is below zero, and 'ansatte' is a count");
  }

  @Test
  void aFigureBeyondWhatItCanBeIsRefused() {
    assertRefused(
        plain("timer", "-0.5"),
        "'-0.5' er under 0, og mindre kan 'timer' ikke være",
        "'-0.5' is below 0, and 'timer' cannot be less");
    assertRefused(
        masked("timer", "30", "38"),
        "'38' er over 37.5, og mere kan 'timer' ikke være",
        "'38' is above 37.5, and 'timer' cannot be more");
  }

  @Test
  void aPercentageWhereACountBelongsIsRefused() {
    assertRefused(
        plain("ansatte", "22.5"),
        "'22.5' er ikke et helt tal, og det skal 'ansatte' være",
        "'22.5' is not a whole number, as 'ansatte' must be");
  }

  @Test
  void thereIsNoRankBeforeTheFirst() {
    assertRefused(plain("placering", "0"), "'0' er ikke en placering", "'0' is not a rank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.1", "-0.1"})
  void aShareOfAWholeLiesBetweenNoneAndAll(String value) {
    assertRefused(
        plain("andel", value),
        "'" + value + "' ligger ikke mellem 0 og 100 %",
        "'" + value + "' does not lie between 0 and 100 %");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertRefused(plain("udført", "ja"), "'ja' er ikke ja eller nej", "'ja' is not yes or no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-30", "2019", "1/1/2019", "+12019-01-01", "-0001-01-01"})
  void aDayIsAnIsoDate(String value) {
    assertRefused(
        plain("afsluttet", value),
        "'" + value + "' er ikke en dato",
        "'" + value + "' is not a date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1799-12-31", "3000-01-01", "9999-12-31"})
  void aDayOutsideTheDatesThatCanBeUsedIsRefused(String value) {
    assertRefused(
        plain("afsluttet", value), "1800-01-01 til 2999-12-31", "1800-01-01 to 2999-12-31");
  }

  @ParameterizedTest
  @ValueSource(longs = {-62_092, 376_200, Long.MAX_VALUE})
  void aTypedDayOutsideTheDatesThatCanBeUsedIsRefused(long days) {
    Key key =
        new Key("afsluttet", Subject.parse("projekt:x"), Period.parse("2019-12-31"), Dims.NONE);

    assertProblem(
        Intake.of(CATALOGUE).take(key, new Reading.Known(Exact.of(days)), Provenance.UNKNOWN),
        "1800-01-01 til 2999-12-31",
        "1800-01-01 to 2999-12-31");
  }

  @Test
  void aDateOfRetrievalOutsideTheDatesThatCanBeUsedIsRefused() {
    assertRefused(
        staff(7, "5", "1000-01-01"), "1800-01-01 til 2999-12-31", "1800-01-01 to 2999-12-31");
  }

  @Test
  void aNameThatControlsATerminalIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).register("skole:a", "Varnæs\u001B[31m", null),
        "indeholder tegnet U+001B",
        "contains the character U+001B");
  }

  @Test
  void aNameThatTurnsTheDirectionOfWritingIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).register("skole:a", "Varnæs\u202E", null),
        "indeholder tegnet U+202E",
        "contains the character U+202E");
  }

  @Test
  void aReferenceThatControlsATerminalIsRefused() {
    Draft draft = plain("ansatte", "5");
    Draft controlling = new Draft(
        draft.place(),
        draft.indicator(),
        draft.subject(),
        draft.period(),
        Map.of(),
        "5",
        null,
        null,
        null,
        false,
        List.of(),
        "",
        new Provenance("KRL", "t", "a\u009B1m", ""));

    assertRefused(controlling, "indeholder tegnet U+009B", "contains the character U+009B");
  }

  @Test
  void aDimensionValueWithACharacterThatNobodySeesIsRefused() {
    assertRefused(
        dims("sager", Map.of("projekt", "kijos\u200B")),
        "indeholder tegnet U+200B",
        "contains the character U+200B");
  }

  @Provide
  Arbitrary<Reading> readings() {
    Arbitrary<Exact> values = Combinators.combine(
            Arbitraries.integers().between(-300, 300), Arbitraries.of(1, 2, 100))
        .as((numerator, denominator) -> Exact.of(numerator, denominator));
    return Arbitraries.oneOf(
        values.map(Reading.Known::new),
        Combinators.combine(values, values).as(Reading.Masked::new),
        Arbitraries.just(new Reading.Open()),
        Arbitraries.of(Absence.values()).map(Reading.Missing::new));
  }

  @Property
  void aTypedFigureIsTakenOrRefusedAsItsTextIs(
      @ForAll("readings") Reading reading, @ForAll("numeric") String indicator) {
    Key key = key(indicator);
    Intake typed = Intake.of(CATALOGUE).take(key, reading, Provenance.UNKNOWN);
    Draft draft = DraftWriter.of(
        new Observation(key, reading, Set.of(), "", Provenance.UNKNOWN, List.of()), CATALOGUE);

    assertThat(told(typed)).isEqualTo(told(Intake.of(CATALOGUE).take(draft)));
  }

  @Provide
  Arbitrary<String> numeric() {
    return Arbitraries.of(
        "ansatte", "fuldtid", "andel", "ændring", "udgift", "placering", "maaned", "sager");
  }

  private static Object told(Intake intake) {
    try {
      return intake.facts().observations().toList();
    } catch (Problems problems) {
      return problems.list().stream().map(Problem::wording).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "udført, 2, '2' er ikke ja eller nej, '2' is not yes or no",
    "afsluttet, 0.5, '0.5' er ikke en dato, '0.5' is not a date"
  })
  void aTypedFlagOrDayIsOne(String indicator, String value, String da, String en) {
    Key key = indicator.equals("afsluttet")
        ? new Key(indicator, Subject.parse("projekt:x"), Period.parse("2019-12-31"), Dims.NONE)
        : key(indicator);

    assertProblem(
        Intake.of(CATALOGUE).take(key, new Reading.Known(Exact.parse(value)), Provenance.UNKNOWN),
        da,
        en);
  }

  // What does not fit together.

  @Test
  void twoValuesOfOneKeyAreAConflictWithBothPlaces() {
    Intake intake = Intake.of(CATALOGUE).take(staff(7, "5", "")).take(staff(9, "6", ""));

    assertProblem(
        intake,
        "'ansatte kommune:580 2019' har to forskellige værdier, ",
        "'ansatte kommune:580 2019' has two different values, ");
    assertThat(problems(intake).get(0).place()).isEqualTo(Place.line("tal.csv", 9));
  }

  @Test
  void aValueAndAMaskOfOneKeyAreAConflict() {
    Intake intake =
        Intake.of(CATALOGUE).take(plain("ansatte", "3")).take(masked("ansatte", "1", "4"));

    assertThat(problems(intake)).hasSize(1);
  }

  @Test
  void aPartAboveItsWholeIsRefusedWithBothPlaces() {
    assertProblem(
        Intake.of(CATALOGUE)
            .take(staff(3, "4", ""))
            .take(dims("ansatte-i-ordning", Map.of("ordning", "igu"))),
        "er 5 og dermed større end 'ansatte' på 4 (tal.csv:3)",
        "is 5 and so exceeds 'ansatte' of 4 (tal.csv:3)");
  }

  @ParameterizedTest
  @CsvSource({"1, 4, true", "5, 9, false", "1, 5, false"})
  void aMaskedWholeIsExceededOnlyByWhatExceedsItsMost(String low, String high, boolean refused) {
    Intake intake = Intake.of(CATALOGUE)
        .take(masked("ansatte", low, high))
        .take(dims("ansatte-i-ordning", Map.of("ordning", "igu")));

    assertThat(catchThrowableOfType(Problems.class, intake::facts) != null).isEqualTo(refused);
  }

  private static final Indicator COMPANY =
      Indicator.count("medarbejdere").of("kommune").by("koen", "k", "m");
  private static final Catalogue PARTS = Catalogue.builder()
      .add(
          COMPANY,
          STAFF,
          Indicator.count("under-ordning")
              .of("kommune")
              .by("ordning", "igu", "fgu", "stu")
              .partOf(STAFF)
              .countedOnce(),
          Indicator.count("paa-kursus")
              .of("kommune")
              .by("koen", "k", "m")
              .by("kursus", "x", "y")
              .partOf(COMPANY)
              .countedOnce(),
          Indicator.count("kvinder").of("kommune").partOf(STAFF).partOf(COMPANY, "koen", "k"))
      .build();

  private static Intake parts(String... figures) {
    Intake intake = Intake.of(PARTS);
    int line = 1;
    for (String figure : figures) {
      String[] parts = figure.split(" ", -1);
      Key key = Key.parse(parts[0] + " kommune:580 2019");
      line++;
      boolean isMasked = parts[1].contains("..");
      boolean isMissing = parts[1].equals("absent");
      intake.take(new Draft(
          Place.line("tal.csv", line),
          key.indicator(),
          "kommune:580",
          "2019",
          key.dims().values(),
          isMasked || isMissing ? null : parts[1],
          null,
          isMasked ? List.of(parts[1].split("\\.\\.", -1)) : null,
          isMissing ? parts[1] : null,
          false,
          List.of(),
          "",
          Provenance.UNKNOWN));
    }
    return intake;
  }

  @ParameterizedTest
  @CsvSource({"5, 4, false", "5, 5, false", "5, 6, true", "11, 0, true"})
  void theSumOfValuesUnderEachOfWhichEachIsCountedOnceIsAPartToo(
      String igu, String fgu, boolean refused) {
    Intake intake = parts(
        "ansatte 10", "under-ordning(ordning=igu) " + igu, "under-ordning(ordning=fgu) " + fgu);

    assertThat(catchThrowableOfType(Problems.class, intake::facts) != null).isEqualTo(refused);
  }

  @Test
  void aSumAboveItsWholeIsRefusedWithThePlacesOfAllFigures() {
    assertProblem(
        parts(
            "ansatte 10",
            "under-ordning(ordning=igu) 5",
            "under-ordning(ordning=fgu) 4..9",
            "under-ordning(ordning=stu) 2"),
        "'under-ordning' er tilsammen mindst 11, 5 for ordning=igu (tal.csv:3) + 4..9 for"
            + " ordning=fgu (tal.csv:4) + 2 for ordning=stu (tal.csv:5), og dermed større end"
            + " 'ansatte kommune:580 2019' på 10 (tal.csv:2), som de er en del af, da hver tælles"
            + " under én værdi: ret et af tallene.",
        "'under-ordning' is at least 11 in all, 5 for ordning=igu (tal.csv:3) + 4..9 for"
            + " ordning=fgu (tal.csv:4) + 2 for ordning=stu (tal.csv:5), and so exceeds"
            + " 'ansatte kommune:580 2019' of 10 (tal.csv:2), of which they are a part, since each"
            + " is counted under one value: correct one of the figures.");
  }

  @Test
  void aMaskedPartCountsWithItsLeastAndAMissingOneNotAtAll() {
    Intake intake = parts(
        "ansatte 10",
        "under-ordning(ordning=igu) 6",
        "under-ordning(ordning=fgu) 4..9",
        "under-ordning(ordning=stu) absent");

    assertThat(intake.facts().size()).isEqualTo(4);
  }

  @Test
  void aMaskedWholeIsExceededOnlyByASumAboveItsMost() {
    assertThat(parts("ansatte 1..9", "under-ordning(ordning=igu) 5", "under-ordning(ordning=fgu) 4")
            .facts()
            .size())
        .isEqualTo(3);
    assertThat(problems(
            parts("ansatte 1..8", "under-ordning(ordning=igu) 5", "under-ordning(ordning=fgu) 4")))
        .hasSize(1);
  }

  @Test
  void aPartAboveItsWholeByItselfIsToldOnceAndNotAsASumToo() {
    assertThat(problems(
            parts("ansatte 10", "under-ordning(ordning=igu) 11", "under-ordning(ordning=fgu) 4")))
        .hasSize(1);
  }

  @Test
  void aWholeWithADimensionOfThePartIsComparedValueByValue() {
    assertThat(problems(parts(
                "medarbejdere(koen=k) 10",
                "medarbejdere(koen=m) 3",
                "paa-kursus(koen=k,kursus=x) 5",
                "paa-kursus(koen=k,kursus=y) 5",
                "paa-kursus(koen=m,kursus=x) 2",
                "paa-kursus(koen=m,kursus=y) 2"))
            .get(0)
            .wording()
            .en())
        .startsWith("'paa-kursus' is at least 4 in all, 2 for koen=m,kursus=x (tal.csv:6)")
        .contains("exceeds 'medarbejdere(koen=m) kommune:580 2019' of 3 (tal.csv:3)");
  }

  @Test
  void aPartOfSeveralWholesIsHeldAgainstEach() {
    assertThat(problems(parts("ansatte 4", "medarbejdere(koen=k) 3", "kvinder 5")))
        .extracting(problem -> problem.wording().en())
        .containsExactly(
            "'kvinder kommune:580 2019' is 5 and so exceeds 'ansatte' of 4 (tal.csv:2), of which it"
                + " is a part: correct one of the two figures.",
            "'kvinder kommune:580 2019' is 5 and so exceeds 'medarbejdere(koen=k)' of 3"
                + " (tal.csv:3), of which it is a part: correct one of the two figures.");
  }

  @Test
  void aMissingWholeIsNotExceeded() {
    Facts facts = Intake.of(CATALOGUE)
        .take(draft("ansatte", null, null, "absent", false))
        .take(dims("ansatte-i-ordning", Map.of("ordning", "igu")))
        .facts();

    assertThat(facts.size()).isEqualTo(2);
  }

  @Test
  void aSubjectRegisteredInTwoWaysIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE)
            .register("skole:a", "A", "kommune:580")
            .register("skole:a", "B", "kommune:580"),
        "Emnet 'skole:a' er registreret på to måder, også ved #1",
        "The subject 'skole:a' is registered in two ways, also at #1");
  }

  @Test
  void aSubjectRegisteredTwiceInTheSameWayIsOne() {
    Facts facts = Intake.of(CATALOGUE)
        .register("skole:a", "A", "kommune:580")
        .register("skole:a", "A", "kommune:580")
        .facts();

    assertThat(facts.entries()).hasSize(1);
  }

  @Test
  void aSubjectWithoutAnIdIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).register(Place.line("s", 1), null, "A", null),
        "Emnet mangler 'id'",
        "The subject lacks 'id'");
  }

  @Test
  void aSubjectThatLiesInItselfIsRefused() {
    assertProblem(
        Intake.of(CATALOGUE).register("skole:a", "A", "skole:a"),
        "Emnet 'skole:a' ligger i sig selv",
        "The subject 'skole:a' lies in itself");
  }

  @Test
  void aCircleIsRefusedOnceForEachSubjectInIt() {
    Intake intake = Intake.of(CATALOGUE)
        .register("skole:a", "A", "skole:b")
        .register("skole:b", "B", "skole:c")
        .register("skole:c", "C", "skole:b");

    assertThat(problems(intake).stream().map(p -> p.wording().en()))
        .containsExactly(
            "The subject 'skole:b' lies in itself: correct 'within'.",
            "The subject 'skole:c' lies in itself: correct 'within'.");
  }

  // All at once.

  @Test
  void everyProblemOfAnObservationIsReported() {
    Draft draft = new Draft(
        Place.line("tal.csv", 7),
        "ansatte",
        "kommune:999",
        "2019-13",
        Map.of("x", "y"),
        "-5",
        "%",
        null,
        null,
        false,
        List.of("ny"),
        "",
        new Provenance("", "", "", "i går"));

    assertThat(problems(Intake.of(CATALOGUE).take(draft))).hasSize(7);
  }

  @Test
  void theProblemsOfAllObservationsAreReportedInTheirOrder() {
    Intake intake = Intake.of(CATALOGUE)
        .take(staff(9, "6", ""))
        .take(staff(7, "-5", ""))
        .problem(Place.line("tal.csv", 8), new Wording("ulæselig", "unreadable"))
        .take(staff(3, "5", ""))
        .take(staff(4, "5.5", ""));

    assertThat(problems(intake).stream().map(p -> p.place().line())).containsExactly(3, 4, 7, 8);
  }

  @Test
  void aProblemOutsideTheObservationsStopsThemToo() {
    assertProblem(
        Intake.of(CATALOGUE)
            .problem(Place.line("tal.csv", 1), new Wording("ulæselig", "unreadable"))
            .take(plain("ansatte", "5")),
        "ulæselig",
        "unreadable");
  }

  // Duplicates and revisions.

  @Test
  void twoObservationsOfTheSameValueAreOneWithTheWarningsOfBoth() {
    Facts facts = Intake.of(CATALOGUE)
        .take(staff(1, "5", "2020-02-01", "estimated"))
        .take(staff(2, "5.0", "2020-01-01", "preliminary"))
        .facts();
    Observation one = facts.observation(key("ansatte"));

    assertThat(facts.size()).isEqualTo(1);
    assertThat(one.caveats()).containsExactly(Caveat.PRELIMINARY, Caveat.ESTIMATED);
    assertThat(one.provenance().retrieved()).isEqualTo("2020-02-01");
    assertThat(one.superseded()).isEmpty();
  }

  @Test
  void theLaterRetrievedRevisesTheEarlierWhichStaysVisible() {
    Observation last = Intake.withRevisions(CATALOGUE)
        .take(staff(2, "6", "2020-02-01"))
        .take(staff(1, "5", "2020-01-01", "preliminary"))
        .facts()
        .observation(key("ansatte"));

    assertThat(last.reading()).isEqualTo(new Reading.Known(Exact.of(6)));
    assertThat(last.caveats()).isEmpty();
    assertThat(last.superseded())
        .singleElement()
        .satisfies(early -> assertThat(early.reading()).isEqualTo(new Reading.Known(Exact.of(5))));
  }

  @Test
  void whatIsRevisedIsListedEarliestFirst() {
    Observation last = Intake.withRevisions(CATALOGUE)
        .take(staff(1, "3", "2020-03-01"))
        .take(staff(2, "1", ""))
        .take(staff(3, "2", "2020-02-01"))
        .facts()
        .observation(key("ansatte"));

    assertThat(last.superseded().stream().map(o -> o.provenance().retrieved()))
        .containsExactly("", "2020-02-01");
  }

  @Test
  void twoValuesRetrievedTheSameDayAreAConflictEvenWithRevisions() {
    assertProblem(
        Intake.withRevisions(CATALOGUE)
            .take(staff(7, "5", "2020-01-01"))
            .take(staff(9, "6", "2020-01-01")),
        "har to forskellige værdier",
        "has two different values");
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    Arbitrary<Draft> draft = Combinators.combine(
            Arbitraries.of("5", "6", "7", "8"),
            Arbitraries.of("", "2020-01-01", "2020-02-01"),
            Arbitraries.of(List.<String>of(), List.of("preliminary"), List.of("break", "revised")),
            Arbitraries.of("", "*"),
            Arbitraries.of("KRL", "DST"))
        .as((value, retrieved, flags, symbol, system) -> new Draft(
            Place.line("tal.csv", 1),
            "ansatte",
            "kommune:580",
            "2019",
            Map.of(),
            value,
            null,
            null,
            null,
            false,
            flags,
            symbol,
            new Provenance(system, "", "", retrieved)));
    return draft.list().ofMinSize(1).ofMaxSize(6);
  }

  private static Object outcome(Intake intake, List<Draft> drafts) {
    drafts.forEach(intake::take);
    try {
      return intake.facts().observations().toList();
    } catch (Problems problems) {
      return "problems";
    }
  }

  @Property
  void theOrderOfObservationsNeverMatters(
      @ForAll("drafts") List<Draft> drafts, @ForAll boolean revisions, @ForAll long seed) {
    List<Draft> shuffled = new ArrayList<>(drafts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(outcome(intake(revisions), shuffled)).isEqualTo(outcome(intake(revisions), drafts));
  }

  private static Intake intake(boolean revisions) {
    return revisions ? Intake.withRevisions(CATALOGUE) : Intake.of(CATALOGUE);
  }

  @Property
  void aDuplicateChangesNothing(@ForAll("drafts") List<Draft> drafts, @ForAll boolean revisions) {
    List<Draft> twice = new ArrayList<>(drafts);
    twice.addAll(drafts);

    assertThat(outcome(intake(revisions), twice)).isEqualTo(outcome(intake(revisions), drafts));
  }

  @Test
  void aChoiceThatFitsIsNoProblemAndNoFact() {
    Intake intake = Intake.of(CATALOGUE)
        .checkChoice(
            Place.line("m", 1), "ansatte-i-ordning", Map.of("ordning", "igu"), "antal", Set.of())
        .checkChoice(Place.line("m", 1), "udgift", Map.of(), "", Set.of());
    assertThat(intake.facts().size()).isZero();
  }

  @Test
  void everyProblemOfAChoiceIsReportedAtItsPlace() {
    Intake intake = Intake.of(CATALOGUE)
        .checkChoice(Place.line("m", 1), "ansat", Map.of(), "", Set.of())
        .checkChoice(Place.line("m", 2), "udregnet", Map.of(), "", Set.of())
        .checkChoice(Place.line("m", 3), "ansatte-i-ordning", Map.of("art", "x"), "%", Set.of());
    Problems problems = catchThrowableOfType(Problems.class, intake::facts);
    assertThat(problems.list())
        .extracting(problem -> problem.place().line())
        .containsExactly(1, 2, 3, 3, 3);
  }

  // Sizes of which a form that grows with the square would not come to an end.

  private static final int MANY = 200_000;

  @Test
  void theFirstTenThousandProblemsAreToldAndTheOthersCounted() {
    Intake intake = Intake.of(CATALOGUE);
    for (int line = 1; line <= 25_000; line++) {
      intake.take(Draft.of(Place.line("tal.csv", line), "ansatte", "kommune:580", "2019", "x"));
    }
    Problems problems = catchThrowableOfType(Problems.class, intake::facts);

    assertThat(problems.list()).hasSize(10_000);
    assertThat(problems.list().get(9_999).place().line()).isEqualTo(10_000);
    assertThat(problems.more()).isEqualTo(15_000);
  }

  @Test
  void aRowThatIsWrongAfterTheFirstTenThousandIsNotTakenIn() {
    Intake intake = Intake.of(CATALOGUE);
    for (int line = 1; line <= 10_001; line++) {
      intake.take(Draft.of(Place.line("tal.csv", line), "ansatte", "kommune:580", "2019", "-1"));
    }

    assertThat(catchThrowableOfType(Problems.class, intake::facts).more()).isEqualTo(1);
  }

  @Test
  void aChainOfSubjectsHasAnEnd() {
    Intake intake = Intake.of(CATALOGUE);
    for (int i = 1; i <= MANY; i++) {
      intake.register(Place.line("s.json", i), "skole:" + i, "", "skole:" + (i + 1));
    }
    Problems problems = catchThrowableOfType(Problems.class, intake::facts);

    assertThat(problems.list().get(0).wording().da())
        .isEqualTo(
            "Emnet 'skole:1' ligger i mere end 32 andre, det ene i det andet: ret 'within'.");
    assertThat(problems.list().size() + problems.more()).isEqualTo(MANY - 32);
  }

  @Test
  void aSubjectMayLieInThirtyTwoOthers() {
    Intake intake = Intake.of(CATALOGUE);
    for (int i = 1; i <= 32; i++) {
      intake.register("skole:" + i, "", "skole:" + (i + 1));
    }

    assertThat(intake.facts().entries()).hasSize(32);
  }

  @Test
  void aLongValueIsShownByItsEnds() {
    Draft draft = plain("a".repeat(MANY) + "x", "5");

    assertThat(problems(Intake.of(CATALOGUE).take(draft)).get(0).wording().da())
        .hasSizeLessThan(4_100)
        .startsWith("Indikatoren 'aaa")
        .contains(" … ")
        .endsWith("aax' findes ikke.");
  }

  @Test
  void aConflictShowsEachValueWithItsPlace() {
    Intake intake = Intake.of(CATALOGUE);
    for (int line = 1; line <= 4; line++) {
      intake.take(staff(line, String.valueOf(Math.min(line, 3)), ""));
    }

    assertThat(problems(intake))
        .singleElement()
        .extracting(problem -> problem.wording().da())
        .isEqualTo("'ansatte kommune:580 2019' har tre forskellige værdier, 1 (tal.csv:1) og 2"
            + " (tal.csv:2) og 3 (tal.csv:3): behold den rigtige.");
  }

  // Printed figures.

  private static final Indicator UNEMPLOYED =
      Indicator.count("ledige").of("kommune", "land").every(Grain.MONTH);
  private static final Indicator APPROVED =
      Indicator.count("visiterede").of("kommune", "land").every(Grain.MONTH);
  private static final Indicator SCHEMES =
      Indicator.count("ordninger").of("kommune").every(Grain.MONTH).by("ordning", "igu", "fgu");
  private static final Catalogue PRINTING = Catalogue.builder()
      .add(
          UNEMPLOYED,
          APPROVED,
          SCHEMES,
          Indicator.flag("i-drift").of("kommune").every(Grain.MONTH),
          Indicator.share("ledighed")
              .of("kommune", "land")
              .as(Formula.ratio(
                  Formula.meanOver(Formula.of(UNEMPLOYED), 2, 8),
                  Formula.meanOver(Formula.of(APPROVED), 2, 8))),
          Indicator.share("ordningsandel")
              .as(Formula.ratio(
                  Formula.meanOver(Formula.of(SCHEMES), 2, 8),
                  Formula.meanOver(Formula.of(APPROVED), 2, 8))),
          Indicator.count("aarsgennemsnit")
              .averaged()
              .of("kommune")
              .as(Formula.meanOver(Formula.of(UNEMPLOYED), 5)))
      .build();

  private static Draft given(
      int line, String indicator, String period, String value, String... flags) {
    return given(line, indicator, period, Map.of(), value, null, flags);
  }

  private static Draft given(
      int line,
      String indicator,
      String period,
      Map<String, String> dims,
      String value,
      String missing,
      String... flags) {
    return new Draft(
        Place.line("tal.csv", line),
        indicator,
        "kommune:580",
        period,
        dims,
        value,
        null,
        null,
        missing,
        false,
        List.of(flags),
        "",
        Provenance.UNKNOWN);
  }

  private static Intake printing(Draft... drafts) {
    Intake intake = Intake.of(PRINTING);
    List.of(drafts).forEach(intake::take);
    return intake;
  }

  @Test
  void aPrintedYearlyMeanOfMonthsNeedNotBeWhole() {
    Facts facts = printing(given(2, "ledige", "2019", "140.5", "printed")).facts();

    assertThat(facts.observations()).singleElement().satisfies(printed -> {
      assertThat(printed.isPrinted()).isTrue();
      assertThat(printed.key().period()).isEqualTo(Period.year(2019));
      assertThat(printed.reading()).isEqualTo(new Reading.Known(Exact.parse("140.5")));
    });
  }

  @Test
  void aPrintedFigureOfAMonthIsWholeAsOthersAre() {
    assertProblem(
        printing(given(2, "ledige", "2019-02", "140.5", "printed")),
        "'140.5' er ikke et helt tal",
        "'140.5' is not a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-Q1", "2018/19", "2019-02-01"})
  void aPrintedFigureOfAnyOtherGrainIsRefused(String period) {
    assertThat(problems(printing(given(2, "ledige", period, "140", "printed")))).hasSize(1);
  }

  @Test
  void aYearOfMonthsWithoutTheFlagIsRefusedAndToldOfIt() {
    assertProblem(
        printing(given(2, "ledige", "2019", "140")),
        "'2019' er et år, men 'ledige' opgøres pr. måned: skriv fx '2019-12', eller sæt flaget"
            + " 'printed' på et årsgennemsnit, som et dokument trykker.",
        "'2019' is a year, but 'ledige' is counted by month: write for instance '2019-12', or set"
            + " the flag 'printed' on a yearly mean that a document prints.");
  }

  @Test
  void ofAnswersByYesAndNoThereIsNoMean() {
    assertProblem(
        printing(given(2, "i-drift", "2019", "true", "printed")),
        "'i-drift' opgøres pr. måned: skriv fx '2019-12'.",
        "'i-drift' is counted by month: write for instance '2019-12'.");
  }

  @Test
  void aPrintedFigureOfWhatIsWorkedOutIsTaken() {
    Facts facts = printing(given(2, "ledighed", "2019", "10", "printed")).facts();

    assertThat(facts.observations())
        .singleElement()
        .extracting(Observation::reading)
        .isEqualTo(new Reading.Known(Exact.of(1, 10)));
  }

  @Test
  void whatIsWorkedOutIsCheckedAsWhatIsObservedIs() {
    assertThat(problems(printing(
            given(2, "ledighed", "2019", "110", "printed"),
            given(3, "ledighed", "2019-05", "10", "printed"),
            given(4, "ledighed", "2019", Map.of("ordning", "igu"), "10", null, "printed"),
            given(5, "ordningsandel", "2019", "10", "printed"),
            given(6, "ordningsandel", "2019", Map.of("ordning", "x"), "10", null, "printed"))))
        .extracting(problem -> problem.wording().en())
        .containsExactly(
            "'110' does not lie between 0 and 100 %, and 'ledighed' is a part of a whole.",
            "'2019-05' is a month, but 'ledighed' is counted by year: write for instance '2018'.",
            "'ledighed' has no dimension 'ordning'.",
            "'ordningsandel' lacks a value of the dimension 'ordning'.",
            "'x' is not a value of 'ordning': write one of igu, fgu.");
  }

  @Test
  void whatAFormulaReadsOfADimensionIsADimensionOfItsResult() {
    Intake intake =
        printing(given(2, "ordningsandel", "2019", Map.of("ordning", "igu"), "4", null, "printed"));

    assertThat(intake.facts().size()).isEqualTo(1);
  }

  @Test
  void aPrintedFigureThatIsMissingIsRefused() {
    assertProblem(
        printing(given(2, "ledighed", "2019", Map.of(), null, "suppressed", "printed")),
        "men her står intet tal: skriv value eller masked, eller fjern flaget.",
        "but no figure stands here: write value or masked, or remove the flag.");
  }

  @Test
  void monthsBesideThePrintedMeanAreAConflictWithThePlaces() {
    assertProblem(
        printing(
            given(2, "ledige", "2019", "140.5", "printed"),
            given(3, "ledige", "2019-02", "141"),
            given(4, "ledige", "2019-08", "140")),
        "'ledige kommune:580 2019' er trykt som 140.5, men noget af det, den regnes af, er også"
            + " indberettet: 'ledige kommune:580 2019-02' = 141 (tal.csv:3), 'ledige kommune:580"
            + " 2019-08' = 140 (tal.csv:4). Behold enten det trykte tal eller delene.",
        "'ledige kommune:580 2019' is printed as 140.5, but some of what it is worked out from is"
            + " supplied, too: 'ledige kommune:580 2019-02' = 141 (tal.csv:3), 'ledige kommune:580"
            + " 2019-08' = 140 (tal.csv:4). Keep either the printed figure or the parts.");
  }

  @ParameterizedTest
  @CsvSource({"2019-02, 1", "2019-05, 1", "2019-08, 1", "2019-03, 0", "2018-02, 0", "2020-02, 0"})
  void onlyMonthsOfWhichSomeFormulaTakesTheMeanArePartsOfIt(String month, int conflicts) {
    Intake intake =
        printing(given(2, "ledige", "2019", "140.5", "printed"), given(3, "ledige", month, "141"));

    assertThat(conflicts == 0 ? List.of() : problems(intake)).hasSize(conflicts);
    assertThat(conflicts == 0 ? intake.facts().size() : 2).isEqualTo(2);
  }

  @Test
  void partsBesideAPrintedShareAreAConflictWithThePlaces() {
    assertProblem(
        printing(
            given(2, "ledighed", "2019", "10", "printed"),
            given(3, "ledige", "2019", "14", "printed"),
            given(4, "visiterede", "2019-02", "140")),
        "'ledighed kommune:580 2019' er trykt som 10, men noget af det, den regnes af, er også"
            + " indberettet: 'ledige kommune:580 2019' = 14 (tal.csv:3), 'visiterede kommune:580"
            + " 2019-02' = 140 (tal.csv:4).",
        "'ledighed kommune:580 2019' is printed as 10, but some of what it is worked out from is"
            + " supplied, too: 'ledige kommune:580 2019' = 14 (tal.csv:3), 'visiterede kommune:580"
            + " 2019-02' = 140 (tal.csv:4).");
  }

  @Test
  void partsThatAreMissingAreNotSupplied() {
    Intake intake = printing(
        given(2, "ledighed", "2019", "10", "printed"),
        given(3, "ledige", "2019-02", Map.of(), null, "suppressed"));

    assertThat(intake.facts().size()).isEqualTo(2);
  }

  private static final Indicator TO_DATE =
      Indicator.count("til-dato").of("kommune").as(Formula.of(UNEMPLOYED).toDate());
  private static final Indicator COVERAGE = Indicator.share("daekning")
      .of("kommune")
      .as(Formula.ratio(Formula.of(UNEMPLOYED), Formula.of(APPROVED)))
      .every(Grain.MONTH);

  private static Intake overPeriods(Indicator printed, String period, Draft... parts) {
    Intake intake = Intake.of(
        Catalogue.builder().add(UNEMPLOYED, APPROVED, COVERAGE, printed).build());
    intake.take(given(2, printed.id(), period, "10", "printed"));
    List.of(parts).forEach(intake::take);
    return intake;
  }

  @ParameterizedTest
  @CsvSource({"2018-12, 0", "2019-01, 1", "2019-12, 1", "2020-01, 0"})
  void ofAPrintedFigureToDateTheMonthsOfItsYearAreParts(String month, int conflicts) {
    Intake intake = overPeriods(TO_DATE, "2019", given(3, "ledige", month, "4"));

    assertThat(conflicts == 0 ? List.of() : problems(intake)).hasSize(conflicts);
    assertThat(conflicts == 0 ? intake.facts().size() : 2).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"2019-07, 0", "2019-08, 1", "2020-07, 1", "2020-08, 0"})
  void ofOnePrintedForASchoolYearThoseOfTheSchoolYearAre(String month, int conflicts) {
    Intake intake =
        overPeriods(TO_DATE.every(Grain.SCHOOL_YEAR), "2019/20", given(3, "ledige", month, "4"));

    assertThat(conflicts == 0 ? List.of() : problems(intake)).hasSize(conflicts);
    assertThat(conflicts == 0 ? intake.facts().size() : 2).isEqualTo(2);
  }

  @Test
  void whatIsPrintedOfAShareIsNoPartOfOneOverSeveralPeriods() {
    Indicator rolling =
        Indicator.share("loebende").of("kommune").as(Formula.of(COVERAGE).rolling(2));
    Draft share = given(3, "daekning", "2019-12", "10", "printed");

    assertThat(overPeriods(rolling, "2019", share).facts().size()).isEqualTo(2);
    assertThat(problems(overPeriods(rolling, "2019", given(3, "ledige", "2019-11", "1"))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "kommune:580, kommune:540, 1",
    "kommune:580, gruppe:egn, 0",
    "kommune:550, gruppe:egn, 1",
    "kommune:550, kommune:540, 0"
  })
  void ofOneAmongTheComparedTheOthersFiguresArePartsAndElseThatOfTheGroup(
      String printed, String part, int conflicts) {
    Indicator all =
        Indicator.count("alle").of("kommune", "land").as(Formula.sum(Formula.of(UNEMPLOYED)));
    Indicator ratio = Indicator.rate("af-andre")
        .of("kommune")
        .as(Formula.ratio(Formula.of(APPROVED), Formula.of(all).peers("gruppe:egn")));
    List<Subject> members = List.of(Subject.parse("kommune:540"), Subject.parse("kommune:580"));
    Catalogue catalogue = Catalogue.builder()
        .add(UNEMPLOYED, APPROVED, all, ratio)
        .add(new Group(Subject.parse("gruppe:egn"), Wording.same("egn"), members))
        .build();
    Intake intake = Intake.of(catalogue).observe("ledige", part, "2019-12", 4);
    intake.take(given("af-andre", printed));

    assertThat(conflicts == 0 ? List.of() : problems(intake)).hasSize(conflicts);
    assertThat(conflicts == 0 ? intake.facts().size() : 2).isEqualTo(2);
  }

  private static Draft given(String indicator, String subject) {
    return new Draft(
        Place.line("tal.csv", 2),
        indicator,
        subject,
        "2019",
        Map.of(),
        "10",
        null,
        null,
        null,
        false,
        List.of("printed"),
        "",
        Provenance.UNKNOWN);
  }

  @Test
  void aPartBesideAPrintedFigureThatIsHeldIsAConflict() {
    Facts held = printing(given(2, "ledighed", "2019", "10", "printed")).facts();

    assertProblem(
        Intake.of(PRINTING).holding(held).take(given(3, "ledige", "2019-02", "141")),
        "er trykt som 10 (kendt i forvejen), men",
        "is printed as 10 (held already), but");
  }

  @Test
  void aPrintedPartAboveItsPrintedWholeIsRefused() {
    Catalogue catalogue = Catalogue.builder()
        .add(STAFF.every(Grain.MONTH))
        .add(Indicator.count("syge").of("kommune").every(Grain.MONTH).partOf(STAFF))
        .build();
    Intake intake = Intake.of(catalogue)
        .take(given(2, "ansatte", "2019", "10.5", "printed"))
        .take(given(3, "syge", "2019", "11", "printed"));

    assertProblem(intake, "er 11 og dermed større end", "is 11 and so exceeds");
  }

  // Figures from before a definition changed.

  private static final Indicator REDEFINED =
      Indicator.count("ansatte").of("kommune").since(LocalDate.of(2026, 11, 28));
  private static final Catalogue LATER = Catalogue.builder().add(REDEFINED).build();

  private static List<String> notes(Intake intake, Language language) {
    return intake.notes().stream().map(note -> note.in(language)).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27, 1", "2026-11-28, 0", "2026-11-29, 0", "'', 0"})
  void aFigureRetrievedBeforeItsDefinitionChangedIsNoted(String retrieved, int count) {
    Intake intake = Intake.of(LATER).take(staff(7, "5", retrieved));

    assertThat(intake.notes()).hasSize(count);
    assertThat(intake.facts().size()).isEqualTo(1);
  }

  @Test
  void theNoteNamesTheFigureBothDaysAndWhatToDo() {
    Intake intake = Intake.of(LATER).take(staff(7, "5", "2026-01-15"));

    assertThat(notes(intake, Language.DA))
        .containsExactly("tal.csv:7: 'ansatte kommune:580 2019' er hentet 2026-01-15, og"
            + " definitionen af 'ansatte' blev ændret 2026-11-28: se efter, om tallet stadig"
            + " betyder det samme, eller hent det igen.");
    assertThat(notes(intake, Language.EN))
        .containsExactly("tal.csv:7: 'ansatte kommune:580 2019' was retrieved on 2026-01-15, and"
            + " the definition of 'ansatte' changed on 2026-11-28: look whether the figure still"
            + " means the same, or retrieve it again.");
  }

  @Test
  void severalFiguresOfAnIndicatorAndAFileAreNotedOnce() {
    Intake intake = Intake.of(LATER)
        .take(staff(7, "5", "2026-01-15"))
        .take(staff(8, "2020", "5", "2026-01-15", List.of()));

    assertThat(notes(intake, Language.EN))
        .containsExactly("tal.csv:7: 'ansatte kommune:580 2019' was retrieved on 2026-01-15, and 1"
            + " more figures of the file like it are from before 2026-11-28, too, when the"
            + " definition of 'ansatte' changed: look whether they still mean the same, or"
            + " retrieve them again.");
  }

  @Test
  void aFigureThatWasRetrievedAgainSinceIsNotNoted() {
    Intake intake = Intake.withRevisions(LATER)
        .take(staff(7, "5", "2026-01-15"))
        .take(staff(9, "6", "2026-12-01"));

    assertThat(intake.notes()).isEmpty();
  }

  @Test
  void aFigureSaidTwiceIsNotedOnce() {
    Intake intake =
        Intake.of(LATER).take(staff(7, "5", "2026-01-15")).take(staff(9, "5", "2026-01-15"));

    assertThat(intake.notes()).hasSize(1);
  }

  @Test
  void howeverManyFiguresAreOutdatedOneNoteTells() {
    Intake intake = Intake.of(LATER);
    for (int year = 1800; year < 2999; year++) {
      for (String kommune : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")) {
        intake.take(
            new Key("ansatte", Subject.parse("kommune:" + kommune), Period.year(year), Dims.NONE),
            new Reading.Known(Exact.ONE),
            new Provenance("", "", "", "2026-01-15"));
      }
    }

    assertThat(intake.notes()).hasSize(1);
  }
}
