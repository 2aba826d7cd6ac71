package dk.pejl.cli;

import dk.pejl.json.EvaluationJson;
import dk.pejl.report.Report;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Digests;
import dk.pejl.verdict.Evaluation;
import dk.pejl.wording.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** An evaluation as a page, with the digests that its JSON has. */
final class HtmlPage {
  private HtmlPage() {}

  /** Writes the page in UTF-8, and leaves the stream open. */
  static void write(Evaluation evaluation, Language language, OutputStream out) throws IOException {
    Digests digests = new EvaluationJson(Texts::why).document(evaluation).digests();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Report.in(language).write(evaluation, digests, writer);
    writer.flush();
  }
}
