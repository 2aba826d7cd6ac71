package dk.pejl.rulebook;

import org.kie.api.runtime.rule.ConsequenceExceptionHandler;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleRuntime;

/**
 * Gives an exception on a rule's right side to the assessment it was about, so that the other rules
 * go on. Public only because the engine makes one by itself.
 */
public final class RuleFailures implements ConsequenceExceptionHandler {

  /** A handler, as the engine makes it. */
  public RuleFailures() {}

  @Override
  public void handleException(Match match, RuleRuntime session, Exception exception) {
    for (Object fact : match.getObjects()) {
      if (fact instanceof Assessment assessment) {
        assessment.fail(exception);
        return;
      }
    }
    throw new IllegalStateException(
        "The rule '" + match.getRule().getName() + "' failed without an assessment.", exception);
  }
}
