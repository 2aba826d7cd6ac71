package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.input.Records;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the rules of a decision table, a CSV file in which each row is a rule that differs from the
 * others in its cells alone. Gives each row the text of the rule that the build makes of it.
 *
 * <p>The table begins at a line {@code RuleTable …}. The next four lines head its columns: what
 * a column is ({@code NAME}, {@code DESCRIPTION}, {@code METADATA}, {@code CONDITION}, {@code
 * ACTION}), the pattern of a condition, the code in which {@code $param} is the cell, and a label.
 * Where a cell is empty, its rule goes without that column. The build reads a table line by line and
 * knows of more forms than these; what it would read otherwise is refused here.
 */
final class RuleTable {
  private static final String BEGIN = "ruletable";
  private static final int HEADING = 5;
  private static final String CELL = "$param";
  private static final String JOINED = "...";

  private static final Pattern MISTAKEN = Pattern.compile("[\"\\\\$]");
  private static final Pattern MULTIPLE = Pattern.compile("\\$\\d|\\bforall\\b");
  private static final Pattern FACT = Pattern.compile("\\$\\w+\\s*:\\s*\\w+");

  private final String file;
  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();
  private int at;

  private RuleTable(String file, String content) {
    this.file = file;
    this.lines = content.lines().toList();
  }

  /** Every rule in a file, in its order; all problems with the table are thrown at once. */
  static List<RuleText> in(String file, String content) {
    RuleTable table = new RuleTable(file, content);
    List<RuleText> rules = table.rules();
    if (!table.problems.isEmpty()) {
      throw new Problems(table.problems);
    }
    return rules;
  }

  private enum Part {
    NAME,
    DESCRIPTION,
    METADATA,
    CONDITION,
    ACTION
  }

  /**
   * What the cells of a column become.
   *
   * @param part the part of the rule
   * @param pattern the pattern whose constraint the code is, or empty
   * @param code the code with a mark for the cell, or empty where the cell itself is all
   */
  private record Column(Part part, String pattern, String code) {

    private String written(String cell) {
      String text = code.replace(CELL, cell);
      return pattern.isEmpty() ? text : pattern + "( " + text + " )";
    }
  }

  private List<RuleText> rules() {
    while (at < lines.size() && !lines.get(at).toLowerCase(Locale.ROOT).startsWith(BEGIN)) {
      at++;
    }
    if (at + HEADING > lines.size()) {
      problem(
          "tabellen mangler: skriv RuleTable og et navn først på en linje og fire linjer med"
              + " kolonnernes hoved derunder.",
          "there is no table: begin a line with RuleTable and a name, with four lines under it"
              + " that head the columns.");
      return List.of();
    }
    List<Column> columns = columns();
    return problems.isEmpty() ? rows(columns) : List.of();
  }

