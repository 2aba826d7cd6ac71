package dk.pejl.csv;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Utf8Reader;
import dk.pejl.indicator.Intake;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file of facts, row by row. For one thread. */
final class FactsReader {
  private static final List<String> KEY = List.of("indicator", "subject", "period");
  private static final List<String> READING = List.of("value", "masked", "missing", "open");
  private static final int LONGEST_SHOWN = 60;

  private final Records records;
  private final String source;
  private final Intake intake;
  private final Decimals decimals = new Decimals();
  private final Map<String, Integer> columns = new HashMap<>();
  private List<String> header = List.of();

  FactsReader(InputStream in, String source, Intake intake, long mostBytes, int mostCharacters) {
    this.records = new Records(new Utf8Reader(in, mostBytes), mostCharacters);
    this.source = source;
    this.intake = intake;
  }

  /** Reads all there is; what cannot be read on from is the last problem noted. */
  void read() throws IOException {
    try {
      if (header()) {
        for (List<String> cells = records.next(); cells != null; cells = records.next()) {
          row(cells);
        }
      }
    } catch (Refusal refusal) {
      intake.problem(place(), refusal.wording());
    }
    decimals.doubtful((line, wording) -> intake.problem(Place.line(source, line), wording));
  }

  /** Reads the names of the columns; whether rows can be read with them. */
  private boolean header() throws IOException {
    List<String> names = records.next();
    if (names == null) {
      problem(
          "Filen er tom: den skal begynde med en linje med kolonnernes navne, fx"
              + " indicator;subject;period;value.",
          "The file is empty: it must begin with a line of column names, such as"
              + " indicator;subject;period;value.");
      return false;
    }
    header = names.stream().map(String::strip).toList();
    if (header.size() == 1 && header.get(0).indexOf('\t') >= 0) {
      problem(
          "Kolonnerne er adskilt af tabulatorer: gem filen med semikolon eller komma imellem.",
          "The columns are separated by tabs: save the file with semicolons or commas between.");
      return false;
    }
    for (int i = 0; i < header.size(); i++) {
      column(header.get(i), i);
    }
    List<String> lacking =
        KEY.stream().filter(name -> !columns.containsKey(name)).toList();
    lacking.forEach(name -> problem(
        "Kolonnen '" + name + "' mangler: tilføj den på første linje.",
        "The column '" + name + "' is missing: add it to the first line."));
    boolean hasReading = READING.stream().anyMatch(columns::containsKey);
    if (!hasReading) {
      String any = String.join(", ", READING);
      problem(
          "Filen har ingen af kolonnerne " + any + ": tilføj den, tallene står i.",
          "The file has none of the columns " + any + ": add the one that the figures are in.");
    }
    return lacking.isEmpty() && hasReading;
  }

  private void column(String name, int index) {
    if (name.isEmpty() || name.startsWith("x-")) {
      return;
    }
    if (!Cells.COLUMNS.contains(name)) {
      String shown = clipped(name);
      Wording hint = Nearest.hint(shown, Cells.COLUMNS);
      String all = String.join(", ", Cells.COLUMNS);
      problem(
          "Kolonnen '" + shown + "' kendes ikke: skriv en af " + all
              + ", eller lad egne kolonner begynde med 'x-'." + hint.da(),
          "The column '" + shown + "' is not known: write one of " + all
              + ", or let columns of your own begin with 'x-'." + hint.en());
    } else if (columns.putIfAbsent(name, index) != null) {
      problem(
          "Kolonnen '" + name + "' står der to gange: behold den ene.",
          "The column '" + name + "' stands there twice: keep one.");
    }
  }

  private void row(List<String> cells) {
    if (cells.stream().allMatch(String::isBlank) || !hasItsCells(cells)) {
      return;
    }
    Row row = new Row(cells);
    if (row.saysSomething()) {
      row.done();
    }
  }

