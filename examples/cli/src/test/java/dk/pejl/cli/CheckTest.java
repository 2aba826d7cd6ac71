package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void factsWithoutProblemsPass() {
    Golden.check(
        "check/good", Ran.pejl("check", FactsFile.CSR, FactsFile.COMPANIES).all());
  }

  @Test
  void everyProblemOfEveryFileIsTold() {
    Golden.check(
        "check/bad", Ran.pejl("check", FactsFile.BAD_JSON, FactsFile.BAD_CSV).all());
  }

  @Test
  void problemsAreToldInEnglish() {
    Golden.check(
        "check/bad-en", Ran.pejl("check", FactsFile.BAD_CSV, "--lang", "en").all());
  }

  @Test
  void problemsAreToldAsCsv() {
    Golden.check(
        "check/bad-csv", Ran.pejl("check", FactsFile.BAD_CSV, "--format", "csv").all());
  }

  @Test
  void problemsAreToldAsJson() {
    Golden.check(
        "check/bad-json",
        Ran.pejl("check", FactsFile.BAD_JSON, "--format", "json").all());
  }

  @Test
  void problemsAreWhatIsFound() {
    assertThat(Ran.pejl("check", FactsFile.BAD_CSV).exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Golden.check(
        "check/no-file", Ran.pejl("check", "no.csv", FactsFile.CSR, "src").all());
  }

  @Test
  void figuresThatContradictEachOtherAcrossFilesAreFound() {
    String other = "indicator;subject;period;value\nansatte;kommune:580;2019-02;1\n";
    Ran ran = Ran.reading(other, "check", FactsFile.CSR, "-");
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("to forskellige værdier").contains("standardinput:2");
  }

  @Test
  void whatThereIsToNoteIsToldByEveryCommandOnStandardError() {
    String template = "indicator;subject;period;value\nansatte;kommune:580;2019-02;\n";
    Ran ran = Ran.reading(
        template,
        "evaluate",
        "-",
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--goal",
        "csr-2021.egen-andel");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.err())
        .startsWith("pejl: bemærk: standardinput:1: Filens ene række er ikke udfyldt");
    Ran json = Ran.reading(template, "check", "-", "--format", "json");
    assertThat(json.exit()).isEqualTo(Exit.FOUND);
    assertThat(json.out())
        .startsWith("{\n  \"problems\": []")
        .contains("\"notes\": [\n    {")
        .contains("\"more\": 0");
  }

  @Test
  void jsonOnStandardInputIsKnownByItsFirstBrace() {
    Ran ran =
        Ran.reading("\uFEFF {\"format\": \"pejl-facts/1\", \"observations\": []}", "check", "-");
    assertThat(ran.out())
        .contains("Ingen fejl: 0 observationer")
        .startsWith("Bemærk: standardinput");
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
  }
}