  private List<RuleText> rows(List<Column> columns) {
    List<RuleText> rules = new ArrayList<>();
    for (at += HEADING; at < lines.size(); at++) {
      List<String> cells = cells();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rules.add(rule(columns, cells));
      }
    }
    return rules;
  }

  private List<Column> columns() {
    List<String> parts = heading(1);
    List<String> patterns = heading(2);
    List<String> codes = heading(3);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      columns.add(column(parts.get(i), cell(patterns, i), cell(codes, i)));
    }
    return columns;
  }

  private List<String> heading(int below) {
    at += below;
    List<String> cells = cells();
    at -= below;
    return cells;
  }

  private Column column(String part, String pattern, String code) {
    List<String> known = Arrays.stream(Part.values()).map(Part::name).toList();
    if (!known.contains(part)) {
      Wording hint = Nearest.hint(part, known);
      problem(
          "kolonnen '" + part + "' kendes ikke." + hint.da(),
          "the column '" + part + "' is not known." + hint.en());
      return new Column(Part.NAME, "", "");
    }
    Column column = new Column(Part.valueOf(part), pattern, code);
    boolean isCode = column.part.compareTo(Part.DESCRIPTION) > 0;
    if (isCode != code.contains(CELL)
        || (!isCode && !code.isEmpty())
        || MULTIPLE.matcher(code).find()) {
      problem(
          "koden '" + code + "' i en kolonne " + part + ": skriv $param, hvor cellen skal stå, og"
              + " ingen kode i NAME og DESCRIPTION.",
          "the code '" + code + "' in a column " + part + ": write $param where the cell goes, and"
              + " no code in NAME and DESCRIPTION.");
    }
    if (column.part == Part.CONDITION ? !FACT.matcher(pattern).matches() : !pattern.isEmpty()) {
      problem(
          "mønstret '" + pattern + "' i en kolonne " + part + ": skriv et som $a : Assessment over"
              + " CONDITION og intet over andre.",
          "the pattern '" + pattern + "' in a column " + part
              + ": write one such as $a : Assessment" + " above CONDITION and none above others.");
    }
    return column;
  }

  private RuleText rule(List<Column> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      problem(
          "rækken har " + cells.size() + " celler, tabellen " + columns.size()
              + " kolonner: sæt celler med komma i anførselstegn.",
          "the row has " + cells.size() + " cells, the table " + columns.size()
              + " columns: put cells with a comma in quotation marks.");
    }
    cells.forEach(this::checkCell);
    Function<Part, List<String>> all = part -> written(part, columns, cells);
    String name = String.join("", all.apply(Part.NAME));
    if (name.isEmpty()) {
      problem(
          "rækken har ingen celle i en kolonne NAME: skriv målets id.",
          "the row has no cell in a column NAME: write the goal's id.");
    }
    String text = block("// ", all.apply(Part.DESCRIPTION))
        + "rule \"" + name + "\"\n"
        + block("    @", all.apply(Part.METADATA))
        + "when\n"
        + block("    ", all.apply(Part.CONDITION))
        + "then\n"
        + block("    ", all.apply(Part.ACTION))
        + "end";
    return new RuleText(name, file, at + 1, text, true);
  }

  private static List<String> written(Part part, List<Column> columns, List<String> cells) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String cell = cell(cells, i);
      if (column.part == part && !cell.isEmpty()) {
        written.add(column.code.isEmpty() ? cell : column.written(cell));
      }
    }
    return written;
  }

  private static String block(String before, List<String> lines) {
    StringBuilder block = new StringBuilder();
    lines.forEach(line -> block.append(before).append(line).append('\n'));
    return block.toString();
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The build escapes some of these and not others. */
  private void checkCell(String cell) {
    if (MISTAKEN.matcher(cell).find()) {
      problem(
          "cellen '" + cell + "' har \", \\ eller $ i sig: skriv den uden.",
          "the cell '" + cell + "' has \", \\ or $ in it: write it without.");
    }
  }

  /** The cells of the line reached. */
  private List<String> cells() {
    List<String> cells = read(lines.get(at));
    if (cells.stream().anyMatch(cell -> cell.endsWith(JOINED))) {
      problem(
          "en celle ender på ..., som slår den sammen med den næste: skriv den uden.",
          "a cell ends in ..., which joins it with the next: write it without.");
    }
    return cells;
  }

  /** The build reads each line by itself, so a cell ends on the line it begins on. */
  private List<String> read(String line) {
    try {
      List<String> cells = Records.strict(new StringReader(line)).next();
      return cells == null ? List.of() : cells.stream().map(String::strip).toList();
    } catch (Refusal notCsv) {
      problem(
          "linjen er ikke CSV: skriv anførselstegn inde i en celle dobbelt, og luk cellen på samme"
              + " linje.",
          "the line is not CSV: write quotation marks within a cell twice, and close the cell on"
              + " the same line.");
      return List.of();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void problem(String da, String en) {
    problems.add(new Problem(
        Place.line(file, at + 1), new Wording("Beslutningstabel: " + da, "Decision table: " + en)));
  }
}
