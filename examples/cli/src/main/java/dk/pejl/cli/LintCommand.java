package dk.pejl.cli;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.testing.Lint;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.List;

/** {@code lint}: what is wrong or could be better in the rules themselves. */
final class LintCommand implements Command {
  @Override
  public String name() {
    return "lint";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Ser reglerne efter for fejl og stil.", "Looks the rules over for errors and style.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "Viser med fil og linje, hvad der er galt med en regelpakke, og hvad der kunne være bedre: lange titler, manglende kildeangivelse, ord, som ingen sammenligning afgør, flere konklusioner, mål, der modsiger eller gentager hinanden, og frister uden for planen. Slutter med 1, hvis der er noget.",
        "Shows with file and line what is wrong with a rule pack, and what could be better: long titles, missing sources, words that no comparison decides, several conclusions, goals that contradict or repeat each other, and deadlines outside the plan. Ends with 1 if there is anything.");
  }

  @Override
  public Wording arguments() {
    return Wording.same("");
  }

  @Override
  public List<Option> options() {
    return List.of(Options.PLAN);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV);
  }

  @Override
  public List<String> examples() {
    return List.of("lint", "lint --plan csr-2021", "lint --format csv -o fund.csv");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Format format = call.format();
    call.expectArguments(0);
    List<Problem> found = found(call);
    if (format == Format.JSON) {
      call.write(
          out -> out.append(JsonText.lines(found.stream().map(Finding::json).toList())));
    } else {
      CheckCommand.report(call, format, found, summary(call, found.size()));
    }
    return found.isEmpty() ? Exit.DONE : Exit.FOUND;
  }

  /** What a pack's own checks refuse, or else what there is to say of its style. */
  private static List<Problem> found(Invocation call) {
    PlanSelection selection;
    try {
      selection = PlanSelection.of(call);
    } catch (Problems unlike) {
      return unlike.list();
    }
    call.complaints().refuseIfAny();
    try {
      return Lint.of(selection.evaluator());
    } catch (Problems refused) {
      return refused.list();
    }
  }

  private static String summary(Invocation call, int count) {
    if (count == 0) {
      return call.say("Intet at bemærke.", "Nothing to remark on.");
    }
    return count
        + (count == 1 ? call.say(" fund.", " finding.") : call.say(" fund.", " findings."));
  }
}
