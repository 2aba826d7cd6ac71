package dk.pejl.benchmarks.naive;

/** The question how a subject stands on one goal in a period. */
public final class Asked {
  private final String goal;
  private final String subject;
  private final String period;

  /** The question. */
  public Asked(String goal, String subject, String period) {
    this.goal = goal;
    this.subject = subject;
    this.period = period;
  }

  /** The goal asked about. */
  public String getGoal() {
    return goal;
  }

  /** Whom it is asked about. */
  public String getSubject() {
    return subject;
  }

  /** When it is asked about. */
  public String getPeriod() {
    return period;
  }
}
