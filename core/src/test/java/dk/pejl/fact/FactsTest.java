package dk.pejl.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Subject TOWN = Subject.parse("kommune:580");
  private static final Subject SCHOOL = Subject.parse("skole:varnaes");
  private static final Subject CLASS = Subject.parse("klasse:3a");
  private static final Subject OTHER = Subject.parse("skole:anden");

  private static Observation of(String indicator, Subject subject, String period, long value) {
    return Observation.of(
        new Key(indicator, subject, Period.parse(period), Dims.NONE),
        new Reading.Known(Exact.of(value)));
  }

  private static Facts facts(Observation... observations) {
    return new Facts(
        List.of(observations),
        List.of(
            new Entry(SCHOOL, "Varnæs Skole", TOWN),
            new Entry(CLASS, "3.a", SCHOOL),
            new Entry(OTHER, "En anden", Subject.parse("kommune:540"))));
  }

  @Test
  void anObservationIsFoundByItsKey() {
    Observation known = of("ansatte", TOWN, "2019-02", 7);

    assertThat(facts(known).observation(known.key())).isEqualTo(known);
    assertThat(facts(known).observation(known.key().in(Period.parse("2019-03"))))
        .isNull();
  }

  @Test
  void oneFigureOverTimeIsInTheOrderOfItsPeriods() {
    Facts facts =
        facts(of("x", TOWN, "2020", 2), of("x", TOWN, "2019", 1), of("y", TOWN, "2018", 3));

    assertThat(facts.over("x", TOWN, Dims.NONE).keySet())
        .containsExactly(Period.year(2019), Period.year(2020));
    assertThat(facts.over("x", SCHOOL, Dims.NONE)).isEmpty();
    assertThat(facts.over("x", TOWN, Dims.of("a", "b"))).isEmpty();
  }

  @Test
  void whatIsHandedOutCannotBeChanged() {
    Facts facts = facts(of("x", TOWN, "2020", 2));

    assertThatThrownBy(() -> facts.over("x", TOWN, Dims.NONE).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> facts.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void observationsAreListedInTheOrderOfTheirKeys() {
    Facts facts =
        facts(of("y", TOWN, "2019", 1), of("x", TOWN, "2020", 2), of("x", TOWN, "2019", 3));

    assertThat(facts.observations().map(o -> o.key().toString()))
        .containsExactly("x kommune:580 2019", "x kommune:580 2020", "y kommune:580 2019");
    assertThat(facts.size()).isEqualTo(3);
  }

  @Test
  void theSubjectAroundIsFoundNearAndFar() {
    assertThat(facts().around(CLASS, "skole")).isEqualTo(SCHOOL);
    assertThat(facts().around(CLASS, "kommune")).isEqualTo(TOWN);
    assertThat(facts().around(CLASS, "klasse")).isEqualTo(CLASS);
    assertThat(facts().around(CLASS, "land")).isNull();
    assertThat(facts().around(Subject.parse("skole:ukendt"), "kommune")).isNull();
  }

  @Test
  void theUnitsOfASubjectLieInItNearOrFar() {
    assertThat(facts().units("skole", TOWN)).containsExactly(SCHOOL);
    assertThat(facts().units("klasse", TOWN)).containsExactly(CLASS);
    assertThat(facts().units("skole", Subject.parse("kommune:1"))).isEmpty();
  }

  @Test
  void aSubjectIsNoUnitOfItself() {
    assertThat(facts().units("skole", SCHOOL)).isEmpty();
  }

  @Test
  void aCircleOfSubjectsEndsTheSearch() {
    Facts circle =
        new Facts(List.of(), List.of(new Entry(SCHOOL, "", OTHER), new Entry(OTHER, "", SCHOOL)));

    assertThat(circle.around(SCHOOL, "kommune")).isNull();
    assertThat(circle.units("skole", TOWN)).isEmpty();
  }

  @Test
  void subjectsAreThoseRegisteredAndThoseObserved() {
    Subject observed = Subject.parse("skole:observeret");

    assertThat(facts(of("x", observed, "2019", 1), of("x", SCHOOL, "2019", 1)).subjects("skole"))
        .containsExactly(OTHER, observed, SCHOOL);
  }

  @Test
  void whatIsRegisteredOfASubjectIsFound() {
    assertThat(facts().entry(SCHOOL)).isEqualTo(new Entry(SCHOOL, "Varnæs Skole", TOWN));
    assertThat(facts().entry(TOWN)).isNull();
  }

  @Test
  void joinedFactsAreThoseOfBoth() {
    Facts own = new Facts(
        List.of(of("x", SCHOOL, "2020", 2), of("x", SCHOOL, "2019", 1)),
        List.of(new Entry(SCHOOL, "", TOWN)));
    Facts common = new Facts(
        List.of(of("x", SCHOOL, "2018", 7), of("a", TOWN, "2019", 3)),
        List.of(new Entry(CLASS, "3.a", SCHOOL)));
    Facts both = own.and(common);

    assertThat(both.observations().map(o -> o.key().toString()))
        .containsExactly(
            "a kommune:580 2019",
            "x skole:varnaes 2018",
            "x skole:varnaes 2019",
            "x skole:varnaes 2020");
    assertThat(both.size()).isEqualTo(4);
    assertThat(both.observation(of("a", TOWN, "2019", 3).key())).isNotNull();
    assertThat(both.over("x", SCHOOL, Dims.NONE).keySet())
        .containsExactly(Period.year(2018), Period.year(2019), Period.year(2020));
    assertThat(both.entries()).extracting(Entry::subject).containsExactly(CLASS, SCHOOL);
    assertThat(both.around(CLASS, "kommune")).isEqualTo(TOWN);
    assertThat(both.units("klasse", TOWN)).containsExactly(CLASS);
    assertThat(both.subjects("skole")).containsExactly(SCHOOL);
  }

  @Test
  void nothingIsMadeOfFactsJoinedWithNone() {
    Facts facts = facts();

    assertThat(facts.and(Facts.NONE)).isSameAs(facts);
    assertThat(Facts.NONE.and(facts)).isSameAs(facts);
  }

  @Test
  void whatIsInBothIsRefusedWhenFactsAreJoined() {
    Facts some = new Facts(List.of(of("x", TOWN, "2020", 2)), List.of());
    Facts more = new Facts(List.of(of("x", TOWN, "2020", 3), of("y", TOWN, "2020", 3)), List.of());

    assertThatThrownBy(() -> some.and(more)).hasMessageContaining("'x kommune:580 2020'");
    assertThatThrownBy(() -> facts().and(facts())).hasMessageContaining("'klasse:3a'");
  }

  @Test
  void factsOfTheSameObservationsAreEqualHoweverTheyWereJoined() {
    Key one = Key.parse("ansatte kommune:580 2019");
    Key other = Key.parse("ansatte kommune:540 2019");
    Observation first = Observation.of(one, new Reading.Known(Exact.ONE));
    Observation second = Observation.of(other, new Reading.Known(Exact.ONE));
    Facts together = new Facts(List.of(first, second), List.of());
    Facts joined = new Facts(List.of(second), List.of()).and(new Facts(List.of(first), List.of()));

    assertThat(joined).isEqualTo(together).hasSameHashCodeAs(together);
    assertThat(joined).isNotEqualTo(new Facts(List.of(first), List.of())).isNotEqualTo(Facts.NONE);
  }
}
