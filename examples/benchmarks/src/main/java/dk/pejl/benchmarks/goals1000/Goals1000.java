package dk.pejl.benchmarks.goals1000;

import dk.pejl.benchmarks.goal.GoalPack;

/** The plan of 1000 goals; the build writes its rules into this package. */
public final class Goals1000 extends GoalPack {
  /** The plan. */
  public Goals1000() {
    super(1000);
  }
}
