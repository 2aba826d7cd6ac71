package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void facts_without_problems_pass() {
    Golden.check(
        "check/good", Ran.pejl("check", FactsFile.CSR, FactsFile.COMPANIES).all());
  }

  @Test
  void every_problem_of_every_file_is_told() {
    Golden.check(
        "check/bad", Ran.pejl("check", FactsFile.BAD_JSON, FactsFile.BAD_CSV).all());
  }

  @Test
  void problems_are_told_in_english() {
    Golden.check(
        "check/bad-en", Ran.pejl("check", FactsFile.BAD_CSV, "--lang", "en").all());
  }

  @Test
  void problems_are_told_as_csv() {
    Golden.check(
        "check/bad-csv", Ran.pejl("check", FactsFile.BAD_CSV, "--format", "csv").all());
  }

  @Test
  void problems_are_told_as_json() {
    Golden.check(
        "check/bad-json",
        Ran.pejl("check", FactsFile.BAD_JSON, "--format", "json").all());
  }

  @Test
  void problems_are_what_is_found() {
    assertThat(Ran.pejl("check", FactsFile.BAD_CSV).exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    Golden.check(
        "check/no-file", Ran.pejl("check", "no.csv", FactsFile.CSR, "src").all());
  }

  @Test
  void figures_that_contradict_each_other_across_files_are_found() {
    String other = "indicator;subject;period;value\nansatte;kommune:580;2019-02;1\n";
    Ran ran = Ran.reading(other, "check", FactsFile.CSR, "-");
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("to forskellige værdier").contains("standardinput:2");
  }

  @Test
  void json_on_standard_input_is_known_by_its_first_brace() {
    Ran ran =
        Ran.reading("\uFEFF {\"format\": \"pejl-facts/1\", \"observations\": []}", "check", "-");
    assertThat(ran.out()).startsWith("Ingen fejl: 0 observationer");
  }
}
