package dk.pejl.json;

import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.DraftWriter;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Limits;
import dk.pejl.quantity.Unit;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes facts in the format {@code pejl-facts/1}.
 *
 * <p>Reading hands every observation to an {@link Intake}, with the file, line and JSON pointer at
 * which it stands, and notes there what is wrong with the file itself; the intake's {@link
 * Intake#facts facts} then tells of all problems at once. A file that is not JSON is read as far as
 * it is.
 */
public final class FactsJson {
  /** The name of the format. */
  public static final String FORMAT = "pejl-facts/1";

  // Whole numbers of so many digits are exact as doubles, whatever reads them.
  private static final int SURE = 15;

  private FactsJson() {}

  /** Reads a stream in UTF-8 into the intake, and leaves the stream open. */
  public static void read(InputStream in, String source, Intake intake) throws IOException {
    read(in, source, intake, Limits.USUAL);
  }

  /** Reads a stream in UTF-8 into the intake, up to limits of one's own. */
  public static void read(InputStream in, String source, Intake intake, Limits limits)
      throws IOException {
    new FactsReader(in, source, intake, limits).read();
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
   * Writes facts, one subject or observation on a line, in an order that depends on nothing but the
   * facts. What a revised observation said before stands just before it; an intake {@link
   * Intake#withRevisions with revisions} reads such a file.
   */
  public static void write(Facts facts, Catalogue catalogue, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append("{\n  \"format\": \"" + FORMAT + "\",\n  \"subjects\": [");
    lines(subjects(facts), writer);
    writer.append("],\n  \"observations\": [");
    lines(observations(facts, catalogue), writer);
    writer.append("]\n}\n");
    writer.flush();
  }

  private static void lines(Iterable<Map<String, @Nullable Object>> elements, Writer writer)
      throws IOException {
    String end = "";
    String before = "\n    ";
    for (Map<String, @Nullable Object> element : elements) {
      writer.append(before).append(JsonLayout.line(element));
      before = ",\n    ";
      end = "\n  ";
    }
    writer.append(end);
  }

  /** The bytes of facts as {@link #write} writes them. */
  public static byte[] bytes(Facts facts, Catalogue catalogue) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(facts, catalogue, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The digest of facts: over the canonical JSON of their file. */
  public static String digest(Facts facts, Catalogue catalogue) {
    return CanonicalJson.digest(new Fields()
        .put("format", FORMAT)
        .put("subjects", subjects(facts))
        .put("observations", observations(facts, catalogue))
        .map());
  }

  private static Iterable<Map<String, @Nullable Object>> subjects(Facts facts) {
    return () -> facts.entries().stream().map(FactsJson::subject).iterator();
  }

  private static Iterable<Map<String, @Nullable Object>> observations(
      Facts facts, Catalogue catalogue) {
    return () -> {
      Iterator<Map<String, @Nullable Object>> each =
          DraftWriter.of(facts, catalogue).map(FactsJson::observation).iterator();
      return each;
    };
  }

  private static Map<String, @Nullable Object> subject(Entry entry) {
    return new Fields()
        .put("id", entry.subject().toString())
        .putIfAny("name", entry.name())
        .putIfAny("within", entry.within() == null ? null : entry.within().toString())
        .map();
  }

  private static Map<String, @Nullable Object> observation(Draft draft) {
    String unit = draft.unit();
    return new Fields()
        .put("indicator", draft.indicator())
        .putIfAny("dims", draft.dims())
        .put("subject", draft.subject())
        .put("period", draft.period())
        .putIfAny("value", draft.value() == null ? null : value(unit, draft.value()))
        .putIfAny(
            "masked",
            draft.masked() == null
                ? null
                : Fields.list(draft.masked(), bound -> value(unit, bound)))
        .putIfAny("missing", draft.missing())
        .putIfAny("open", draft.open() ? true : null)
        .putIfAny("unit", draft.unit())
        .putIfAny("flags", draft.flags())
        .putIfAny("symbol", draft.symbol())
        .putIfAny("source", source(draft.provenance()))
        .map();
  }

  /** The fields of a provenance of which something is known. */
  static Map<String, @Nullable Object> source(Provenance provenance) {
    return new Fields()
        .putIfAny("system", provenance.system())
        .putIfAny("table", provenance.table())
        .putIfAny("reference", provenance.reference())
        .putIfAny("retrieved", provenance.retrieved())
        .map();
  }

  /** A value as JSON has it; a number that a double might not hold exactly is a string. */
  static Object value(@Nullable String unit, String text) {
    if (Unit.YES_NO.id().equals(unit)) {
      return Boolean.valueOf(text);
    }
    return !Unit.DATE.id().equals(unit) && text.length() <= SURE && text.indexOf('.') < 0
        ? Long.valueOf(text)
        : (Object) text;
  }
}
