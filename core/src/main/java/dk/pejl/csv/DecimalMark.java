package dk.pejl.csv;

import dk.pejl.fact.Problem;
import dk.pejl.input.Decimals;
import dk.pejl.wording.Wording;
import java.util.List;

/**
 * The decimal mark of a file that is read only once: the first that is seen. Later numbers with the
 * other may be meant as thousands. For one thread.
 */
final class DecimalMark {
  private static final char NONE = 0;

  private char first = NONE;
  private int line;

  /** Notes a row whose number has another mark than the first. */
  void check(Row row, List<Problem> problems) {
    check(row.raw(Cells.VALUE).strip(), row, problems);
    String masked = row.raw(Cells.MASKED);
    if (!masked.isEmpty()) {
      for (String bound : masked.split("\\.\\.", -1)) {
        check(bound.strip(), row, problems);
      }
    }
  }

  private void check(String number, Row row, List<Problem> problems) {
    char mark = Decimals.mark(number);
    if (mark != NONE && first == NONE) {
      first = mark;
      line = row.place().line();
    } else if (mark != NONE && mark != first) {
      problems.add(new Problem(
          row.place(),
          new Wording(
              "'" + number + "' har et andet decimaltegn end linje " + line
                  + ": brug ét decimaltegn i hele filen.",
              "'" + number + "' has another decimal mark than line " + line
                  + ": use one decimal mark throughout the file.")));
    }
  }
}
