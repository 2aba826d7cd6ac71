package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluateTest {
  private static Ran csr(String... more) {
    return Ran.pejl(args(more));
  }

  private static String[] args(String... more) {
    return Stream.concat(
            Stream.of("evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "2019"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static Ran companies(String... more) {
    return Ran.pejl(Stream.concat(
            Stream.of(
                "evaluate",
                FactsFile.COMPANIES,
                "--period",
                "2022",
                "--plan",
                "csr-2021",
                "--standing",
                "derived"),
            Stream.of(more))
        .toArray(String[]::new));
  }

  private static final String GOALS =
      "csr-2021.maerke,csr-2021.egen-andel,csr-2021.uddannelse-andel,csr-2021.praktikforpligtelser,"
          + "csr-2021.evaluering,csr-2021.kerneopgaven,csr-2021.maerke-virksomhed,csr-2021.delmaal-sammenhaeng";

  @Test
  void verdictsAreShownAsATable() {
    Golden.check("evaluate/table-da", csr("--goal", GOALS).all());
  }

  @Test
  void verdictsAreShownInEnglish() {
    Golden.check("evaluate/table-en", csr("--goal", GOALS, "--lang", "en").all());
  }

  @Test
  void aWideTerminalHasTheNotesInAColumn() {
    Golden.check(
        "evaluate/table-wide",
        Ran.on(Terminal.of(160, false), "", args("--goal", GOALS)).all());
  }

  @Test
  void aNarrowTerminalWraps() {
    Golden.check(
        "evaluate/table-narrow",
        Ran.on(Terminal.of(60, false), "", args("--goal", GOALS)).all());
  }

  @Test
  void aTerminalMayHaveColours() {
    Ran ran = Ran.on(Terminal.of(100, true), "", args("--goal", "csr-2021.uddannelse-andel"));
    assertThat(ran.out()).contains("\033[31m✗ ikke opfyldt\033[0m");
  }

  @Test
  void aFileHasNoColours() throws Exception {
    Path file = Files.createTempFile("pejl", ".txt");
    Ran.on(Terminal.of(100, true), "", args("--goal", GOALS, "-o", file.toString()));
    assertThat(Files.readString(file)).contains("✗ ikke opfyldt").doesNotContain("\033");
    Files.delete(file);
  }

  @Test
  void eachGoalIsExplainedIfAskedWhy() {
    Golden.check(
        "evaluate/why-da",
        csr(
                "--goal",
                "csr-2021.uddannelse-andel,csr-2021.evaluering,csr-2021.kerneopgaven",
                "--why")
            .all());
  }

  @Test
  void eachGoalIsExplainedInEnglish() {
    Golden.check(
        "evaluate/why-en",
        csr("--goal", "csr-2021.delmaal-sammenhaeng", "--why", "--lang", "en").all());
  }

  @Test
  void aPlansOwnJudgementIsReproducedFromWhatItPrints() {
    Ran ran = Ran.pejl(
        "evaluate",
        "src/test/resources/facts/printed.csv",
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--goal",
        "beskaeftigelsesplan-2020.fleksjobledighed-land",
        "--why");

    assertThat(ran.out())
        .contains("✓ opfyldt  10,0 %  under 16,0 %")
        .contains("trykt i Beskæftigelsesplan 2020; s. 14");
  }

  @Test
  void partsBesideWhatIsPrintedAreToldWithTheirPlaces() {
    Ran ran = Ran.reading("""
        indicator;subject;period;value;flags
        fleksjob-ledighed;kommune:580;2019;10;printed
        fleksjob-ledige;kommune:580;2019-03;140;
        """, "evaluate", "-", "--subject", "kommune:580", "--period", "2019");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("fleksjob-ledige kommune:580 2019-03' = 140 (");
  }

  @Test
  void verdictsAreRowsAsCsv() {
    Golden.check("evaluate/csv-da", csr("--goal", GOALS, "--format", "csv").all());
  }

  @Test
  void rowsHaveDecimalPointsInEnglish() {
    Golden.check(
        "evaluate/csv-en",
        csr("--goal", GOALS, "--format", "csv", "--lang", "en").all());
  }

  @Test
  void oneSubjectIsOneJsonDocument() {
    String out = csr("--goal", "csr-2021.egen-andel", "--format", "json").out();
    assertThat(out).startsWith("{\n").endsWith("}\n").contains("\"status\": \"met\"");
  }

  @Test
  void severalSubjectsAreALineOfJsonEach() {
    String out = companies(
            "--subject", "virksomhed:10000002,virksomhed:10000001", "--format", "json")
        .out();
    assertThat(out.lines()).hasSize(2).allMatch(line -> line.contains(",\"digest\":\"sha256:"));
    assertThat(out.lines().findFirst().orElseThrow())
        .contains("\"subject\":\"virksomhed:10000002\"");
  }

  @Test
  void aKindIsALineOfJsonForEachOfTheKind() {
    assertThat(companies("--subject", "virksomhed:*", "--format", "json").out())
        .isEqualTo(companies(
                "--subject",
                "virksomhed:10000001",
                "--subject",
                "virksomhed:10000002",
                "--format",
                "json")
            .out());
  }

  @Test
  void severalSubjectsAreATableEach() {
    Golden.check("evaluate/companies", companies("--subject", "virksomhed:*").all());
  }

  @Test
  void factsAreReadFromStandardInput() throws Exception {
    String facts = Files.readString(Path.of(FactsFile.CSR));
    Ran ran = Ran.reading(
        facts,
        "evaluate",
        "-",
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--goal",
        "csr-2021.egen-andel");
    assertThat(ran).isEqualTo(csr("--goal", "csr-2021.egen-andel"));
  }

  @Test
  void aStatusToFailOnEndsWith1AndIsStillShown() {
    Ran ran = csr("--goal", "csr-2021.uddannelse-andel", "--fail-on", "not-met");
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("ikke opfyldt");
  }

  @Test
  void aStatusToFailOnThatDoesNotOccurEndsWith0() {
    assertThat(
            csr("--goal", "csr-2021.egen-andel", "--fail-on", "not-met,error").exit())
        .isEqualTo(Exit.DONE);
  }

  @Test
  void factsWithProblemsAreRefusedWithAllOfThem() {
    Ran ran =
        Ran.pejl("evaluate", FactsFile.BAD_CSV, "--subject", "kommune:580", "--period", "2019");
    Golden.check("evaluate/bad-facts", ran.all());
  }

  @Test
  void noPlanInForceIsSaid() {
    Ran ran = Ran.pejl("evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "1999");
    Golden.check("evaluate/none-in-force", ran.all());
  }

  @Test
  void aKindOfWhichTheFactsHaveNoneIsRefused() {
    Ran ran = Ran.pejl("evaluate", FactsFile.CSR, "--subject", "skole:*", "--period", "2019");
    Golden.check("refused/none-of-kind", ran.all());
  }

  @Test
  void figuresOfPlansThatAreNotAskedForAreNoProblem() {
    assertThat(Ran.pejl(
                "evaluate",
                FactsFile.CSR,
                FactsFile.COMPANIES,
                "--subject",
                "kommune:580",
                "--period",
                "2019",
                "--goal",
                "csr-2021.egen-andel",
                "--format",
                "json")
            .exit())
        .isEqualTo(Exit.DONE);
  }
}
