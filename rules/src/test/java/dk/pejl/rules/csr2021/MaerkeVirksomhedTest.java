package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.AABENRAA;
import static dk.pejl.rules.csr2021.CsrFacts.company;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_APPLICABLE;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaerkeVirksomhedTest {
  private static final String GOAL = "csr-2021.maerke-virksomhed";

  private static CsrFacts inAabenraa(long staff) {
    return company(AABENRAA, staff);
  }

  /** A criterion of 20 % in Esbjerg and of 10 % in Aabenraa. */
  private static CsrFacts withTwoCriteria(CsrFacts facts) {
    return facts
        .about("kommune:561", "2022")
        .yearly("csr-maerke-kriterium", 20)
        .about(AABENRAA, "2022")
        .yearly("csr-maerke-kriterium", 10);
  }

  @Test
  void isNotMetByOnePersonTooFew() {
    assertThat(inAabenraa(50).inCompany("fleksjob", 4).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlyTheTenPerCentOf2020() {
    assertThat(inAabenraa(50).inCompany("fleksjob", 5).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isNotMetByOneMoreOnTheStaffOutsideTheSchemes() {
    assertThat(inAabenraa(51).inCompany("fleksjob", 5).status(GOAL)).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "virksomhedspraktik",
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
    assertThat(inAabenraa(50).inCompany(scheme, 5).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void doesNotCountStudents() {
    assertThat(inAabenraa(50).inCompany("studerende", 50).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isNotAboutACompanyThatLiesInAnotherMunicipality() {
    CsrFacts facts = withTwoCriteria(company("kommune:561", 50).inCompany("fleksjob", 10));
    assertThat(facts.status(GOAL)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void doesNotFollowTheCriterionOfAnotherMunicipality() {
    CsrFacts facts = withTwoCriteria(inAabenraa(50).inCompany("fleksjob", 5));
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void followsTheTenPerCentWhereItsOwnMunicipalityHasNoCriterion() {
    CsrFacts facts = inAabenraa(50).inCompany("fleksjob", 5);
    facts.about("kommune:561", "2022").yearly("csr-maerke-kriterium", 20);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void followsTheCriterionOfAabenraaWhereItIsNotSaidWhereItLies() {
    CsrFacts facts = company(null, 50).inCompany("fleksjob", 5);
    facts.about(AABENRAA, "2022").yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void followsTheLatestEarlierCriterion() {
    CsrFacts facts = inAabenraa(50).inCompany("fleksjob", 5);
    facts.about(AABENRAA, "2020").yearly("csr-maerke-kriterium", 12);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isUnknownByAMaskedFigureThatMayOrMayNotSuffice() {
    CsrFacts facts = inAabenraa(50)
        .masked("virksomhed-ansatte-i-ordning", "2022", "ordning", "elever-eud", 1, 5);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isMetWithoutSchemesThatAreNotNeeded() {
    CsrFacts facts =
        inAabenraa(50).without("virksomhed-ansatte-i-ordning").inCompany("fleksjob", 5);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.gaps(GOAL)).hasSize(11).noneMatch(gap -> gap.endsWith("decides"));
  }

  @Test
  void isUnknownForACompanyWithoutStaff() {
    assertThat(inAabenraa(0).status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void asksForNothingByMonth() {
    assertThat(company(null, 50).without("virksomhed-ansatte").gaps(GOAL))
        .noneMatch(gap -> gap.contains("2022-"));
  }
}
