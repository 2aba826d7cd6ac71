package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.function.Function;

/**
 * That a rule failed, where in the rule, and what was thrown.
 *
 * @param part the part of the rule
 * @param place where that part stands in the rule's file
 * @param cause what was thrown
 */
record RuleFailure(Wording part, Function<RuleText, Place> place, Throwable cause) {
  private static final Wording LEFT_SIDE = new Wording("på venstresiden", "on its left side");
  private static final Wording RIGHT_SIDE = new Wording("på højresiden", "on its right side");
  private static final Wording COMPARISON =
      new Wording("i sammenligningen af regelmotorerne", "in the comparison of the engines");

  /** That evidence of an indicator which the left side names could not be had. */
  static RuleFailure onLeftSide(String indicator, Throwable cause) {
    return new RuleFailure(LEFT_SIDE, rule -> rule.placeOf('"' + indicator + '"'), cause);
  }

  /** That the right side threw. */
  static RuleFailure onRightSide(Throwable cause) {
    return new RuleFailure(RIGHT_SIDE, RuleText::rightSide, cause);
  }

  /** That two engines differ on the rule. */
  static RuleFailure inComparison(Throwable cause) {
    return new RuleFailure(COMPARISON, RuleText::place, cause);
  }

  /** That the rule did not conclude. */
  static RuleFailure silence() {
    return onRightSide(new Refusal("den konkluderede ikke.", "it did not conclude."));
  }

  /** What failed, where in the rule's own file, and of what kind it was. */
  Wording wording(Goal.Rule rule) {
    Place at = place.apply(RuleText.of(rule));
    Wording said = said();
    return new Wording(
        part.da() + " (" + at + "): " + said.da(), part.en() + " (" + at + "): " + said.en());
  }

  /** What was thrown, in words. */
  Wording said() {
    return cause instanceof Refusal refusal
        ? refusal.wording()
        : Wording.same(cause.getClass().getSimpleName()
            + (cause.getMessage() == null ? "" : ": " + cause.getMessage()));
  }

  /** Throws on what is beyond any rule: that the JVM itself cannot go on, such as out of memory. */
  static void throwIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
  }
}
