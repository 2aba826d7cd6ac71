package dk.pejl.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The others in a group never contain the one that is compared with them. */
class PeersTest {
  private static final Indicator STAFF = Indicator.count("ansatte").of("kommune");
  private static final Indicator FLEX = Indicator.count("fleksjob").of("kommune");
  private static final Indicator SHARE =
      Indicator.share("andel").of("kommune").as(Formula.ratio(Formula.of(FLEX), Formula.of(STAFF)));
  private static final Indicator RATE = Indicator.rate("ledighed").of("kommune");
  private static final Indicator OTHERS =
      Indicator.count("andres").of("kommune").as(Formula.of(STAFF).peers("gruppe:naboer"));
  private static final Indicator CARRIED =
      Indicator.count("krav").of("kommune").as(new Formula.Latest(Formula.of(STAFF), Exact.of(5)));
  private static final Catalogue CATALOGUE = Catalogue.builder()
      .add(STAFF, FLEX, SHARE, RATE, OTHERS, CARRIED)
      .add(group("gruppe:naboer", "kommune:510", "kommune:540", "kommune:550"))
      .add(group("gruppe:ene", "kommune:510"))
      .build();

  private final Intake intake = Intake.of(CATALOGUE);

  private static Group group(String id, String... members) {
    return new Group(
        Subject.parse(id),
        Wording.same(id),
        Stream.of(members).map(Subject::parse).toList());
  }

  @BeforeEach
  void threeNeighboursAndAFigureOfTheirOwn() {
    intake
        .observe("ansatte", "kommune:510", "2022", 1000)
        .observe("ansatte", "kommune:540", "2022", 300)
        .observe("ansatte", "kommune:550", "2022", 100)
        .observe("ansatte", "gruppe:naboer", "2022", 9999)
        .observe("fleksjob", "kommune:510", "2022", 0)
        .observe("fleksjob", "kommune:540", "2022", 30)
        .observe("fleksjob", "kommune:550", "2022", 30)
        .observe("fleksjob", "gruppe:naboer", "2022", 1);
  }

  private Figure peers(Indicator indicator, String asker, String group) {
    Slice at = Slice.of(Subject.parse(asker), Period.year(2022)).peers(group);
    return new Figures(intake.facts(), CATALOGUE).of(indicator, at);
  }

  private static List<String> subjects(Figure figure) {
    List<String> subjects = new ArrayList<>();
    figure.reads(read -> subjects.add(read.key().subject().toString()));
    return subjects;
  }

  @Test
  void aNeighbourIsComparedWithTheOtherNeighboursAlone() {
    Figure figure = peers(SHARE, "kommune:510", "gruppe:naboer");

    assertThat(figure.range()).isEqualTo(Range.exactly(Exact.of(60, 400)));
    assertThat(subjects(figure)).containsOnly("kommune:540", "kommune:550");
  }

  @Test
  void theFigureSaysWhoIsLeftOut() {
    assertThat(peers(STAFF, "kommune:510", "gruppe:naboer"))
        .isInstanceOfSatisfying(Figure.Worked.class, worked -> {
          assertThat(worked.pooled()).isEqualTo(Subject.parse("gruppe:naboer"));
          assertThat(worked.without()).isEqualTo(Subject.parse("kommune:510"));
        });
  }

  @Test
  void whoIsNotAmongThemIsComparedWithTheGroupsOwnFigure() {
    assertThat(subjects(peers(STAFF, "kommune:580", "gruppe:naboer")))
        .containsExactly("gruppe:naboer");
  }

  @Test
  void aGroupThatIsNamedAsAWholeContainsTheOneCompared() {
    Slice whole = Slice.of(Subject.parse("kommune:510"), Period.year(2022)).of("gruppe:naboer");

    assertThat(new Figures(intake.facts(), CATALOGUE).of(STAFF, whole).range())
        .isEqualTo(Range.exactly(Exact.of(9999)));
  }

  @Test
  void theOthersThatAFormulaNamesLeaveOutTheOneAskedAbout() {
    Slice at = Slice.of(Subject.parse("kommune:540"), Period.year(2022));

    assertThat(subjects(new Figures(intake.facts(), CATALOGUE).of(OTHERS, at)))
        .containsExactly("kommune:510", "kommune:550");
  }

  @Test
  void whatCannotBeAddedUpIsNotReadFromTheWholeInstead() {
    assertThatThrownBy(() -> peers(RATE, "kommune:510", "gruppe:naboer"))
        .hasMessageContaining("'ledighed' cannot be added up for the others in 'gruppe:naboer'");
    assertThatThrownBy(() -> peers(CARRIED, "kommune:510", "gruppe:naboer"))
        .hasMessageContaining("'ansatte' cannot be added up for the others in 'gruppe:naboer'");
  }

  @Test
  void whoIsAloneHasNoOthersToBeComparedWith() {
    assertThatThrownBy(() -> peers(STAFF, "kommune:510", "gruppe:ene"))
        .hasMessageContaining("has no members but 'kommune:510'");
  }

  @Test
  void evidenceOfTheOthersIsNoEvidenceOfTheWhole() {
    Slice own = Slice.of(Subject.parse("kommune:510"), Period.year(2022));

    assertThat(own.peers("gruppe:naboer")).isNotEqualTo(own.of("gruppe:naboer"));
    assertThat(own.peers("gruppe:naboer").back(1))
        .isEqualTo(own.getPrevious().peers("gruppe:naboer"));
  }
}
