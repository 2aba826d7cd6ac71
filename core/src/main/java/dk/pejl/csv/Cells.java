package dk.pejl.csv;

import java.util.List;

/** The columns of a file of facts, and how a text stands in a cell. */
final class Cells {
  /** Every column in the order in which they are written. */
  static final List<String> COLUMNS = List.of(
      "indicator",
      "subject",
      "period",
      "dims",
      "value",
      "unit",
      "flags",
      "masked",
      "missing",
      "open",
      "symbol",
      "system",
      "table",
      "reference",
      "retrieved");

  private static final char INERT = '\'';
  // A spreadsheet runs a cell that begins with one of these as a formula.
  private static final String FORMULA = "=+-@\t\r";

  private Cells() {}

  /** A text as a cell that no spreadsheet runs: behind an apostrophe where it might be. */
  static String inert(String text) {
    return begins(text, FORMULA + INERT) ? INERT + text : text;
  }

  /** The text of a cell that {@link #inert} made; any other cell as it is. */
  static String text(String cell) {
    return begins(cell, String.valueOf(INERT)) && begins(cell.substring(1), FORMULA + INERT)
        ? cell.substring(1)
        : cell;
  }

  private static boolean begins(String text, String characters) {
    return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
  }
}
