package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Intake;
import dk.pejl.text.Numbers;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
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
            + "tal, der modsiger hinanden på tværs af filer, findes. Slutter med 1, hvis der er fejl eller noget at bemærke.",
        "FACTS are files as JSON or CSV, or - for standard input; several are read as one, so that "
            + "figures contradicting each other across files are found too. Ends with 1 on problems, or if there is something to note.");
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
    Intake intake = files.intake(PlanSelection.catalogue(Evaluator.packs()));
    Found found = found(intake);
    report(call, format, found);
    return found.isNothing() ? Exit.DONE : Exit.FOUND;
  }

  /**
   * What there is to say of facts.
   *
   * @param facts the facts, or none where there are problems
   * @param problems what is wrong with them
   * @param notes what stops nothing
   * @param more how many problems there are besides
   */
  private record Found(Facts facts, List<Problem> problems, List<Problem> notes, long more) {
    boolean isNothing() {
      return problems.isEmpty() && notes.isEmpty();
    }
  }

  private static Found found(Intake intake) {
    try {
      return new Found(intake.facts(), List.of(), intake.notes(), 0);
    } catch (Problems problems) {
      return new Found(Facts.NONE, problems.list(), intake.notes(), problems.more());
    }
  }

  private static void report(Invocation call, Format format, Found found) {
    call.write(out -> {
      switch (format) {
        default -> text(call, found, out);
        case JSON -> out.append(json(found));
        case CSV -> csv(call, found, out);
      }
    });
  }

  private static void text(Invocation call, Found found, Writer out) throws IOException {
    for (Problem problem : found.problems) {
      out.append(problem.in(call.language())).append('\n');
    }
    if (found.more > 0) {
      out.append(Complaints.more(found.more, call.language())).append('\n');
    }
    for (Problem note : found.notes) {
      out.append(call.say("Bemærk: ", "Note: "))
          .append(note.in(call.language()))
          .append('\n');
    }
    boolean isWell = found.problems.isEmpty();
    out.append(
            isWell ? allIsWell(call, found.facts) : count(call, found.problems.size() + found.more))
        .append('\n');
  }

  private static String json(Found found) {
    return new JsonText()
        .putLines("problems", found.problems.stream().map(CheckCommand::json).toList())
        .putLines("notes", found.notes.stream().map(CheckCommand::json).toList())
        .put("more", found.more)
        .lines();
  }

  private static void csv(Invocation call, Found found, Writer out) throws IOException {
    Delimited rows = new Delimited(out, call.language());
    rows.row("file", "line", "pointer", "problem", "kind");
    for (Problem problem : found.problems) {
      row(rows, call, problem, "problem");
    }
    for (Problem note : found.notes) {
      row(rows, call, note, "note");
    }
  }

  private static void row(Delimited rows, Invocation call, Problem problem, String... kind)
      throws IOException {
    List<Object> cells = new ArrayList<>(List.of(
        problem.place().source(),
        problem.place().line(),
        problem.place().pointer(),
        problem.wording().in(call.language())));
    cells.addAll(List.of(kind));
    rows.row(cells.toArray());
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

  private static String count(Invocation call, long count) {
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
            row(rows, call, problem);
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
