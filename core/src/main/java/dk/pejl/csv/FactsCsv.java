package dk.pejl.csv;

import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.DraftWriter;
import dk.pejl.indicator.Intake;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes facts as CSV, and writes the template that a person fills in.
 *
 * <p>The first line names the columns: {@code indicator;subject;period;dims;value;unit;flags;masked;
 * missing;open;symbol;system;table;reference;retrieved}, in any order and without those that are not
 * needed; columns that begin with {@code x-} are the host's own. Cells are separated by commas or
 * semicolons and quoted by RFC 4180, numbers have a decimal comma or point.
 *
 * <ul>
 *   <li>A row in which value, masked, missing, open and symbol are all empty says nothing: it is a
 *       line of a template that nobody filled in, and its figure is simply not supplied.
 *   <li>A number such as 1.234 is refused in a file that elsewhere has a decimal comma, and 1,234 in
 *       one that has a decimal point: it might be meant as a thousand.
 *   <li>Yes and no may also stand as spreadsheets write them, {@code TRUE} or {@code SAND}.
 *   <li>A text that a spreadsheet would run as a formula is written behind an apostrophe, which is
 *       taken away again when it is read.
 * </ul>
 *
 * <p>This form has no place for registered subjects; {@code pejl-facts/1} has.
 */
public final class FactsCsv {
  private static final long USUAL_BYTES = 256L << 20;
  private static final int USUAL_CHARACTERS = 10_000;

  private FactsCsv() {}

  /**
   * How a file looks in what CSV leaves open.
   *
   * @param separator what separates cells, a comma or a semicolon
   * @param decimal what separates decimals, a comma or a point
   * @param hasMark whether a byte-order mark tells spreadsheets that it is UTF-8
   */
  public record Form(char separator, char decimal, boolean hasMark) {
    /** As Danish spreadsheets read it: semicolon, decimal comma, byte-order mark. */
    public static final Form DANISH = new Form(';', ',', true);

    /** As programs read it: comma, decimal point, no byte-order mark. */
    public static final Form PLAIN = new Form(',', '.', false);
  }

  /** A text as a cell that no spreadsheet runs: behind an apostrophe where it is a formula. */
  public static String inert(String text) {
    return Cells.isRun(text) ? Cells.INERT + text : text;
  }

  /** Reads a stream in UTF-8 into the intake, and leaves the stream open. */
  public static void read(InputStream in, String source, Intake intake) throws IOException {
    read(in, source, intake, USUAL_BYTES, USUAL_CHARACTERS);
  }

  /** Reads a stream up to a size in bytes and with cells up to a length of one's own. */
  public static void read(
      InputStream in, String source, Intake intake, long mostBytes, int mostCharacters)
      throws IOException {
    new RowReader(in, source, mostBytes, mostCharacters).read(intake);
  }

  /** Reads bytes in UTF-8 into the intake. */
  public static void read(byte[] bytes, String source, Intake intake) {
    try {
      read(new ByteArrayInputStream(bytes), source, intake);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads a text into the intake. */
  public static void read(String text, String source, Intake intake) {
    read(text.getBytes(StandardCharsets.UTF_8), source, intake);
  }

  /**
   * Writes the observations of facts in the order of their keys. What a revised observation said
   * before stands just before it; an intake {@link Intake#withRevisions with revisions} reads such a
   * file. Registered subjects are not written.
   */
  public static void write(Facts facts, Catalogue catalogue, Form form, OutputStream out)
      throws IOException {
    Writer writer = begun(form, out);
    for (Iterator<Draft> each = DraftWriter.of(facts, catalogue).iterator(); each.hasNext(); ) {
      row(form, cells(each.next(), form), writer);
    }
    writer.flush();
  }

  /** Writes a line for each figure wanted, to be filled in and read again. */
  public static void template(
      Collection<Key> keys, Catalogue catalogue, Form form, OutputStream out) throws IOException {
    Writer writer = begun(form, out);
    for (Key key : keys) {
      row(form, wanted(key, catalogue), writer);
    }
    writer.flush();
  }

  private static List<String> wanted(Key key, Catalogue catalogue) {
    List<String> cells = new ArrayList<>(Collections.nCopies(Cells.COLUMNS.size(), ""));
    cells.set(Cells.INDICATOR, text(key.indicator()));
    cells.set(Cells.SUBJECT, text(key.subject().toString()));
    cells.set(Cells.PERIOD, text(key.period().toString()));
    cells.set(Cells.DIMS, text(dims(key.dims().values())));
    cells.set(Cells.UNIT, text(catalogue.indicator(key.indicator()).unit().id()));
    return cells;
  }

  private static Writer begun(Form form, OutputStream out) throws IOException {
    // A new encoder refuses half characters instead of writing a question mark.
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    writer.append(form.hasMark ? "\uFEFF" : "");
    row(form, Cells.COLUMNS, writer);
    return writer;
  }

  /** The cells of an observation, in the order of the columns. */
  private static List<String> cells(Draft draft, Form form) {
    Provenance from = draft.provenance();
    List<String> masked = draft.masked();
    return List.of(
        text(draft.indicator()),
        text(draft.subject()),
        text(draft.period()),
        text(dims(draft.dims())),
        number(draft.value(), form),
        text(draft.unit()),
        text(String.join(" ", draft.flags())),
        masked == null ? "" : number(masked.get(0), form) + ".." + number(masked.get(1), form),
        text(draft.missing()),
        draft.open() ? "true" : "",
        text(draft.symbol()),
        text(from.system()),
        text(from.table()),
        text(from.reference()),
        text(from.retrieved()));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : Cells.inert(text);
  }

  private static String dims(Map<String, String> dims) {
    return dims.entrySet().stream()
        .map(dim -> dim.getKey() + "=" + dim.getValue())
        .collect(Collectors.joining(","));
  }

  private static String number(@Nullable String value, Form form) {
    return value == null ? "" : value.replace('.', form.decimal);
  }

  /** Writes cells as one line. */
  static void row(Form form, List<String> cells, Appendable out) throws IOException {
    String before = "";
    for (String cell : cells) {
      out.append(before).append(quoted(cell, form));
      before = String.valueOf(form.separator);
    }
    out.append('\n');
  }

  private static String quoted(String cell, Form form) {
    boolean isPlain =
        cell.chars().noneMatch(c -> c == form.separator || c == '"' || c == '\n' || c == '\r');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