  /** Whether each cell has a column and each column a cell; empty cells at the end may lack one. */
  private boolean hasItsCells(List<String> cells) {
    int width = header.size();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank() && (i >= width || header.get(i).isEmpty())) {
        String shown = clipped(cells.get(i));
        problem(
            "Cellen '" + shown + "' står i en kolonne uden navn: sæt tal med komma i"
                + " anførselstegn, eller giv kolonnen et navn.",
            "The cell '" + shown + "' stands in a column without a name: put numbers with a comma"
                + " in quotation marks, or name the column.");
        return false;
      }
    }
    if (cells.size() < width) {
      problem(
          "Linjen har " + cells.size() + " celler, men der er " + width
              + " kolonner: er den skåret af?",
          "The line has " + cells.size() + " cells, but there are " + width
              + " columns: was it cut off?");
    }
    return cells.size() >= width;
  }

  /** One row of figures. */
  private final class Row {
    private final List<String> cells;

    Row(List<String> cells) {
      this.cells = cells;
    }

    /** Whether the row is more than a line of a template that was not filled in. */
    boolean saysSomething() {
      return !text("symbol").isEmpty()
          || READING.stream().anyMatch(name -> !word(name).isEmpty());
    }

    /** Hands the row on; one whose open cell cannot be read is only checked, as if missing. */
    void done() {
      Map<String, String> dims = dims();
      String open = truth(word("open"));
      if (open.isEmpty() || open.equals("true") || open.equals("false")) {
        intake.take(draft(dims, value(), masked(), orNull(word("missing")), open.equals("true")));
      } else {
        problem(
            "'" + clipped(open) + "' i 'open' kan ikke læses: skriv true, eller lad cellen stå"
                + " tom.",
            "'" + clipped(open) + "' in 'open' cannot be read: write true, or leave the cell"
                + " empty.");
        intake.check(draft(dims, null, null, Absence.ABSENT.id(), false));
      }
    }

    private Draft draft(
        Map<String, String> dims,
        @Nullable String value,
        @Nullable List<String> masked,
        @Nullable String missing,
        boolean open) {
      String flags = word("flags");
      return new Draft(
          place(),
          word("indicator"),
          word("subject"),
          word("period"),
          dims,
          value,
          word("unit"),
          masked,
          missing,
          open,
          flags.isEmpty() ? List.of() : Arrays.asList(flags.split("\\s+", -1)),
          text("symbol"),
          new Provenance(text("system"), text("table"), text("reference"), word("retrieved")));
    }

    /** A cell as it is, or empty where the column is left out. */
    private String text(String column) {
      Integer index = columns.get(column);
      return index == null ? "" : Cells.text(cells.get(index));
    }

    private String word(String column) {
      return text(column).strip();
    }

    private @Nullable String orNull(String word) {
      return word.isEmpty() ? null : word;
    }

    private Map<String, String> dims() {
      Map<String, String> dims = new LinkedHashMap<>();
      if (word("dims").isEmpty()) {
        return dims;
      }
      for (String each : word("dims").split(",", -1)) {
        int equals = each.indexOf('=');
        String dimension = equals < 0 ? "" : each.substring(0, equals).strip();
        if (dimension.isEmpty()
            || dims.putIfAbsent(dimension, each.substring(equals + 1).strip()) != null) {
          problem(
              "'" + clipped(word("dims")) + "' i 'dims' kan ikke læses: skriv hver dimension én"
                  + " gang, fx ordning=fleksjob,maaned=maj.",
              "'" + clipped(word("dims")) + "' in 'dims' cannot be read: write each dimension"
                  + " once, such as ordning=fleksjob,maaned=maj.");
        }
      }
      return dims;
    }

    private @Nullable String value() {
      return orNull(decimals.point(truth(word("value")), records.line()));
    }

    private @Nullable List<String> masked() {
      if (word("masked").isEmpty()) {
        return null;
      }
      List<String> bounds = new ArrayList<>();
      for (String bound : word("masked").split("\\.\\.", -1)) {
        bounds.add(decimals.point(bound.strip(), records.line()));
      }
      return bounds;
    }
  }

  /** Yes and no in the words of Danish and English spreadsheets as true and false. */
  private static String truth(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "sand" -> "true";
      case "false", "falsk" -> "false";
      default -> word;
    };
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  private void problem(String da, String en) {
    intake.problem(place(), new Wording(da, en));
  }

  private Place place() {
    return Place.line(source, records.line());
  }
}
