package dk.pejl;

import dk.pejl.Bulk.Answer;
import dk.pejl.verdict.Status;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what became of the subjects of one run in bulk, on whichever thread. */
final class BulkTally {
  private final long start = System.nanoTime();
  private final LongAdder answered = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final Map<Status, LongAdder> verdicts = new ConcurrentHashMap<>();

  void add(Answer<?> answer) {
    if (answer instanceof Answer.Reached<?> reached) {
      answered.increment();
      reached
          .evaluation()
          .summary()
          .forEach((status, count) ->
              verdicts.computeIfAbsent(status, any -> new LongAdder()).add(count));
    } else {
      failed.increment();
    }
  }

  /** How many subjects were answered. */
  long answered() {
    return answered.sum();
  }

  /** How many have no answer. */
  long failed() {
    return failed.sum();
  }

  /** How many verdicts have each status; statuses that none has are left out. */
  Map<Status, Long> verdicts() {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    verdicts.forEach((status, count) -> counts.put(status, count.sum()));
    return counts;
  }

  /** How long it is since the run began. */
  Duration duration() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
