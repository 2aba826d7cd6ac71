package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;

/** An outcome as it would be were its goal altered, worked out without the engine. */
final class Altered {
  private final Alteration alteration;
  private final Outcome outcome;

  Altered(Alteration alteration, Outcome outcome) {
    this.alteration = alteration;
    this.outcome = outcome;
  }

  /** Whether the scenario would fail. A scenario that fails anyhow notices nothing. */
  boolean isNoticed() {
    Verdict verdict = outcome.verdict();
    if (!outcome.isAsExpected() || !verdict.goal().id().equals(alteration.goal())) {
      return false;
    }
    Goal goal = alteration.dates().apply(verdict.goal());
    LocalDate asOf = verdict.asOf();
    if (!goal.read(asOf).equals(verdict.goal().read(asOf))) {
      // Other figures would be read, of which nothing is known here.
      return false;
    }
    return verdict.claim().asNone().isPresent() ? differs(goal, asOf) : fails(goal, asOf);
  }

  /** Of what waits for its period the altered goal may not. */
  private boolean differs(Goal goal, LocalDate asOf) {
    return outcome.scenario().expected().status() == Status.NOT_DUE && !goal.isAwaiting(asOf);
  }

  private boolean fails(Goal goal, LocalDate asOf) {
    Verdict verdict = outcome.verdict();
    Claim claim = alteration.claim().apply(verdict.claim(), Alteration.figures(outcome));
    Verdict altered = goal.isAwaiting(asOf)
        ? Verdict.without(
            goal, verdict.subject(), asOf, Status.NOT_DUE, new Claim.None(alteration.what()))
        : Verdict.of(goal, verdict.subject(), asOf, claim);
    return !outcome.scenario().expected().isMetBy(altered);
  }
}
