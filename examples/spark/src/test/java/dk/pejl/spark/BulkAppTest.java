package dk.pejl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Bulk;
import dk.pejl.Evaluator;
import dk.pejl.csv.SubjectRows;
import dk.pejl.csv.SubjectStream;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationJson;
import dk.pejl.period.Period;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Question;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkAppTest {
  private static final int COUNT = 300;
  private static final String GOAL = "csr-2021.maerke-virksomhed";

  @TempDir
  private static Path folder;

  private static SparkSession spark;
  private static Path facts;

  @BeforeAll
  static void start() throws IOException {
    spark = SparkSession.builder()
        .master("local[2]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 3)
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .getOrCreate();
    facts = folder.resolve("companies.csv");
    try (PrintStream out = new PrintStream(facts.toFile(), StandardCharsets.UTF_8)) {
      Companies.write(COUNT, out);
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Path run(Path in, String out) {
    Path to = folder.resolve(out);
    BulkApp.run(
        spark,
        Map.of(
            "--in", in.toString(),
            "--out", to.toString(),
            "--subject", "virksomhed",
            "--period", "2022",
            "--plan", "csr-2021",
            "--goals", GOAL,
            "--partitions", "3"));
    return to;
  }

  /** The lines of all part files in their order. */
  private static List<String> lines(Path parts) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(parts)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith("part-")) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }

  /** The same without Spark. */
  private static List<String> inOneJvm() throws IOException {
    Evaluator evaluator = Evaluator.of("csr-2021");
    EvaluationJson json = new EvaluationJson(Texts::why);
    SubjectStream rows = new SubjectStream(
        List.of(new SubjectStream.Input(Files.newInputStream(facts), "companies.csv"))
            .iterator(),
        evaluator.catalogue(),
        Set.of("virksomhed"));
    Facts common = rows.common(evaluator.intake());
    List<String> lines = new ArrayList<>();
    Bulk.of(evaluator, subject -> Question.about(subject, Period.parse("2022")).goals(GOAL))
        .with(common)
        .<SubjectRows, String>run(
            rows,
            some -> {
              Intake intake = evaluator.intake();
              some.into(intake);
              return new Bulk.Case(Objects.requireNonNull(some.subject()), intake.facts());
            },
            answer -> new String(
                json.bytes(((Bulk.Answer.Reached<SubjectRows>) answer).evaluation()),
                StandardCharsets.UTF_8),
            lines::add);
    return lines;
  }

  @Test
  void theEvaluationsAreThoseOfOneJvmByteForByte() throws IOException {
    Path out = run(facts, "from-csv");

    assertThat(lines(out.resolve("evaluations"))).hasSize(COUNT).isEqualTo(inOneJvm());
    assertThat(spark.read().parquet(out.resolve("verdicts").toString()).count()).isEqualTo(COUNT);
    assertThat(lines(out.resolve("rejects"))).isEmpty();
  }

  @Test
  void parquetGivesWhatCsvGives() throws IOException {
    Path parquet = folder.resolve("companies.parquet");
    spark
        .read()
        .option("header", true)
        .option("sep", ";")
        .csv(facts.toString())
        .write()
        .parquet(parquet.toString());

    assertThat(lines(run(parquet, "from-parquet").resolve("evaluations"))).isEqualTo(inOneJvm());
  }

  @Test
  void verdictsAreRows() throws IOException {
    Row row = spark
        .read()
        .parquet(run(facts, "rows").resolve("verdicts").toString())
        .orderBy("subject")
        .first();

    assertThat(row.<String>getAs("subject")).isEqualTo("virksomhed:10000000");
    assertThat(row.<String>getAs("goal")).isEqualTo(GOAL);
    assertThat(row.<String>getAs("status")).isEqualTo("met");
  }

  @Test
  void aBrokenRowRejectsItsSubjectAndNoOther() throws IOException {
    Path broken = folder.resolve("broken.csv");
    Files.writeString(
        broken,
        Files.readString(facts)
            .replaceFirst("(virksomhed-ansatte;virksomhed:10000001;2022;;)\\d+", "$1-7"));
    Path out = run(broken, "broken");

    assertThat(lines(out.resolve("evaluations"))).hasSize(COUNT - 1);
    assertThat(lines(out.resolve("rejects")))
        .singleElement()
        .asString()
        .contains("virksomhed:10000001", "'-7' er under nul");
  }
}
