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
  void needsAreListedByIndicator() {
    Golden.check("needs/text", needs("--plan", "csr-2021").all());
  }

  @Test
  void needsAreListedInEnglish() {
    Golden.check(
        "needs/en", needs("--goal", "csr-2021.egen-andel", "--lang", "en").all());
  }

  @Test
  void needsAreATemplateAsCsv() {
    Golden.check(
        "needs/csv", needs("--goal", "csr-2021.maerke", "--format", "csv").all());
  }

  @Test
  void needsAreListedAsJson() {
    Golden.check(
        "needs/json",
        needs("--goal", "csr-2021.praktikforpligtelser", "--format", "json").all());
  }

  @Test
  void aGoalThatReadsNothingNeedsNothing() {
    assertThat(needs("--goal", "csr-2021.kerneopgaven").out()).isEqualTo("0 tal.\n");
  }

  @Test
  void aKindOfSubjectStandsForThoseInTheFacts() {
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
