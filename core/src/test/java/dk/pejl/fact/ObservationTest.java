package dk.pejl.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {
  private static final Key KEY =
      new Key("ansatte", Subject.parse("kommune:580"), Period.year(2019), Dims.NONE);
  private static final Reading SEVEN = new Reading.Known(Exact.of(7));

  @Test
  void itKeepsCollectionsOfItsOwn() {
    Set<Caveat> caveats = EnumSet.of(Caveat.PRELIMINARY);
    List<Observation> earlier = new ArrayList<>(List.of(Observation.of(KEY, SEVEN)));
    Observation observation = new Observation(KEY, SEVEN, caveats, "", Provenance.UNKNOWN, earlier);
    caveats.clear();
    earlier.clear();

    assertThat(observation.caveats()).containsExactly(Caveat.PRELIMINARY);
    assertThat(observation.superseded()).hasSize(1);
  }

  @Test
  void onlyThePreliminaryCaveatMakesItPreliminary() {
    assertThat(with(Caveat.PRELIMINARY).isPreliminary()).isTrue();
    assertThat(with(Caveat.REVISED).isPreliminary()).isFalse();
    assertThat(Observation.of(KEY, SEVEN).isPreliminary()).isFalse();
  }

  private static Observation with(Caveat caveat) {
    return new Observation(KEY, SEVEN, Set.of(caveat), "", Provenance.UNKNOWN, List.of());
  }

  @Test
  void theOneRetrievedLaterComesLater() {
    Provenance early = new Provenance("z", "", "", "2020-01-15");
    Provenance late = new Provenance("a", "", "", "2020-02-01");

    assertThat(early).isLessThan(late);
    assertThat(Provenance.UNKNOWN).isLessThan(early);
  }

  @ParameterizedTest
  @CsvSource({
    "tal.csv, 7, '', tal.csv:7",
    "tal.json, 12, /observations/3, tal.json:12 /observations/3",
    "tal.json, 0, /a, tal.json /a",
    "'', 0, #1, #1",
    "'', 3, '', 3",
    "'', 0, '', ''"
  })
  void aPlaceIsWrittenAsFileLineAndSpot(String source, int line, String spot, String written) {
    assertThat(new Place(source, line, spot)).hasToString(written);
  }

  @Test
  void placesAreOrderedByFileAndLine() {
    assertThat(Place.line("a", 9)).isLessThan(Place.line("b", 1));
    assertThat(Place.line("a", 9)).isLessThan(Place.line("a", 10));
  }

  @Test
  void aProblemIsOneLineThatBeginsWithItsPlace() {
    Problem problem = new Problem(Place.line("tal.csv", 7), new Wording("forkert", "wrong"));

    assertThat(problem.in(Language.DA)).isEqualTo("tal.csv:7: forkert");
    assertThat(new Problem(Place.line("", 0), problem.wording()).in(Language.EN))
        .isEqualTo("wrong");
  }

  @Test
  void problemsAreAllInTheMessage() {
    Problem one = new Problem(Place.line("t", 1), new Wording("et", "one"));
    Problem two = new Problem(Place.line("t", 2), new Wording("to", "two"));

    assertThat(new Problems(List.of(one, two))).hasMessage("t:1: one\nt:2: two");
    assertThat(new Problems(List.of(one, two)).list()).containsExactly(one, two);
  }

  @Test
  void aGroupSortsItsMembers() {
    List<Subject> members = List.of(Subject.parse("kommune:580"), Subject.parse("kommune:510"));

    assertThat(new Group(Subject.parse("gruppe:rar"), Wording.same("RAR"), members).members())
        .containsExactly(Subject.parse("kommune:510"), Subject.parse("kommune:580"));
  }
}
