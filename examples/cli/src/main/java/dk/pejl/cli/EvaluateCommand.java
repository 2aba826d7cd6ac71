package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.json.EvaluationJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code evaluate}: how subjects stand with the goals of the plans. */
final class EvaluateCommand implements Command {
  // So many questions are answered before their answers are written and let go of.
  private static final int CHUNK = 200;

  @Override
  public String name() {
    return "evaluate";
  }

  @Override
  public Wording summary() {
    return new Wording("Svarer på, om målene er nået.", "Tells whether the goals are met.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "FAKTA er filer med tal som JSON eller CSV, eller - for standardinput; flere læses som én. "
            + "Er der fejl i dem, vises alle fejl, og intet skrives.",
        "FACTS are files of figures as JSON or CSV, or - for standard input; several are read as one. "
            + "If there are problems in them, all are shown and nothing is written.");
  }

  @Override
  public Wording arguments() {
    return new Wording("FAKTA…", "FACTS…");
  }

  @Override
  public List<Option> options() {
    return List.of(
        Options.SUBJECT,
        Options.PERIOD,
        Options.PLAN,
        Options.GOAL,
        Options.STANDING,
        Options.WHY,
        Options.FAIL_ON,
        Options.SEAL,
        Options.SIGN,
        Options.AFTER);
  }

  @Override
  public List<Option> required() {
    return List.of(Options.SUBJECT, Options.PERIOD);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV, Format.HTML);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "evaluate tal.csv --subject kommune:580 --period 2023",
        "evaluate tal.csv --subject kommune:580 --period 2023 --plan csr-2021 --why",
        "evaluate tal.json mere.csv --subject 'virksomhed:*' --period 2023 --format json -o svar.jsonl",
        "evaluate tal.csv --subject kommune:580 --period 2023 --format html -o svar.html",
        "evaluate - --subject kommune:580 --period 2023 --fail-on not-met,error < tal.json");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Selection selection = Selection.of(call);
    call.require(Options.SUBJECT, Options.PERIOD);
    Format format = call.format();
    Set<Status> failing = failing(call);
    refuseSeveralOnAPage(format, selection, call);
    FactsFiles files = new FactsFiles(call);
    files.check();
    Sealing sealing = Sealing.of(call, format);
    call.complaints().refuseIfAny();
    Facts facts = files.read(selection.catalogue());
    Answer answer = new Answer(selection, facts, selection.questions(facts), failing);
    call.writeBytes(out -> {
      switch (format) {
        case TEXT -> text(answer, call, out);
        case CSV -> csv(answer, call, out);
        case JSON -> json(answer, selection, sealing, out);
        case HTML -> answer.each(evaluation -> HtmlPage.write(evaluation, call.language(), out));
      }
    });
    return answer.failed ? Exit.FOUND : Exit.DONE;
  }

  /** A page is about one subject. */
  private static void refuseSeveralOnAPage(Format format, Selection selection, Invocation call) {
    if (format == Format.HTML && !selection.isOfOneSubject()) {
      call.complaints()
          .add(
              "En HTML-side handler om én: skriv ét --subject, eller vælg text, csv eller json.",
              "An HTML page is about one: write one --subject, or choose text, csv or json.");
    }
  }

  private static Set<Status> failing(Invocation call) {
    List<String> known = Arrays.stream(Status.values()).map(Status::id).toList();
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (String id : call.all(Options.FAIL_ON)) {
      Status status = call.complaints().known(id, Status::parse, known);
      if (status != null) {
        statuses.add(status);
      }
    }
    return statuses;
  }

  private static void text(Answer answer, Invocation call, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    boolean[] isFirst = {true};
    answer.each(evaluation -> {
      writer.append(isFirst[0] ? "" : "\n\n");
      isFirst[0] = false;
      new VerdictTable(call.speech(), evaluation).write(writer, call.terminal());
      if (call.has(Options.WHY)) {
        explain(evaluation, call, writer);
      }
    });
    writer.flush();
  }

  private static void explain(Evaluation evaluation, Invocation call, Writer writer)
      throws IOException {
    Texts texts = Texts.of(call.language(), evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      writer.append('\n');
      Explanation.write(verdict, texts, writer, call.terminal());
    }
  }

  private static void csv(Answer answer, Invocation call, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    VerdictRows rows = new VerdictRows(new Delimited(writer, call.language()), call.speech());
    rows.head();
    answer.each(rows::write);
    writer.flush();
  }

  private static void json(Answer answer, Selection selection, Sealing sealing, OutputStream out)
      throws IOException {
    Sealing.Writer json = sealing.writer(new EvaluationJson(Texts::why));
    answer.each(evaluation -> {
      if (selection.isOfOneSubject()) {
        out.write(json.pretty(evaluation).getBytes(StandardCharsets.UTF_8));
      } else {
        out.write(json.bytes(evaluation));
        out.write('\n');
      }
    });
  }

  /** The evaluations that answer a call, made a few at a time. */
  static final class Answer {
    private final Evaluator evaluator;
    private final Catalogue catalogue;
    private final Facts facts;
    private final List<Question> questions;
    private final Set<Status> failing;
    private boolean failed;

    Answer(Selection selection, Facts facts, List<Question> questions, Set<Status> failing) {
      this.evaluator = selection.evaluator();
      this.catalogue = selection.catalogue();
      this.facts = facts;
      this.questions = questions;
      this.failing = failing;
    }

    /** Takes one evaluation. */
    @FunctionalInterface
    interface Taker {
      /** Writes the evaluation. */
      void take(Evaluation evaluation) throws IOException;
    }

    /** Gives every evaluation to the taker, in the order of the questions. */
    void each(Taker taker) throws IOException {
      for (int from = 0; from < questions.size(); from += CHUNK) {
        List<Question> some = questions.subList(from, Math.min(from + CHUNK, questions.size()));
        for (Evaluation evaluation : evaluator.evaluate(facts, some)) {
          failed |= evaluation.summary().keySet().stream().anyMatch(failing::contains);
          taker.take(inFull(evaluation));
        }
      }
    }

    /** The facts may hold figures of plans that are not loaded, so all that any plan knows is named. */
    private Evaluation inFull(Evaluation evaluation) {
      return new Evaluation(
          evaluation.question(),
          evaluation.engine(),
          evaluation.rules(),
          facts,
          catalogue,
          evaluation.verdicts());
    }
  }
}
