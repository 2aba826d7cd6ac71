package dk.pejl.rulebook;

import dk.pejl.verdict.Question;
import java.util.List;
import java.util.Map;

/**
 * Runs the compiled right side of each rule that is asked, in a plain loop over the evidence that its
 * left side names. No session, and nothing is matched: that the left side would match just this
 * evidence is what its analysis has made sure of.
 *
 * @param conclusions what the rules conclude, by the ids of their goals
 */
record Direct(Map<String, Conclusion> conclusions) implements Engine {
  @Override
  public void conclude(Question question, List<Assessment> asked) {
    for (Assessment each : asked) {
      Conclusion conclusion = conclusions.get(each.getGoal());
      if (conclusion != null) {
        conclusion.draw(each);
      }
    }
  }
}
