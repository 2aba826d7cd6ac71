package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Evidence;
import dk.pejl.verdict.Question;
import java.util.List;

/**
 * That Drools matched a rule and its right side concluded.
 *
 * @param question what was asked
 * @param goal the id of the goal, which is the name of its rule
 * @param facts the evidence that the left side matched, in the order it is written
 * @param concluded the claim that the right side concluded
 */
public record Match(Question question, String goal, List<Evidence> facts, Claim concluded) {
  /** A match of facts that stay as they are. */
  public Match {
    facts = List.copyOf(facts);
  }
}
