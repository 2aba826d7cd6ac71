package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.fact.Facts;
import dk.pejl.figure.Figures;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * One way in which a goal could be other than it is: a limit moved by the smallest unit, a relation
 * turned, a part left out, a deadline moved.
 *
 * @param goal the id of the goal
 * @param at the place in the claim that is altered, empty for the whole
 * @param what what is altered, and how
 * @param claim the claim as it would be, given the claim and the figures it was reached from
 * @param dates the goal as it would be, with the same claim
 */
record Alteration(
    String goal,
    String at,
    Wording what,
    BiFunction<Claim, Figures, Claim> claim,
    UnaryOperator<Goal> dates) {

  /** An alteration of what stands at a place. */
  static Alteration at(
      String goal, String at, Wording what, BiFunction<Claim, Figures, Claim> change) {
    return new Alteration(
        goal,
        at,
        what,
        (claim, figures) -> ClaimPaths.changed(claim, at, part -> change.apply(part, figures)),
        UnaryOperator.identity());
  }

  /** An alteration of when the goal is to hold. */
  static Alteration of(Goal goal, Wording what, Goal altered) {
    return new Alteration(goal.id(), "", what, (claim, figures) -> claim, same -> altered);
  }

  /** Whether the altered goal would give an outcome other than the scenario expects. */
  boolean isNoticedBy(Outcome outcome) {
    return new Altered(this, outcome).isNoticed();
  }

  /** Figures from the facts of an outcome. */
  static Figures figures(Outcome outcome) {
    Facts facts = outcome.scenario().facts();
    return new Figures(facts, outcome.catalogue());
  }
}
