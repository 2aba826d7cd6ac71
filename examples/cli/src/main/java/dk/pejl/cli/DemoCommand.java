package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.json.FactsJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code demo}: a plan judged by the figures that it states itself. */
final class DemoCommand implements Command {
  private static final String PLAN = "csr-2021";
  private static final String EXPLAINED = "csr-2021.uddannelse-andel";

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Viser Pejl på en plan med de tal, planen selv oplyser.",
        "Shows Pejl at work on a plan with the figures that the plan itself states.");
  }

  @Override
  public Wording description() {
    return Wording.same("");
  }

  @Override
  public Wording arguments() {
    return Wording.same("");
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<Format> formats() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("demo", "demo --lang en");
  }

  @Override
  public int run(Invocation call) throws IOException {
    call.expectArguments(0);
    call.complaints().refuseIfAny();
    Evaluator evaluator = Evaluator.of(PLAN);
    Evaluation evaluation = evaluator.evaluate(facts(evaluator), question(evaluator));
    Texts texts = Texts.of(call.language(), evaluation);
    call.write(out -> {
      out.append(call.in(evaluator.plans().get(0).title()))
          .append(call.say(
              ", med strategiens egne tal for 2019:\n\n",
              ", on the strategy's own figures for 2019:\n\n"));
      new VerdictTable(call.speech(), evaluation).write(out, call.terminal());
      out.append(call.say("\nEt mål nærmere forklaret:\n\n", "\nOne goal explained:\n\n"));
      Explanation.write(evaluation.verdict(EXPLAINED), texts, out, call.terminal());
    });
    return Exit.DONE;
  }

  private static Facts facts(Evaluator evaluator) throws IOException {
    String file = "demo/" + PLAN + ".json";
    try (InputStream in = DemoCommand.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      Intake intake = evaluator.intake();
      FactsJson.read(in, file, intake);
      return intake.facts();
    }
  }

  /** The goals are asked for one by one, since a plan is not asked about years before it begins. */
  private static Question question(Evaluator evaluator) {
    return Question.about("kommune:580", "2019")
        .goals(evaluator.goals().stream().map(Goal::id).toList());
  }
}
