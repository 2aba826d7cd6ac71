package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An intake that begins from facts held already. */
class HoldingTest {
  private static final Indicator STAFF = Indicator.count("ansatte").of("kommune");
  private static final Catalogue CATALOGUE = Catalogue.builder()
      .add(
          STAFF,
          Indicator.count("ansatte-i-ordning")
              .of("kommune")
              .by("ordning", "igu")
              .partOf(STAFF))
      .kinds("skole")
      .build();
  private static final Key KEY =
      new Key("ansatte", Subject.parse("kommune:580"), Period.year(2019), Dims.NONE);

  private static final Facts HELD = Intake.of(CATALOGUE)
      .observe("ansatte", "kommune:580", "2019", 50)
      .observe("ansatte", "kommune:580", "2020", 60)
      .observe("ansatte-i-ordning", "ordning", "igu", "kommune:580", "2019", 5)
      .register("skole:a", "A-skolen", "skole:b")
      .register("skole:b", "B-skolen", null)
      .facts();

  private static Intake holding() {
    return Intake.of(CATALOGUE).holding(HELD);
  }

  private static Draft staff(int line, String value, String retrieved) {
    return new Draft(
        Place.line("tal.csv", line),
        "ansatte",
        "kommune:580",
        "2019",
        Map.of(),
        value,
        null,
        null,
        null,
        false,
        List.of(),
        "",
        new Provenance("KRL", "", "", retrieved));
  }

  private static Facts revised(Draft draft) {
    return Intake.withRevisions(CATALOGUE).take(draft).facts();
  }

  private static Observation of(Facts facts) {
    return facts.observation(KEY);
  }

  private static Reading known(int value) {
    return new Reading.Known(Exact.of(value));
  }

  private static List<String> problems(Intake intake) {
    return catchThrowableOfType(Problems.class, intake::facts).list().stream()
        .map(HoldingTest::inBoth)
        .toList();
  }

  private static String inBoth(Problem problem) {
    return problem.place() + "|" + problem.wording().da() + "|"
        + problem.wording().en();
  }

  @Test
  void whatIsHeldIsInTheFacts() {
    assertThat(holding().facts().observations())
        .containsExactlyElementsOf(HELD.observations().toList());
    assertThat(holding().facts().entries()).containsExactlyElementsOf(HELD.entries());
  }

  @Test
  void aNewFigureTakesThePlaceOfTheHeldOne() {
    Facts facts = holding().observe("ansatte", "kommune:580", "2019", 55).facts();

    assertThat(of(facts).reading()).isEqualTo(known(55));
    assertThat(of(facts).superseded()).isEmpty();
    assertThat(facts.size()).isEqualTo(HELD.size());
  }

  @Test
  void aSubjectRegisteredAnewTakesThePlaceOfTheHeldOne() {
    Facts facts = holding().register("skole:a", "Den nye skole", null).facts();

    assertThat(facts.entry(Subject.parse("skole:a")))
        .isEqualTo(new Entry(Subject.parse("skole:a"), "Den nye skole", null));
    assertThat(facts.entries()).hasSize(2);
  }

  @Test
  void twoNewValuesOfAHeldKeyAreAConflict() {
    Intake intake = holding().take(staff(3, "55", "")).take(staff(4, "56", ""));

    assertThat(problems(intake))
        .singleElement()
        .asString()
        .startsWith("tal.csv:4|")
        .contains("has two different values, ");
  }

  @Test
  void aHeldPartAboveItsNewWholeIsRefusedWhereTheNewOneStands() {
    assertThat(problems(holding().take(staff(3, "4", ""))))
        .containsExactly(
            "tal.csv:3|'ansatte-i-ordning(ordning=igu) kommune:580 2019' er 5 (kendt i forvejen) og"
                + " dermed større end 'ansatte' på 4, som det er en del af: ret det ene af de to"
                + " tal.|'ansatte-i-ordning(ordning=igu) kommune:580 2019' is 5 (held already) and"
                + " so exceeds 'ansatte' of 4, of which it is a part: correct one of the two"
                + " figures.");
  }

  @Test
  void aNewPartAboveItsHeldWholeIsRefused() {
    Intake intake =
        holding().observe("ansatte-i-ordning", "ordning", "igu", "kommune:580", "2020", 61);

    assertThat(problems(intake))
        .containsExactly(
            "#1|'ansatte-i-ordning(ordning=igu) kommune:580 2020' er 61 og dermed større end"
                + " 'ansatte' på 60 (kendt i forvejen), som det er en del af: ret det ene af de to"
                + " tal.|'ansatte-i-ordning(ordning=igu) kommune:580 2020' is 61 and so exceeds"
                + " 'ansatte' of 60 (held already), of which it is a part: correct one of the two"
                + " figures.");
  }

  @Test
  void aPartAndItsWholeChangedTogetherAreCheckedAgainstEachOtherAlone() {
    Facts facts = holding()
        .observe("ansatte", "kommune:580", "2019", 4)
        .observe("ansatte-i-ordning", "ordning", "igu", "kommune:580", "2019", 3)
        .facts();

    assertThat(of(facts).reading()).isEqualTo(known(4));
  }

  @Test
  void aNewSubjectThatClosesACircleOfHeldOnesIsRefused() {
    assertThat(problems(holding().register("skole:b", "B-skolen", "skole:a")))
        .containsExactly(
            "#1|Emnet 'skole:b' ligger i sig selv gennem 'skole:a' (kendt i forvejen): ret"
                + " 'within'.|The subject 'skole:b' lies in itself through 'skole:a' (held already):"
                + " correct 'within'.");
  }

  @Test
  void withRevisionsAHeldFigureStaysVisibleBehindTheLaterOne() {
    Facts held = revised(staff(1, "50", "2020-01-01"));
    Facts facts = Intake.withRevisions(CATALOGUE)
        .holding(held)
        .take(staff(1, "55", "2020-02-01"))
        .facts();

    assertThat(of(facts).reading()).isEqualTo(known(55));
    assertThat(of(facts).superseded()).containsExactly(of(held));
  }

  @Test
  void withRevisionsTheLaterPrevailsAlsoIfItIsTheHeldOne() {
    Facts held = Intake.withRevisions(CATALOGUE)
        .take(staff(1, "40", "2019-12-01"))
        .take(staff(2, "50", "2020-02-01"))
        .facts();
    Observation last = of(Intake.withRevisions(CATALOGUE)
        .holding(held)
        .take(staff(1, "45", "2020-01-01"))
        .facts());

    assertThat(last.reading()).isEqualTo(known(50));
    assertThat(last.superseded())
        .extracting(Observation::reading)
        .containsExactly(known(40), known(45));
  }

  @Test
  void withRevisionsAHeldFigureOfTheSameDayGivesWay() {
    Observation last = of(Intake.withRevisions(CATALOGUE)
        .holding(revised(staff(1, "50", "2020-01-01")))
        .take(staff(1, "55", "2020-01-01"))
        .facts());

    assertThat(last.reading()).isEqualTo(known(55));
    assertThat(last.superseded()).isEmpty();
  }
}
