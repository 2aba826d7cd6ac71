package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.text.Numbers;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.List;

/** {@code check}: what is wrong with facts, before anything is asked of them. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Læser fakta og viser hver fejl med fil og sted.",
        "Reads facts and shows every problem with its file and place.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "FAKTA er filer som JSON eller CSV, eller - for standardinput; flere læses som én, så også "
            + "tal, der modsiger hinanden på tværs af filer, findes. Slutter med 1, hvis der er fejl.",
        "FACTS are files as JSON or CSV, or - for standard input; several are read as one, so that "
            + "figures contradicting each other across files are found too. Ends with 1 on problems.");
  }

  @Override
  public Wording arguments() {
    return new Wording("FAKTA…", "FACTS…");
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV);
  }

  @Override
  public List<String> examples() {
    return List.of("check tal.csv", "check tal.json mere.csv --format csv -o fejl.csv");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Format format = call.format();
    FactsFiles files = new FactsFiles(call);
    files.check();
    call.complaints().refuseIfAny();
    try {
      Facts facts = files.read(PlanSelection.catalogue(Evaluator.packs()));
      report(call, format, List.of(), allIsWell(call, facts));
      return Exit.DONE;
    } catch (Problems problems) {
      report(call, format, problems.list(), found(call, problems.list().size()));
      return Exit.FOUND;
    }
  }

  private static String allIsWell(Invocation call, Facts facts) {
    Numbers numbers = Numbers.in(call.language());
    return call.say("Ingen fejl: ", "No problems: ")
        + numbers.count(facts.size())
        + (facts.size() == 1
            ? call.say(" observation", " observation")
            : call.say(" observationer", " observations"))
        + call.say(" og ", " and ")
        + numbers.count(facts.entries().size())
        + (facts.entries().size() == 1
            ? call.say(" registreret emne.", " registered subject.")
            : call.say(" registrerede emner.", " registered subjects."));
  }

  private static String found(Invocation call, int count) {
    return Numbers.in(call.language()).count(count)
        + (count == 1 ? call.say(" fejl.", " problem.") : call.say(" fejl.", " problems."));
  }

  /** Writes problems, and in text a line that sums them up. */
  static void report(Invocation call, Format format, List<Problem> problems, String summary) {
    call.write(out -> {
      switch (format) {
        default -> {
          for (Problem problem : problems) {
            out.append(problem.in(call.language())).append('\n');
          }
          out.append(summary).append('\n');
        }
        case JSON ->
          out.append(JsonText.lines(problems.stream().map(CheckCommand::json).toList()));
        case CSV -> {
          Delimited rows = new Delimited(out, call.language());
          rows.row("file", "line", "pointer", "problem");
          for (Problem problem : problems) {
            rows.row(
                problem.place().source(),
                problem.place().line(),
                problem.place().pointer(),
                problem.wording().in(call.language()));
          }
        }
      }
    });
  }

  private static JsonText json(Problem problem) {
    return new JsonText()
        .put("file", problem.place().source())
        .put("line", problem.place().line())
        .put("pointer", problem.place().pointer())
        .put("problem", problem.wording());
  }
}
