package dk.pejl.spark;

import java.io.Serializable;

/** What became of a subject; a bean, since Spark makes columns of those. */
public final class Answered implements Serializable {
  private static final long serialVersionUID = 1L;

  private String subject = "";
  private String evaluation = "";
  private String problems = "";

  /** Nothing yet; for Spark. */
  public Answered() {}

  Answered(String subject, String evaluation, String problems) {
    this.subject = subject;
    this.evaluation = evaluation;
    this.problems = problems;
  }

  /** Whom it is about. */
  public String getSubject() {
    return subject;
  }

  /** Sets whom it is about. */
  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** The evaluation as JSON, or empty. */
  public String getEvaluation() {
    return evaluation;
  }

  /** Sets the evaluation. */
  public void setEvaluation(String evaluation) {
    this.evaluation = evaluation;
  }

  /** What kept it from being evaluated, line by line, or empty. */
  public String getProblems() {
    return problems;
  }

  /** Sets what kept it from being evaluated. */
  public void setProblems(String problems) {
    this.problems = problems;
  }
}
