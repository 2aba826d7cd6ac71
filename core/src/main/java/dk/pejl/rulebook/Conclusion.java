package dk.pejl.rulebook;

import java.util.List;
import java.util.function.Function;
import org.drools.model.functions.BlockN;

/**
 * The right side of a compiled rule, and from where it takes what the left side binds.
 *
 * @param rightSide the right side
 * @param arguments what each of its variables is, given the assessment with its evidence
 */
record Conclusion(BlockN rightSide, List<Argument> arguments) {

  /**
   * What one variable of a right side is.
   *
   * @param evidence which of the assessment's evidence, or a negative number where it is none
   * @param other what it is where it is no evidence
   */
  record Argument(int evidence, Function<Assessment, ?> other) {
    /** The evidence of the given place. */
    static Argument evidence(int place) {
      return new Argument(place, assessment -> assessment);
    }

    /** What the left side binds of the assessment. */
    static Argument bound(Function<Assessment, ?> binding) {
      return new Argument(-1, binding);
    }

    private Object of(Assessment assessment) {
      return evidence >= 0 ? assessment.evidence()[evidence] : other.apply(assessment);
    }
  }

  /** Runs the right side on an assessment; what it or a binding throws is the assessment's failure. */
  void draw(Assessment assessment) {
    try {
      Object[] values = new Object[arguments.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(i).of(assessment);
      }
      rightSide.execute(values);
    } catch (Throwable failure) {
      RuleFailure.throwIfFatal(failure);
      assessment.fail(RuleFailure.onRightSide(failure));
    }
  }
}
