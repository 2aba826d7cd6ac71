package dk.pejl.report;

import dk.pejl.text.Texts;
import dk.pejl.verdict.Digests;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an evaluation as one HTML page for people: it fetches nothing, runs nothing and needs
 * nothing but itself. All that it says comes from the claims, so it cannot disagree with them.
 * Immutable and thread-safe.
 */
public final class Report {
  private final Language language;
  private final @Nullable Link back;

  private Report(Language language, @Nullable Link back) {
    this.language = language;
    this.back = back;
  }

  /** Reports in a language. */
  public static Report in(Language language) {
    return new Report(language, null);
  }

  /**
   * The content security policy that each page states of itself: it may show its own style sheet, and
   * load and run nothing. A host that sends one in a header sends this.
   */
  public static String policy() {
    return Stylesheet.OWN.policy();
  }

  /**
   * Reports with a link at their top to where the reader came from.
   *
   * @param title what the link is called
   * @param address an address of http or https, or one relative to the page
   */
  public Report linking(String title, String address) {
    return new Report(language, new Link(title, address));
  }

  /**
   * Writes the page piece by piece as it is made; the same evaluation gives the same page.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Evaluation evaluation, Digests digests, Appendable out) throws IOException {
    try {
      new Page(evaluation, digests, Texts.of(language, evaluation), new Html(out), back).write();
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  /** One page on its way. */
  private static final class Page {
    private final Evaluation evaluation;
    private final Digests digests;
    private final Sheet sheet;
    private final Html html;
    private final @Nullable Link back;

    private Page(
        Evaluation evaluation, Digests digests, Texts texts, Html html, @Nullable Link back) {
      this.evaluation = evaluation;
      this.digests = digests;
      this.sheet = new Sheet(html, texts);
      this.html = html;
      this.back = back;
    }

    private void write() {
      html.doctype();
      html.tag("html").with("lang", sheet.language().tag()).of(() -> {
        html.tag("head").of(this::head);
        html.tag("body").of(this::body);
      });
      html.text("\n");
    }

    private void head() {
      html.tag("meta").with("charset", "utf-8").end();
      html.tag("meta")
          .with("http-equiv", "Content-Security-Policy")
          .with("content", policy())
          .end();
      html.tag("meta")
          .with("name", "viewport")
          .with("content", "width=device-width, initial-scale=1")
          .end();
      html.tag("meta")
          .with("name", "color-scheme")
          .with("content", "light dark")
          .end();
      html.tag("title").of(title());
      html.tag("style").of(Stylesheet.OWN);
    }

    private String title() {
      return sheet.texts().name(evaluation.question().subject())
          + sheet.say(": er målene nået? ", ": are the goals met? ")
          + sheet.numbers().date(evaluation.question().asOf());
    }

    private void body() {
      new Icons(html).define();
      html.tag("a", "skip")
          .with("href", "#_main")
          .of(sheet.say("Spring til indholdet", "Skip to the content"));
      html.tag("header").of(this::header);
      Map<Plan, List<Verdict>> plans = plans();
      html.tag("main").with("id", "_main").of(() -> {
        new Overview(sheet, evaluation, plans).write();
        PlanSection section = new PlanSection(sheet);
        evaluation
            .completeness()
            .forEach(of -> section.write(of, plans.getOrDefault(of.plan(), List.of())));
      });
      html.tag("footer").of(() -> new Colophon(sheet, evaluation, digests).write());
    }

    private void header() {
      if (back != null) {
        html.tag("p", "back").of(() -> html.tag("a").to(back).of(back.title()));
      }
      html.tag("p", "who").of(sheet.texts().name(evaluation.question().subject()));
      html.tag("h1").of(sheet.say("Er målene nået?", "Are the goals met?"));
      html.tag("p", "asked")
          .of(sheet.say("Opgjort pr. ", "As of ")
              + sheet.numbers().date(evaluation.question().asOf()));
    }

    private Map<Plan, List<Verdict>> plans() {
      Map<Plan, List<Verdict>> plans = new LinkedHashMap<>();
      for (Verdict verdict : evaluation.verdicts()) {
        plans.computeIfAbsent(verdict.goal().plan(), plan -> new ArrayList<>()).add(verdict);
      }
      return plans;
    }
  }
}
