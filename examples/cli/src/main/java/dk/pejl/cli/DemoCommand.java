package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code demo}: the plans judged by the figures that they state themselves. */
final class DemoCommand implements Command {
  private static final List<Example> EXAMPLES = List.of(
      new Example("kik-2016", "kik-2016.csv", "2017-07-31"),
      new Example("vaekstplan-2022", "vaekstplan-2022.json", "2018-12-31"),
      new Example("beskaeftigelsesplan-2020", "beskaeftigelsesplan-2020.csv", "2019-12-31"),
      new Example("csr-2021", "csr-2021.json", "2019-12-31"),
      new Example("pejlemaerker-2023", "pejlemaerker-2023.csv", "2023-12-31"));
  private static final String PAGE = "pejl-demo.html";
  private static final Option REPORT = Option.one(
      "--report",
      new Wording("FIL", "FILE"),
      "Filen, som siden om planen med det forklarede mål skrives i; uden: " + PAGE + ".",
      "The file for the page about the plan with the goal explained; without it: " + PAGE + ".");
  private static final String EXPLAINED = "csr-2021.uddannelse-andel";

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Viser Pejl på de fem planer med de tal, planerne selv oplyser.",
        "Shows Pejl at work on the five plans with the figures that they state themselves.");
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
    return List.of(REPORT);
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
    String file = Objects.requireNonNullElse(call.one(REPORT), PAGE);
    Path page = call.path(file);
    call.complaints().refuseIfAny();
    List<Shown> all = new ArrayList<>();
    for (Example example : EXAMPLES) {
      all.add(example.evaluate());
    }
    Shown explained = all.stream()
        .filter(shown -> EXPLAINED.startsWith(shown.plan.id() + "."))
        .findFirst()
        .orElseThrow();
    Output.to(
        Objects.requireNonNull(page),
        out -> HtmlPage.write(explained.evaluation, call.language(), out));
    call.write(out -> {
      out.append(call.say(
          "Fem planer efter de tal, de selv oplyser. Kun mål, som tallene afgør, vises.\n",
          "Five plans by the figures that they state themselves. Only goals that these decide"
              + " are shown.\n"));
      for (Shown shown : all) {
        out.append('\n').append(call.in(shown.plan.title())).append('\n');
        VerdictTable.brief(call.speech(), shown.evaluation).write(out, call.terminal());
      }
      out.append(call.say("\nEt mål nærmere forklaret:\n\n", "\nOne goal explained:\n\n"));
      Explanation.write(
          explained.evaluation.verdict(EXPLAINED),
          Texts.of(call.language(), explained.evaluation),
          out,
          call.terminal());
      out.append(call.say("\nHele planen som en side: ", "\nThe whole plan as a page: "))
          .append(file)
          .append('\n');
    });
    return Exit.DONE;
  }

  /** A plan judged by its own figures. */
  private record Shown(Plan plan, Evaluation evaluation) {}

  /**
   * What a plan is judged by.
   *
   * @param plan the plan's id
   * @param file the facts that it states, beside this class
   * @param asOf when most of them were so
   */
  private record Example(String plan, String file, String asOf) {

    /**
     * The plan judged. The goals are asked for one by one, since a plan is not asked about a time
     * before it begins.
     */
    Shown evaluate() throws IOException {
      Evaluator evaluator = Evaluator.of(plan);
      Question question = Question.about("kommune:580", asOf)
          .goals(evaluator.goals().stream().map(Goal::id).toList());
      return new Shown(evaluator.plans().get(0), evaluator.evaluate(facts(evaluator), question));
    }

    private Facts facts(Evaluator evaluator) throws IOException {
      try (InputStream in = DemoCommand.class.getResourceAsStream("demo/" + file)) {
        if (in == null) {
          throw new FileNotFoundException(file);
        }
        Intake intake = evaluator.intake();
        FactsFiles.read(in, file, intake);
        return intake.facts();
      }
    }
  }
}
