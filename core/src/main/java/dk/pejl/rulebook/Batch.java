package dk.pejl.rulebook;

import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import org.jspecify.annotations.Nullable;

/** What is asked of one chapter by several questions, numbered from 0. For one thread and one use. */
final class Batch {
  private final Chapter chapter;
  private final Gathering gathering;
  private final Round round;
  private boolean empty = true;
  private @Nullable Slice last;

  Batch(Chapter chapter, Gathering gathering, int questions) {
    this.chapter = chapter;
    this.gathering = gathering;
    this.round = new Round(chapter.goals().size(), questions);
  }

  /** Asks a goal about a subject in a period. */
  Assessment ask(int goal, int question, Subject subject, Period period) {
    RuledGoal ruled = chapter.goals().get(goal);
    Assessment assessment = new Assessment(ruled.goal().id(), slice(subject, period));
    supply(ruled, assessment);
    round.ask(goal, question, assessment);
    empty = false;
    return assessment;
  }

  /** The slice of the subject in the period; goals that come one after another mostly share one. */
  private Slice slice(Subject subject, Period period) {
    Slice slice = last;
    if (slice == null || !slice.period().equals(period) || !slice.subject().equals(subject)) {
      slice = Slice.of(subject, period);
      last = slice;
    }
    return slice;
  }

  /** Gives an assessment its evidence; one whose evidence cannot be gathered has failed already. */
  private void supply(RuledGoal ruled, Assessment assessment) {
    try {
      ruled.supply(assessment, gathering);
    } catch (RuntimeException failure) {
      assessment.fail(failure);
    }
  }

  /** Lets the rules conclude, or fail, what is asked. */
  void conclude() {
    if (!empty) {
      chapter.engine().conclude(round);
    }
  }

  /** What a question has asked of a goal, or null. */
  @Nullable
  Assessment asked(int goal, int question) {
    return round.asked(goal, question);
  }
}
