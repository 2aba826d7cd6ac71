package dk.pejl.cli;

import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void aGoalIsExplained() {
    Golden.check("explain/da", Ran.pejl("explain", "csr-2021.uddannelse-omegn").all());
  }

  @Test
  void aGoalIsExplainedInEnglish() {
    Golden.check(
        "explain/en", Ran.pejl("explain", "csr-2021.egen-andel", "--lang", "en").all());
  }

  @Test
  void aGoalAboutCompaniesIsExplainedWithoutNamingOne() {
    Golden.check(
        "explain/company", Ran.pejl("explain", "csr-2021.maerke-virksomhed").all());
  }

  @Test
  void anUnmeasurableGoalReadsNothing() {
    Golden.check(
        "explain/unmeasurable", Ran.pejl("explain", "csr-2021.kerneopgaven").all());
  }

  @Test
  void aGoalIsExplainedAsJson() {
    Golden.check(
        "explain/json",
        Ran.pejl("explain", "csr-2021.evaluering", "--format", "json").all());
  }
}
