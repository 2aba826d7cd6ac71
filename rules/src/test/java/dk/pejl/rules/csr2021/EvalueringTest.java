package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.AABENRAA;
import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvalueringTest {
  private static final String GOAL = "csr-2021.evaluering";

  @Test
  void isMetByAFollowUpInTheAccountsOfTheYear() {
    assertThat(none().yearly("csr-evaluering-udfoert", true).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isNotMetByNone() {
    assertThat(none().yearly("csr-evaluering-udfoert", false).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isUnknownWhereNothingIsSaid() {
    assertThat(none().status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(none().gaps(GOAL))
        .containsExactly("csr-evaluering-udfoert kommune:580 2022 decides");
  }

  @Test
  void isNotMetByTheFollowUpOfAnotherYear() {
    CsrFacts facts = none()
        .yearly("csr-evaluering-udfoert", false)
        .about(AABENRAA, "2021")
        .yearly("csr-evaluering-udfoert", true)
        .about(AABENRAA, "2023")
        .yearly("csr-evaluering-udfoert", true);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }
}
