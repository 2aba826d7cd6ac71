package dk.pejl.cli;

import dk.pejl.json.GoalJson;
import dk.pejl.period.Window;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code goals}: which goals there are. */
final class GoalsCommand implements Command {
  @Override
  public String name() {
    return "goals";
  }

  @Override
  public Wording summary() {
    return new Wording("Viser planernes mål.", "Lists the goals of the plans.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "For hvert mål: id, titel, slags, fra hvornår til hvornår det gælder, og hvor i planen det står.",
        "For each goal: id, title, standing, from when until when it runs, and where in the plan it stands.");
  }

  @Override
  public Wording arguments() {
    return Wording.same("");
  }

  @Override
  public List<Option> options() {
    return List.of(Options.PLAN, Options.STANDING);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "goals", "goals --plan csr-2021 --standing goal", "goals --format csv -o maal.csv");
  }

  @Override
  public int run(Invocation call) throws IOException {
    PlanSelection selection = PlanSelection.of(call);
    Format format = call.format();
    call.expectArguments(0);
    call.complaints().refuseIfAny();
    List<Goal> goals =
        selection.evaluator().goals().stream().filter(selection::keeps).toList();
    call.write(out -> {
      switch (format) {
        default -> table(goals, call, out);
        case JSON ->
          out.append(
              JsonText.lines(goals.stream().map(GoalJson::of).map(JsonText::of).toList()));
        case CSV -> rows(goals, call, out);
      }
    });
    return Exit.DONE;
  }

  private static void table(List<Goal> goals, Invocation call, SafeWriter out) throws IOException {
    TextTable table = new TextTable(
        TextTable.Column.fixed("Id"),
        TextTable.Column.words(call.say("Titel", "Title")),
        TextTable.Column.fixed(call.say("Slags", "Standing")),
        TextTable.Column.fixed(call.say("Gælder", "Window")));
    for (Goal goal : goals) {
      table.add(
          List.of(
              TextTable.Cell.of(goal.id()),
              TextTable.Cell.of(call.in(goal.title())),
              TextTable.Cell.of(call.in(goal.standing().wording())),
              TextTable.Cell.of(window(goal.window()))),
          source(goal));
    }
    table.write(out, call.terminal(), call.say("Kilde", "Source"));
  }

  private static String window(Window window) {
    return window.from().equals(window.to()) ? window.from().toString() : window.toString();
  }

  /** Where in the plan a goal stands. */
  static String source(Goal goal) {
    return goal.item().isEmpty() ? goal.section() : goal.section() + ", " + goal.item();
  }

  private static void rows(List<Goal> goals, Invocation call, Writer out) throws IOException {
    Delimited rows = new Delimited(out, call.language());
    rows.row(
        "id",
        "plan",
        "title",
        "goal",
        "standing",
        "mode",
        "from",
        "to",
        "grain",
        "subject",
        "owner",
        "section",
        "item",
        "file",
        "line");
    for (Goal goal : goals) {
      rows.row(
          goal.id(),
          goal.plan().id(),
          call.in(goal.title()),
          call.in(goal.wording()),
          goal.standing().id(),
          goal.mode().id(),
          goal.window().from(),
          goal.window().to(),
          goal.grain().id(),
          goal.subject(),
          call.in(goal.owner()),
          goal.section(),
          goal.item(),
          goal.rule().file(),
          goal.rule().line());
    }
  }
}
