package dk.pejl.cli;

import org.junit.jupiter.api.Test;

class LintCommandTest {
  @Test
  void findings_have_file_line_and_advice() {
    Golden.check("lint/csr-da", Ran.pejl("lint", "--plan", "csr-2021").all());
  }

  @Test
  void findings_are_told_in_english_as_csv() {
    Golden.check(
        "lint/csr-en-csv",
        Ran.pejl("lint", "--plan", "csr-2021", "--lang", "en", "--format", "csv")
            .all());
  }

  @Test
  void an_unknown_plan_is_refused() {
    Golden.check("lint/unknown", Ran.pejl("lint", "--plan", "csr-2012", "more").all());
  }
}
