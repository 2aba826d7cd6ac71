package dk.pejl.cli;

import dk.pejl.wording.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows in columns that fit a width; what is too long goes on further lines, and nothing is cut. */
final class TextTable {
  private static final String GAP = "  ";
  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";
  private static final int NARROWEST = 6;
  // A note narrower than this is read more easily on a line of its own.
  private static final int NOTE = 34;
  private static final String NOTE_INDENT = "    ";

  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

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
    Cell {
      text = Characters.escaped(text);
    }

    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  /**
   * One row.
   *
   * @param cells a cell for each column
   * @param note what there is to say besides, or empty
   */
  private record Row(List<Cell> cells, String note) {}

  TextTable(Column... columns) {
    this(List.of(columns));
  }

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a row with a note, which stands beside it or below as the terminal has room. */
  void add(List<Cell> cells, String note) {
    rows.add(new Row(List.copyOf(cells), note));
  }

  /** Writes the table as wide as it needs to be, and no wider than the terminal. */
  void write(SafeWriter out, Terminal terminal, String noteHead) throws IOException {
    int[] widths = widths(terminal.width());
    int room = terminal.width() - Arrays.stream(widths).sum() - GAP.length() * widths.length;
    boolean hasNotes = rows.stream().anyMatch(row -> !row.note.isEmpty());
    if (hasNotes && room >= NOTE) {
      withNotes(noteHead).write(out, terminal, "");
      return;
    }
    boolean colour = terminal.hasColour();
    write(
        out, columns.stream().map(column -> new Cell(column.head, BOLD)).toList(), widths, colour);
    write(
        out,
        Arrays.stream(widths).mapToObj(width -> Cell.of("─".repeat(width))).toList(),
        widths,
        colour);
    for (Row row : rows) {
      write(out, row.cells, widths, colour);
      if (!row.note.isEmpty()) {
        for (String line : Lines.wrapped(row.note, terminal.width() - NOTE_INDENT.length())) {
          out.append(NOTE_INDENT).append(line).append('\n');
        }
      }
    }
  }

  /** The same table with the notes as its last column. */
  private TextTable withNotes(String noteHead) {
    TextTable wider = new TextTable(
        Stream.concat(columns.stream(), Stream.of(Column.words(noteHead))).toArray(Column[]::new));
    for (Row row : rows) {
      wider.add(Stream.concat(row.cells.stream(), Stream.of(Cell.of(row.note))).toList(), "");
    }
    return wider;
  }

  private void write(SafeWriter out, List<Cell> cells, int[] widths, boolean colour)
      throws IOException {
    List<List<String>> wrapped = IntStream.range(0, widths.length)
        .mapToObj(i -> Lines.wrapped(cells.get(i).text, widths[i]))
        .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP)
            .append(cell(i, part, widths[i], colour ? cells.get(i).colour : ""));
      }
      out.raw(text.toString().stripTrailing() + '\n');
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
    narrow(
        widths, room, column -> columns.get(column).isFixed ? widths[column] : longestWord(column));
    // Only where that is not enough do columns break that would rather not.
    narrow(widths, room, this::longestWord);
    narrow(widths, room, column -> NARROWEST);
    return widths;
  }

  private int natural(int column) {
    return texts(column).mapToInt(String::length).max().orElse(1);
  }

  private int longestWord(int column) {
    return texts(column)
        .flatMap(text -> Arrays.stream(text.split(Lines.WORD_END, -1)))
        .mapToInt(String::length)
        .reduce(NARROWEST, Math::max);
  }

  private Stream<String> texts(int column) {
    return Stream.concat(
        Stream.of(columns.get(column).head), rows.stream().map(row -> row.cells.get(column).text));
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
