package dk.pejl.benchmarks;

import dk.pejl.benchmarks.judge.Contestant;
import dk.pejl.benchmarks.measure.Files;
import dk.pejl.benchmarks.measure.GrowthInGoals;
import dk.pejl.benchmarks.measure.GrowthInSubjects;
import dk.pejl.benchmarks.measure.Plans;
import dk.pejl.benchmarks.measure.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark, the contestants taking turns, and writes the results. */
final class BenchmarkReport {
  private static final String BYTES = "gc.alloc.rate.norm";

  // A thousand rules take the compiler, and a million observations the collector, this many
  // seconds.
  private static final int SETTLING = 12;

  private final Effort effort;
  private final List<RunResult> raw = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * How long to measure.
   *
   * @param rounds how often every contestant has its turn, in a JVM of its own each time
   * @param warmUps how many seconds a turn is warmed up for
   * @param iterations how many seconds of a turn count
   */
  record Effort(int rounds, int warmUps, int iterations) {
    static final Effort FULL = new Effort(5, 5, 5);
    static final Effort QUICK = new Effort(3, 4, 2);

    /** The rounds of what is no contest. */
    int fewer() {
      return rounds / 2;
    }
  }

  /** What an operation costs: nanoseconds on a processor and on the clock, and bytes. */
  private record Cost(double time, double clock, double bytes) {}

  BenchmarkReport(Effort effort) {
    this.effort = effort;
  }

  /** Measures everything and writes it into the folder. */
  void write(Path folder) throws RunnerException, IOException {
    Map<String, Cost> one = measure(Verdicts.class, 1, effort.rounds);
    Map<String, Cost> two = measure(Verdicts.class, 2, effort.fewer());
    contest(one, two);
    growth();
    plans();
    files();
    java.nio.file.Files.createDirectories(folder);
    java.nio.file.Files.writeString(
        folder.resolve("results.md"), text.toString(), StandardCharsets.UTF_8);
    java.nio.file.Files.writeString(
        folder.resolve("results.svg"), TimesChart.of(times(one)), StandardCharsets.UTF_8);
    ResultFormatFactory.getInstance(
            ResultFormatType.JSON, folder.resolve("results.json").toString())
        .writeOut(raw);
    System.out.println(text);
  }

  /** Each benchmark of a class for each of its parameters, round by round. */
  private Map<String, Cost> measure(Class<?> benchmarks, int threads, int rounds)
      throws RunnerException {
    return measure(benchmarks, threads, rounds, effort.warmUps);
  }

