package dk.pejl.benchmarks.judge;

import java.util.function.IntFunction;

/** Every way to judge the goals that is compared. */
public enum Contestant {
  /** Pejl as it comes: Drools matches the rules as they are written. */
  MATCHING("Pejl, Drools matching", true, PejlJudge::matching),
  /** Pejl without a session: a loop over the right sides of the same rules. */
  DIRECT("Pejl, direct loop", true, PejlJudge::direct),
  /** Java that builds the claims of Pejl without an engine. */
  CLAIMS_BY_HAND("hand-written Java, the same claims", true, ClaimsByHandJudge::new),
  /** Java over a map of figures. */
  JAVA_MAP("hand-written Java, map of figures", false, JavaMapJudge::new),
  /** Java over an array of figures. */
  JAVA_ARRAY("hand-written Java, array of figures", false, JavaArrayJudge::new),
  /** Drools as one would first write it. */
  DROOLS_NAIVE("Drools as first written", false, NaiveDroolsJudge::new),
  /** CEL, from a map made beforehand to a boolean. */
  CEL("CEL-Java, bare boolean", false, CelJudge::new),
  /** CEL, from the figures of a host. */
  CEL_CONVERTED("CEL-Java, inputs converted", false, CelConvertedJudge::new),
  /** Easy Rules over a map of figures. */
  EASY_RULES_MAP("Easy Rules, plain map", false, EasyRulesMapJudge::new),
  /** Easy Rules over its own facts. */
  EASY_RULES("Easy Rules, its Facts", false, EasyRulesJudge::new),
  /** Drools DMN with all goals in one decision. */
  DMN("Drools DMN, one decision", false, DmnJudge::one),
  /** Drools DMN with a decision for each goal. */
  DMN_DECISIONS("Drools DMN, 100 decisions", false, DmnJudge::many),
  /** Evrete with a type for each figure. */
  EVRETE("Evrete, typed facts", false, EvreteJudge::new);

  private final String label;
  private final boolean explains;
  private final IntFunction<GoalJudge<?>> judge;

  Contestant(String label, boolean explains, IntFunction<GoalJudge<?>> judge) {
    this.label = label;
    this.explains = explains;
    this.judge = judge;
  }

  /** What it is called in tables. */
  public String label() {
    return label;
  }

  /** Whether its answer holds the claims that explain it. */
  public boolean explains() {
    return explains;
  }

  /** A judge of the hundred goals for the subject of the number. */
  public GoalJudge<?> judge(int subject) {
    return judge.apply(subject);
  }
}
