package dk.pejl.testing;

import dk.pejl.report.Html;
import dk.pejl.report.Stylesheet;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** {@link Coverage} as a page that needs no other file. */
final class CoveragePage {
  private static final Stylesheet STYLE = Stylesheet.beside(CoveragePage.class, "coverage.css");
  private static final Wording TITLE = new Wording("Dækning af regler", "Coverage of rules");
  private static final List<Wording> HEADINGS = List.of(
      new Wording("Mål", "Goal"),
      new Wording("Spurgt", "Asked"),
      new Wording("Udfald", "Outcomes"),
      new Wording("Mangler", "Lacks"));

  private final Coverage coverage;
  private final Language language;
  private final Html html;

  CoveragePage(Coverage coverage, Language language, Html html) {
    this.coverage = coverage;
    this.language = language;
    this.html = html;
  }

  /** Writes the page. */
  void write() {
    html.doctype();
    html.tag("html").with("lang", language.tag()).of(() -> {
      html.tag("head").of(this::head);
      html.tag("body").of(this::body);
    });
    html.text("\n");
  }

  private void head() {
    html.tag("meta").with("charset", "utf-8").end();
    html.tag("title").of(TITLE.in(language));
    html.tag("style").of(STYLE);
  }

  private void body() {
    html.tag("h1").of(TITLE.in(language));
    html.tag("p").of(CoverageReport.summary(coverage).in(language));
    html.tag("table").of(() -> {
      html.tag("tr").of(this::headings);
      coverage.goals().forEach(goal -> html.tag("tr").of(() -> cells(goal)));
    });
  }

  private void headings() {
    HEADINGS.forEach(heading -> html.tag("th").with("scope", "col").of(heading.in(language)));
  }

  private void cells(Coverage.OfGoal goal) {
    html.tag("th").with("scope", "row").of(goal.goal().id());
    html.tag("td").of(String.valueOf(goal.asked()));
    html.tag("td")
        .of(goal.outcomes().entrySet().stream()
            .map(each -> each.getKey().wording().in(language) + " " + each.getValue())
            .collect(Collectors.joining(", ")));
    html.tag("td").of(CoverageReport.lacks(goal, language));
  }
}
