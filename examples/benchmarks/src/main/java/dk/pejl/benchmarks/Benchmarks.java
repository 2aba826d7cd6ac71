package dk.pejl.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The program: {@code smoke}, {@code soak}, {@code contest}, {@code report}, {@code cold}, or the
 * options of JMH.
 */
public final class Benchmarks {
  private static final Path TARGET = Path.of("target");

  private Benchmarks() {}

  /** Runs what the first argument names. */
  public static void main(String[] arguments) throws Exception {
    List<String> rest = Arrays.asList(arguments);
    String command = rest.isEmpty() ? "-h" : rest.get(0);
    switch (command) {
      case "smoke" -> System.exit(Smoke.run() ? 0 : 1);
      case "soak" -> System.exit(Soak.run(evaluations(rest)) ? 0 : 1);
      case "contest" -> Smoke.contest(TARGET);
      case "report" ->
        new BenchmarkReport(rest.contains("quick") ? BenchmarkReport.Effort.QUICK : BenchmarkReport.Effort.FULL).write(TARGET);
      case "cold" -> ColdStart.of(Path.of(rest.get(1))).write(TARGET);
      default -> org.openjdk.jmh.Main.main(arguments);
    }
  }

  private static long evaluations(List<String> arguments) {
    return arguments.size() < 2 ? 1_000_000 : Long.parseLong(arguments.get(1));
  }
}
