package dk.pejl.csv;

import dk.pejl.input.Scalars;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Which column of a file is where. Immutable and thread-safe. */
final class Header {
  private static final List<String> KEY = List.of("indicator", "subject", "period");
  private static final int NONE = -1;

  private final List<String> names;
  private final int[] places = new int[Cells.COLUMNS.size()];

  private Header(List<String> names) {
    this.names = names;
    Arrays.fill(places, NONE);
  }

  /** The header of the names on the first line; all that is wrong with them is told. */
  static Header of(List<String> line, Consumer<Wording> problem) {
    Header header = new Header(line.stream().map(String::strip).toList());
    if (header.isTabbed()) {
      problem.accept(new Wording(
          "Kolonnerne er adskilt af tabulatorer: gem filen med semikolon eller komma imellem.",
          "The columns are separated by tabs: save the file with semicolons or commas between."));
      return header;
    }
    for (int i = 0; i < header.names.size(); i++) {
      header.column(header.names.get(i), i, problem);
    }
    header.lacking(problem);
    return header;
  }

  private boolean isTabbed() {
    return names.size() == 1 && names.get(0).indexOf('\t') >= 0;
  }

  private void column(String name, int index, Consumer<Wording> problem) {
    if (name.isEmpty() || name.startsWith("x-")) {
      return;
    }
    int column = Cells.COLUMNS.indexOf(name);
    if (column < 0) {
      String shown = Scalars.clipped(name);
      Wording hint = Nearest.hint(shown, Cells.COLUMNS);
      String all = String.join(", ", Cells.COLUMNS);
      problem.accept(new Wording(
          "Kolonnen '" + shown + "' kendes ikke: skriv en af " + all
              + ", eller lad egne kolonner begynde med 'x-'." + hint.da(),
          "The column '" + shown + "' is not known: write one of " + all
              + ", or let columns of your own begin with 'x-'." + hint.en()));
    } else if (places[column] >= 0) {
      problem.accept(new Wording(
          "Kolonnen '" + name + "' står der to gange: behold den ene.",
          "The column '" + name + "' stands there twice: keep one."));
    } else {
      places[column] = index;
    }
  }

  private void lacking(Consumer<Wording> problem) {
    for (String name : KEY) {
      if (!has(name)) {
        problem.accept(new Wording(
            "Kolonnen '" + name + "' mangler: tilføj den på første linje.",
            "The column '" + name + "' is missing: add it to the first line."));
      }
    }
    if (!hasReading()) {
      String any = String.join(", ", Cells.READING);
      problem.accept(new Wording(
          "Filen har ingen af kolonnerne " + any + ": tilføj den, tallene står i.",
          "The file has none of the columns " + any + ": add the one that the figures are in."));
    }
  }

  private boolean hasReading() {
    return Cells.READING.stream().anyMatch(this::has);
  }

  private boolean has(String name) {
    return places[Cells.COLUMNS.indexOf(name)] >= 0;
  }

  /** Whether rows can be read with these columns. */
  boolean isUsable() {
    return hasReading() && KEY.stream().allMatch(this::has);
  }

  /** How many columns there are. */
  int width() {
    return names.size();
  }

  /** Whether there is a column of that index and it has a name. */
  boolean isNamed(int index) {
    return index < names.size() && !names.get(index).isEmpty();
  }

  /** The cell of a column as it is, or empty where the column or the cell is left out. */
  String cell(int column, List<String> cells) {
    int place = places[column];
    return place < 0 || place >= cells.size() ? "" : cells.get(place);
  }
}
