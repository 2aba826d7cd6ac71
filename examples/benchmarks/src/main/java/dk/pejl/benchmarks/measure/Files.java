package dk.pejl.benchmarks.measure;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.judge.Workload;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What reading the figures of a hundred goals, and writing their verdicts, costs a goal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Files {
  private final Evaluator evaluator = Workload.evaluator(Workload.GOALS);
  private final Facts facts = Workload.facts(evaluator, Workload.GOALS, 0, 1);
  private final byte[] file = FactsJson.bytes(facts, evaluator.catalogue());
  private final Evaluation evaluation = evaluator.evaluate(facts, Workload.question(0));

  /** The facts from JSON. */
  @Benchmark
  @OperationsPerInvocation(Workload.GOALS)
  public Facts readFacts() {
    Intake intake = evaluator.intake();
    FactsJson.read(file, "facts.json", intake);
    return intake.facts();
  }

  /** The evaluation as JSON with every explanation. */
  @Benchmark
  @OperationsPerInvocation(Workload.GOALS)
  public byte[] writeEvaluation() {
    return new EvaluationJson(Texts::why).bytes(evaluation);
  }

  /** The reason of each verdict in Danish. */
  @Benchmark
  @OperationsPerInvocation(Workload.GOALS)
  public void sayWhy(Blackhole texts) {
    Texts danish = Texts.of(Language.DA, evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      texts.consume(danish.why(verdict));
    }
  }
}
