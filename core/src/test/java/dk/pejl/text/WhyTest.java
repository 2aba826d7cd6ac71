package dk.pejl.text;

import static dk.pejl.text.World.AABENRAA;
import static dk.pejl.text.World.every;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.evidence.Count;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyTest {
  /** The sentence about a rise from one year to the next, with both figures missing for a reason. */
  private static String risen(Language language, String earlier, String later) {
    World world = missing(missing(World.empty(), "2018", earlier), "2019", later);
    Count before = world.evidence(Count.class, "voksenlaerlinge", "2018");
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Verdict verdict = every("2019-12-31", now.isAtLeast(before));
    return Texts.of(language, World.CATALOGUE, world.facts()).why(verdict);
  }

  private static World missing(World world, String period, String reason) {
    return world.take("voksenlaerlinge", AABENRAA, period, Map.of(), Map.of("missing", reason));
  }

  @Test
  void theReasonThatAllFiguresAreMissingForIsSaidOnce() {
    assertThat(risen(Language.DA, "not-yet-published", "not-yet-published"))
        .contains("2 oplysninger mangler (endnu ikke offentliggjort) og kan ændre udfaldet: "
            + "»Voksenlærlinge«, 2018; »Voksenlærlinge«, 2019.");
    assertThat(risen(Language.EN, "not-yet-published", "not-yet-published"))
        .contains("2 observations are missing (not yet published) and could change the outcome");
  }

  @Test
  void differentReasonsStandWithTheirFigures() {
    assertThat(risen(Language.DA, "suppressed", "not-available"))
        .contains("2 oplysninger mangler og kan ændre udfaldet: "
            + "»Voksenlærlinge«, 2018 (tilbageholdt af kilden); "
            + "»Voksenlærlinge«, 2019 (findes ikke hos kilden).");
  }

  /** The sentences about a figure at most a tolerance that the council sets, and their tree. */
  private static Line tolerated(Language language) {
    Indicator deviation = Indicator.count("afvigelse").of("kommune");
    Indicator tolerance = Indicator.count("tolerance")
        .named("Tolerance", "Tolerance")
        .criterion("byrådets beslutning", "the council's decision")
        .of("kommune");
    Catalogue catalogue = Catalogue.builder().add(deviation, tolerance).build();
    Facts facts = Intake.of(catalogue)
        .observe("afvigelse", AABENRAA, "2019", "3")
        .observe("tolerance", AABENRAA, "2019", "4")
        .facts();
    Slice at = Slice.of(Subject.parse(AABENRAA), Period.year(2019));
    Figures figures = new Figures(facts, catalogue);
    Side found = new Side.Measured(deviation, at, figures.of(deviation, at));
    Side limit = new Side.Measured(tolerance, at, figures.of(tolerance, at));
    Claim claim = new Claim.Comparison(found, Relation.AT_MOST, limit, null);
    Texts texts = Texts.of(language, catalogue, facts);
    Verdict verdict = every("2019-12-31", claim);
    return new Line(texts.why(verdict), "", List.of(texts.tree(verdict)));
  }

  @Test
  void whoSetALimitIsToldInTheLanguageAskedFor() {
    assertThat(tolerated(Language.DA).text())
        .endsWith("»Tolerance«, 2019 er et kriterium, der er fastsat og ikke målt; kilde:"
            + " byrådets beslutning.");
    assertThat(tolerated(Language.EN).text())
        .endsWith("“Tolerance”, 2019 is a criterion that was set and not measured; source: the"
            + " council's decision.");
  }

  @Test
  void aLimitThatWasSetIsMarkedInTheTree() {
    assertThat(tolerated(Language.DA).indented())
        .anyMatch(
            line -> line.endsWith("tolerance kommune:580 2019 = 4, et kriterium, der er fastsat"));
    assertThat(tolerated(Language.EN).indented())
        .anyMatch(
            line -> line.endsWith("tolerance kommune:580 2019 = 4, a criterion that was set"));
  }

  private static final Wording READING = new Wording("Kun ansatte.", "Employees alone.");

  private static Verdict without(Wording reason) {
    Goal goal = World.goal(
            Standing.UNMEASURABLE, Goal.Mode.EVERY_PERIOD, "2018..2024", Grain.YEAR, "kommune")
        .readAs(READING);
    LocalDate asOf = LocalDate.parse("2019-12-31");
    Subject subject = Subject.parse(AABENRAA);
    return Verdict.without(goal, subject, asOf, Status.UNMEASURABLE, new Claim.None(reason));
  }

  @Test
  void aReadingThatIsTheReasonIsNotToldTwice() {
    Texts texts = Texts.of(Language.EN, World.CATALOGUE, Facts.NONE);
    assertThat(texts.reading(without(new Wording("Intet tal.", "No figure."))))
        .isEqualTo("Employees alone.");
    assertThat(texts.reading(without(READING))).isEmpty();
  }

  @Test
  void aGoalIsToldWithItsReading() {
    Goal goal = without(READING).goal();
    Texts texts = Texts.of(Language.DA, World.CATALOGUE, Facts.NONE);
    assertThat(texts.goal(goal)).containsOnlyOnce("Læsning: Kun ansatte.");
    assertThat(texts.goal(goal.readAs(Wording.same(""))))
        .noneMatch(line -> line.contains("Læsning"));
  }

  /** A permit applied for ten days before the year ends, and decided in January. */
  private static String decidedInJanuary(Language language) {
    Indicator applied = Indicator.day("ansoegt").named("Ansøgt", "Applied for").of("kommune");
    Indicator decided = Indicator.day("afgjort").named("Afgjort", "Decided").of("kommune");
    Indicator taken = Indicator.amount("sagstid", Unit.DAYS)
        .of("kommune")
        .as(Formula.difference(Formula.of(decided), Formula.of(applied)));
    Catalogue catalogue = Catalogue.builder().add(applied, decided, taken).build();
    Facts facts = Intake.of(catalogue)
        .observe("ansoegt", AABENRAA, "2019-12-31", "2019-12-21")
        .observe("afgjort", AABENRAA, "2020-01-31", "2020-01-04")
        .facts();
    Slice at = Slice.of(Subject.parse(AABENRAA), Period.year(2019));
    Side days = new Side.Measured(taken, at, new Figures(facts, catalogue).of(taken, at));
    Claim claim =
        new Claim.Comparison(days, Relation.AT_MOST, Side.Limit.of(Exact.of(30), Unit.DAYS), null);
    return Texts.of(language, catalogue, facts).why(every("2019-12-31", claim));
  }

  @Test
  void aDayThatHasNotComeIsNamedWhereItLeavesTheOutcomeOpen() {
    assertThat(decidedInJanuary(Language.DA))
        .contains("mindst 11 dage")
        .endsWith("Det afhænger af, hvad der ikke var sket den 31. december 2019: »Afgjort«.");
    assertThat(decidedInJanuary(Language.EN))
        .endsWith("It turns on what had not happened by 31 December 2019: “Decided”.");
  }

  @Test
  void thatNobodySuppliedAFigureIsSaidByItsBeingMissing() {
    assertThat(risen(Language.DA, "absent", "absent"))
        .contains("2 oplysninger mangler og kan ændre udfaldet: ");
  }

  private static String both(Language language) {
    World world = World.empty().has("voksenlaerlinge", "2019", "3");
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Verdict verdict = every("2019-12-31", Claim.all(now.isAtLeast(5), now.isAtLeast(7)));
    return Texts.of(language, World.CATALOGUE, world.facts()).why(verdict);
  }

  @Test
  void thatNoneOfTheDemandsHoldsIsNotSaidAsTwoOfTwo() {
    assertThat(both(Language.DA)).startsWith("Ikke opfyldt: ingen af de 2 krav holder: ");
    assertThat(both(Language.EN)).startsWith("Not met: neither demand holds: ");
  }

  private static String places(Language language) {
    World world = World.empty().has("pladser", Map.of("ordning", "sosu"), "2019-Q4", "3");
    Count places =
        world.evidence(Count.class, "pladser", world.at("2019-Q4").where("ordning", "sosu"));
    Verdict verdict = every("2019-12-31", places.isAtLeast(5));
    return Texts.of(language, World.CATALOGUE, world.facts()).why(verdict);
  }

  @Test
  void aDimensionValueIsCalledByItsNameInTheLanguage() {
    assertThat(places(Language.DA)).contains("3 (social- og sundhedsassistenter) mod mindst 5");
    assertThat(places(Language.EN)).contains("3 (social and health care assistants) against");
  }
}
