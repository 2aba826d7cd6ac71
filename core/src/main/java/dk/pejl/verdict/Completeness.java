package dk.pejl.verdict;

import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How much of a plan an evaluation answers, so that what was left out is not taken for what went well.
 *
 * @param plan the plan
 * @param answered how many of its goals have a verdict, whatever that is
 * @param leftOut the others, in the order of the plan
 */
public record Completeness(Plan plan, int answered, List<LeftOut> leftOut) {

  /** Completeness with a list of its own. */
  public Completeness {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A goal without a verdict.
   *
   * @param goal the id of the goal
   * @param title the goal in few words, or its id where no more is known
   * @param why why it has none
   */
  public record LeftOut(String goal, Wording title, Why why) {}

  /** Why a goal has no verdict; the first that holds counts. */
  public enum Why {
    /** Other goals or plans were asked for. */
    NOT_ASKED("not-asked", new Wording("ikke spurgt om", "not asked for")),
    /** Only goals of other standings were asked for. */
    STANDING("standing", new Wording("af en anden slags", "of another standing")),
    /** Its window had not begun. */
    NOT_BEGUN("not-begun", new Wording("ikke begyndt", "not begun"));

    private final String id;
    private final Wording wording;

    Why(String id, Wording wording) {
      this.id = id;
      this.wording = wording;
    }

    /** The name of this reason in files. */
    public String id() {
      return id;
    }

    /** The reason for people. */
    public Wording wording() {
      return wording;
    }
  }

  /** How much of a plan answers a question, or nothing where the question is not about the plan. */
  public static Optional<Completeness> of(Question question, Plan plan, Collection<Goal> goals) {
    if (!question.isAbout(plan) && goals.stream().noneMatch(question::names)) {
      return Optional.empty();
    }
    List<LeftOut> leftOut = new ArrayList<>();
    for (Goal goal : goals) {
      question
          .leavesOut(goal)
          .ifPresent(why -> leftOut.add(new LeftOut(goal.id(), goal.title(), why)));
    }
    return Optional.of(new Completeness(plan, goals.size() - leftOut.size(), leftOut));
  }

  /** How many goals the plan has. */
  public int of() {
    return answered + leftOut.size();
  }

  /** Whether every goal of the plan has a verdict. */
  public boolean isComplete() {
    return leftOut.isEmpty();
  }
}
