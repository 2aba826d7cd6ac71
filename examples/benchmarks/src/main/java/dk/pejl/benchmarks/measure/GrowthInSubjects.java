package dk.pejl.benchmarks.measure;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.judge.ClaimsByHand;
import dk.pejl.benchmarks.judge.Workload;
import dk.pejl.fact.Facts;
import dk.pejl.verdict.Question;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What one verdict costs as the facts hold more subjects; up to ten are asked about together. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthInSubjects {
  private static final int AT_A_TIME = 10;
  private static final int GOALS = 10;

  /** How many subjects the facts hold. */
  @Param({"1", "100", "10000", "100000"})
  public int subjects = 1;

  private Evaluator evaluator = Workload.evaluator(GOALS);
  private ClaimsByHand byHand = new ClaimsByHand(evaluator, GOALS);
  private Facts facts = Facts.NONE;
  private List<List<Question>> asked = List.of();
  private int next;

  /** Makes plan and figures ready. */
  @Setup
  public void prepare() {
    evaluator = Workload.evaluator(GOALS);
    byHand = new ClaimsByHand(evaluator, GOALS);
    facts = Workload.facts(evaluator, GOALS, 0, subjects);
    int together = Math.min(subjects, AT_A_TIME);
    asked = IntStream.iterate(0, i -> i + together <= subjects, i -> i + together)
        .mapToObj(first -> Workload.questions(first, together))
        .toList();
  }

  private List<Question> following() {
    next = (next + 1) % asked.size();
    return asked.get(next);
  }

  /** Ten goals for ten subjects, by Pejl. */
  @Benchmark
  @OperationsPerInvocation(AT_A_TIME * GOALS)
  public void pejl(Blackhole answers) {
    for (int done = 0; done < AT_A_TIME; ) {
      List<Question> questions = following();
      answers.consume(evaluator.evaluate(facts, questions));
      done += questions.size();
    }
  }

  /** Ten goals for ten subjects, built by hand. */
  @Benchmark
  @OperationsPerInvocation(AT_A_TIME * GOALS)
  public void byHand(Blackhole answers) {
    for (int done = 0; done < AT_A_TIME; ) {
      List<Question> questions = following();
      questions.forEach(question -> answers.consume(byHand.evaluate(facts, question)));
      done += questions.size();
    }
  }
}
