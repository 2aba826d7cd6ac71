package dk.pejl.benchmarks;

import dk.pejl.Evaluator;
import dk.pejl.rulebook.EngineMode;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Many evaluations, no two alike, by a few threads that share one evaluator on a small heap: none is
 * to leave anything behind. They come in rounds; what is in use after the first, when whatever is made
 * once has been made, may hardly grow in those that follow.
 */
final class Soak {
  private static final int THREADS = 2;
  private static final int ROUNDS = 20;

  // Of a million evaluations, each may leave two bytes.
  private static final long MOST_GROWTH = 2_000_000;

  private Soak() {}

  /** The evaluators to be soaked, each alone in memory while it is. */
  private static Map<String, Supplier<Evaluator>> evaluators() {
    Map<String, Supplier<Evaluator>> evaluators = new LinkedHashMap<>();
    for (EngineMode engine : List.of(EngineMode.MATCHING, EngineMode.DIRECT)) {
      evaluators.put(
          "every plan, " + engine.id(), () -> Evaluator.builder().engine(engine).build());
    }
    return evaluators;
  }

  /** Soaks every evaluator, says what it found, and answers whether none keeps or fails anything. */
  static boolean run(long evaluations) throws InterruptedException, ExecutionException {
    boolean sound = true;
    for (Map.Entry<String, Supplier<Evaluator>> each : evaluators().entrySet()) {
      System.out.printf(
          Locale.ROOT, "%s: %,d evaluations by %d threads%n", each.getKey(), evaluations, THREADS);
      sound &= isSound(each.getValue().get(), evaluations);
    }
    return sound;
  }

  private static boolean isSound(Evaluator evaluator, long evaluations)
      throws InterruptedException, ExecutionException {
    List<SoakingThread> soaking = IntStream.range(0, THREADS)
        .mapToObj(thread -> new SoakingThread(evaluator, thread, evaluations / ROUNDS / THREADS))
        .toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      boolean flat = isFlat(threads, soaking);
      boolean withoutError = SoakingThread.isWithoutError(soaking);
      return flat && withoutError;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Whether what is in use grows in no round; does not go on when it does. */
  private static boolean isFlat(ExecutorService threads, List<SoakingThread> soaking)
      throws InterruptedException, ExecutionException {
    long first = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      all(threads, soaking);
      long used = used();
      first = round == 1 ? used : first;
      long count = soaking.stream().mapToLong(SoakingThread::evaluations).sum();
      System.out.printf(Locale.ROOT, "  after %,9d: %,11d bytes in use%n", count, used);
      if (used - first > MOST_GROWTH) {
        System.out.printf(
            Locale.ROOT, "  GROWING: at most %,d more than at first is allowed%n", MOST_GROWTH);
        return false;
      }
    }
    return true;
  }

  private static void all(ExecutorService threads, List<? extends Callable<Void>> tasks)
      throws InterruptedException, ExecutionException {
    for (var done : threads.invokeAll(tasks)) {
      done.get();
    }
  }

  /** The bytes in use once everything that nothing refers to has been cleared away. */
  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(
          least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
