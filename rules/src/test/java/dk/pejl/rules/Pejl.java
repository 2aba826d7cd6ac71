package dk.pejl.rules;

import dk.pejl.Evaluator;
import dk.pejl.rulebook.EngineMode;

/** Evaluators for tests: both engines answer, and a test fails on any goal on which they differ. */
public final class Pejl {
  private Pejl() {}

  /** An evaluator of the plans, or of all where none is named. */
  public static Evaluator of(String... plans) {
    return Evaluator.builder().plans(plans).engine(EngineMode.COMPARED).build();
  }
}
