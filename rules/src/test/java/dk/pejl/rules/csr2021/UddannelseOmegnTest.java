package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.AABENRAA;
import static dk.pejl.rules.csr2021.CsrFacts.OMEGN;
import static dk.pejl.rules.csr2021.CsrFacts.OMEGNSKOMMUNER;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.rules.csr2021.CsrFacts.withNeighbours;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UddannelseOmegnTest {
  private static final String GOAL = "csr-2021.uddannelse-omegn";

  /** The neighbours together have 1,440 apprentices of 36,000, 4 %, all of them in one place. */
  private static CsrFacts neighboursAtFourPerCent() {
    CsrFacts facts = withNeighbours();
    facts.about("kommune:621", "2022").scheme("elever-eud", 1440);
    return facts.about(AABENRAA, "2022");
  }

  @Test
  void isNotMetByOnePersonLessThanTheNeighboursShare() {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 199, 200, 200, 200);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isNotMetByTheSameShare() {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 200);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByOnePersonMoreThanTheNeighboursShare() {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 201, 200, 200, 200);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"elever-eud", "voksenlaerlinge", "igu", "fgu", "studerende"})
  void comparesEachSchemeOfTheGoal(String scheme) {
    CsrFacts facts = withNeighbours().scheme(scheme, 100);
    OMEGNSKOMMUNER.forEach(each -> facts.about(each, "2022").scheme(scheme, 119));
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.about("kommune:575", "2022").scheme(scheme, 125).status(GOAL))
        .isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stu", "beredskab", "fleksjob"})
  void doesNotCompareOtherSchemes(String scheme) {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 200).scheme(scheme, 2000);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void takesTheGroupsOwnFiguresWhereTheyAreComplete() {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 200);
    facts.about(OMEGN, "2022").staff(40000).scheme("elever-eud", 1599);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void doesNotNeedTheStuCoursesThatTheNeighboursHaveNoFiguresOf() {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 201);
    OMEGNSKOMMUNER.forEach(
        each -> facts.about(each, "2022").without("ansatte-i-ordning", "ordning", "stu"));
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.gaps(GOAL)).isEmpty();
  }

  @Test
  void isUnknownWhereAMaskedFigureOfANeighbourCouldTurnIt() {
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 201, 200, 200, 200);
    facts.about("kommune:550", "2022").masked("fgu", "2022-08", 1, 9);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isMetWhereAMaskedFigureOfANeighbourCannotTurnIt() {
    // One person of ours weighs as much as 7.2 of the neighbours.
    CsrFacts facts = neighboursAtFourPerCent().scheme("igu", 201, 200, 200, 200);
    facts.about("kommune:550", "2022").masked("fgu", "2022-08", 1, 7);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.gaps(GOAL))
        .containsExactly("ansatte-i-ordning(ordning=fgu) kommune:550 2022-08");
  }

  @Test
  void wasMetIn2019ThoughTheFivePerCentWereNot() {
    assertThat(of2019().status(GOAL)).isEqualTo(MET);
    assertThat(of2019().verdict(GOAL).margin().value()).hasToString("0.008");
  }
}
