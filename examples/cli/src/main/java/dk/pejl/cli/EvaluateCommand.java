package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.EvaluatorBuilder;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code evaluate}: how subjects stand with the goals of the plans. */
final class EvaluateCommand implements Command {
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
            + "Er der fejl i dem, vises alle fejl, og intet skrives. "
            + "Med --rejects læses CSV emne for emne, så der må være flere emner, end der er plads til i hukommelsen: "
            + "rækkerne skal stå i rækkefølge efter emne, og det, der gælder for alle, står først eller i en JSON-fil. "
            + "Hvert emne besvares på sine egne rækker og de fælles; er der fejl i en af dem, kommer alle emnets rækker i filen, "
            + "resten besvares, og kommandoen slutter med 1.",
        "FACTS are files of figures as JSON or CSV, or - for standard input; several are read as one. "
            + "If there are problems in them, all are shown and nothing is written. "
            + "With --rejects CSV is read subject by subject, so that there may be more subjects than memory holds: "
            + "the rows must be in the order of their subjects, and what holds for all comes first or in a JSON file. "
            + "Each subject is answered from its own rows and the common ones; if one of them has a problem, all rows of the subject go to the file, "
            + "the rest is done, and the command ends with 1.");
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
        Options.ENGINE,
        Options.TRACE,
        Options.REJECTS,
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
        "evaluate fælles.json virksomheder.csv --subject 'virksomhed:*' --period 2022 --format json --rejects afvist.csv -o svar.jsonl",
        "evaluate tal.csv --subject kommune:580 --period 2023 --format html -o svar.html",
        "evaluate - --subject kommune:580 --period 2023 --fail-on not-met,error < tal.json");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Trace trace = Trace.of(call);
    EngineMode engine = engine(call, trace);
    PlanSelection selection = PlanSelection.of(call, builder(engine, trace));
    call.require(Options.SUBJECT, Options.PERIOD);
    Format format = call.format();
    Set<Status> failing = failing(call);
    refuseSeveralOnAPage(format, selection, call);
    FactsFiles files = new FactsFiles(call);
    files.check();
    Sealing sealing = Sealing.of(call, format);
    String rejects = call.one(Options.REJECTS);
    if (rejects != null && selection.kinds().isEmpty()) {
      call.complaints()
          .add(
              "--rejects læser alle emner af en slags: skriv fx --subject 'virksomhed:*'.",
              "--rejects reads all subjects of a kind: write for instance --subject 'virksomhed:*'.");
    }
    Path rejected = rejects == null ? null : call.path(rejects);
    call.complaints().refuseIfAny();
    Answers answers = new Answers(call, selection, form(format, call, selection, sealing), failing);
    return trace == null
        ? answer(answers, files, rejected)
        : trace.during(() -> answer(answers, files, rejected));
  }

  private static int answer(Answers answers, FactsFiles files, @Nullable Path rejected)
      throws IOException {
    return rejected == null ? answers.ofAll(files) : answers.ofEach(files, rejected);
  }

  private static EvaluatorBuilder builder(EngineMode engine, @Nullable Trace trace) {
    EvaluatorBuilder builder = Evaluator.builder().engine(engine);
    return trace == null ? builder : builder.listener(trace);
  }

  private static EngineMode engine(Invocation call, @Nullable Trace trace) {
    String word = call.one(Options.ENGINE);
    EngineMode engine =
        word == null ? null : call.complaints().attempt(() -> EngineMode.parse(word));
    if (engine != EngineMode.DIRECT || trace == null) {
      return engine == null ? EngineMode.MATCHING : engine;
    }
    call.complaints()
        .add(
            "--trace viser match, og 'direct' matcher ingenting: skriv --engine matching eller compared.",
            "--trace shows matches, and 'direct' matches nothing: write --engine matching or compared.");
    return EngineMode.MATCHING;
  }

  private static AnswerForm form(
      Format format, Invocation call, PlanSelection selection, Sealing sealing) {
    return switch (format) {
      case TEXT -> AnswerForm.text(call);
      case CSV -> AnswerForm.csv(call);
      case JSON -> AnswerForm.json(selection.isOfOneSubject(), sealing);
      case HTML -> AnswerForm.html(call);
    };
  }

  /** A page is about one subject. */
  private static void refuseSeveralOnAPage(
      Format format, PlanSelection selection, Invocation call) {
    if (format == Format.HTML && !selection.isOfOneSubject()) {
      call.complaints()
          .add(
              "En HTML-side handler om én: skriv ét --subject, eller vælg text, csv eller json.",
              "An HTML page is about one: write one --subject, or choose text, csv or json.");
    }
  }

  private static Set<Status> failing(Invocation call) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (String id : call.all(Options.FAIL_ON)) {
      Status status = call.complaints().attempt(() -> Status.parse(id));
      if (status != null) {
        statuses.add(status);
      }
    }
    return statuses;
  }
}
