package dk.pejl.benchmarks.measure;

import dk.pejl.benchmarks.judge.Contestant;
import dk.pejl.benchmarks.judge.GoalJudge;
import dk.pejl.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one verdict costs each contestant, of a hundred that it gives at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Verdicts {
  /** Who judges. */
  @Param
  public Contestant contestant = Contestant.MATCHING;

  private GoalJudge<?> judge = contestant.judge(0);

  /** Makes the judge ready. */
  @Setup
  public void prepare() {
    judge = contestant.judge(0);
  }

  /** A hundred verdicts. */
  @Benchmark
  @OperationsPerInvocation(Workload.GOALS)
  public Object verdict() {
    return judge.judge();
  }
}
