package dk.pejl;

import dk.pejl.rulebook.Failed;

/**
 * Is told what an evaluator does, on the thread that asks it. What a listener throws stops the
 * evaluation.
 */
public interface EvaluationListener {
  /** Is told that questions were answered. */
  default void evaluated(Evaluated evaluated) {}

  /** Is told that the rule of a goal failed, with what was thrown. */
  default void failed(Failed failed) {}
}
