package dk.pejl.benchmarks.naive;

/** One figure of a subject in a period. */
public final class Fact {
  private final String indicator;
  private final String subject;
  private final String period;
  private final long value;

  /** The figure. */
  public Fact(String indicator, String subject, String period, long value) {
    this.indicator = indicator;
    this.subject = subject;
    this.period = period;
    this.value = value;
  }

  /** What it is a figure of. */
  public String getIndicator() {
    return indicator;
  }

  /** Whom it is about. */
  public String getSubject() {
    return subject;
  }

  /** When it is for. */
  public String getPeriod() {
    return period;
  }

  /** The figure itself. */
  public long getValue() {
    return value;
  }
}
