package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Conditions;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tries the rules of a pack when nothing at all is known: each has to conclude, and rightly. */
final class Trial {
  private final Gathering nothing;

  /** A trial of rules that name what is in the catalogue. */
  Trial(Catalogue catalogue) {
    this.nothing = new Gathering(new Figures(Facts.NONE, catalogue));
  }

  /** Whom and when a goal is tried for. */
  static Slice slice(Goal goal) {
    return Slice.of(whom(goal), goal.read(last(goal)));
  }

  private static Subject whom(Goal goal) {
    return goal.isFixed()
        ? Subject.parse(goal.subject())
        : Subject.parse(goal.subject() + ":" + goal.plan().municipality().code());
  }

  /** The last day of a goal, or if it has none the last of its first period. */
  private static LocalDate last(Goal goal) {
    LocalDate end = goal.window().lastDay();
    return end == null ? goal.window().from().lastDay() : end;
  }

  /**
   * What is wrong with how a rule concludes.
   *
   * @param word the word of the right side at which it is to be looked for, or empty for the rule
   * @param wording what it is
   */
  record Fault(String word, Wording wording) {
    private Fault(String da, String en) {
      this("", new Wording(da, en));
    }
  }

  /** What is wrong with how a rule concludes, or null. */
  @Nullable
  Fault fault(RuledGoal ruled) {
    Assessment assessment = ruled.assess(slice(ruled.goal()), nothing);
    if (assessment.isOpen()) {
      assessment.rightSide().draw(assessment);
    }
    return fault(ruled.goal(), assessment);
  }

  private static @Nullable Fault fault(Goal goal, Assessment assessment) {
    RuleFailure failure = assessment.failure();
    Claim claim = assessment.claim();
    if (failure != null) {
      Wording said = failure.said();
      return new Fault(
          "reglen fejler på tomme fakta: " + said.da(),
          "the rule fails on empty facts: " + said.en());
    }
    if (claim == null) {
      return new Fault(
          "reglen konkluderer ikke på tomme fakta: lad højresiden kalde conclude.",
          "the rule does not conclude on empty facts: let the right side call conclude.");
    }
    return fault(goal, claim);
  }

  private static @Nullable Fault fault(Goal goal, Claim claim) {
    boolean measurable = claim.asNone().isEmpty();
    if (measurable == (goal.standing() == Standing.UNMEASURABLE)) {
      return new Fault(
          "cannotBeMeasured og @standing( \"unmeasurable\" ) følges ad: ret den ene.",
          "cannotBeMeasured and @standing( \"unmeasurable\" ) go together: correct one.");
    }
    Wording late = TooLate.fault(goal, claim);
    if (late != null) {
      return new Fault(late.da(), late.en());
    }
    Conditions.Fault condition = Conditions.fault(claim);
    if (condition != null) {
      return new Fault(condition.word(), condition.wording());
    }
    return goal.mode() == Goal.Mode.EVERY_PERIOD && hasPath(claim)
        ? new Fault(
            "en sti fører frem mod en frist, men målet gælder i hver periode: skriv @by( \"…\" ) i"
                + " stedet for @every, eller fjern along.",
            "a path leads to a deadline, but the goal is to hold in every period: write"
                + " @by( \"…\" ) in place of @every, or remove along.")
        : null;
  }

  private static boolean hasPath(Claim claim) {
    boolean[] any = {false};
    claim.comparisons((comparison, counts) -> any[0] |= comparison.path() != null);
    return any[0];
  }
}
