package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.testing.Coverage;
import dk.pejl.testing.CoverageReport;
import dk.pejl.testing.Edges;
import dk.pejl.testing.Outcome;
import dk.pejl.testing.Pinning;
import dk.pejl.testing.Scenario;
import dk.pejl.testing.ScenarioReader;
import dk.pejl.testing.ScenarioWriter;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code test}: whether goals say what scenarios expect of them. */
final class TestCommand implements Command {
  private static final Option LIMITS = Option.flag(
      "--limits",
      "Ændrer hver grænse i målene lidt og viser de ændringer, som intet scenarie opdager, med et scenarie, der ville.",
      "Alters each limit of the goals a little and shows the alterations that no scenario notices, with one that would.");
  private static final Option EDGES = Option.flag(
      "--edges",
      "Skriver i stedet en fil af scenarier lige under, på og lige over hver grænse i målene, til gennemsyn.",
      "Writes instead a file of scenarios just below, at and just above each limit of the goals, for review.");
  private static final Option COVERAGE = Option.one(
      "--coverage",
      new Wording("FIL", "FILE"),
      "Skriver også, hvilke mål og udfald scenarierne nåede: .html, .json eller ellers tekst.",
      "Writes also which goals and outcomes the scenarios reached: .html, .json or else text.");
  private static final Option AT_LEAST = Option.one(
      "--at-least",
      new Wording("PROCENT", "PERCENT"),
      "Slutter med 1, hvis scenarierne dækker mindre end så mange procent.",
      "Ends with 1 if the scenarios cover less than so many per cent.");

