package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;

/**
 * That a rule failed, where in the rule, and what was thrown.
 *
 * @param part the part of the rule
 * @param place where that part stands in the rule's file
 * @param cause what was thrown
 * @param isOutOfTime whether it was stopped, so that another time it might have ended
 */
record RuleFailure(
    Wording part, Function<RuleText, Place> place, Throwable cause, boolean isOutOfTime) {
  private static final Wording LEFT_SIDE = new Wording("på venstresiden", "on its left side");
  private static final Wording RIGHT_SIDE = new Wording("på højresiden", "on its right side");
  private static final Wording COMPARISON =
      new Wording("i sammenligningen af regelmotorerne", "in the comparison of the engines");

  private RuleFailure(Wording part, Function<RuleText, Place> place, Throwable cause) {
    this(part, place, cause, false);
  }

  /** That evidence of an indicator which the left side names could not be had. */
  static RuleFailure onLeftSide(String indicator, Throwable cause) {
    return new RuleFailure(LEFT_SIDE, rule -> rule.placeOf('"' + indicator + '"'), cause);
  }

  /** That the right side threw. */
  static RuleFailure onRightSide(Throwable cause) {
    return new RuleFailure(RIGHT_SIDE, RuleText::rightSide, cause);
  }

  /** That a helper of the pack did not end in time. */
  static RuleFailure outOfTime(Duration limit) {
    String seconds =
        BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    return new RuleFailure(
        RIGHT_SIDE,
        RuleText::rightSide,
        new Refusal(
            "en hjælper blev ikke færdig på " + seconds.replace('.', ',')
                + " sekunder: gør den hurtigere, eller giv den længere tid.",
            "a helper did not end in " + seconds
                + " seconds: make it quicker, or give it more time."),
        true);
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
