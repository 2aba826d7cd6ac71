package dk.pejl.report;

import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Truth;
import dk.pejl.solver.Change;
import dk.pejl.text.Line;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.util.ArrayList;
import java.util.List;

/** One goal: how it stands, why, a picture of it, and folded up all that it rests on. */
final class GoalArticle {
  private final Sheet sheet;
  private final Html html;
  private final Verdict verdict;
  private final Goal goal;

  GoalArticle(Sheet sheet, Verdict verdict) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.verdict = verdict;
    this.goal = verdict.goal();
  }

  /** Writes the goal. */
  void write() {
    html.tag("article", "goal " + verdict.status().id())
        .with("id", goal.id())
        .with("aria-labelledby", goal.id() + "-title")
        .of(() -> {
          html.tag("div", "state").of(this::state);
          html.tag("div", "body").of(this::body);
        });
  }

  private void state() {
    html.tag("p", "status").of(() -> {
      new Icons(html).show(verdict.status());
      html.tag("span").of(Sheet.capital(sheet.texts().name(verdict.status())));
    });
    html.tag("ul", "notes").of(() -> notes().forEach(note -> html.tag("li").of(note)));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(sheet.say("Pr. ", "As of ") + sheet.numbers().date(verdict.effectiveDate()));
    if (!verdict.subject().equals(goal.plan().municipality())) {
      notes.add(sheet.texts().name(verdict.subject()));
    }
    notes.add(Sheet.capital(sheet.texts().name(goal.standing())));
    if (verdict.isFinal()) {
      notes.add(sheet.say("Endeligt", "Final"));
    }
    if (verdict.isProvisional()) {
      notes.add(sheet.say("Foreløbige tal indgår", "On preliminary figures"));
    }
    if (!verdict.isInForce()) {
      notes.add(sheet.say("Uden for målets periode", "Outside the goal's period"));
    }
    return notes;
  }

  private void body() {
    html.tag("h3").with("id", goal.id() + "-title").of(sheet.in(goal.title()));
    html.tag("p", "demand").of(sheet.in(goal.wording()));
    reading();
    html.tag("p", "why").of(sheet.texts().why(verdict));
    new Picture(sheet, verdict).draw();
    derivation();
    changes();
    gaps();
    exclusions();
    sources();
    rule();
  }

  /** How the goal's text is read, with a label: it is no part of the plan's own words. */
  private void reading() {
    String reading = sheet.texts().reading(verdict);
    if (!reading.isEmpty()) {
      html.tag("p", "reading").of(() -> {
        html.tag("strong").of(sheet.say("Læsning:", "Reading:"));
        html.text(" " + reading);
      });
    }
  }

  private void fold(String title, Html.Content content) {
    html.tag("details", "fold").of(() -> {
      html.tag("summary").of(title);
      html.tag("div", "inside").of(content);
    });
  }

  private void derivation() {
    List<Line> claims = sheet.texts().tree(verdict).children();
    if (claims.stream().anyMatch(claim -> !claim.children().isEmpty())) {
      fold(
          sheet.say("Sådan er det regnet ud", "How it was worked out"),
          () -> Derivation.write(sheet, claims));
    }
  }

  private void changes() {
    Verdict.Condition condition = verdict.condition();
    if (condition != null && !condition.shortfall().isEmpty()) {
      fold(
          sheet.say("Hvad der skal til for et svar", "What an answer would take"),
          () -> changes(true, condition.shortfall()));
      return;
    }
    boolean isShort = verdict.claim().truth() == Truth.FALSE;
    List<Change> changes = isShort ? sheet.texts().advice(verdict) : verdict.slack();
    if (!changes.isEmpty()) {
      fold(
          isShort
              ? sheet.say("Hvad der skal til", "What it would take")
              : sheet.say("Råderum", "Room to spare"),
          () -> changes(isShort, changes));
    }
  }

  private void changes(boolean isShort, List<Change> changes) {
    html.tag("p")
        .of(
            isShort
                ? sheet.say(
                    "Den mindste ændring af hvert tal for sig, som opfylder kravet, når alt andet er uændret:",
                    "The least change of each figure alone that meets the demand, all else being the same:")
                : sheet.say(
                    "Den største ændring af hvert tal for sig, som lader kravet være opfyldt, når alt andet er"
                        + " uændret:",
                    "The greatest change of each figure alone that leaves the demand met, all else being the"
                        + " same:"));
    html.tag("ul").of(() -> {
      changes.stream().filter(change -> change.change() != null).forEach(this::change);
      changes.stream().filter(change -> change.change() == null).forEach(this::change);
    });
  }

  private void change(Change change) {
    html.tag("li").of(Sheet.capital(sheet.texts().change(verdict, change)));
  }

  private void gaps() {
    List<Gap> gaps = verdict.missing();
    if (!gaps.isEmpty()) {
      fold(
          sheet.say("Tal, der mangler (", "Figures that are missing (")
              + sheet.numbers().count(gaps.size())
              + ")",
          () -> gaps(gaps));
    }
  }

  private void exclusions() {
    List<Exclusion> excluded = verdict.excluded();
    if (!excluded.isEmpty()) {
      fold(
          sheet.say("Udeladt som ikke relevant (", "Left out as not applicable (")
              + sheet.numbers().count(excluded.size())
              + ")",
          () -> html.tag("ul")
              .of(() -> excluded.forEach(each ->
                  html.tag("li").of(Sheet.capital(sheet.texts().excluded(verdict, each))))));
    }
  }

  private void sources() {
    SourceList sources = new SourceList(sheet, verdict);
    if (!sources.isEmpty()) {
      fold(sheet.say("Hvor tallene findes", "Where the figures are found"), sources::write);
    }
  }

  private void gaps(List<Gap> gaps) {
    html.tag("table").of(() -> {
      html.tag("caption")
          .of(sheet.say("Tal, der mangler eller er skjult", "Figures that are missing or masked"));
      html.tag("thead")
          .of(() -> html.tag("tr").of(() -> {
            column(sheet.say("Tal", "Figure"));
            column(sheet.say("Hvorfor", "Why"));
            column(sheet.say("Kan ændre udfaldet", "Could change the outcome"));
          }));
      html.tag("tbody").of(() -> gaps.forEach(this::gap));
    });
  }

  private void column(String name) {
    html.tag("th").with("scope", "col").of(name);
  }

  private void gap(Gap gap) {
    html.tag("tr").of(() -> {
      html.tag("th").with("scope", "row").of(sheet.texts().name(gap.key()));
      html.tag("td").of(why(gap));
      html.tag("td").of(sheet.numbers().yesNo(gap.decides()));
    });
  }

  private String why(Gap gap) {
    String why = gap.why() == null
        ? sheet.say("skjult i et interval", "masked within a range")
        : sheet.in(gap.why().wording());
    return gap.instead() == null
        ? why
        : why + sheet.say("; et andet tal gælder i stedet", "; another figure holds instead");
  }

  private void rule() {
    fold(sheet.say("Regel og kilde", "Rule and source"), () -> {
      html.tag("dl").of(() -> {
        entry(sheet.say("Mål", "Goal"), goal.id());
        danish(sheet.say("Afsnit i planen", "Section of the plan"), goal.section());
        danish(sheet.say("Punkt", "Item"), goal.item());
        entry(sheet.say("Ansvarlig", "Answers for it"), sheet.in(goal.owner()));
        entry(sheet.say("Regel", "Rule"), goal.rule().file() + ":" + goal.rule().line());
        entry(sheet.say("Reglens aftryk", "Digest of the rule"), goal.rule().digest());
      });
      html.tag("p", "when").of(sheet.texts().when(goal));
      html.tag("pre").of(() -> html.tag("code").of(goal.rule().text().strip()));
    });
  }

  private void entry(String name, String value) {
    if (!value.isEmpty()) {
      html.tag("dt").of(name);
      html.tag("dd").of(value);
    }
  }

  /** What the plan itself says, whatever the language of the report. */
  private void danish(String name, String value) {
    if (!value.isEmpty()) {
      html.tag("dt").of(name);
      html.tag("dd").with("lang", Language.DA.tag()).of(value);
    }
  }
}
