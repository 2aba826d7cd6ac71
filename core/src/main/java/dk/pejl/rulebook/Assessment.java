package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Evidence;
import dk.pejl.figure.Slice;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One goal that is asked about for one slice; the fact on which its rule turns and to which it gives
 * its claim. For one thread and one evaluation.
 */
public final class Assessment {
  private static final Evidence[] NONE = {};
  private static final Wording UNREAD = Wording.same("");

  private final String goal;
  private final Wording reading;
  private final Slice now;
  private final Conclusion rightSide;
  private Evidence[] evidence = NONE;
  private @Nullable Claim claim;
  private @Nullable RuleFailure failure;

  Assessment(String goal, Slice now, Conclusion rightSide) {
    this(goal, UNREAD, now, rightSide);
  }

  Assessment(String goal, Wording reading, Slice now, Conclusion rightSide) {
    this.goal = goal;
    this.reading = reading;
    this.now = now;
    this.rightSide = rightSide;
  }

  /** The id of the goal, as its rule writes it. */
  public String getGoal() {
    return goal;
  }

  /** Whom the goal is about, in the last period that has ended. */
  public Slice getNow() {
    return now;
  }

  /** Takes the claim that decides the goal; a rule concludes exactly once. */
  public void conclude(Claim concluded) {
    if (claim != null) {
      throw new Refusal(
          "Reglen '" + goal + "' konkluderer to gange: skriv én konklusion.",
          "The rule '" + goal + "' concludes twice: write one conclusion.");
    }
    claim = concluded;
  }

  /** Says that no indicator decides the goal; why, is what the rule's reading says. */
  public void cannotBeMeasured() {
    if (reading.da().isEmpty()) {
      throw new Refusal(
          "Reglen '" + goal
              + "' siger ikke, hvorfor målet ikke kan måles: tilføj @laesning( \"…\" )"
              + " og @reading( \"…\" ).",
          "The rule '" + goal + "' does not say why the goal cannot be measured: add"
              + " @laesning( \"…\" ) and @reading( \"…\" ).");
    }
    conclude(new Claim.None(reading));
  }

  /** Says that no indicator decides the goal, and why. */
  public void cannotBeMeasured(String da, String en) {
    conclude(new Claim.None(new Wording(da, en)));
  }

  /** Takes the evidence that the rule asks for, in the order it is written there. */
  void take(Evidence... supplied) {
    evidence = supplied;
  }

  /** The right side of the goal's rule. */
  Conclusion rightSide() {
    return rightSide;
  }

  /** The evidence that the rule asks for, in the order it is written there. */
  Evidence[] evidence() {
    return evidence;
  }

  /** The same with the same evidence, not concluded yet. */
  Assessment again() {
    Assessment again = new Assessment(goal, reading, now, rightSide);
    again.take(evidence);
    return again;
  }

  /** Takes over what became of a copy. */
  void become(Assessment copy) {
    claim = copy.claim;
    failure = copy.failure;
  }

  void fail(RuleFailure what) {
    failure = what;
  }

  @Nullable
  Claim claim() {
    return claim;
  }

  @Nullable
  RuleFailure failure() {
    return failure;
  }

  /** Whether nothing has become of this yet. */
  boolean isOpen() {
    return claim == null && failure == null;
  }

  @Override
  public String toString() {
    return goal + " " + now;
  }
}
