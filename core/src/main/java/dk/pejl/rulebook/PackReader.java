package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads the goals of one rule pack, in the order of the plan, and notes every problem with them. The
 * order is that of their numbers, or where rules have none that of the files.
 */
final class PackReader {
  private final CompiledPack compiled;
  private final Plan plan;
  private final Catalogue catalogue;
  private final List<Problem> problems;
  private final Trial trial;
  private final Set<String> helpers;
  private final Map<Integer, String> numbered = new TreeMap<>();

  PackReader(CompiledPack compiled, Catalogue catalogue, List<Problem> problems) {
    this.compiled = compiled;
    this.plan = compiled.plan();
    this.catalogue = catalogue;
    this.problems = problems;
    this.trial = new Trial(catalogue);
    this.helpers =
        compiled.pack().helpers().stream().map(Class::getName).collect(Collectors.toSet());
  }

  /** The goals with what their rules ask for. */
  List<RuledGoal> read() {
    Map<String, RuleText> texts = texts();
    Map<String, Rule> rules = new HashMap<>();
    attempt(packagePlace(), "", () -> RuleAnalysis.checkPackage(compiled.model()));
    attempt(packagePlace(), "", () -> Helpers.check(compiled.pack().helpers()));
    for (Rule rule : compiled.model().getRules()) {
      rules.put(rule.getName(), rule);
      if (!texts.containsKey(rule.getName())) {
        note(
            packagePlace(),
            rule.getName(),
            "reglen står i ingen af pakkens filer: tilføj filen til files(), og skriv"
                + " rule \"navn\" og end først på linjen.",
            "the rule is in none of the pack's files: add the file to files(), and begin lines"
                + " with rule \"name\" and end.");
      }
    }
    List<RuledGoal> goals = new ArrayList<>();
    for (RuleText text : texts.values()) {
      Rule rule = rules.get(text.name());
      if (rule == null) {
        note(
            text.place(),
            text.name(),
            "reglen er ikke oversat: byg modulet igen.",
            "the rule is not compiled: build the module again.");
      } else {
        RuledGoal goal = goal(text, rule);
        if (goal != null) {
          goals.add(goal);
        }
      }
    }
    return inOrder(goals);
  }

  private List<RuledGoal> inOrder(List<RuledGoal> goals) {
    if (numbered.isEmpty()) {
      return goals;
    }
    Map<String, RuledGoal> byId = new LinkedHashMap<>();
    goals.forEach(each -> byId.put(each.goal().id(), each));
    List<RuledGoal> ordered = new ArrayList<>();
    for (String id : numbered.values()) {
      RuledGoal goal = byId.remove(id);
      if (goal != null) {
        ordered.add(goal);
      }
    }
    for (RuledGoal each : byId.values()) {
      Goal.Rule rule = each.goal().rule();
      note(
          Place.line(rule.file(), rule.line()),
          rule.name(),
          "reglen mangler @nr( \"…\" ), som andre af planens regler har: tilføj det.",
          "the rule lacks @nr( \"…\" ), which other rules of the plan have: add it.");
    }
    return ordered;
  }

  private void number(RuleText text, int number) {
    String first = numbered.putIfAbsent(number, text.name());
    if (first != null) {
      note(
          text.placeOf("@nr"),
          text.name(),
          "nummeret " + number + " er brugt to gange, også af '" + first
              + "': giv den ene regel et andet.",
          "the number " + number + " is used twice, also by '" + first
              + "': give one rule another.");
    }
  }

  private Place packagePlace() {
    return Origin.place(compiled.pack());
  }

  private Map<String, RuleText> texts() {
    Map<String, RuleText> texts = new LinkedHashMap<>();
    for (RuleText text : compiled.texts()) {
      RuleText first = texts.putIfAbsent(text.name(), text);
      if (first != null) {
        note(
            text.place(),
            text.name(),
            "navnet er brugt to gange, også ved " + first.place() + ": giv den ene regel et andet.",
            "the name is used twice, also at " + first.place() + ": give one rule another.");
      }
    }
    return texts;
  }

  private @Nullable RuledGoal goal(RuleText text, Rule rule) {
    if (!text.name().startsWith(plan.id() + ".")) {
      note(
          text.place(),
          text.name(),
          "navnet begynder ikke med planens id: skriv \"" + plan.id() + ".…\".",
          "the name does not begin with the plan's id: write \"" + plan.id() + ".…\".");
    }
    try {
      return goal(text, RuleAnalysis.of(rule));
    } catch (Refusal refusal) {
      note(text.place(), text.name(), refusal.wording());
      return null;
    }
  }

