package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import dk.pejl.solver.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UddannelseTest {
  private static final String GOAL = "csr-2021.uddannelse-andel";

  /** 4,700 employees of whom so many are apprentices; 235 are 5 %. */
  private static CsrFacts apprentices(long... persons) {
    return employees(4700).scheme("elever-eud", persons);
  }

  @Test
  void isNotMetByOnePersonTooFewInOneMonth() {
    assertThat(apprentices(235, 235, 235, 234).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlyFivePerCent() {
    assertThat(apprentices(235).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetByOnePersonMoreInOneMonth() {
    assertThat(apprentices(235, 235, 235, 236).status(GOAL)).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"elever-eud", "voksenlaerlinge", "igu", "fgu", "studerende"})
  void countsEachSchemeOfTheGoal(String scheme) {
    assertThat(employees(4700).scheme(scheme, 235).status(GOAL)).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stu", "beredskab", "loentilskud", "fleksjob", "skaanejob", "jobrotation"})
  void doesNotCountOtherSchemes(String scheme) {
    assertThat(apprentices(234).scheme(scheme, 1000).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void doesNotCountWorkPlacement() {
    assertThat(apprentices(234).placement("1000").status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isUnknownWithoutAMonthOfStudentsThatCouldCarryIt() {
    CsrFacts facts = apprentices(234).masked("studerende", "2022-11", 0, 60);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(facts.gaps(GOAL))
        .containsExactly("ansatte-i-ordning(ordning=studerende) kommune:580 2022-11 decides");
  }

  @Test
  void isMetWithoutSchemesThatAreNotNeeded() {
    CsrFacts facts = apprentices(235).without("ansatte-i-ordning", "ordning", "fgu");
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void wasNotMetIn2019ByFourPointNinePerCent() {
    assertThat(of2019().status(GOAL)).isEqualTo(NOT_MET);
    assertThat(of2019().verdict(GOAL).margin().value()).hasToString("-0.001");
  }

  @Test
  void wasFivePersonsOfAnyOneSchemeShortIn2019() {
    assertThat(of2019().verdict(GOAL).shortfall())
        .filteredOn(change -> change.figure().indicator().id().equals("ansatte-i-ordning"))
        .hasSize(5)
        .extracting(Change::change)
        .containsOnly(Exact.of(5));
  }
}
