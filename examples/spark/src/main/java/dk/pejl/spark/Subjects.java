package dk.pejl.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The answers for the subjects of a partition, whose rows come sorted by subject. */
final class Subjects implements Iterator<Answered> {
  private final Iterator<Row> rows;
  private final List<String> columns;
  private final int subject;
  private final Executor executor;
  private @Nullable Row next;

  Subjects(Iterator<Row> rows, List<String> columns, Executor executor) {
    this.rows = rows;
    this.columns = columns;
    this.subject = columns.indexOf("subject");
    this.executor = executor;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Answered next() {
    Row row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    String about = subject(row);
    CsvText csv = new CsvText(columns);
    while (row != null && subject(row).equals(about)) {
      csv.add(row);
      row = rows.hasNext() ? rows.next() : null;
    }
    next = row;
    return executor.answer(about, csv.toString());
  }

  private String subject(Row row) {
    return row.isNullAt(subject) ? "" : row.getString(subject);
  }
}
