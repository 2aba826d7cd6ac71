package dk.pejl.benchmarks.measure;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.indicator.Intake;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one answer on every goal of a real plan costs, by the figures that the plan states itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Plans {
  /** The plan, and the day asked about. */
  @Param({
    "kik-2016.csv 2017-07-31",
    "vaekstplan-2022.json 2018-12-31",
    "beskaeftigelsesplan-2020.csv 2019-12-31",
    "csr-2021.json 2019-12-31",
    "pejlemaerker-2023.csv 2023-12-31"
  })
  public String plan = "csr-2021.json 2019-12-31";

  private Evaluator evaluator = Evaluator.of();
  private Facts facts = Facts.NONE;
  private Question question = Question.about("kommune:580", "2024");

  /** Makes plan and figures ready. */
  @Setup
  public void prepare() throws IOException {
    String file = plan.substring(0, plan.indexOf(' '));
    evaluator = Evaluator.of(file.substring(0, file.indexOf('.')));
    facts = facts(evaluator, file);
    question = Question.about("kommune:580", plan.substring(plan.indexOf(' ') + 1))
        .goals(evaluator.goals().stream().map(Goal::id).toList());
  }

  /** How many goals a plan has. */
  public static int goals(String plan) {
    return Evaluator.of(plan.substring(0, plan.indexOf('.'))).goals().size();
  }

  private static Facts facts(Evaluator evaluator, String file) throws IOException {
    Intake intake = evaluator.intake();
    try (InputStream in = Plans.class.getResourceAsStream("/dk/pejl/cli/demo/" + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      BufferedInputStream buffered = new BufferedInputStream(in);
      FactsFormat.of(file, buffered).read(buffered, file, intake);
    }
    return intake.facts();
  }

  /** One answer. */
  @Benchmark
  public Evaluation answer() {
    return evaluator.evaluate(facts, question);
  }
}
