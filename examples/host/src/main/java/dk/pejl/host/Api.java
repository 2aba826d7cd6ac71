package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.indicator.Intake;
import dk.pejl.json.CanonicalJson;
import dk.pejl.json.FactsJson;
import dk.pejl.json.GoalJson;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What other programs ask. */
final class Api {
  private final Evaluator pejl;
  private final Store store;

  Api(Evaluator pejl, Store store) {
    this.pejl = pejl;
    this.store = store;
  }

  /** The goals of all plans. */
  Reply goals(Request request) {
    QueryReader.nothing(request);
    return Reply.json(pejl.goals().stream().map(GoalJson::of).toList());
  }

  /** The evaluation, byte for byte as {@code pejl evaluate --format json} writes it. */
  Reply evaluations(Request request) {
    Snapshot figures = store.now();
    Snapshot.Answer answer = figures.answer(QueryReader.question(request, pejl, figures));
    return Reply.of(200, Reply.JSON, answer.json()).tagged(answer.digests().evaluation());
  }

  /** The figures that the answer to a question reads, as a table to be filled in and posted. */
  Reply needs(Request request) throws IOException {
    Snapshot figures = store.now();
    Question question = QueryReader.question(request, pejl, figures);
    FactsCsv.Form form =
        request.language() == Language.DA ? FactsCsv.Form.DANISH : FactsCsv.Form.PLAIN;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsCsv.template(pejl.needs(figures.facts(), question), pejl.catalogue(), form, out);
    return Reply.of(200, "text/csv; charset=utf-8", out.toByteArray()).in(request.language());
  }

  /** The figures held. */
  Reply facts(Request request) {
    QueryReader.nothing(request);
    Snapshot figures = store.now();
    return Reply.of(200, Reply.JSON, FactsJson.bytes(figures.facts(), pejl.catalogue()))
        .tagged(figures.digest());
  }

  /** Adds figures to those held, which give way where both say something. */
  Reply add(Request request) throws IOException {
    return held(store.add(posted(request)));
  }

  /** Replaces all figures held. */
  Reply replace(Request request) throws IOException {
    return held(store.replace(posted(request)));
  }

  private Consumer<Intake> posted(Request request) throws IOException {
    QueryReader.nothing(request);
    String type = request.header("Content-Type");
    FactsFormat form = FactsFormat.ofMediaType(type == null ? "" : type)
        .orElseThrow(() -> unknownForm(type == null ? "" : type));
    byte[] body = request.body();
    return intake -> {
      try {
        form.read(new ByteArrayInputStream(body), "body", intake);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    };
  }

  private static Refused unknownForm(String type) {
    String known =
        FactsFormat.all().stream().map(FactsFormat::mediaType).collect(Collectors.joining(", "));
    return new Refused(
            415,
            new Wording(
                "Content-Type '" + type + "' kan ikke læses: send en af " + known + ".",
                "Content-Type '" + type + "' cannot be read: send one of " + known + "."))
        .with("Accept-Post", known);
  }

  private static Reply held(Snapshot figures) {
    return Reply.json(Map.of("facts", state(figures)));
  }

  private static Map<String, Object> state(Snapshot figures) {
    return Map.of("digest", figures.digest(), "observations", figures.facts().size());
  }

  /** That this host is up and what it holds. */
  Reply health(Request request) {
    QueryReader.nothing(request);
    List<String> plans = pejl.plans().stream().map(Plan::id).toList();
    return Reply.json(Map.of("status", "ok", "plans", plans, "facts", state(store.now())));
  }

  /** A refusal as a program reads it (RFC 9457), with every problem, its place and advice. */
  static Reply problem(Refused refused, Language language) {
    Map<String, Object> problem = Map.of(
        "type", "about:blank",
        "title", refused.title().in(language),
        "status", refused.status(),
        "detail",
            refused.problems().stream()
                .map(each -> each.in(language))
                .collect(Collectors.joining("\n")),
        "problems", refused.problems().stream().map(Api::problem).toList());
    return Reply.of(refused.status(), "application/problem+json", CanonicalJson.bytes(problem))
        .in(language);
  }

  private static Map<String, Object> problem(Problem problem) {
    Wording wording = problem.wording();
    Map<String, Object> members = new TreeMap<>(Map.of("da", wording.da(), "en", wording.en()));
    Place place = problem.place();
    if (!place.source().isEmpty()) {
      members.put("source", place.source());
    }
    if (place.line() > 0) {
      members.put("line", place.line());
    }
    if (!place.pointer().isEmpty()) {
      members.put("pointer", place.pointer());
    }
    return members;
  }
}
