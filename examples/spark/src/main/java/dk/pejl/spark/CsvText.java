package dk.pejl.spark;

import java.util.List;
import org.apache.spark.sql.Row;

/** Rows of Spark as the CSV that the library reads, so that nothing is read in two ways. */
final class CsvText {
  private final StringBuilder text = new StringBuilder();

  /** Begins with the names of the columns. */
  CsvText(List<String> columns) {
    text.append(String.join(";", columns)).append('\n');
  }

  /** Adds a row. */
  CsvText add(Row row) {
    for (int i = 0; i < row.size(); i++) {
      text.append(i == 0 ? "" : ";")
          .append(row.isNullAt(i) ? "" : quoted(row.get(i).toString()));
    }
    text.append('\n');
    return this;
  }

  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(c -> c == ';' || c == ',' || c == '"' || c < ' ');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
