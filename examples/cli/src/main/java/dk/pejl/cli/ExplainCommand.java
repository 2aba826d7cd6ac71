package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.json.GoalJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** {@code explain}: one goal in plain words, with its rule and what that reads. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Forklarer et mål: hvad planen siger, reglen, og hvad den læser.",
        "Explains a goal: what the plan says, the rule, and what it reads.");
  }

  @Override
  public Wording description() {
    return Wording.same("");
  }

  @Override
  public Wording arguments() {
    return new Wording("MÅL", "GOAL");
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON);
  }

  @Override
  public List<String> examples() {
    return List.of("explain csr-2021.egen-andel", "explain csr-2021.egen-andel --lang en");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Format format = call.format();
    call.expectArguments(1);
    if (call.arguments().isEmpty()) {
      call.complaints()
          .add(
              "Skriv id'et på et mål; 'pejl goals' viser dem.",
              "Write the id of a goal; 'pejl goals' lists them.");
    }
    PlanSelection selection = PlanSelection.ofGoals(call, call.arguments());
    call.complaints().refuseIfAny();
    Goal goal = selection.evaluator().goal(call.arguments().get(0));
    Reading reading = new Reading(selection.evaluator(), selection.catalogue(), goal);
    call.write(out -> {
      if (format == Format.JSON) {
        out.append(json(goal, reading).toString()).append('\n');
      } else {
        text(goal, reading, call, out);
      }
    });
    return Exit.DONE;
  }

  private static void text(Goal goal, Reading reading, Invocation call, Writer out)
      throws IOException {
    Texts texts = Texts.of(call.language(), reading.catalogue, Facts.NONE);
    out.append(goal.id()).append('\n');
    for (String line : texts.goal(goal)) {
      Lines.paragraph("  " + line, out, call.terminal());
    }
    out.append('\n');
    reading.write(texts, call, out);
    out.append('\n')
        .append(goal.rule().file())
        .append(":")
        .append(String.valueOf(goal.rule().line()))
        .append("\n\n")
        .append(goal.rule().text().strip())
        .append('\n');
  }

  private static JsonText json(Goal goal, Reading reading) {
    return JsonText.of(GoalJson.of(goal))
        .put("text", goal.rule().text())
        .put("reads", reading.wanted().json());
  }

  /** What the rule of a goal reads, asked for the plan's municipality at the end of the window. */
  private static final class Reading {
    private final Catalogue catalogue;
    private final Subject subject;
    private final LocalDate asOf;
    private final SortedSet<Key> keys;

    Reading(Evaluator evaluator, Catalogue catalogue, Goal goal) {
      this.catalogue = catalogue;
      Subject municipality = goal.plan().municipality();
      // A goal about each company, say, is shown for a company that no one is.
      this.subject =
          goal.isFixed() || municipality.isA(goal.subject()) ? municipality : some(goal.subject());
      LocalDate end = goal.window().lastDay();
      this.asOf = end == null ? goal.window().from().lastDay() : end;
      this.keys = evaluator.needs(
          oneOfEach(evaluator, goal),
          new Question(subject, asOf, Set.of(goal.id()), Set.of(), Set.of()));
    }

    /** Facts that register one unnamed unit of each kind that the goal may look at one by one. */
    private static Facts oneOfEach(Evaluator evaluator, Goal goal) {
      Subject municipality = goal.plan().municipality();
      return new Facts(
          List.of(),
          evaluator.indicators(goal.id()).stream()
              .flatMap(indicator -> indicator.base().stream())
              .flatMap(indicator -> indicator.subjects().stream())
              .filter(kind -> !municipality.isA(kind))
              .distinct()
              .map(kind -> new Entry(some(kind), "", municipality))
              .toList());
    }

    private static Subject some(String kind) {
      return Subject.parse(kind + ":…");
    }

    private Wanted wanted() {
      return new Wanted(keys, catalogue);
    }

    private void write(Texts texts, Invocation call, Writer out) throws IOException {
      if (keys.isEmpty()) {
        out.append(call.say("Reglen læser ingen tal.\n", "The rule reads no figures.\n"));
        return;
      }
      out.append(call.say("Reglen læser, spurgt for ", "The rule reads, asked for "))
          .append(texts.name(subject))
          .append(call.say(" pr. ", " as of "))
          .append(texts.numbers().date(asOf))
          .append(":\n\n");
      wanted().write(call, texts, out);
    }
  }
}
