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
  void verdicts_are_shown_as_a_table() {
    Golden.check("evaluate/table-da", csr("--goal", GOALS).all());
  }

  @Test
  void verdicts_are_shown_in_english() {
    Golden.check("evaluate/table-en", csr("--goal", GOALS, "--lang", "en").all());
  }

  @Test
  void a_wide_terminal_has_the_notes_in_a_column() {
    Golden.check(
        "evaluate/table-wide",
        Ran.on(Terminal.of(160, false), "", args("--goal", GOALS)).all());
  }

  @Test
  void a_narrow_terminal_wraps() {
    Golden.check(
        "evaluate/table-narrow",
        Ran.on(Terminal.of(60, false), "", args("--goal", GOALS)).all());
  }

  @Test
  void a_terminal_may_have_colours() {
    Ran ran = Ran.on(Terminal.of(100, true), "", args("--goal", "csr-2021.uddannelse-andel"));
    assertThat(ran.out()).contains("\033[31m✗ ikke opfyldt\033[0m");
  }

  @Test
  void a_file_has_no_colours() throws Exception {
    Path file = Files.createTempFile("pejl", ".txt");
    Ran.on(Terminal.of(100, true), "", args("--goal", GOALS, "-o", file.toString()));
    assertThat(Files.readString(file)).contains("✗ ikke opfyldt").doesNotContain("\033");
    Files.delete(file);
  }

  @Test
  void each_goal_is_explained_if_asked_why() {
    Golden.check(
        "evaluate/why-da",
        csr(
                "--goal",
                "csr-2021.uddannelse-andel,csr-2021.evaluering,csr-2021.kerneopgaven",
                "--why")
            .all());
  }

  @Test
  void each_goal_is_explained_in_english() {
    Golden.check(
        "evaluate/why-en",
        csr("--goal", "csr-2021.delmaal-sammenhaeng", "--why", "--lang", "en").all());
  }

  @Test
  void verdicts_are_rows_as_csv() {
    Golden.check("evaluate/csv-da", csr("--goal", GOALS, "--format", "csv").all());
  }

  @Test
  void rows_have_decimal_points_in_english() {
    Golden.check(
        "evaluate/csv-en",
        csr("--goal", GOALS, "--format", "csv", "--lang", "en").all());
  }

  @Test
  void one_subject_is_one_json_document() {
    String out = csr("--goal", "csr-2021.egen-andel", "--format", "json").out();
    assertThat(out).startsWith("{\n").endsWith("}\n").contains("\"status\": \"met\"");
  }

  @Test
  void several_subjects_are_a_line_of_json_each() {
    String out = companies(
            "--subject", "virksomhed:10000002,virksomhed:10000001", "--format", "json")
        .out();
    assertThat(out.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"digest\":\"sha256:"));
    assertThat(out.lines().findFirst().orElseThrow())
        .contains("\"subject\":\"virksomhed:10000002\"");
  }

  @Test
  void a_kind_is_a_line_of_json_for_each_of_the_kind() {
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
  void several_subjects_are_a_table_each() {
    Golden.check("evaluate/companies", companies("--subject", "virksomhed:*").all());
  }

  @Test
  void facts_are_read_from_standard_input() throws Exception {
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
  void a_status_to_fail_on_ends_with_1_and_is_still_shown() {
    Ran ran = csr("--goal", "csr-2021.uddannelse-andel", "--fail-on", "not-met");
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("ikke opfyldt");
  }

  @Test
  void a_status_to_fail_on_that_does_not_occur_ends_with_0() {
    assertThat(
            csr("--goal", "csr-2021.egen-andel", "--fail-on", "not-met,error").exit())
        .isEqualTo(Exit.DONE);
  }

  @Test
  void facts_with_problems_are_refused_with_all_of_them() {
    Ran ran =
        Ran.pejl("evaluate", FactsFile.BAD_CSV, "--subject", "kommune:580", "--period", "2019");
    Golden.check("evaluate/bad-facts", ran.all());
  }

  @Test
  void no_plan_in_force_is_said() {
    Ran ran = Ran.pejl("evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "1999");
    Golden.check("evaluate/none-in-force", ran.all());
  }

  @Test
  void a_kind_of_which_the_facts_have_none_is_refused() {
    Ran ran = Ran.pejl("evaluate", FactsFile.CSR, "--subject", "skole:*", "--period", "2019");
    Golden.check("refused/none-of-kind", ran.all());
  }

  @Test
  void figures_of_plans_that_are_not_asked_for_are_no_problem() {
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
