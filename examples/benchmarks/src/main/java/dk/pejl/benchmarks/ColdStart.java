package dk.pejl.benchmarks;

import dk.pejl.Evaluator;
import dk.pejl.verdict.Goal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How long a fresh JVM takes to print the verdicts of one plan, from its start to its end. */
final class ColdStart {
  private static final int ROUNDS = 9;
  private static final double NANOS_TO_MILLIS = 1e-6;

  private final Path jar;
  private final Path folder;
  private final String goals =
      Evaluator.of("csr-2021").goals().stream().map(Goal::id).collect(Collectors.joining(","));

  private ColdStart(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** The cold start of the command line in the jar. */
  static ColdStart of(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalArgumentException(
          jar + " is no file: give the jar of the command line, examples/cli/target/pejl.jar.");
    }
    return new ColdStart(jar, Files.createTempDirectory("pejl-cold"));
  }

  /** Measures, prints and writes {@code cold.md} into the folder. */
  void write(Path target) throws IOException, InterruptedException {
    Path facts = folder.resolve("csr-2021.json");
    try (InputStream in = ColdStart.class.getResourceAsStream("/dk/pejl/cli/demo/csr-2021.json")) {
      Files.copy(Objects.requireNonNull(in), facts, StandardCopyOption.REPLACE_EXISTING);
    }
    String shared = "-XX:SharedArchiveFile=" + archive(facts);
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put("as it comes", List.of());
    ways.put("C1 only", List.of("-XX:TieredStopAtLevel=1"));
    ways.put("class-data archive", List.of(shared));
    ways.put("archive and C1", List.of(shared, "-XX:TieredStopAtLevel=1"));
    ways.put(
        "archive, C1, serial collector",
        List.of(shared, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    String text = table(times(ways, facts));
    Files.createDirectories(target);
    Files.writeString(target.resolve("cold.md"), text);
    System.out.print(text);
  }

  private Map<String, List<Double>> times(Map<String, List<String>> ways, Path facts)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        times
            .computeIfAbsent(way.getKey(), first -> new ArrayList<>())
            .add(run(way.getValue(), facts));
      }
    }
    return times;
  }

  private static String table(Map<String, List<Double>> times) {
    StringBuilder text = new StringBuilder("""
        | fresh JVM to printed verdicts | median ms | least ms |
        |---|---:|---:|
        """);
    times.forEach((way, all) -> text.append(String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f |%n",
        way,
        Medians.of(all),
        all.stream().mapToDouble(each -> each).min().orElseThrow())));
    return text.toString();
  }

  /** An archive of the classes that a run loads. */
  private Path archive(Path facts) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    Path archive = folder.resolve("pejl.jsa");
    run(List.of("-XX:DumpLoadedClassList=" + classes), facts);
    start(List.of(
        "-Xshare:dump",
        "-XX:SharedClassListFile=" + classes,
        "-XX:SharedArchiveFile=" + archive,
        "-cp",
        jar.toString()));
    return archive;
  }

  /** Runs the command line once and tells how many milliseconds it took. */
  private double run(List<String> options, Path facts) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-jar", jar.toString(), "evaluate", facts.toString()));
    arguments.addAll(List.of("--subject", "kommune:580", "--period", "2019-12-31"));
    arguments.add("--goal=" + goals);
    return start(arguments);
  }

  /** Starts a JVM, waits for it and tells how many milliseconds it took. */
  private double start(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path said = folder.resolve("said.txt");
    long begun = System.nanoTime();
    int exit = new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectErrorStream(true)
        .start()
        .waitFor();
    double took = (System.nanoTime() - begun) * NANOS_TO_MILLIS;
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(said));
    }
    return took;
  }
}
