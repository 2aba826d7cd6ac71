package dk.pejl.rulebook;

import dk.pejl.verdict.Question;
import java.util.List;

/**
 * Runs the compiled right side of each rule that is asked, in a plain loop over the evidence that its
 * left side names. No session, and nothing is matched: that the left side would match just this
 * evidence is what its analysis has made sure of.
 */
final class Direct implements Engine {
  @Override
  public void conclude(Question question, List<Assessment> asked) {
    for (Assessment each : asked) {
      each.rightSide().draw(each);
    }
  }
}
