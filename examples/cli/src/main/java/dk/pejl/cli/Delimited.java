package dk.pejl.cli;

import dk.pejl.csv.FactsCsv;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes rows as the spreadsheets of a language read them, in the form that facts have as CSV. */
final class Delimited {
  private static final int DECIMALS = 9;

  private final Writer out;
  private final FactsCsv.Form form;

  /** Rows with which a file begins. */
  Delimited(Writer out, Language language) throws IOException {
    this(out, form(language));
    out.append(form.hasMark() ? "\uFEFF" : "");
  }

  private Delimited(Writer out, FactsCsv.Form form) {
    this.out = out;
    this.form = form;
  }

  /** Rows that go on where others ended. */
  static Delimited further(Writer out, Language language) {
    return new Delimited(out, form(language));
  }

  /** The form that a language's spreadsheets read. */
  static FactsCsv.Form form(Language language) {
    return language == Language.DA ? FactsCsv.Form.DANISH : FactsCsv.Form.PLAIN;
  }

  /** Writes a row of texts, numbers, yes and no; null is an empty cell. */
  void row(@Nullable Object... cells) throws IOException {
    String before = "";
    for (Object cell : cells) {
      out.append(before).append(quoted(text(cell)));
      before = String.valueOf(form.separator());
    }
    out.append('\n');
  }

  private String text(@Nullable Object cell) {
    if (cell instanceof Exact number) {
      String decimal = number.hasAtMostDecimals(DECIMALS)
          ? number.toString()
          : number.rounded(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
      return decimal.replace('.', form.decimal());
    }
    return cell == null ? "" : FactsCsv.inert(cell.toString());
  }

  private String quoted(String text) {
    boolean plain =
        text.chars().noneMatch(c -> c == form.separator() || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
