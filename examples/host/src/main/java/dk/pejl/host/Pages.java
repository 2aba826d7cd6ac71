package dk.pejl.host;

import static dk.pejl.host.Markup.all;
import static dk.pejl.host.Markup.link;
import static dk.pejl.host.Markup.tag;

import dk.pejl.Evaluator;
import dk.pejl.report.Report;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.List;

/** What people look at: an overview of this host's own making, and reports that the library makes. */
final class Pages {
  /** Where each goal has its page. */
  static final String GOALS = "/goals/";

  private static final Wording TO_THE_GOALS = new Wording("Til målene", "To the goals");
  private static final byte[] STYLE = Resources.bytes("host.css");

  private final Evaluator pejl;
  private final Store store;

  Pages(Evaluator pejl, Store store) {
    this.pejl = pejl;
    this.store = store;
  }

  /** The style sheet of this host's own pages. */
  Reply style(Request request) {
    return Reply.of(200, "text/css; charset=utf-8", STYLE);
  }

  /** How a subject stands with every goal, each with the reason in words. */
  Reply overview(Request request) {
    Snapshot figures = store.now();
    Question question = QueryReader.question(request, pejl, figures);
    Snapshot.Answer answer = figures.answer(question);
    return Reply.page(200, new AnswerPage(pejl.plans(), answer, request.language()).page())
        .in(request.language());
  }

  /** One goal with its whole explanation. */
  Reply goal(Request request) throws IOException {
    String id = request.path().substring(GOALS.length());
    Snapshot figures = store.now();
    Question question = QueryReader.question(request, pejl, figures);
    return report(request, figures.answer(question.goals(known(id)).plans(List.of())));
  }

  private String known(String goal) {
    try {
      return pejl.goal(goal).id();
    } catch (Refusal refusal) {
      throw Refused.because(404, refusal);
    }
  }

  /** All goals asked about with their explanations. */
  Reply report(Request request) throws IOException {
    Snapshot figures = store.now();
    return report(request, figures.answer(QueryReader.question(request, pejl, figures)));
  }

  private static Reply report(Request request, Snapshot.Answer answer) throws IOException {
    Language language = request.language();
    StringBuilder page = new StringBuilder();
    Question all =
        answer.evaluation().question().goals(List.of()).plans(List.of()).standings(List.of());
    Report.in(language)
        .linking(TO_THE_GOALS.in(language), AnswerPage.address("/", all, language))
        .write(answer.evaluation(), answer.digests(), page);
    // The report follows from the evaluation, which names the version that made it, and the
    // language.
    return Reply.report(page.toString())
        .tagged(answer.digests().evaluation() + "-" + language.tag())
        .in(language);
  }

  /** That something went wrong, in words. */
  static Reply problem(Refused refused, Language language) {
    String title = refused.title().in(language);
    Markup problems = all(refused.problems().stream().map(each -> tag("li", each.in(language))));
    return Reply.page(
            refused.status(),
            page(
                language,
                title,
                tag(
                    "main",
                    tag("h1", title),
                    tag("ul", problems),
                    tag("p", link("/", TO_THE_GOALS.in(language))))))
        .in(language);
  }

  /** A page of this host with the given body. */
  static String page(Language language, String title, Markup body) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="/host.css">
        %s
        </head>
        <body>
        %s
        </body>
        </html>
        """.formatted(language.tag(), tag("title", title).markup(), body.markup());
  }
}
