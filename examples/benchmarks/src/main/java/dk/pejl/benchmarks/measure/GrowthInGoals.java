package dk.pejl.benchmarks.measure;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.judge.ClaimsByHand;
import dk.pejl.benchmarks.judge.Workload;
import dk.pejl.fact.Facts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one answer costs as a plan grows; the report divides by the goals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthInGoals {
  /** How many goals the plan has. */
  @Param({"10", "100", "1000"})
  public int goals = Workload.GOALS;

  private Evaluator evaluator = Workload.evaluator(goals);
  private Facts facts = Facts.NONE;
  private Question question = Workload.question(0);
  private ClaimsByHand byHand = new ClaimsByHand(evaluator, goals);

  /** Makes plan and figures ready. */
  @Setup
  public void prepare() {
    evaluator = Workload.evaluator(goals);
    facts = Workload.facts(evaluator, goals, 0, 1);
    question = Workload.question(0);
    byHand = new ClaimsByHand(evaluator, goals);
  }

  /** One answer of Pejl. */
  @Benchmark
  public Evaluation pejl() {
    return evaluator.evaluate(facts, question);
  }

  /** One answer built by hand. */
  @Benchmark
  public Evaluation byHand() {
    return byHand.evaluate(facts, question);
  }
}
