package dk.pejl.csv;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Decimals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one subject as they stand in a file, before anything is checked. */
public final class SubjectRows {
  private final @Nullable Subject subject;
  private final List<Row> rows;
  private final List<Problem> problems;

  SubjectRows(@Nullable Subject subject, List<Row> rows, List<Problem> problems) {
    this.subject = subject;
    this.rows = rows;
    this.problems = problems;
  }

  /** Whom the rows are about, or null for a row that names no subject. */
  public @Nullable Subject subject() {
    return subject;
  }

  /** Hands every row to the intake, which notes what is wrong with it. */
  public void into(Intake intake) {
    Decimals decimals = new Decimals();
    rows.forEach(row -> row.into(intake, decimals));
    String source = place().source();
    decimals.doubtful((line, wording) -> intake.problem(Place.line(source, line), wording));
    problems.forEach(problem -> intake.problem(problem.place(), problem.wording()));
  }

  /** Where the first row stands. */
  public Place place() {
    return rows.get(0).place();
  }

  List<Row> rows() {
    return rows;
  }
}
