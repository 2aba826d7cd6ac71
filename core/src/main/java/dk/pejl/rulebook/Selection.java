package dk.pejl.rulebook;

import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The goals that answer a question, whoever it is about. Immutable and thread-safe.
 *
 * @param question the question
 * @param goals its goals, in the order of the plans
 */
record Selection(Question question, List<Due> goals) {

  /**
   * A goal at the date of the question.
   *
   * @param number the number of its rule in the engine
   * @param ruled the goal
   * @param awaiting whether the period that has to end first has not
   * @param read the period that evidence is read for
   */
  record Due(int number, RuledGoal ruled, boolean awaiting, Period read) {
    private static Due of(int number, RuledGoal ruled, LocalDate asOf) {
      Goal goal = ruled.goal();
      boolean measurable = goal.standing() != Standing.UNMEASURABLE;
      return new Due(number, ruled, measurable && goal.isAwaiting(asOf), goal.read(asOf));
    }
  }

  /** Those of the goals, whose places are the numbers of their rules, that answer a question. */
  static Selection of(Question question, List<RuledGoal> all) {
    List<Due> goals = new ArrayList<>();
    for (int number = 0; number < all.size(); number++) {
      if (question.isAnsweredBy(all.get(number).goal())) {
        goals.add(Due.of(number, all.get(number), question.asOf()));
      }
    }
    return new Selection(question, List.copyOf(goals));
  }

  /** Whether another question asks the same, be it about another subject. */
  boolean serves(Question other) {
    return question.asOf().equals(other.asOf())
        && question.goals().equals(other.goals())
        && question.plans().equals(other.plans())
        && question.standings().equals(other.standings());
  }
}
