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
  // What is measured is about half of these; a busy machine shifts ratios by a third.
  private static final double MOST_TO_BARE = 24;
  private static final double MOST_TO_BY_HAND = 8;
  private static final double MOST_BYTES = 1000;

  private Smoke() {}

  /**
   * A guard against getting slower: measures Pejl beside hand-written Java, says what it found, and
   * answers whether the ratios are within bounds.
   */
  static boolean run() {
    Turns turns =
        new Turns(List.of(Contestant.PEJL, Contestant.CLAIMS_BY_HAND, Contestant.JAVA_MAP));
    turns.times(Duration.ofSeconds(8));
    Map<Contestant, Double> times = turns.times(Duration.ofSeconds(16));
    times.forEach((contestant, time) ->
        System.out.printf(Locale.ROOT, "%-36s %8.0f ns a verdict%n", contestant.label(), time));
    double explained = of(times, Contestant.PEJL);
    double toBare = explained / of(times, Contestant.JAVA_MAP);
    double toByHand = explained / of(times, Contestant.CLAIMS_BY_HAND);
    double bytes = turns.bytes(Contestant.PEJL);
    boolean within = toBare <= MOST_TO_BARE && toByHand <= MOST_TO_BY_HAND && bytes <= MOST_BYTES;
    System.out.printf(
        Locale.ROOT,
        "%s: at most %.0f, %.0f and %.0f%n",
        within ? "within bounds" : "SLOWER than allowed",
        MOST_TO_BARE,
        MOST_TO_BY_HAND,
        MOST_BYTES);
    System.out.printf(
        Locale.ROOT,
        "explained to bare: %.1f, explained to explained by hand: %.1f, bytes: %.0f%n",
        toBare,
        toByHand,
        bytes);
    return within;
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
