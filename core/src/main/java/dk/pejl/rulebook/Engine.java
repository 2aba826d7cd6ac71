package dk.pejl.rulebook;

import dk.pejl.verdict.Question;
import java.util.List;

/** Makes the rules of one plan conclude. Thread-safe. */
interface Engine {
  /**
   * Lets each assessment of a question be concluded, or failed, by its rule. An assessment that no
   * rule concluded stays without a claim.
   */
  void conclude(Question question, List<Assessment> asked);
}
