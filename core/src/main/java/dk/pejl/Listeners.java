package dk.pejl;

import dk.pejl.rulebook.EngineMode;
import dk.pejl.rulebook.Failed;
import dk.pejl.rulebook.Match;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * All who are told what an evaluator does: the log, and the host's own listeners.
 *
 * @param own the host's own
 */
record Listeners(List<EvaluationListener> own) {
  /** The log alone. */
  static final Listeners NONE = new Listeners(List.of());

  private static final Journal JOURNAL = new Journal(LoggerFactory.getLogger(Evaluator.class));

  Listeners {
    own = List.copyOf(own);
  }

  void evaluated(Evaluated evaluated) {
    JOURNAL.evaluated(evaluated);
    own.forEach(each -> each.evaluated(evaluated));
  }

  /** The same of one of many, of which the log is told together. */
  void evaluatedOneOfMany(Evaluated evaluated) {
    JOURNAL.judged(evaluated);
    own.forEach(each -> each.evaluated(evaluated));
  }

  void ran(BulkTally tally, EngineMode engine) {
    JOURNAL.ran(tally, engine);
  }

  void failed(Failed failed) {
    JOURNAL.failed(failed);
    own.forEach(each -> each.failed(failed));
  }

  /** Who is told of matches, or null where nobody is, so that nothing has to be gathered for it. */
  @Nullable
  Consumer<Match> matches() {
    List<MatchListener> matching = own.stream()
        .filter(MatchListener.class::isInstance)
        .map(MatchListener.class::cast)
        .toList();
    return matching.isEmpty() ? null : match -> matching.forEach(each -> each.matched(match));
  }
}
