package dk.pejl;

import dk.pejl.rulebook.EngineMode;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Status;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * That questions were answered in one call.
 *
 * @param evaluations the answers, in the order of the questions
 * @param engine which engine answered
 * @param duration how long it took
 */
public record Evaluated(List<Evaluation> evaluations, EngineMode engine, Duration duration) {

  /** How many verdicts have each status; statuses that none has are left out. */
  public Map<Status, Integer> outcomes() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Evaluation each : evaluations) {
      each.summary().forEach((status, count) -> counts.merge(status, count, Integer::sum));
    }
    return counts;
  }
}
