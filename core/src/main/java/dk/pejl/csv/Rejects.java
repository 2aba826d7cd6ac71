package dk.pejl.csv;

import dk.pejl.fact.Problem;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the rows of subjects that got no answer, each with its file, its line and what is wrong with
 * it. The columns are those of facts behind three of its own, so that the file can be corrected and
 * read again.
 */
public final class Rejects {
  private static final List<String> OWN = List.of("x-file", "x-row", "x-problem");

  private final Appendable out;
  private final Language language;

  /** Begins a file, and tells of problems in the language. */
  public Rejects(Appendable out, Language language) throws IOException {
    this.out = out;
    this.language = language;
    List<String> names = new ArrayList<>(OWN);
    names.addAll(Cells.COLUMNS);
    FactsCsv.row(FactsCsv.Form.DANISH, names, out);
  }

  /** Writes all rows of a subject; what no row is to blame for stands with the first. */
  public void write(SubjectRows rows, List<Problem> problems) throws IOException {
    for (Row row : rows.rows()) {
      boolean isFirst = row == rows.rows().get(0);
      String said = problems.stream()
          .filter(problem ->
              problem.place().equals(row.place()) || (isFirst && isOfNone(problem, rows)))
          .map(problem -> problem.wording().in(language))
          .distinct()
          .collect(Collectors.joining(" "));
      write(row, said);
    }
  }

  private static boolean isOfNone(Problem problem, SubjectRows rows) {
    return rows.rows().stream().noneMatch(row -> row.place().equals(problem.place()));
  }

  private void write(Row row, String said) throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(Cells.inert(row.place().source()));
    cells.add(String.valueOf(row.place().line()));
    cells.add(FactsCsv.inert(said));
    for (int column = 0; column < Cells.COLUMNS.size(); column++) {
      cells.add(Cells.asRead(row.raw(column)));
    }
    FactsCsv.row(FactsCsv.Form.DANISH, cells, out);
  }
}
