package dk.pejl.benchmarks.goals100;

import dk.pejl.benchmarks.goal.GoalPack;

/** The plan of 100 goals; the build writes its rules into this package. */
public final class Goals100 extends GoalPack {
  /** The plan. */
  public Goals100() {
    super(100);
  }
}
