package dk.pejl;

import dk.pejl.rulebook.Match;

/**
 * Is also told of each match of a rule: which facts met in it and what it concluded. A rule that
 * fails has not concluded and is told of by {@link #failed} alone.
 */
public interface MatchListener extends EvaluationListener {
  /** Is told that Drools matched a rule, and that its right side concluded. */
  void matched(Match match);
}
