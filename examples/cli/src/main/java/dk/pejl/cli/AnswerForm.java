package dk.pejl.cli;

import dk.pejl.json.Document;
import dk.pejl.json.EvaluationJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/** The form in which evaluations are written one after the other. */
final class AnswerForm {
  private static final byte[] NOTHING = {};

  private final byte[] head;
  private final byte[] between;
  private final Function<Evaluation, byte[]> body;
  private final boolean isChained;

  private AnswerForm(byte[] head, byte[] between, Function<Evaluation, byte[]> body) {
    this(head, between, body, false);
  }

  private AnswerForm(
      byte[] head, byte[] between, Function<Evaluation, byte[]> body, boolean isChained) {
    this.head = head;
    this.between = between;
    this.body = body;
    this.isChained = isChained;
  }

  /** Whether each depends on the one before it, so that they must be formed in order. */
  boolean isChained() {
    return isChained;
  }

  /** Writes what stands before the first. */
  void head(OutputStream out) throws IOException {
    out.write(head);
  }

  /** Writes what stands between two. */
  void between(OutputStream out) throws IOException {
    out.write(between);
  }

  /** An evaluation in this form. */
  byte[] of(Evaluation evaluation) {
    return body.apply(evaluation);
  }

  /** Tables, with explanations where the call asks for them. */
  static AnswerForm text(Invocation call) {
    return new AnswerForm(
        NOTHING,
        bytes(writer -> writer.append("\n\n")),
        evaluation -> bytes(writer -> {
          new VerdictTable(call.speech(), evaluation).write(writer, call.terminal());
          if (call.has(Options.WHY)) {
            explain(evaluation, call, writer);
          }
        }));
  }

  private static void explain(Evaluation evaluation, Invocation call, Writer writer)
      throws IOException {
    Texts texts = Texts.of(call.language(), evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      writer.append('\n');
      Explanation.write(verdict, texts, writer, call.terminal());
    }
  }

  /** Rows for spreadsheets under one line of names. */
  static AnswerForm csv(Invocation call) {
    return new AnswerForm(
        bytes(writer ->
            new VerdictRows(new Delimited(writer, call.language()), call.speech()).head()),
        NOTHING,
        evaluation -> bytes(
            writer -> new VerdictRows(Delimited.further(writer, call.language()), call.speech())
                .write(evaluation)));
  }

  /** JSON laid out for people, or each evaluation on a line. */
  static AnswerForm json(boolean isLaidOut, Sealing sealing) {
    Function<Evaluation, Document> json = sealing.writer(new EvaluationJson(Texts::why));
    return new AnswerForm(
        NOTHING,
        NOTHING,
        isLaidOut
            ? evaluation -> json.apply(evaluation).pretty().getBytes(StandardCharsets.UTF_8)
            : evaluation -> line(json.apply(evaluation).bytes()),
        sealing.isWanted());
  }

  private static byte[] line(byte[] bytes) {
    byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    return line;
  }

  /** A page, of which there can be but one. */
  static AnswerForm html(Invocation call) {
    return new AnswerForm(
        NOTHING,
        NOTHING,
        evaluation -> inBytes(out -> HtmlPage.write(evaluation, call.language(), out)));
  }

  private static byte[] bytes(Output.Text text) {
    return inBytes(text.inUtf8());
  }

  private static byte[] inBytes(Output.Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      body.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
