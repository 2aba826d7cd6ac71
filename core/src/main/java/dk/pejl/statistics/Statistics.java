package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.input.Limits;
import dk.pejl.input.Node;
import dk.pejl.input.NodeReader;
import dk.pejl.input.Scalars;
import dk.pejl.input.Sniffed;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of statistics offices and makes facts of them as a {@link Mapping} says.
 *
 * <p>Whether a file is JSON or CSV is seen by how it begins. Numbers are read exactly as they stand.
 * A sign that the mapping does not explain, a cell that it has no use for and does not leave out, and
 * two cells for one figure are problems, and all problems are told at once.
 */
public final class Statistics {

  private Statistics() {}

  /**
   * Reads a stream in UTF-8, and leaves the stream open.
   *
   * @throws Problems with everything that is wrong with the file or does not fit the mapping
   */
  public static Imported read(
      InputStream in, String source, SourceForm form, Mapping mapping, Catalogue catalogue)
      throws IOException {
    return read(in, source, form, mapping, catalogue, Limits.USUAL);
  }

  /**
   * Reads a stream up to limits of one's own.
   *
   * @throws Problems with everything that is wrong with the file or does not fit the mapping
   */
  public static Imported read(
      InputStream in,
      String source,
      SourceForm form,
      Mapping mapping,
      Catalogue catalogue,
      Limits limits)
      throws IOException {
    Findings findings = new Findings();
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    Table table = form == SourceForm.JSONSTAT || Sniffed.isJson(Sniffed.start(buffered))
        ? json(buffered, source, form, findings, limits)
        : new CsvTable(buffered, source, limits.bytes(), findings).read(form.usualValue());
    // What is wrong with the file itself makes the rest of it mean nothing.
    findings.throwIfAny();
    return new Importer(table, mapping, catalogue, findings).imported();
  }

  /**
   * Reads a text.
   *
   * @throws Problems with everything that is wrong with it or does not fit the mapping
   */
  public static Imported read(
      String text, String source, SourceForm form, Mapping mapping, Catalogue catalogue) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return read(new ByteArrayInputStream(bytes), source, form, mapping, catalogue);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Table json(
      InputStream in, String source, SourceForm form, Findings findings, Limits limits)
      throws IOException {
    Node root = root(in, source, findings, limits);
    if (root == null) {
      return new Table(Place.line(source, 1), List.of(), "", taker -> {});
    }
    return form == SourceForm.JOBINDSATS
        ? new JobindsatsTable(findings).read(root)
        : new JsonStatTable(findings).read(root);
  }

  private static @Nullable Node root(
      InputStream in, String source, Findings findings, Limits limits) throws IOException {
    NodeReader reader = new NodeReader(in, source, limits, Scalars::exact);
    Node root = null;
    try {
      root = reader.next();
      if (root == null) {
        findings.add(
            Place.line(source, 1),
            "Filen er tom: hent den igen.",
            "The file is empty: fetch it again.");
      } else if (reader.next() != null) {
        findings.add(
            root.place(),
            "Filen har mere end ét JSON-objekt: giv en fil med ét.",
            "The file has more than one JSON object: give a file with one.");
      }
    } catch (Problems problems) {
      findings.addAll(problems);
    }
    return root;
  }
}
