package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeredskabTest {
  private static final String GOAL = "csr-2021.beredskab-andel";

  /** 4,700 employees of whom so many are volunteers; 235 are 5 %. */
  private static CsrFacts volunteers(long... persons) {
    return employees(4700).scheme("beredskab", persons);
  }

  @Test
  void isNotMetByOneVolunteerTooFewInOneMonth() {
    assertThat(volunteers(235, 235, 234, 235).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlyFivePerCent() {
    assertThat(volunteers(235).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetByOneVolunteerMoreInOneMonth() {
    assertThat(volunteers(235, 235, 236, 235).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void doesNotCountOtherSchemes() {
    CsrFacts facts = volunteers(234).scheme("fleksjob", 1000).placement("1000");
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void readsNothingButVolunteersAndEmployees() {
    CsrFacts facts = volunteers(235).without("ansatte-i-ordning", "ordning", "fleksjob");
    assertThat(facts.gaps(GOAL)).isEmpty();
  }

  @Test
  void isUnknownWithoutTheVolunteersOfAMonthThatCouldCarryIt() {
    CsrFacts facts = volunteers(234).masked("beredskab", "2022-08", 230, 240);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void wasMetIn2019BySixPointNinePerCent() {
    assertThat(of2019().status(GOAL)).isEqualTo(MET);
    assertThat(of2019().verdict(GOAL).margin().value()).hasToString("0.019");
  }
}
