package dk.pejl.benchmarks.goals10;

import dk.pejl.benchmarks.goal.GoalPack;

/** The plan of 10 goals; the build writes its rules into this package. */
public final class Goals10 extends GoalPack {
  /** The plan. */
  public Goals10() {
    super(10);
  }
}
