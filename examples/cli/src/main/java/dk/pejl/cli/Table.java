package dk.pejl.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Rows in columns that fit a width; what is too long goes on further lines, nothing is cut. */
final class Table {
  private static final String GAP = "  ";
  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";
  private static final int NARROWEST = 8;

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * One column.
   *
   * @param head what stands above it
   * @param isNumber whether it is aligned to the right
   * @param isFixed whether it keeps its width while any other column can give way
   */
  record Column(String head, boolean isNumber, boolean isFixed) {
    static Column words(String head) {
      return new Column(head, false, false);
    }

    static Column fixed(String head) {
      return new Column(head, false, true);
    }

    static Column number(String head) {
      return new Column(head, true, true);
    }
  }

  /**
   * One cell.
   *
   * @param text what it says
   * @param colour the escape sequence that gives it its colour, or empty
   */
  record Cell(String text, String colour) {
    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row of plain texts. */
  void row(String... texts) {
    add(Arrays.stream(texts).map(Cell::of).toList());
  }

  /** Adds a row. */
  void add(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Writes the table as wide as it needs to be, and no wider than the terminal. */
  void write(Writer out, Terminal terminal) throws IOException {
    int[] widths = widths(terminal.width());
    boolean colour = terminal.hasColour();
    write(
        out,
        columns.stream().map(column -> new Cell(column.head, BOLD)).toList(),
        widths,
        colour);
    List<Cell> rules =
        Arrays.stream(widths).mapToObj(width -> Cell.of("─".repeat(width))).toList();
    write(out, rules, widths, colour);
    for (List<Cell> row : rows) {
      write(out, row, widths, colour);
    }
  }

  private void write(Writer out, List<Cell> cells, int[] widths, boolean colour)
      throws IOException {
    List<List<String>> wrapped = IntStream.range(0, widths.length)
        .mapToObj(i -> Lines.wrapped(cells.get(i).text, widths[i]))
        .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(cell(i, part, widths[i], colour ? cells.get(i).colour : ""));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private String cell(int column, String text, int width, String colour) {
    String blanks = " ".repeat(width - text.length());
    String painted = colour.isEmpty() || text.isEmpty() ? text : colour + text + PLAIN;
    return columns.get(column).isNumber ? blanks + painted : painted + blanks;
  }

  private int[] widths(int most) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int room = most - GAP.length() * (widths.length - 1);
    narrow(widths, room, column -> columns.get(column).isFixed ? widths[column] : NARROWEST);
    // Only where that is not enough do columns break that would rather not.
    narrow(widths, room, column -> longestWord(column, NARROWEST));
    narrow(widths, room, column -> NARROWEST);
    return widths;
  }

  private int natural(int column) {
    return texts(column).mapToInt(String::length).max().orElse(1);
  }

  private int longestWord(int column, int least) {
    return texts(column)
        .flatMap(text -> Arrays.stream(text.split(" ", -1)))
        .mapToInt(String::length)
        .reduce(least, Math::max);
  }

  private java.util.stream.Stream<String> texts(int column) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(columns.get(column).head),
        rows.stream().map(row -> row.get(column).text));
  }

  /** Takes from the widest column that can still give way until all fit or none can. */
  private static void narrow(int[] widths, int room, IntUnaryOperator least) {
    int[] floors = IntStream.range(0, widths.length).map(least).toArray();
    while (Arrays.stream(widths).sum() > room) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > floors[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }
}
