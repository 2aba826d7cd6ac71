package dk.pejl.benchmarks.judge;

import java.util.List;

/**
 * One way to judge the goals. It is made with the figures of one subject and holds all that a host
 * would keep between questions; several threads may judge at once.
 *
 * @param <J> what it answers with
 */
public interface GoalJudge<J> {

  /** Judges every goal once. This is what is timed. */
  J judge();

  /** Which goals an answer says are met, in the order of the goals. */
  List<Boolean> met(J answer);

  /** Which goals are met. */
  default List<Boolean> outcomes() {
    return met(judge());
  }
}