  private Map<String, Cost> measure(Class<?> benchmarks, int threads, int rounds, int warmUps)
      throws RunnerException {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : run(benchmarks, threads, warmUps)) {
        costs.computeIfAbsent(name(result), first -> new ArrayList<>()).add(cost(result));
        raw.add(result);
      }
    }
    Map<String, Cost> medians = new LinkedHashMap<>();
    costs.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private Iterable<RunResult> run(Class<?> benchmarks, int threads, int warmUps)
      throws RunnerException {
    return new Runner(new OptionsBuilder()
            .include("\\." + benchmarks.getSimpleName() + "\\.")
            .threads(threads)
            .forks(1)
            .jvmArgs("-Xmx3g")
            .warmupIterations(warmUps)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(effort.iterations)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .addProfiler(ProcessorTime.class)
            .shouldFailOnError(true)
            .build())
        .run();
  }

  /** What tells a result from the others of its class: its parameter, or else its method. */
  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    return result.getParams().getParamsKeys().stream()
        .findFirst()
        .map(key -> method + " " + result.getParams().getParam(key))
        .orElse(method);
  }

  private static Cost cost(RunResult result) {
    Map<String, Double> besides = new LinkedHashMap<>();
    // Some versions of JMH mark what profilers found with a dot.
    result
        .getSecondaryResults()
        .forEach((key, value) -> besides.put(key.replace("·", ""), value.getScore()));
    return new Cost(
        Objects.requireNonNull(besides.get(ProcessorTime.LABEL)),
        result.getPrimaryResult().getScore(),
        Objects.requireNonNull(besides.get(BYTES)));
  }

  private static Cost median(List<Cost> costs) {
    return new Cost(
        Medians.of(costs.stream().map(Cost::time).toList()),
        Medians.of(costs.stream().map(Cost::clock).toList()),
        Medians.of(costs.stream().map(Cost::bytes).toList()));
  }

  private static Cost of(Map<String, Cost> costs, String name) {
    return Objects.requireNonNull(costs.get(name), name);
  }

  private static Cost of(Map<String, Cost> costs, Contestant contestant) {
    return of(costs, "verdict " + contestant.name());
  }

  private static Map<Contestant, Double> times(Map<String, Cost> costs) {
    Map<Contestant, Double> times = new LinkedHashMap<>();
    for (Contestant contestant : Contestant.values()) {
      times.put(contestant, of(costs, contestant).time);
    }
    return times;
  }

  private void contest(Map<String, Cost> one, Map<String, Cost> two) {
    line("## One verdict of a hundred");
    line("");
    line("| contestant | ns | to bare Java | bytes | two threads give |");
    line("|---|---:|---:|---:|---:|");
    double bare = of(one, Contestant.JAVA_MAP).time;
    for (Contestant contestant : Contestant.values()) {
      Cost cost = of(one, contestant);
      line(
          "| %s%s | %,.0f | %.1f | %,.0f | %.2f |",
          contestant.label(),
          contestant.explains() ? " (explained)" : "",
          cost.time,
          cost.time / bare,
          cost.bytes,
          2 * cost.clock / of(two, contestant).clock);
    }
    line("");
    Cost matching = of(one, Contestant.MATCHING);
    Cost direct = of(one, Contestant.DIRECT);
    line(
        "Matching to Drools as first written: %.2f, bytes %.0f. Direct to bare: %.1f, to the same claims by hand: %.1f, bytes %.0f.",
        matching.time / of(one, Contestant.DROOLS_NAIVE).time,
        matching.bytes,
        direct.time / bare,
        direct.time / of(one, Contestant.CLAIMS_BY_HAND).time,
        direct.bytes);
    line("");
  }

  private void growth() throws RunnerException {
    line("## Growth");
    line("");
    line("| | Pejl, ns a verdict | bytes | by hand, ns a verdict | bytes |");
    line("|---|---:|---:|---:|---:|");
    Map<String, Cost> goals = measure(GrowthInGoals.class, 1, effort.fewer(), SETTLING);
    for (int number : List.of(10, 100, 1000)) {
      grown(goals, number, "goals", number);
    }
    Map<String, Cost> subjects = measure(GrowthInSubjects.class, 1, effort.fewer(), SETTLING);
    for (int number : List.of(1, 100, 10_000, 100_000)) {
      grown(subjects, number, "subjects of ten goals", 1);
    }
    line("");
  }

  private void grown(Map<String, Cost> costs, int number, String what, int verdicts) {
    Cost pejl = of(costs, "pejl " + number);
    Cost byHand = of(costs, "byHand " + number);
    line(
        "| %,d %s | %,.0f | %,.0f | %,.0f | %,.0f |",
        number,
        what,
        pejl.time / verdicts,
        pejl.bytes / verdicts,
        byHand.time / verdicts,
        byHand.bytes / verdicts);
  }

  private void plans() throws RunnerException {
    line("## Five real plans");
    line("");
    line("| plan, asked about | goals | ns a verdict | bytes |");
    line("|---|---:|---:|---:|");
    measure(Plans.class, 1, 1).forEach((name, cost) -> {
      String plan = name.substring(name.indexOf(' ') + 1);
      int goals = Plans.goals(plan);
      line("| %s | %d | %,.0f | %,.0f |", plan, goals, cost.time / goals, cost.bytes / goals);
    });
    line("");
  }

  private void files() throws RunnerException {
    Map<String, Cost> costs = measure(Files.class, 1, 1);
    line("## In and out");
    line("");
    line("| of a hundred goals, for one | ns | bytes |");
    line("|---|---:|---:|");
    cost("facts read from JSON", of(costs, "readFacts"));
    cost("evaluation written as JSON, with texts", of(costs, "writeEvaluation"));
    cost("reason in Danish", of(costs, "sayWhy"));
  }

  private void cost(String what, Cost cost) {
    line("| %s | %,.0f | %,.0f |", what, cost.time, cost.bytes);
  }

  private void line(String form, Object... values) {
    text.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
