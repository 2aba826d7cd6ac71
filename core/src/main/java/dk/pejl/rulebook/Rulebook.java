package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The goals of one or more plans with their compiled rules, checked when loaded. Immutable and
 * thread-safe.
 */
public final class Rulebook {
  /** How long the helpers of a pack have for a goal, unless the host says otherwise. */
  public static final Duration HELPER_LIMIT = Duration.ofSeconds(10);

  private final Catalogue catalogue;
  private final List<Plan> plans;
  private final Map<String, RuledGoal> goals;
  private final List<PlanRules> rules;
  // Worked out when first asked for, since most of the plans loaded may never be.
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  // Many subjects are asked about the same; that two threads may both work it out does no harm.
  private @Nullable Selection selection;

  private Rulebook(Catalogue catalogue, List<PlanRules> rules) {
    this.catalogue = catalogue;
    this.rules = List.copyOf(rules);
    this.plans = rules.stream().map(PlanRules::plan).toList();
    Map<String, RuledGoal> byId = new LinkedHashMap<>();
    rules.forEach(each -> each.goals().forEach(goal -> byId.put(goal.goal().id(), goal)));
    this.goals = byId;
  }

  /** The rulebook of the packs; every problem with any of them is thrown at once. */
  public static Rulebook load(Collection<? extends RulePack> packs) {
    // Side by side, since most of the time goes to finding and reading classes.
    List<Loaded> loaded = packs.parallelStream().map(Loaded::of).toList();
    refuse(loaded.stream().flatMap(each -> each.problems.stream()).toList());
    return of(loaded.stream().flatMap(each -> each.packs.stream()).toList());
  }

  /** What came of loading one pack: the pack, or the problems with it. */
  private record Loaded(List<CompiledPack> packs, List<Problem> problems) {
    static Loaded of(RulePack pack) {
      try {
        return new Loaded(List.of(CompiledPack.load(pack)), List.of());
      } catch (Refusal refusal) {
        return new Loaded(List.of(), List.of(new Problem(Origin.place(pack), refusal.wording())));
      } catch (Problems several) {
        return new Loaded(List.of(), several.list());
      }
    }
  }

  /** The rulebook of packs whose rules are at hand. */
  static Rulebook of(List<CompiledPack> unordered) {
    List<CompiledPack> compiled = new ArrayList<>(unordered);
    compiled.sort(Comparator.comparing(each -> each.plan().id()));
    Set<Problem> problems = new LinkedHashSet<>();
    List<PlanRules> rules = new ArrayList<>();
    for (CompiledPack each : compiled) {
      Plan plan = each.plan();
      if (rules.stream().anyMatch(known -> known.plan().id().equals(plan.id()))) {
        problems.add(new Problem(
            Origin.place(each.pack()),
            new Wording(
                "Planen '" + plan.id() + "' findes i to pakker: behold den ene.",
                "The plan '" + plan.id() + "' is in two packs: keep one.")));
      }
      // By its own indicators alone, so that it does not depend on which other packs there are.
      Description own = Description.of(List.of(each.pack()));
      problems.addAll(own.problems());
      List<Problem> found = new ArrayList<>();
      rules.add(new PlanRules(
          plan,
          RuledGoal.together(new PackReader(each, own.catalogue(), found).read()),
          each.model(),
          List.copyOf(each.pack().helpers())));
      problems.addAll(found);
    }
    Description all = together(compiled);
    problems.addAll(all.problems());
    refuse(problems);
    return new Rulebook(
        all.catalogue(),
        rules.stream().map(each -> each.waiting(all.catalogue())).toList());
  }

  private static Description together(List<CompiledPack> compiled) {
    return Description.of(compiled.stream().map(CompiledPack::pack).toList());
  }

