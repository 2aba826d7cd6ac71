package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.fact.Utf8Reader;
import dk.pejl.input.Records;
import dk.pejl.input.Scalars;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of statistics, whose first line names the columns. For one thread. */
final class CsvTable {
  private static final int MOST_CHARACTERS = 10_000;

  private final Records records;
  private final String source;
  private final Findings findings;
  private final List<CsvRow> rows = new ArrayList<>();
  // A file has few categories and many rows.
  private final Map<String, Category> categories = new HashMap<>();

  CsvTable(InputStream in, String source, long mostBytes, Findings findings) {
    this.records = new Records(new Utf8Reader(in, mostBytes), MOST_CHARACTERS);
    this.source = source;
    this.findings = findings;
  }

  private final class CsvRow implements Table.Row {
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    CsvRow(int line, List<String> columns, List<String> cells) {
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    @Override
    public Category category(int column) {
      return categories.computeIfAbsent(Characters.withoutBlanks(cells.get(column)), Category::of);
    }

    @Override
    public Cell cell(int column) {
      Place place = new Place(source, line, columns.get(column));
      return new Cell(place, null, cells.get(column).strip(), "");
    }
  }

  /** The table; what cannot be read of it is noted. */
  Table read(String usualValue) throws IOException {
    Place header = Place.line(source, 1);
    List<String> columns = new ArrayList<>();
    try {
      List<String> names = records.next();
      if (names == null) {
        findings.add(
            header,
            "Filen er tom: hent den igen med CSV som format.",
            "The file is empty: fetch it again with CSV as its format.");
      } else {
        names.forEach(name -> columns.add(name.strip()));
        header(header, columns);
        rows(columns);
      }
    } catch (Refusal refusal) {
      findings.add(
          Place.line(source, records.line()),
          refusal.wording().da(),
          refusal.wording().en());
    }
    return new Table(header, columns, usualValue, taker -> rows.forEach(taker));
  }

  private void header(Place header, List<String> columns) {
    if (columns.size() == 1) {
      String shown = Scalars.clipped(columns.get(0));
      findings.add(
          header,
          "Den første linje er én kolonne, '" + shown + "': kolonner skal adskilles af semikolon"
              + " eller komma; se, om det er den rigtige fil.",
          "The first line is one column, '" + shown
              + "': columns must be separated by semicolons or"
              + " commas; see whether it is the right file.");
    }
    if (columns.contains("")) {
      findings.add(
          header,
          "En kolonne har intet navn: skriv det på første linje, eller hent filen igen.",
          "A column has no name: write it on the first line, or fetch the file again.");
    }
  }

  private void rows(List<String> columns) throws IOException {
    for (List<String> cells = records.next(); cells != null; cells = records.next()) {
      if (cells.size() == columns.size()) {
        rows.add(new CsvRow(records.line(), columns, cells));
      } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        findings.add(
            "cells",
            Place.line(source, records.line()),
            "Linjen har ikke lige så mange celler (" + cells.size() + "), som der er kolonner ("
                + columns.size() + "): er den skåret af, eller er det en note? Hent filen igen,"
                + " eller fjern linjen.",
            "The line has not as many cells (" + cells.size() + ") as there are columns ("
                + columns.size() + "): was it cut off, or is it a note? Fetch the file again, or"
                + " remove the line.");
      }
    }
  }
}
