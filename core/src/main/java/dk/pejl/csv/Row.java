package dk.pejl.csv;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Decimals;
import dk.pejl.input.Scalars;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of figures as it stands in a file. */
final class Row {
  private final Header header;
  private final List<String> cells;
  private final Place place;

  Row(Header header, List<String> cells, Place place) {
    this.header = header;
    this.cells = cells;
    this.place = place;
  }

  /** Where the row stands. */
  Place place() {
    return place;
  }

  /** Whom the row is about, as it is written. */
  String subject() {
    return word(Cells.SUBJECT);
  }

  /** Whether the row is more than a blank line or a line of a template that was not filled in. */
  boolean saysSomething() {
    if (!hasItsCells()) {
      return cells.stream().anyMatch(cell -> !cell.isBlank());
    }
    return !text(Cells.SYMBOL).isEmpty()
        || !word(Cells.VALUE).isEmpty()
        || !word(Cells.MASKED).isEmpty()
        || !word(Cells.MISSING).isEmpty()
        || !word(Cells.OPEN).isEmpty();
  }

  /** Whether the row names a figure and says nothing of it, as a line that was not filled in. */
  boolean isUnfilled() {
    return hasItsCells() && !saysSomething() && cells.stream().anyMatch(cell -> !cell.isBlank());
  }

  /** Whether each cell has a column and each column a cell; empty cells at the end may lack one. */
  boolean hasItsCells() {
    return cells.size() >= header.width() && nameless() < 0;
  }

  /** A cell as it is written, or empty where the column is left out. */
  String raw(int column) {
    return header.cell(column, cells);
  }

  /** A cell without what keeps spreadsheets from running it. */
  private String text(int column) {
    return Cells.text(raw(column));
  }

  private String word(int column) {
    return Characters.withoutBlanks(text(column));
  }

  /** Hands the row on; one whose open cell cannot be read is only checked, as if missing. */
  void into(Intake intake, Decimals decimals) {
    if (!hasItsCells()) {
      cellsProblem(intake);
      return;
    }
    Map<String, String> dims = dims(intake);
    String open = truth(word(Cells.OPEN));
    if (open.isEmpty() || open.equals("true") || open.equals("false")) {
      intake.take(draft(
          dims,
          orNull(decimals.point(truth(word(Cells.VALUE)), place.line())),
          masked(decimals),
          orNull(word(Cells.MISSING)),
          open.equals("true")));
    } else {
      String shown = Scalars.clipped(open);
      problem(
          intake,
          "'" + shown + "' i 'open' kan ikke læses: skriv true, eller lad cellen stå tom.",
          "'" + shown + "' in 'open' cannot be read: write true, or leave the cell empty.");
      intake.check(draft(dims, null, null, Absence.ABSENT.id(), false));
    }
  }

  /** The index of a cell that says something in a column without a name, or negative. */
  private int nameless() {
    for (int i = 0; i < cells.size(); i++) {
      if (!header.isNamed(i) && !cells.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private void cellsProblem(Intake intake) {
    int nameless = nameless();
    if (nameless >= 0) {
      String shown = Scalars.clipped(cells.get(nameless));
      problem(
          intake,
          "Cellen '" + shown + "' står i en kolonne uden navn: sæt tal med komma i"
              + " anførselstegn, eller giv kolonnen et navn.",
          "The cell '" + shown + "' stands in a column without a name: put numbers with a comma"
              + " in quotation marks, or name the column.");
    } else {
      problem(
          intake,
          "Linjen har " + cells.size() + " celler, men der er " + header.width()
              + " kolonner: er den skåret af?",
          "The line has " + cells.size() + " cells, but there are " + header.width()
              + " columns: was it cut off?");
    }
  }

  private Draft draft(
      Map<String, String> dims,
      @Nullable String value,
      @Nullable List<String> masked,
      @Nullable String missing,
      boolean open) {
    String flags = word(Cells.FLAGS);
    return new Draft(
        place,
        word(Cells.INDICATOR),
        word(Cells.SUBJECT),
        word(Cells.PERIOD),
        dims,
        value,
        word(Cells.UNIT),
        masked,
        missing,
        open,
        flags.isEmpty() ? List.of() : Arrays.asList(flags.split(" +", -1)),
        text(Cells.SYMBOL),
        provenance());
  }

  private Provenance provenance() {
    return new Provenance(
        text(Cells.SYSTEM), text(Cells.TABLE), text(Cells.REFERENCE), word(Cells.RETRIEVED));
  }

  private static @Nullable String orNull(String word) {
    return word.isEmpty() ? null : word;
  }

  private Map<String, String> dims(Intake intake) {
    String all = word(Cells.DIMS);
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<String, String> dims = new LinkedHashMap<>();
    for (String each : all.split(",", -1)) {
      int equals = each.indexOf('=');
      String dimension = equals < 0 ? "" : Characters.withoutBlanks(each.substring(0, equals));
      if (dimension.isEmpty()
          || dims.putIfAbsent(dimension, Characters.withoutBlanks(each.substring(equals + 1)))
              != null) {
        String shown = Scalars.clipped(all);
        problem(
            intake,
            "'" + shown + "' i 'dims' kan ikke læses: skriv hver dimension én gang, fx"
                + " ordning=fleksjob,maaned=maj.",
            "'" + shown + "' in 'dims' cannot be read: write each dimension once, such as"
                + " ordning=fleksjob,maaned=maj.");
      }
    }
    return dims;
  }

  private @Nullable List<String> masked(Decimals decimals) {
    String all = word(Cells.MASKED);
    if (all.isEmpty()) {
      return null;
    }
    List<String> bounds = new ArrayList<>();
    for (String bound : all.split("\\.\\.", -1)) {
      bounds.add(decimals.point(Characters.withoutBlanks(bound), place.line()));
    }
    return bounds;
  }

  /** Yes and no in the words of Danish and English spreadsheets as true and false. */
  private static String truth(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "sand" -> "true";
      case "false", "falsk" -> "false";
      default -> word;
    };
  }

  private void problem(Intake intake, String da, String en) {
    intake.problem(place, new Wording(da, en));
  }
}
