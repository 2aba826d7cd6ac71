package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations as pages, and what becomes of names that are code elsewhere. */
class HtmlPageTest {
  private static final String NAMED = """
      {"format": "pejl-facts/1",
       "subjects": [{"id": "virksomhed:10000001", "name": "%s", "within": "kommune:580"}],
       "observations": []}
      """;

  private static Ran csr(String... more) {
    return Ran.pejl(Stream.concat(
            Stream.of(
                "evaluate",
                FactsFile.CSR,
                "--period",
                "2019",
                "--goal",
                "csr-2021.uddannelse-andel,csr-2021.evaluering"),
            Stream.of(more))
        .toArray(String[]::new));
  }

  /** What is said of a company with the given name. */
  private static String company(String name, String format) {
    return Ran.reading(
            NAMED.formatted(name),
            "evaluate",
            "-",
            "--subject",
            "virksomhed:10000001",
            "--period",
            "2022",
            "--goal",
            "csr-2021.maerke-virksomhed",
            "--format",
            format)
        .out();
  }

  @Test
  void oneSubjectIsAPageInTheLanguageAskedFor() {
    assertThat(
            csr("--subject", "kommune:580", "--format", "html", "--lang", "en").out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("Not met: 4.9% against at least 5% (2019)")
        .endsWith("</html>\n");
  }

  @Test
  void aPageTellsTheDigestsOfTheJson() {
    String json = csr("--subject", "kommune:580", "--format", "json").out();
    String page = csr("--subject", "kommune:580", "--format", "html").out();
    assertThat(
            Pattern.compile("\"digest\": *\"(sha256:[0-9a-f]+)\"").matcher(json).results())
        .hasSizeGreaterThan(4)
        .allMatch(digest -> page.contains(digest.group(1)));
  }

  @Test
  void aPageCanBeAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("svar.html");
    Ran ran = csr("--subject", "kommune:580", "--format", "html", "-o", file.toString());
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file)).contains("2 af 18 mål i CSR-strategi 2021-2024");
  }

  @Test
  void manyGoalsThatWereNotAskedForAreFoldedAway() {
    String page = csr(
            "--subject", "kommune:580", "--goal", "csr-2021.egen-andel", "--format", "html")
        .out();
    assertThat(page).contains("<summary>Ikke besvaret: 15 mål</summary>");
  }

  @Test
  void aPageAboutSeveralIsRefused() {
    Golden.check(
        "refused/html-several",
        csr("--subject", "kommune:580,kommune:510", "--format", "html").all());
  }

  @Test
  void aNameWithMarkupIsTextOnAPage() {
    assertThat(company("<script>alert(1)</script>", "html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void aNameThatIsAFormulaBeginsNoCellOfATable() {
    String rows = company("=HYPERLINK(1)", "csv");
    assertThat(rows.lines().flatMap(line -> Stream.of(line.split(";", -1))))
        .noneMatch(cell -> cell.matches("\"?[=+@-].*HYPERLINK.*"));
  }
}
