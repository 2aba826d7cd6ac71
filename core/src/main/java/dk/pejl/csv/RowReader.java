package dk.pejl.csv;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Utf8Reader;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Decimals;
import dk.pejl.input.Records;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file of facts, row by row. For one thread. */
final class RowReader {
  private final Records records;
  private final String source;
  private final RowNotes notes = new RowNotes();
  private @Nullable Header header;

  RowReader(InputStream in, String source, long mostBytes, int mostCharacters) {
    this.records = new Records(new Utf8Reader(in, mostBytes), mostCharacters);
    this.source = source;
  }

  /** Reads all there is; what cannot be read on from is the last problem noted. */
  void read(Intake intake) throws IOException {
    Decimals decimals = new Decimals();
    try {
      if (begin(wording -> intake.problem(place(), wording))) {
        for (Row row = next(); row != null; row = next()) {
          row.into(intake, decimals);
        }
        notes().forEach(note -> intake.note(note.place(), note.wording()));
      }
    } catch (Refusal refusal) {
      intake.problem(place(), refusal.wording());
    }
    decimals.doubtful((line, wording) -> intake.problem(Place.line(source, line), wording));
  }

  /** Reads the names of the columns; whether rows can be read with them. */
  boolean begin(Consumer<Wording> problem) throws IOException {
    List<String> names = records.next();
    if (names == null) {
      problem.accept(new Wording(
          "Filen er tom: den skal begynde med en linje med kolonnernes navne, fx"
              + " indicator;subject;period;value.",
          "The file is empty: it must begin with a line of column names, such as"
              + " indicator;subject;period;value."));
      return false;
    }
    header = Header.of(names, problem);
    return header.isUsable();
  }

  /** The next row that says something, or null at the end. */
  @Nullable
  Row next() throws IOException {
    Header columns = header;
    for (List<String> cells = records.next(); cells != null; cells = records.next()) {
      Row row = columns == null ? null : new Row(columns, cells, place());
      if (row != null) {
        notes.see(row, records.isOpenEnded());
        if (row.saysSomething()) {
          return row;
        }
      }
    }
    return null;
  }

  /** What there is to note of all rows, once they are read. */
  List<Problem> notes() {
    return notes.list(Place.line(source, 1));
  }

  /** Where the last row begins. */
  Place place() {
    return Place.line(source, records.line());
  }
}
