package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeskaeftigelseTest {
  private static final String GOAL = "csr-2021.beskaeftigelse-andel";

  /** 4,700 employees of whom so many are in a scheme; 282 are 6 %. */
  private static CsrFacts inFlexiJobs(long... persons) {
    return employees(4700).scheme("fleksjob", persons);
  }

  @Test
  void isNotMetByOnePersonTooFewInOneMonth() {
    assertThat(inFlexiJobs(281, 282, 282, 282).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlySixPerCent() {
    assertThat(inFlexiJobs(282).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetByOnePersonMoreInOneMonth() {
    assertThat(inFlexiJobs(283, 282, 282, 282).status(GOAL)).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"loentilskud", "fleksjob", "skaanejob", "jobrotation"})
  void countsEachEmploymentScheme(String scheme) {
    assertThat(employees(4700).scheme(scheme, 282).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void countsWorkPlacementAsFullTimePersonsOfTheYear() {
    assertThat(employees(4700).placement("282").status(GOAL)).isEqualTo(MET);
    assertThat(employees(4700).placement("281.75").status(GOAL)).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"beredskab", "elever-eud", "voksenlaerlinge", "igu", "fgu", "stu", "studerende"})
  void doesNotCountOtherSchemes(String scheme) {
    CsrFacts facts = inFlexiJobs(281).scheme(scheme, 1000);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isUnknownWithoutWorkPlacementThatCouldCarryIt() {
    CsrFacts facts = inFlexiJobs(281).without("fuldtidspersoner-i-ordning");
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(facts.gaps(GOAL))
        .containsExactly(
            "fuldtidspersoner-i-ordning(ordning=virksomhedspraktik) kommune:580 2022 decides");
  }

  @Test
  void isMetWithoutWorkPlacementThatIsNotNeeded() {
    assertThat(inFlexiJobs(282).without("fuldtidspersoner-i-ordning").status(GOAL))
        .isEqualTo(MET);
  }

  @Test
  void isUnknownByAMaskedFigureThatMayOrMayNotSuffice() {
    CsrFacts facts = inFlexiJobs(281).masked("jobrotation", "2022-02", 1, 4);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void wasMetIn2019ByTenPointTwoPerCent() {
    assertThat(of2019().status(GOAL)).isEqualTo(MET);
    assertThat(of2019().verdict(GOAL).margin().value()).hasToString("0.042");
  }
}
