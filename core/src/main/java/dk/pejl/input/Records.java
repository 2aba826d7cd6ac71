package dk.pejl.input;

import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into records and cells by RFC 4180. The first comma or semicolon outside quotation
 * marks is the separator from then on. For one thread.
 */
public final class Records {
  private static final int MOST_CELLS = 1_000;
  private static final int END = -1;
  private static final int UNDECIDED = -2;

  private final Reader in;
  private final int longest;
  private final boolean strict;
  private final char[] buffer = new char[8192];
  private final StringBuilder cell = new StringBuilder();
  private List<String> above = List.of();
  private int at;
  private int filled;
  private int separator;
  private int line = 1;
  private int begins = 1;
  private boolean isOpenEnded;

  /** Records of cells of at most the given count of characters. */
  public Records(Reader in, int longest) {
    this(in, longest, UNDECIDED, false);
  }

  private Records(Reader in, int longest, int separator, boolean strict) {
    this.in = in;
    this.longest = longest;
    this.separator = separator;
    this.strict = strict;
  }

  /**
   * Records of cells between commas, whatever else stands in them; a quotation mark in a cell that
   * does not begin with one is refused and not taken as it is.
   */
  public static Records strict(Reader in) {
    return new Records(in, Integer.MAX_VALUE, ',', true);
  }

  /** The line on which the last record began. */
  public int line() {
    return begins;
  }

  /** Whether the last record goes on to the end of the text without a line break. */
  public boolean isOpenEnded() {
    return isOpenEnded;
  }

  /** The cells of the next record, or null at the end. */
  public @Nullable List<String> next() throws IOException {
    begins = line;
    if (peek() == END) {
      return null;
    }
    List<String> cells = new ArrayList<>(above.size());
    boolean more = true;
    while (more) {
      cell.setLength(0);
      more = cell();
      cells.add(text(cells.size()));
      if (cells.size() > MOST_CELLS) {
        throw new Refusal(
            "Linjen har over " + MOST_CELLS + " celler: er det den rigtige fil?",
            "The line has more than " + MOST_CELLS + " cells: is it the right file?");
      }
    }
    above = cells;
    return cells;
  }

  /** The text of the cell just read; one like that above it is the same and not made anew. */
  private String text(int index) {
    String last = index < above.size() ? above.get(index) : "";
    return last.contentEquals(cell) ? last : cell.toString();
  }

  /** Reads a cell and what ends it; whether another cell follows. */
  private boolean cell() throws IOException {
    int c = take();
    if (c == '"') {
      quoted();
      c = take();
      if (!ends(c)) {
        throw new Refusal(
            "Efter det afsluttende anførselstegn følger '" + (char) c
                + "': skriv anførselstegn inde i en celle dobbelt.",
            "After the closing quotation mark follows '" + (char) c
                + "': write quotation marks within a cell twice.");
      }
    }
    while (!ends(c)) {
      if (c == '"' && strict) {
        throw new Refusal(
            "Et anførselstegn står inde i en celle: sæt cellen i anførselstegn, og skriv det"
                + " dobbelt.",
            "A quotation mark stands within a cell: put the cell in quotation marks, and write it"
                + " twice.");
      }
      append(c);
      c = take();
    }
    countLine(c);
    isOpenEnded = c == END;
    return c == separator;
  }

  private boolean ends(int c) {
    if (separator == UNDECIDED && (c == ';' || c == ',')) {
      separator = c;
    }
    return c == separator || c == '\n' || c == '\r' || c == END;
  }

  private void quoted() throws IOException {
    while (true) {
      int c = take();
      if (c == END) {
        throw new Refusal(
            "En celle begynder med et anførselstegn, der ikke lukkes: sæt det til sidst i cellen.",
            "A cell begins with a quotation mark that is not closed: put one at its end.");
      }
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        take();
      }
      append(c);
      if (c == '\r' && peek() == '\n') {
        append(take());
      }
      line += c == '\n' || c == '\r' ? 1 : 0;
    }
  }

  private void append(int c) {
    if (cell.length() >= longest) {
      throw new Refusal(
          "En celle er på over " + longest + " tegn: mangler der et afsluttende anførselstegn?",
          "A cell has more than " + longest + " characters: is a closing quotation mark missing?");
    }
    cell.append((char) c);
  }

  private void countLine(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      take();
    }
    line += c == '\n' || c == '\r' ? 1 : 0;
  }

  private int take() throws IOException {
    int c = peek();
    at++;
    return c;
  }

  private int peek() throws IOException {
    if (at >= filled) {
      at = 0;
      filled = in.read(buffer, 0, buffer.length);
    }
    return filled <= 0 ? END : buffer[at];
  }
}
