package dk.pejl.rulebook;

import dk.pejl.period.Period;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The goals that answer a question, whoever it is about. Immutable and thread-safe.
 *
 * @param question the question
 * @param plans its goals of each plan of the rulebook
 * @param completeness how much of each plan that it is about they are
 */
record Selection(Question question, List<List<Due>> plans, List<Completeness> completeness) {

  /**
   * A goal at the date of the question.
   *
   * @param ruled the goal
   * @param awaiting whether the period that has to end first has not
   * @param read the period that evidence is read for
   */
  record Due(RuledGoal ruled, boolean awaiting, Period read) {
    private static Due of(RuledGoal ruled, LocalDate asOf) {
      Goal goal = ruled.goal();
      boolean measurable = goal.standing() != Standing.UNMEASURABLE;
      return new Due(ruled, measurable && goal.isAwaiting(asOf), goal.read(asOf));
    }
  }

  /** Those goals of the plans that answer a question. */
  static Selection of(Question question, List<PlanRules> plans) {
    return new Selection(
        question,
        plans.stream().map(plan -> answering(question, plan.goals())).toList(),
        plans.stream().flatMap(plan -> complete(question, plan).stream()).toList());
  }

  private static Optional<Completeness> complete(Question question, PlanRules plan) {
    return Completeness.of(
        question, plan.plan(), plan.goals().stream().map(RuledGoal::goal).toList());
  }

  private static List<Due> answering(Question question, List<RuledGoal> goals) {
    List<Due> due = new ArrayList<>();
    for (RuledGoal each : goals) {
      if (question.isAnsweredBy(each.goal())) {
        due.add(Due.of(each, question.asOf()));
      }
    }
    return List.copyOf(due);
  }

  /** Whether another question asks the same, be it about another subject. */
  boolean serves(Question other) {
    return question.asOf().equals(other.asOf())
        && question.goals().equals(other.goals())
        && question.plans().equals(other.plans())
        && question.standings().equals(other.standings());
  }
}
