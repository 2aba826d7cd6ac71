package dk.pejl.benchmarks;

import dk.pejl.benchmarks.judge.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Quick looks at what a verdict costs, all in one process. */
final class Smoke {
  // What is measured is about half to two thirds of these; a busy machine shifts ratios by a third.
  private static final double MATCHING_TO_NAIVE = 1.1;
  private static final double MATCHING_BYTES = 2500;
  private static final double DIRECT_TO_BARE = 20;
  private static final double DIRECT_TO_BY_HAND = 5;
  private static final double DIRECT_BYTES = 1000;

  private Smoke() {}

  /**
   * A guard against getting slower: measures both engines of Pejl beside Drools as first written and
   * hand-written Java, says what it found, and answers whether the ratios are within bounds.
   */
  static boolean run() {
    Turns turns = new Turns(List.of(
        Contestant.MATCHING,
        Contestant.DIRECT,
        Contestant.CLAIMS_BY_HAND,
        Contestant.JAVA_MAP,
        Contestant.DROOLS_NAIVE));
    turns.times(Duration.ofSeconds(12));
    Map<Contestant, Double> times = turns.times(Duration.ofSeconds(20));
    times.forEach((contestant, time) ->
        System.out.printf(Locale.ROOT, "%-36s %8.0f ns a verdict%n", contestant.label(), time));
    double matching = of(times, Contestant.MATCHING);
    double direct = of(times, Contestant.DIRECT);
    return List.of(
            new Bound(
                "matching to Drools as first written",
                matching / of(times, Contestant.DROOLS_NAIVE),
                MATCHING_TO_NAIVE),
            new Bound("matching, bytes", turns.bytes(Contestant.MATCHING), MATCHING_BYTES),
            new Bound(
                "direct to bare Java", direct / of(times, Contestant.JAVA_MAP), DIRECT_TO_BARE),
            new Bound(
                "direct to the same claims by hand",
                direct / of(times, Contestant.CLAIMS_BY_HAND),
                DIRECT_TO_BY_HAND),
            new Bound("direct, bytes", turns.bytes(Contestant.DIRECT), DIRECT_BYTES))
        .stream()
        .filter(bound -> !bound.isKept())
        .toList()
        .isEmpty();
  }

  /** What was measured beside the most that is allowed. */
  private record Bound(String name, double measured, double most) {
    private boolean isKept() {
      boolean kept = measured <= most;
      System.out.printf(
          Locale.ROOT,
          "%-36s %8.2f, at most %.2f: %s%n",
          name,
          measured,
          most,
          kept ? "kept" : "NOT KEPT");
      return kept;
    }
  }

  /** Measures every contestant for some minutes, prints a table and draws it into the folder. */
  static void contest(Path folder) throws IOException {
    Turns turns = new Turns(Arrays.asList(Contestant.values()));
    turns.times(Duration.ofMinutes(2));
    Map<Contestant, Double> times = turns.times(Duration.ofSeconds(90));
    double bare = of(times, Contestant.JAVA_MAP);
    System.out.println("| contestant | ns | to bare Java | bytes |");
    System.out.println("|---|---:|---:|---:|");
    times.forEach((contestant, time) -> System.out.printf(
        Locale.ROOT,
        "| %s%s | %,.0f | %.1f | %,.0f |%n",
        contestant.label(),
        contestant.explains() ? " (explained)" : "",
        time,
        time / bare,
        turns.bytes(contestant)));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("contest.svg"), TimesChart.of(times));
  }

  private static double of(Map<Contestant, Double> times, Contestant contestant) {
    return Objects.requireNonNull(times.get(contestant));
  }
}
