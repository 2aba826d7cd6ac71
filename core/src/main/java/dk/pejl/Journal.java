package dk.pejl;

import dk.pejl.rulebook.EngineMode;
import dk.pejl.rulebook.Failed;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;

/**
 * Tells operators what was evaluated: one event for each call, and for each run in bulk, at level INFO,
 * one for each goal at level DEBUG, and one for each rule that failed at level WARN. All of it stands in the evaluations
 * as well. Figures and the ids of subjects, which may be those of persons, are left out; digests are
 * told where they are at hand.
 */
final class Journal {
  private final Logger log;

  Journal(Logger log) {
    this.log = log;
  }

  /** Notes the answers of one call, by which engine they were reached and how long it took. */
  void evaluated(Evaluated evaluated) {
    List<Evaluation> evaluations = evaluated.evaluations();
    if (log.isInfoEnabled()) {
      log.atInfo()
          .addKeyValue("questions", evaluations.size())
          .addKeyValue(
              "subjects", all(evaluations, asked -> Set.of(asked.subject().kind())))
          .addKeyValue("asOf", all(evaluations, asked -> Set.of(asked.asOf().toString())))
          .addKeyValue("plans", all(evaluations, Question::plans))
          .addKeyValue("goals", all(evaluations, Question::goals))
          .addKeyValue("observations", observations(evaluations))
          .addKeyValue("verdicts", counts(evaluated))
          .addKeyValue("rules", rules(evaluations))
          .addKeyValue("engine", evaluated.engine().id())
          .addKeyValue("milliseconds", evaluated.duration().toMillis())
          .log("Evaluated");
    }
    judged(evaluated);
  }

  /** Notes the goals of the answers of one call alone. */
  void judged(Evaluated evaluated) {
    if (log.isDebugEnabled()) {
      evaluated.evaluations().forEach(each -> each.verdicts().forEach(this::judged));
    }
  }

  /** Notes what became of the many subjects of one run, in one event. */
  void ran(BulkTally tally, EngineMode engine) {
    Map<String, Long> counts = new TreeMap<>();
    tally.verdicts().forEach((status, count) -> counts.put(status.id(), count));
    log.atInfo()
        .addKeyValue("answered", tally.answered())
        .addKeyValue("failed", tally.failed())
        .addKeyValue("verdicts", counts)
        .addKeyValue("engine", engine.id())
        .addKeyValue("milliseconds", tally.duration().toMillis())
        .log("Evaluated in bulk");
  }

  /** Notes that the rule of a goal failed, with what was thrown. */
  void failed(Failed failed) {
    log.atWarn()
        .addKeyValue("goal", failed.verdict().goal().id())
        .setCause(failed.cause())
        .log("The rule of a goal failed");
  }

  private void judged(Verdict verdict) {
    log.atDebug()
        .addKeyValue("goal", verdict.goal().id())
        .addKeyValue("status", verdict.status().id())
        .addKeyValue("truth", verdict.claim().truth().id())
        .addKeyValue("missing", verdict.missing().size())
        .addKeyValue("rule", verdict.goal().rule().digest())
        .log("Judged");
  }

  /** How many observations were given; all questions of a call are about the same facts. */
  private static int observations(List<Evaluation> evaluations) {
    return evaluations.isEmpty() ? 0 : evaluations.get(0).facts().size();
  }

  private static Set<String> all(
      List<Evaluation> evaluations, Function<Question, Set<String>> part) {
    return evaluations.stream()
        .flatMap(evaluation -> part.apply(evaluation.question()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Integer> counts(Evaluated evaluated) {
    Map<String, Integer> counts = new TreeMap<>();
    evaluated.outcomes().forEach((status, count) -> counts.put(status.id(), count));
    return counts;
  }

  private static Set<String> rules(List<Evaluation> evaluations) {
    return evaluations.stream()
        .flatMap(evaluation -> evaluation.rules().entrySet().stream())
        .map(rule -> rule.getKey() + " " + rule.getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