  private @Nullable RuledGoal goal(RuleText text, RuleAnalysis analysis) {
    int before = problems.size();
    if (!analysis.goal().equals(text.name())) {
      note(
          text.placeOf("Assessment"),
          text.name(),
          "Assessment nævner målet '" + analysis.goal() + "': skriv reglens eget navn.",
          "Assessment names the goal '" + analysis.goal() + "': write the rule's own name.");
    }
    Goal goal = goal(text, analysis.metadata());
    demands(text, analysis, goal);
    // What is wrong in its code is not tried: a loop would never end.
    boolean callsHelpers = code(text, analysis);
    RuledGoal ruled = goal == null || problems.size() > before
        ? null
        : tried(text, RuledGoal.of(goal, analysis, catalogue, callsHelpers));
    unused(text, analysis);
    return ruled;
  }

  private @Nullable Goal goal(RuleText text, Map<String, String> metadata) {
    GoalReader reader = new GoalReader(plan, catalogue, text, metadata, problems);
    Integer number = reader.number();
    if (number != null) {
      number(text, number);
    }
    return reader.read();
  }

  /** Each piece of evidence: that there is such. */
  private void demands(RuleText text, RuleAnalysis analysis, @Nullable Goal goal) {
    Slice now =
        goal == null ? Slice.of(plan.municipality(), plan.valid().from()) : Trial.slice(goal);
    Assessment sample = new Assessment(text.name(), now, analysis.conclusion());
    for (Demand demand : analysis.demands()) {
      Place place = placeOf(text, demand);
      attempt(
          place,
          text.name(),
          () -> DemandCheck.faults(demand, demand.slice().apply(sample), catalogue)
              .forEach(fault -> note(place, text.name(), fault)));
    }
  }

  private void unused(RuleText text, RuleAnalysis analysis) {
    List<String> before = new ArrayList<>();
    for (Demand demand : analysis.demands()) {
      before.add(demand.indicator());
      if (!analysis.uses(demand)) {
        note(
            text.placeOf(
                "\"" + demand.indicator() + "\"",
                Collections.frequency(before, demand.indicator())),
            text.name(),
            "højresiden bruger ikke '" + demand.indicator() + "': brug det, eller fjern mønstret.",
            "the right side does not use '" + demand.indicator()
                + "': use it, or remove the pattern.");
      }
    }
  }

  private static Place placeOf(RuleText text, Demand demand) {
    return text.placeOf("\"" + demand.indicator() + "\"");
  }

  /** Looks the compiled sides over; the answer is whether the right one calls helpers. */
  private boolean code(RuleText text, RuleAnalysis analysis) {
    boolean callsHelpers = false;
    for (CodeCheck check : analysis.code(helpers)) {
      callsHelpers |= !check.helpers().isEmpty();
      for (CodeCheck.Fault fault : check.faults()) {
        String da = check.isRight() ? "højresiden " : "venstresiden ";
        String en = check.isRight() ? "the right side " : "the left side ";
        note(
            text.placeOf(fault.word(), check.isRight()),
            text.name(),
            da + fault.wording().da(),
            en + fault.wording().en());
      }
    }
    return callsHelpers;
  }

  private @Nullable RuledGoal tried(RuleText text, RuledGoal ruled) {
    Trial.Fault fault = trial.fault(ruled);
    if (fault != null) {
      boolean isOfRule = fault.word().isEmpty();
      Place place = isOfRule ? text.place() : text.placeOf(fault.word(), true);
      note(place, text.name(), fault.wording());
    }
    return fault == null ? ruled : null;
  }

  private void attempt(Place place, String rule, Runnable check) {
    try {
      check.run();
    } catch (Refusal refusal) {
      note(place, rule, refusal.wording());
    }
  }

  private void note(Place place, String rule, Wording said) {
    note(place, rule, said.da(), said.en());
  }

  private void note(Place place, String rule, String da, String en) {
    String name = rule.isEmpty() ? plan.id() : rule;
    problems.add(new Problem(
        place, new Wording("Regel '" + name + "': " + da, "Rule '" + name + "': " + en)));
  }
}
