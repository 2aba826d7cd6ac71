package dk.pejl.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * What one use of the engine is about: which rules, by their numbers, conclude which assessments, at
 * most one for each of several questions. For one thread.
 */
final class Round {
  private final int questions;
  private final @Nullable Assessment[] asked;

  /** A round in which nothing is asked yet. */
  Round(int rules, int questions) {
    this.questions = questions;
    this.asked = new Assessment[rules * questions];
  }

  /** Lets a rule conclude an assessment on behalf of a question. */
  void ask(int rule, int question, Assessment assessment) {
    asked[rule * questions + question] = assessment;
  }

  /** The assessment that a question asks of a rule, or null. */
  @Nullable
  Assessment asked(int rule, int question) {
    return asked[rule * questions + question];
  }

  /** Whether a rule has anything to conclude. */
  boolean asks(int rule) {
    for (int i = rule * questions; i < (rule + 1) * questions; i++) {
      if (asked[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** Draws a rule's conclusion on every assessment that is asked of it and has not failed before. */
  void conclude(int rule, Conclusion conclusion) {
    for (int i = rule * questions; i < (rule + 1) * questions; i++) {
      Assessment assessment = asked[i];
      if (assessment != null && assessment.failure() == null) {
        conclusion.draw(assessment);
      }
    }
  }
}
