package dk.pejl.cli;

import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void a_goal_is_explained() {
    Golden.check("explain/da", Ran.pejl("explain", "csr-2021.uddannelse-omegn").all());
  }

  @Test
  void a_goal_is_explained_in_english() {
    Golden.check(
        "explain/en", Ran.pejl("explain", "csr-2021.egen-andel", "--lang", "en").all());
  }

  @Test
  void a_goal_about_companies_is_explained_without_naming_one() {
    Golden.check(
        "explain/company", Ran.pejl("explain", "csr-2021.maerke-virksomhed").all());
  }

  @Test
  void an_unmeasurable_goal_reads_nothing() {
    Golden.check(
        "explain/unmeasurable", Ran.pejl("explain", "csr-2021.kerneopgaven").all());
  }

  @Test
  void a_goal_is_explained_as_json() {
    Golden.check(
        "explain/json",
        Ran.pejl("explain", "csr-2021.evaluering", "--format", "json").all());
  }
}
