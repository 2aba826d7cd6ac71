package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsTest {
  private static Ran needs(String... more) {
    String[] all = {"needs", "--subject", "kommune:580", "--period", "2022"};
    String[] args = java.util.Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, args, all.length, more.length);
    return Ran.pejl(args);
  }

  @Test
  void needs_are_listed_by_indicator() {
    Golden.check("needs/text", needs("--plan", "csr-2021").all());
  }

  @Test
  void needs_are_listed_in_english() {
    Golden.check(
        "needs/en", needs("--goal", "csr-2021.egen-andel", "--lang", "en").all());
  }

  @Test
  void needs_are_a_template_as_csv() {
    Golden.check(
        "needs/csv", needs("--goal", "csr-2021.maerke", "--format", "csv").all());
  }

  @Test
  void needs_are_listed_as_json() {
    Golden.check(
        "needs/json",
        needs("--goal", "csr-2021.praktikforpligtelser", "--format", "json").all());
  }

  @Test
  void a_goal_that_reads_nothing_needs_nothing() {
    assertThat(needs("--goal", "csr-2021.kerneopgaven").out()).isEqualTo("0 tal.\n");
  }

  @Test
  void a_kind_of_subject_stands_for_those_in_the_facts() {
    Ran ran = Ran.pejl(
        "needs",
        FactsFile.COMPANIES,
        "--subject",
        "virksomhed:*",
        "--period",
        "2022",
        "--goal",
        "csr-2021.maerke-virksomhed");
    assertThat(ran.out()).contains("virksomhed:10000001 virksomhed:10000002");
  }
}
