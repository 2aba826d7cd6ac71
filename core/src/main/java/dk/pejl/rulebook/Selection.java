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
 * @param chapters its goals in each chapter of the rulebook
 */
record Selection(Question question, List<List<Due>> chapters) {

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

  /** Those goals of the chapters that answer a question. */
  static Selection of(Question question, List<Chapter> chapters) {
    return new Selection(
        question, chapters.stream().map(chapter -> answering(question, chapter)).toList());
  }

  private static List<Due> answering(Question question, Chapter chapter) {
    List<Due> goals = new ArrayList<>();
    for (int number = 0; number < chapter.goals().size(); number++) {
      RuledGoal each = chapter.goals().get(number);
      if (question.isAnsweredBy(each.goal())) {
        goals.add(Due.of(number, each, question.asOf()));
      }
    }
    return List.copyOf(goals);
  }

  /** Whether another question asks the same, be it about another subject. */
  boolean serves(Question other) {
    return question.asOf().equals(other.asOf())
        && question.goals().equals(other.goals())
        && question.plans().equals(other.plans())
        && question.standings().equals(other.standings());
  }
}
