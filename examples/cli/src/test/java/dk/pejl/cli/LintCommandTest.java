package dk.pejl.cli;

import org.junit.jupiter.api.Test;

class LintCommandTest {
  @Test
  void findingsHaveFileLineAndAdvice() {
    Golden.check("lint/csr-da", Ran.pejl("lint", "--plan", "csr-2021").all());
  }

  @Test
  void findingsAreToldInEnglishAsCsv() {
    Golden.check(
        "lint/csr-en-csv",
        Ran.pejl("lint", "--plan", "csr-2021", "--lang", "en", "--format", "csv")
            .all());
  }

  @Test
  void findingsAsJsonHaveColumnAndRule() {
    Golden.check(
        "lint/csr-json",
        Ran.pejl("lint", "--plan", "csr-2021", "--format", "json").all());
  }

  @Test
  void anUnknownPlanIsRefused() {
    Golden.check("lint/unknown", Ran.pejl("lint", "--plan", "csr-2012", "more").all());
  }
}
