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
record Conclusion(BlockN rightSide, List<Function<Assessment, ?>> arguments) {

  /** Runs the right side on an assessment; what it or a binding throws is the assessment's failure. */
  void draw(Assessment assessment) {
    try {
      Object[] values = new Object[arguments.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(i).apply(assessment);
      }
      rightSide.execute(values);
    } catch (Throwable failure) {
      RuleFailure.throwIfFatal(failure);
      assessment.fail(RuleFailure.onRightSide(failure));
    }
  }
}
