package dk.pejl.report;

import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many goals of each plan have which status. */
final class Overview {
  private final Sheet sheet;
  private final Html html;
  private final Icons icons;
  private final Evaluation evaluation;
  private final Map<Plan, List<Verdict>> plans;

  Overview(Sheet sheet, Evaluation evaluation, Map<Plan, List<Verdict>> plans) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.icons = new Icons(html);
    this.evaluation = evaluation;
    this.plans = plans;
  }

  /** Writes the counts. */
  void write() {
    html.tag("section", "overview").with("aria-labelledby", "_overview").of(() -> {
      html.tag("h2").with("id", "_overview").of(sheet.say("Overblik", "Overview"));
      if (plans.isEmpty()) {
        html.tag("p")
            .of(sheet.say(
                "Ingen mål svarer: ingen af planerne gælder på dagen.",
                "No goal answers: none of the plans is in force on the day."));
      } else {
        totals();
        if (plans.size() > 1) {
          table();
        }
      }
    });
  }

  private void totals() {
    html.tag("ul", "totals")
        .of(() -> evaluation
            .summary()
            .forEach((status, count) -> html.tag("li", status.id()).of(() -> {
              icons.show(status);
              html.tag("strong").of(sheet.numbers().count(count));
              html.tag("span").of(" " + sheet.texts().name(status));
            })));
    bar(evaluation.verdicts(), evaluation.summary());
  }

  /** The shares of the statuses side by side; the table says the same. */
  private void bar(List<Verdict> verdicts, Map<Status, Integer> counts) {
    html.tag("svg", "shares").with("aria-hidden", "true").of(() -> {
      int before = 0;
      for (Map.Entry<Status, Integer> entry : counts.entrySet()) {
        html.tag("rect", entry.getKey().id())
            .with("x", percent(before, verdicts.size()))
            .with("width", percent(entry.getValue(), verdicts.size()))
            .with("height", "100%")
            .end();
        before += entry.getValue();
      }
    });
  }

  private static String percent(int part, int whole) {
    return BigDecimal.valueOf(part * 100L)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  private void table() {
    Set<Status> statuses = evaluation.summary().keySet();
    html.tag("div", "wide")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", sheet.say("Mål efter plan og status", "Goals by plan and status"))
        .of(() -> html.tag("table").of(() -> {
          html.tag("caption")
              .of(sheet.say(
                  "Antal mål i hver plan efter status", "Number of goals in each plan by status"));
          html.tag("thead")
              .of(() -> html.tag("tr").of(() -> {
                column(sheet.say("Plan", "Plan"));
                column(sheet.say("Mål", "Goals"));
                statuses.forEach(status -> html.tag("th").with("scope", "col").of(() -> {
                  icons.show(status);
                  html.tag("span").of(Sheet.capital(sheet.texts().name(status)));
                }));
              }));
          html.tag("tbody")
              .of(() -> plans.forEach((plan, verdicts) -> row(plan, verdicts, statuses)));
        }));
  }

  private void column(String name) {
    html.tag("th").with("scope", "col").of(name);
  }

  private void row(Plan plan, List<Verdict> verdicts, Set<Status> statuses) {
    html.tag("tr").of(() -> {
      html.tag("th")
          .with("scope", "row")
          .of(() -> html.tag("a").with("href", "#" + plan.id()).of(sheet.in(plan.title())));
      html.tag("td").of(sheet.numbers().count(verdicts.size()));
      for (Status status : statuses) {
        long count =
            verdicts.stream().filter(verdict -> verdict.status() == status).count();
        html.tag("td", count == 0 ? "none" : "some").of(sheet.numbers().count(count));
      }
    });
  }
}