  @Override
  public String name() {
    return "test";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Prøver mål mod scenarier med forventet udfald.",
        "Tries goals against scenarios with expected outcomes.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "SCENARIER er YAML-filer. Slutter med 1, hvis et scenarie fik et andet udfald end ventet, eller noget af det, der bedes om, mangler. Med --plan eller --goal ses der på de mål, ellers på dem, scenarierne nævner.",
        "SCENARIOS are YAML files. Ends with 1 if a scenario came out other than expected, or something that is asked for is lacking. With --plan or --goal those goals are looked at, else those that the scenarios name.");
  }

  @Override
  public Wording arguments() {
    return new Wording("SCENARIER…", "SCENARIOS…");
  }

  @Override
  public List<Option> options() {
    return List.of(LIMITS, COVERAGE, AT_LEAST, EDGES, Options.PLAN, Options.GOAL);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "test min-plan.yaml",
        "test min-plan.yaml --limits --coverage daekning.html",
        "test --edges --goal csr-2021.egen-andel -o kanter.yaml");
  }

  @Override
  public int run(Invocation call) throws IOException {
    PlanSelection selection = PlanSelection.of(call);
    call.format();
    Integer least = percent(call);
    boolean isMaking = call.has(EDGES);
    if (isMaking) {
      call.expectArguments(0);
    } else {
      files(call);
    }
    call.complaints().refuseIfAny();
    return isMaking ? make(call, selection) : test(call, selection, least);
  }

  private static @Nullable Integer percent(Invocation call) {
    String text = call.one(AT_LEAST);
    if (text != null && !text.matches("\\d{1,2}|100")) {
      call.complaints()
          .add(
              "'" + text + "' er ikke en procent: skriv et helt tal fra 0 til 100.",
              "'" + text + "' is no per cent: write a whole number from 0 to 100.");
      return null;
    }
    return text == null ? null : Integer.valueOf(text);
  }

  private static void files(Invocation call) {
    if (call.arguments().isEmpty()) {
      call.complaints()
          .add(
              "Der er ingen scenarier: skriv en eller flere YAML-filer, eller lav nogle med --edges.",
              "There are no scenarios: write one or more YAML files, or make some with --edges.");
    }
    for (String name : call.arguments()) {
      Path path = call.path(name);
      if (path != null && (Files.isDirectory(path) || !Files.isReadable(path))) {
        call.complaints()
            .add(
                "'" + name + "' kan ikke læses: se, om filen findes, og om du må læse den.",
                "'" + name
                    + "' cannot be read: see whether the file is there and you may read it.");
      }
    }
  }

  /** The goals named by options; of all plans where none are. */
  private static List<Goal> goals(Invocation call, PlanSelection selection) {
    Set<String> named = Set.copyOf(call.all(Options.GOAL));
    return selection.evaluator().goals().stream()
        .filter(goal -> named.isEmpty() ? selection.keeps(goal) : named.contains(goal.id()))
        .toList();
  }

  private static int make(Invocation call, PlanSelection selection) {
    Evaluator pejl = selection.evaluator();
    List<Scenario> edges = new ArrayList<>();
    goals(call, selection).forEach(goal -> edges.addAll(Edges.of(pejl, goal, call.language())));
    call.write(out -> out.append(ScenarioWriter.file(edges, pejl.catalogue(), call.language())));
    return Exit.DONE;
  }

  private static int test(Invocation call, PlanSelection selection, @Nullable Integer least)
      throws IOException {
    Evaluator pejl = selection.evaluator();
    List<Outcome> outcomes = Outcome.all(pejl, read(call, pejl));
    List<Goal> goals = looked(call, selection, outcomes);
    StringBuilder text = new StringBuilder();
    boolean isWell = told(call, outcomes, text);
    if (call.has(LIMITS)) {
      Pinning pinning = Pinning.of(pejl, goals, outcomes);
      text.append(pinning.text(pejl.catalogue(), call.language())).append('\n');
      isWell &= pinning.isComplete();
    }
    isWell &= isCovered(call, Coverage.of(goals, outcomes), least, text);
    call.write(out -> out.append(text));
    return isWell ? Exit.DONE : Exit.FOUND;
  }

  private static List<Scenario> read(Invocation call, Evaluator pejl) throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    ProblemList problems = new ProblemList();
    for (String name : call.arguments().stream().distinct().toList()) {
      try {
        scenarios.addAll(ScenarioReader.read(Path.of(name), pejl));
      } catch (Problems found) {
        problems.addAll(found);
      }
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return scenarios;
  }

  /** The goals named by options, or else by scenarios. */
  private static List<Goal> looked(
      Invocation call, PlanSelection selection, List<Outcome> outcomes) {
    boolean named = call.has(Options.PLAN) || call.has(Options.GOAL);
    Set<String> asked =
        outcomes.stream().map(outcome -> outcome.scenario().goal()).collect(Collectors.toSet());
    return goals(call, selection).stream()
        .filter(goal -> named || asked.contains(goal.id()))
        .toList();
  }

  private static boolean told(Invocation call, List<Outcome> outcomes, StringBuilder text) {
    List<Outcome> failed =
        outcomes.stream().filter(outcome -> !outcome.isAsExpected()).toList();
    failed.forEach(outcome -> text.append(outcome.text(call.language())).append("\n\n"));
    if (outcomes.isEmpty()) {
      text.append(call.say(
          "Ingen scenarier: skriv mindst ét, ellers er intet prøvet.\n",
          "No scenarios: write at least one, else nothing is tried.\n"));
      return false;
    }
    text.append(outcomes.size())
        .append(
            outcomes.size() == 1
                ? call.say(" scenarie, ", " scenario, ")
                : call.say(" scenarier, ", " scenarios, "))
        .append(
            failed.isEmpty()
                ? call.say("alle som ventet", "all as expected")
                : failed.size() + call.say(" anderledes end ventet", " other than expected"))
        .append(".\n");
    return failed.isEmpty();
  }

  private static boolean isCovered(
      Invocation call, Coverage coverage, @Nullable Integer least, StringBuilder text) {
    String file = call.one(COVERAGE);
    Path path = file == null ? null : call.path(file);
    if (file != null && path != null) {
      String lower = file.toLowerCase(Locale.ROOT);
      String report = lower.endsWith(".html")
          ? CoverageReport.html(coverage, call.language())
          : lower.endsWith(".json")
              ? CoverageReport.json(coverage)
              : CoverageReport.text(coverage, call.language());
      Output.Text body = out -> out.append(report);
      Output.to(path, body.inUtf8());
    }
    if (file != null || least != null) {
      text.append(call.in(CoverageReport.summary(coverage))).append('\n');
    }
    return least == null || coverage.percent() >= least;
  }
}
