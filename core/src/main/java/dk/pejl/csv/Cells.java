package dk.pejl.csv;

import java.util.List;
import java.util.regex.Pattern;

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

  /** Those of which a row has one. */
  static final List<String> READING = List.of("value", "masked", "missing", "open");

  static final int INDICATOR = 0;
  static final int SUBJECT = 1;
  static final int PERIOD = 2;
  static final int DIMS = 3;
  static final int VALUE = 4;
  static final int UNIT = 5;
  static final int FLAGS = 6;
  static final int MASKED = 7;
  static final int MISSING = 8;
  static final int OPEN = 9;
  static final int SYMBOL = 10;
  static final int SYSTEM = 11;
  static final int TABLE = 12;
  static final int REFERENCE = 13;
  static final int RETRIEVED = 14;

  static final char INERT = '\'';
  // A spreadsheet runs a cell that begins with one of these as a formula.
  private static final String FORMULA = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

  private Cells() {}

  /** A text as a cell that no spreadsheet runs: behind an apostrophe where it might be. */
  static String inert(String text) {
    return begins(text, FORMULA + INERT) ? INERT + text : text;
  }

  /** The text of a cell that {@link #inert} made; any other cell as it is. */
  static String text(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == INERT && begins(cell.substring(1), FORMULA + INERT)
        ? cell.substring(1)
        : cell;
  }

  /** Whether a spreadsheet takes a cell for a formula. */
  static boolean isRun(String text) {
    return begins(text, FORMULA);
  }

  /** A cell as it was read, if it is a number, and else as one that no spreadsheet runs. */
  static String asRead(String cell) {
    return NUMBER.matcher(cell).matches() ? cell : inert(text(cell));
  }

  private static boolean begins(String text, String characters) {
    return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
  }
}
