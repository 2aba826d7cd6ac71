package dk.pejl;

import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;

/**
 * Tells operators what was evaluated: one event for each call at level INFO, one for each goal at
 * level DEBUG, and one for each rule that failed at level WARN. All of it stands in the evaluations
 * as well. Figures and the ids of subjects, which may be those of persons, are left out; digests are
 * told where they are at hand.
 */
final class Journal {
  private final Logger log;

  Journal(Logger log) {
    this.log = log;
  }

  /** Notes the answers of one call, with how many observations there were and how long it took. */
  void evaluated(List<Evaluation> evaluations, int observations, Duration taken) {
    if (log.isInfoEnabled()) {
      log.atInfo()
          .addKeyValue("questions", evaluations.size())
          .addKeyValue(
              "subjects", all(evaluations, asked -> Set.of(asked.subject().kind())))
          .addKeyValue("asOf", all(evaluations, asked -> Set.of(asked.asOf().toString())))
          .addKeyValue("plans", all(evaluations, Question::plans))
          .addKeyValue("goals", all(evaluations, Question::goals))
          .addKeyValue("observations", observations)
          .addKeyValue("verdicts", counts(evaluations))
          .addKeyValue("rules", rules(evaluations))
          .addKeyValue("milliseconds", taken.toMillis())
          .log("Evaluated");
    }
    evaluations.forEach(evaluation -> evaluation.verdicts().forEach(this::judged));
  }

  private void judged(Verdict verdict) {
    if (verdict.status() == Status.ERROR) {
      log.atWarn().addKeyValue("goal", verdict.goal().id()).log("The rule of a goal failed");
    }
    if (log.isDebugEnabled()) {
      log.atDebug()
          .addKeyValue("goal", verdict.goal().id())
          .addKeyValue("status", verdict.status().id())
          .addKeyValue("truth", verdict.claim().truth().id())
          .addKeyValue("missing", verdict.missing().size())
          .addKeyValue("rule", verdict.goal().rule().digest())
          .log("Judged");
    }
  }

  private static Set<String> all(
      List<Evaluation> evaluations, Function<Question, Set<String>> part) {
    return evaluations.stream()
        .flatMap(evaluation -> part.apply(evaluation.question()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Integer> counts(List<Evaluation> evaluations) {
    Map<String, Integer> counts = new TreeMap<>();
    evaluations.forEach(evaluation -> evaluation
        .summary()
        .forEach((status, count) -> counts.merge(status.id(), count, Integer::sum)));
    return counts;
  }

  private static Set<String> rules(List<Evaluation> evaluations) {
    return evaluations.stream()
        .flatMap(evaluation -> evaluation.rules().entrySet().stream())
        .map(rule -> rule.getKey() + " " + rule.getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
