package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluation subject by subject, with a file for what has problems. */
class BulkTest {
  private static final String HEAD = "indicator;subject;period;dims;value\n";
  private static final String LIMIT = "csr-maerke-kriterium;kommune:580;2022;;10\n";

  @TempDir
  private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String written(String name, String text) throws IOException {
    return Files.writeString(file(name), text).toString();
  }

  private static String company(String id, String staff) {
    return "virksomhed-ansatte;virksomhed:" + id + ";2022;;" + staff + "\n"
        + "virksomhed-ansatte-i-ordning;virksomhed:" + id + ";2022;ordning=fleksjob;4\n";
  }

  private Ran evaluate(List<String> facts, String... more) {
    return Ran.pejl(Stream.of(
            Stream.of("evaluate"),
            facts.stream(),
            Stream.of("--subject", "virksomhed:*", "--period", "2022"),
            Stream.of("--goal", "csr-2021.maerke-virksomhed"),
            Stream.of(more))
        .flatMap(each -> each)
        .toArray(String[]::new));
  }

  private Ran bulk(List<String> facts, String... more) {
    return evaluate(
        facts,
        Stream.concat(Stream.of("--rejects", file("rejects.csv").toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private String shown(Ran ran) throws IOException {
    String rejects =
        Files.exists(file("rejects.csv")) ? Files.readString(file("rejects.csv")) : "(no file)\n";
    return (ran.all() + "--- rejects\n" + rejects).replace(folder.toString() + "/", "");
  }

  @Test
  void eachSubjectIsAnsweredFromItsOwnRowsAndTheCommonOnes() throws IOException {
    String both = written("both.csv", HEAD + LIMIT + company("1", "30") + company("2", "50"));
    String one = written("one.csv", HEAD + LIMIT + company("1", "30"));
    String two = written("two.csv", HEAD + LIMIT + company("2", "50"));

    Ran ran = bulk(List.of(both), "--format", "json");

    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out())
        .isEqualTo(evaluate(List.of(one), "--format", "json").out()
            + evaluate(List.of(two), "--format", "json").out());
    assertThat(Files.readString(file("rejects.csv")).lines()).hasSize(1);
  }

  @Test
  void commonFactsMayStandInAFileOfJson() throws IOException {
    String common = written("common.json", """
        {"format": "pejl-facts/1", "observations": [{"indicator": "csr-maerke-kriterium",
          "subject": "kommune:580", "period": "2022", "value": 20}]}
        """);
    Ran ran = bulk(List.of(common, written("one.csv", HEAD + company("1", "30"))));

    assertThat(ran.out()).contains("20");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void aSubjectWithABrokenRowIsRejectedAndTheRestIsDone() throws IOException {
    String facts = written(
        "facts.csv",
        HEAD + LIMIT + company("1", "30") + company("2", "mange") + "x\n" + company("3", "-5")
            + "virksomhed-ansatte;virksomhd:4;2022;;10\n" + company("5", "50"));
    Golden.check("bulk/rejects-da", shown(bulk(List.of(facts))));
    Golden.check("bulk/rejects-en", shown(bulk(List.of(facts), "--lang", "en", "--format", "csv")));
  }

  @Test
  void rejectedRowsCanBeCorrectedAndReadAgain() throws IOException {
    String bad = written("bad.csv", HEAD + LIMIT + company("1", "30") + company("2", "-50"));
    String good = written("good.csv", HEAD + LIMIT + company("1", "30") + company("2", "50"));
    String common = written("common.csv", HEAD + LIMIT);
    String first = bulk(List.of(bad), "--format", "json").out();
    String rejected = Files.readString(file("rejects.csv")).replace(";-50;", ";50;");
    String again = written("again.csv", rejected);

    assertThat(first + bulk(List.of(common, again), "--format", "json").out())
        .isEqualTo(bulk(List.of(good), "--format", "json").out());
  }

  @Test
  void rowsOutOfOrderEndTheCallAndNothingIsWritten() throws IOException {
    String facts = written(
        "facts.csv", HEAD + LIMIT + company("1", "30") + company("2", "40") + company("1", "50"));
    Ran ran = bulk(List.of(facts), "-o", file("answer.jsonl").toString());

    Golden.check("bulk/order", shown(ran));
    assertThat(Files.exists(file("answer.jsonl"))).isFalse();
  }

  @Test
  void problemsWithCommonFactsEndTheCall() throws IOException {
    String facts = written("facts.csv", HEAD + LIMIT.replace("10", "110") + company("1", "30"));

    Golden.check("bulk/common", shown(bulk(List.of(facts))));
  }

  @Test
  void aCertainSubjectCannotBeReadSubjectBySubject() throws IOException {
    Ran ran = Ran.pejl(
        "evaluate",
        FactsFile.COMPANIES,
        "--subject",
        "virksomhed:10000001",
        "--period",
        "2022",
        "--rejects",
        file("rejects.csv").toString());

    Golden.check("bulk/certain-subject", shown(ran));
  }

  @Test
  void subjectsAskedAboutCannotStandAmongWhatIsCommon() throws IOException {
    String common = written("common.json", """
        {"format": "pejl-facts/1", "subjects": [{"id": "virksomhed:1", "within": "kommune:580"}],
         "observations": []}
        """);
    Ran ran = bulk(List.of(common, written("one.csv", HEAD + company("1", "30"))));

    Golden.check("bulk/asked-among-common", shown(ran));
  }

  @Test
  void aGoalThatComparesSubjectsOfTheKindIsRejected() throws IOException {
    String facts = written(
        "facts.csv", "indicator;subject;period;dims;value\nansatte;kommune:580;2019-02;;5000\n");
    Ran ran = Ran.pejl(
        "evaluate",
        facts,
        "--subject",
        "kommune:*",
        "--period",
        "2022",
        "--goal",
        "csr-2021.beskaeftigelse-omegn",
        "--rejects",
        file("rejects.csv").toString());

    Golden.check("bulk/comparison", shown(ran));
  }

  @Test
  void noSpreadsheetRunsARejectedRow() throws IOException {
    String facts = written(
        "facts.csv",
        HEAD + LIMIT + "virksomhed-ansatte;virksomhed:1;2022;=HYPERLINK(A1);@SUM(1)\n");

    bulk(List.of(facts));

    assertThat(Files.readString(file("rejects.csv")))
        .contains(";'=HYPERLINK(A1);'@SUM(1);")
        .doesNotContain(";=", ";@");
  }
}
