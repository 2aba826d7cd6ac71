package dk.pejl.report;

import dk.pejl.claim.Claim;
import dk.pejl.text.Written;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** One plan: what it is, its goals in a list, and then goal by goal. */
final class PlanSection {
  // Of one goal asked for in a plan of 300, the others would hide the answer.
  private static final int MOST_SHOWN = 12;

  private final Sheet sheet;
  private final Html html;
  private final Icons icons;

  PlanSection(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.icons = new Icons(html);
  }

  /** Writes how much of the plan answered, with the verdicts of its goals. */
  void write(Completeness of, List<Verdict> verdicts) {
    Plan plan = of.plan();
    html.tag("section", "plan")
        .with("id", plan.id())
        .with("aria-labelledby", plan.id() + "-title")
        .of(() -> {
          html.tag("h2").with("id", plan.id() + "-title").of(sheet.in(plan.title()));
          html.tag("p", "facts").of(about(plan));
          list(of, verdicts);
          leftOut(of);
          verdicts.forEach(verdict -> new GoalArticle(sheet, verdict).write());
        });
  }

  private String about(Plan plan) {
    LocalDate last = plan.valid().lastDay();
    String from = sheet.numbers().date(plan.valid().firstDay());
    String valid = last == null
        ? sheet.say("Gælder fra den " + from, "In force from " + from)
        : sheet.say(
            "Gælder fra den " + from + " til den " + sheet.numbers().date(last),
            "In force from " + from + " to " + sheet.numbers().date(last));
    String owner = sheet.in(plan.owner());
    String municipality = plan.anyMunicipality()
        ? sheet.say("Enhver kommune", "Any municipality")
        : sheet.texts().name(plan.municipality());
    return municipality
        + " · "
        + valid
        + (owner.isEmpty() ? "" : " · " + sheet.say("Ansvarlig: ", "Answers for it: ") + owner);
  }

  /** Names what has no verdict, so that the list above is not taken for the whole plan. */
  private void leftOut(Completeness of) {
    int count = of.leftOut().size();
    if (count > MOST_SHOWN) {
      String all = sheet.numbers().count(count);
      html.tag("details", "fold").of(() -> {
        html.tag("summary")
            .of(sheet.say("Ikke besvaret: " + all + " mål", "Not answered: " + all + " goals"));
        leftOutList(of);
      });
    } else if (count > 0) {
      html.tag("p", "left-out").of(sheet.say("Ikke besvaret:", "Not answered:"));
      leftOutList(of);
    }
  }

  private void leftOutList(Completeness of) {
    html.tag("ul", "left-out")
        .of(() -> of.leftOut()
            .forEach(goal -> html.tag("li")
                .of(sheet.in(goal.title()) + " (" + sheet.in(goal.why().wording()) + ")")));
  }

  private void list(Completeness of, List<Verdict> verdicts) {
    html.tag("table", "goals").of(() -> {
      html.tag("caption").of(sheet.texts().answered(of));
      html.tag("thead")
          .of(() -> html.tag("tr").of(() -> {
            column("state", "Status");
            column("name", sheet.say("Mål", "Goal"));
            column("number", sheet.say("Værdi", "Value"));
            column("number", sheet.say("Krav", "Demand"));
          }));
      html.tag("tbody").of(() -> verdicts.forEach(this::row));
    });
  }

  private void column(String kind, String name) {
    html.tag("th", kind).with("scope", "col").of(name);
  }

  private void row(Verdict verdict) {
    html.tag("tr").of(() -> {
      html.tag("td", "state").of(() -> {
        icons.show(verdict.status());
        html.tag("span").of(Sheet.capital(sheet.texts().name(verdict.status())));
      });
      html.tag("th", "name")
          .with("scope", "row")
          .of(() -> html.tag("a")
              .with("href", "#" + verdict.goal().id())
              .of(sheet.in(verdict.goal().title())));
      html.tag("td", "number").of(value(verdict.claim().applied()));
      html.tag("td", "number").of(demand(verdict));
    });
  }

  private String value(Claim claim) {
    return claim.asComparison().map(this::value).orElseGet(() -> sheet.texts().held(claim));
  }

  private String value(Claim.Comparison comparison) {
    return sheet.side(
        comparison.value(), Written.of(comparison, sheet.numbers()).value());
  }

  private String demand(Verdict verdict) {
    Claim claim = verdict.claim().applied();
    return claim
        .asComparison()
        .map(comparison -> sheet.texts().demand(verdict, comparison))
        .orElseGet(() -> sheet.texts().demanded(claim));
  }
}
