package dk.pejl.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.get_json_object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Evaluates the subjects of a kind: facts in as CSV or Parquet, evaluations out as lines of JSON in
 * the order of their subjects, verdicts as Parquet and what was rejected as JSON.
 */
public final class BulkApp {
  private static final String VERDICTS = "array<struct<goal:string,plan:string,status:string,"
      + "final:boolean,provisional:boolean,effectiveDate:string,"
      + "margin:struct<value:string,unit:string>,why:struct<da:string,en:string>>>";

  private BulkApp() {}

  /** Runs with options such as {@code --in facts.csv --out folder --subject virksomhed}. */
  public static void main(String[] args) {
    Map<String, String> options = options(args);
    SparkSession.Builder builder = SparkSession.builder().appName("pejl");
    // Given by spark-submit where there is a cluster.
    if (options.containsKey("--master")) {
      builder.master(options.get("--master"));
    }
    SparkSession spark = builder.getOrCreate();
    try {
      run(spark, options);
    } finally {
      spark.stop();
    }
  }

  private static Map<String, String> options(String[] args) {
    List<String> known = List.of(
        "--master", "--in", "--out", "--subject", "--period", "--plan", "--goals", "--partitions");
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!known.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException(
            "'" + args[i] + "' is not an option with a value: write one of " + known + ".");
      }
      options.put(args[i], args[i + 1]);
    }
    for (String each : List.of("--in", "--out", "--subject", "--period", "--plan")) {
      if (!options.containsKey(each)) {
        throw new IllegalArgumentException(each + " is missing: write it with a value.");
      }
    }
    return options;
  }

  /** Reads, evaluates and writes. */
  static void run(SparkSession spark, Map<String, String> options) {
    Dataset<Row> facts = facts(spark, given(options, "--in"));
    String kind = given(options, "--subject");
    BulkSettings settings = new BulkSettings(
        kind,
        given(options, "--period"),
        given(options, "--plan"),
        options.containsKey("--goals")
            ? Arrays.asList(given(options, "--goals").split(",", -1))
            : List.of(),
        common(facts, kind));
    int partitions = Integer.parseInt(options.getOrDefault("--partitions", "0"));
    write(answers(facts, settings, partitions), given(options, "--out"));
  }

  private static String given(Map<String, String> options, String name) {
    return Objects.requireNonNull(options.get(name), name);
  }

  /** Parquet, or CSV as the command line reads it but with semicolons alone. */
  private static Dataset<Row> facts(SparkSession spark, String path) {
    return path.endsWith(".csv")
        ? spark.read().option("header", true).option("sep", ";").csv(path)
        : spark.read().parquet(path);
  }

  /** The rows about subjects of other kinds hold for all. */
  private static String common(Dataset<Row> facts, String kind) {
    CsvText csv = new CsvText(Arrays.asList(facts.columns()));
    facts
        .filter(col("subject").startsWith(kind + ":").equalTo(false))
        .collectAsList()
        .forEach(csv::add);
    return csv.toString();
  }

  private static Dataset<Answered> answers(
      Dataset<Row> facts, BulkSettings settings, int partitions) {
    List<String> columns = new ArrayList<>(Arrays.asList(facts.columns()));
    MapPartitionsFunction<Row, Answered> answer =
        rows -> new Subjects(rows, columns, Executor.of(settings));
    Dataset<Row> own =
        facts.filter(col("subject").isNull().or(col("subject").startsWith(settings.kind() + ":")));
    // By range, so that the parts in their order are all subjects in theirs.
    Dataset<Row> ranged = partitions > 0
        ? own.repartitionByRange(partitions, col("subject"))
        : own.repartitionByRange(col("subject"));
    return ranged
        .sortWithinPartitions("subject")
        .mapPartitions(answer, Encoders.bean(Answered.class));
  }

  private static void write(Dataset<Answered> answers, String folder) {
    SparkSession spark = answers.sparkSession();
    // Evaluated once; what follows is read from there.
    answers.write().parquet(folder + "/answers");
    Dataset<Row> answered = spark.read().parquet(folder + "/answers");
    Dataset<Row> evaluated = answered.filter(col("problems").equalTo(""));
    evaluated.orderBy("subject").select("evaluation").write().text(folder + "/evaluations");
    evaluated
        .select(
            col("subject"),
            explode(from_json(
                    get_json_object(col("evaluation"), "$.verdicts"), VERDICTS, new HashMap<>()))
                .as("verdict"))
        .select("subject", "verdict.*")
        .write()
        .parquet(folder + "/verdicts");
    answered
        .filter(col("problems").notEqual(""))
        .select("subject", "problems")
        .write()
        .json(folder + "/rejects");
  }
}