  private static void refuse(Collection<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Problems(List.copyOf(problems));
    }
  }

  /** The indicators and groups known. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The plans, in the order of their ids. */
  public List<Plan> plans() {
    return plans;
  }

  /** Every goal, by plan and in the order of the plan. */
  public List<Goal> goals() {
    return goals.values().stream().map(RuledGoal::goal).toList();
  }

  /** The goal of the id. */
  public Goal goal(String id) {
    return ruled(id).goal();
  }

  /** The indicators that a goal's rule asks for. */
  public List<Indicator> indicators(String goal) {
    return ruled(goal).indicators();
  }

  /** The goal of the id with its rule. */
  RuledGoal ruled(String id) {
    RuledGoal goal = goals.get(id);
    if (goal == null) {
      Optional<String> near = Nearest.to(id, goals.keySet());
      throw near.isPresent() ? meant(id, near.get()) : unknown(id);
    }
    return goal;
  }

  private static Refusal meant(String id, String near) {
    return new Refusal(
        "Målet '" + id + "' findes ikke. Mente du '" + near + "'?",
        "There is no goal '" + id + "'. Did you mean '" + near + "'?");
  }

  /** Nothing like it is known, so it is said what the id of a goal looks like. */
  private Refusal unknown(String id) {
    String some =
        goals.keySet().stream().findFirst().map(first -> "'" + first + "'").orElse("'plan.goal'");
    return new Refusal(
        "Målet '" + id + "' findes ikke: skriv planens id og målets, fx " + some + ".",
        "There is no goal '" + id + "': write the plan's id and the goal's, such as " + some + ".");
  }

  /** A digest of the rules, indicators and groups of the plan of the id. */
  public String digest(String plan) {
    return digests.computeIfAbsent(plan, id -> digest(plan(id)));
  }

  private String digest(Plan plan) {
    StringBuilder all = new StringBuilder(plan.toString());
    Set<String> described = new TreeSet<>();
    for (RuledGoal each : goals.values()) {
      if (each.goal().plan().equals(plan)) {
        all.append('\n').append(each.goal().rule().digest());
        each.indicators().forEach(indicator -> describe(indicator, described));
      }
    }
    described.forEach(line -> all.append('\n').append(line));
    catalogue.groups().forEach(group -> all.append('\n').append(group));
    rules.stream()
        .filter(each -> each.plan().equals(plan))
        .forEach(each -> Helpers.digests(each.helpers())
            .forEach((name, digest) -> all.append('\n').append(name).append(' ').append(digest)));
    return RuleDigest.sha256(all.toString());
  }

  private static void describe(Indicator indicator, Set<String> described) {
    String line = String.join(
        " ",
        indicator.id(),
        indicator.kind().evidence(),
        indicator.unit().id(),
        indicator.grain().id(),
        String.valueOf(indicator.isWhole()),
        indicator.subjects().toString(),
        indicator.dimensions().toString(),
        indicator.min() + ".." + indicator.max() + (indicator.isCriterion() ? " criterion" : ""),
        String.valueOf(indicator.formula()));
    Formula formula = indicator.formula();
    if (described.add(line) && formula != null) {
      formula.figures().forEach(figure -> describe(figure.indicator(), described));
    }
  }

  /** A judge whose rules conclude in the given mode, and who tells of failures and, if asked, matches. */
  public Judge judge(
      EngineMode mode, Consumer<Failed> failures, @Nullable Consumer<Match> matches) {
    return judge(mode, failures, matches, HELPER_LIMIT);
  }

  /** The same, where helpers of packs have the given time for a goal. */
  public Judge judge(
      EngineMode mode,
      Consumer<Failed> failures,
      @Nullable Consumer<Match> matches,
      Duration limit) {
    return new Judge(
        this, rules.stream().map(each -> each.engine(mode, matches, limit)).toList(), failures);
  }

  /** The goals that answer a question; one about what there is none of is refused, all at once. */
  Selection selection(Question question) {
    List<Problem> problems = new ArrayList<>();
    note(problems, () -> catalogue.subject(question.subject()));
    Selection known = selection;
    if (known == null || !known.serves(question)) {
      check(question, problems);
      refuse(problems);
      known = Selection.of(question, rules);
      selection = known;
    }
    refuse(problems);
    return known;
  }

  private void check(Question question, List<Problem> problems) {
    question.goals().forEach(id -> note(problems, () -> goal(id)));
    question.plans().forEach(id -> note(problems, () -> plan(id)));
  }

  private static void note(List<Problem> problems, Runnable check) {
    try {
      check.run();
    } catch (Refusal refusal) {
      problems.add(new Problem(new Place("", 0, ""), refusal.wording()));
    }
  }

  /** The plan of the id. */
  public Plan plan(String id) {
    return Plan.named(id, plans);
  }
}
