package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.AABENRAA;
import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_APPLICABLE;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Question;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaerkeTest {
  private static final String GOAL = "csr-2021.maerke";

  /** 4,700 employees of whom so many are in a scheme of the label; 470 are 10 %, 564 are 12 %. */
  private static CsrFacts inFlexiJobs(long... persons) {
    return employees(4700).scheme("fleksjob", persons);
  }

  @Test
  void isNotMetByOnePersonTooFewInOneMonth() {
    assertThat(inFlexiJobs(470, 470, 470, 469).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlyTheTenPerCentOf2020() {
    assertThat(inFlexiJobs(470).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetByOnePersonMoreInOneMonth() {
    assertThat(inFlexiJobs(470, 470, 470, 471).status(GOAL)).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loentilskud",
        "fleksjob",
        "skaanejob",
        "jobrotation",
        "beredskab",
        "voksenlaerlinge",
        "igu",
        "fgu",
        "stu",
        "elever-eud"
      })
  void countsEachSchemeOfTheLabel(String scheme) {
    assertThat(employees(4700).scheme(scheme, 470).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void countsWorkPlacementAsFullTimePersonsOfTheYear() {
    assertThat(employees(4700).placement("470").status(GOAL)).isEqualTo(MET);
    assertThat(employees(4700).placement("469.99").status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void doesNotCountStudents() {
    assertThat(inFlexiJobs(469).scheme("studerende", 4000).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void doesNotAskForStudents() {
    CsrFacts facts = inFlexiJobs(470).without("ansatte-i-ordning", "ordning", "studerende");
    assertThat(facts.gaps(GOAL)).noneMatch(gap -> gap.contains("studerende"));
  }

  @Test
  void followsTheCriterionRegisteredForTheYear() {
    CsrFacts facts = inFlexiJobs(564).yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.scheme("fleksjob", 564, 564, 564, 563).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void followsTheLatestEarlierCriterionWhereTheYearHasNone() {
    CsrFacts facts = inFlexiJobs(563)
        .about(AABENRAA, "2019")
        .yearly("csr-maerke-kriterium", 5)
        .about(AABENRAA, "2020")
        .yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void takesACriterionKnownToBeMissingAsNotRegistered() {
    CsrFacts facts = inFlexiJobs(564)
        .missing("csr-maerke-kriterium", Map.of(), "not-yet-published")
        .about(AABENRAA, "2021")
        .yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void namesTheCriterionThatAnEarlierOneStandsInFor() {
    CsrFacts facts = inFlexiJobs(564).about(AABENRAA, "2020").yearly("csr-maerke-kriterium", 12);
    assertThat(facts.gaps(GOAL)).containsExactly("csr-maerke-kriterium kommune:580 2022");
  }

  @Test
  void doesNotFollowALaterCriterion() {
    CsrFacts facts = inFlexiJobs(470).about(AABENRAA, "2023").yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void doesNotFollowTheCriterionOfAnotherMunicipality() {
    CsrFacts facts =
        inFlexiJobs(470).about("kommune:561", "2022").yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isNotAboutAnotherMunicipality() {
    CsrFacts facts = inFlexiJobs(470).yearly("csr-maerke-kriterium", 12);
    facts.about("kommune:561", "2022").staff(4700).scheme("fleksjob", 470);
    Question esbjerg = Question.about("kommune:561", "2022").goals(GOAL);
    assertThat(facts.asked(esbjerg).verdict(GOAL).status()).isEqualTo(NOT_APPLICABLE);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void wasMetIn2019ThoughOnlyPartsOfTheShareAreKnown() {
    CsrFacts facts = of2019().without("ansatte-i-ordning", "ordning", "elever-eud");
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.verdict(GOAL).margin().value()).hasToString("0.071");
    assertThat(facts.gaps(GOAL))
        .contains("ansatte-i-ordning(ordning=elever-eud) kommune:580 2019-08")
        .noneMatch(gap -> gap.endsWith("decides"));
  }

  @Test
  void isUnknownWhereTheMissingPartsCouldCarryIt() {
    CsrFacts facts = inFlexiJobs(469).without("ansatte-i-ordning", "ordning", "elever-eud");
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }
}
