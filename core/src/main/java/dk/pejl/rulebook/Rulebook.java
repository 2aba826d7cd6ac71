package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The goals of one or more plans with their compiled rules, checked when loaded. Immutable and
 * thread-safe.
 */
public final class Rulebook {
  private final Catalogue catalogue;
  private final List<Plan> plans;
  private final Map<String, RuledGoal> goals;
  private final List<Chapter> chapters;
  // Worked out when first asked for, since most of the plans loaded may never be.
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  // Many subjects are asked about the same; that two threads may both work it out does no harm.
  private @Nullable Selection selection;

  private Rulebook(Catalogue catalogue, List<Plan> plans, List<RuledGoal> goals) {
    this.catalogue = catalogue;
    this.plans = List.copyOf(plans);
    Map<String, RuledGoal> byId = new LinkedHashMap<>();
    for (RuledGoal each : goals) {
      byId.put(each.goal().id(), each);
    }
    this.goals = byId;
    this.chapters = Chapter.of(goals);
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
        return new Loaded(List.of(), List.of(new Problem(place(pack), refusal.wording())));
      } catch (Problems several) {
        return new Loaded(List.of(), several.list());
      }
    }
  }

  /** The rulebook of packs whose rules are at hand. */
  static Rulebook of(List<CompiledPack> unordered) {
    List<CompiledPack> compiled = new ArrayList<>(unordered);
    compiled.sort(java.util.Comparator.comparing(each -> each.pack().plan().id()));
    List<Problem> problems = new ArrayList<>();
    Catalogue catalogue = catalogue(compiled, problems);
    List<Plan> plans = new ArrayList<>();
    List<RuledGoal> goals = new ArrayList<>();
    for (CompiledPack each : compiled) {
      Plan plan = each.pack().plan();
      if (plans.stream().anyMatch(known -> known.id().equals(plan.id()))) {
        problems.add(new Problem(
            place(each.pack()),
            new Wording(
                "Planen '" + plan.id() + "' findes i to pakker: behold den ene.",
                "The plan '" + plan.id() + "' is in two packs: keep one.")));
      }
      plans.add(plan);
      goals.addAll(new PackReader(each, catalogue, problems).read());
    }
    refuse(problems);
    Rulebook rulebook = new Rulebook(catalogue, plans, RuledGoal.together(goals));
    refuse(rulebook.silentGoals());
    return rulebook;
  }

  private static Catalogue catalogue(List<CompiledPack> compiled, List<Problem> problems) {
    Catalogue.Builder builder = Catalogue.builder();
    for (CompiledPack each : compiled) {
      int before = builder.clashes().size();
      each.pack().describe(builder);
      List<Wording> clashes = builder.clashes();
      clashes
          .subList(before, clashes.size())
          .forEach(clash -> problems.add(new Problem(place(each.pack()), clash)));
    }
    return builder.build();
  }

  private static Place place(RulePack pack) {
    return new Place(pack.getClass().getName(), 0, "");
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
  }

  /** Goals that do not conclude, or wrongly, when nothing at all is known. */
  private List<Problem> silentGoals() {
    List<Problem> problems = new ArrayList<>();
    Gathering nothing = new Gathering(new Figures(Facts.NONE, catalogue));
    List<Assessment> assessments = new ArrayList<>();
    for (Chapter chapter : chapters) {
      Batch batch = new Batch(chapter, Facts.NONE, nothing, 1);
      for (int number = 0; number < chapter.goals().size(); number++) {
        assessments.add(batch.ask(number, 0, last(chapter.goals().get(number).goal())));
      }
      batch.conclude();
    }
    for (Assessment assessment : assessments) {
      Goal goal = goal(assessment.getGoal());
      Wording fault = fault(goal, assessment);
      if (fault != null) {
        Place at = Place.line(goal.rule().file(), goal.rule().line());
        problems.add(new Problem(
            at,
            new Wording(
                "Regel '" + goal.id() + "': " + fault.da(),
                "Rule '" + goal.id() + "': " + fault.en())));
      }
    }
    return problems;
  }

  /** A goal's last slice: no question about it is left for later. */
  private static Slice last(Goal goal) {
    Subject subject = goal.isFixed()
        ? Subject.parse(goal.subject())
        : Subject.parse(goal.subject() + ":" + goal.plan().municipality().code());
    LocalDate end = goal.window().lastDay();
    LocalDate day = end == null ? goal.window().from().lastDay() : end;
    return Slice.of(subject, goal.read(day));
  }

  private static @Nullable Wording fault(Goal goal, Assessment assessment) {
    Exception failure = assessment.failure();
    Claim claim = assessment.claim();
    if (failure != null) {
      Wording said = said(failure);
      return new Wording(
          "reglen fejler på tomme fakta: " + said.da(),
          "the rule fails on empty facts: " + said.en());
    }
    if (claim == null) {
      return new Wording(
          "reglen konkluderer ikke på tomme fakta: lad højresiden kalde conclude.",
          "the rule does not conclude on empty facts: let the right side call conclude.");
    }
    boolean measurable = !(claim instanceof Claim.None);
    return measurable == (goal.standing() == Standing.UNMEASURABLE)
        ? new Wording(
            "cannotBeMeasured og @standing( \"unmeasurable\" ) følges ad: ret den ene.",
            "cannotBeMeasured and @standing( \"unmeasurable\" ) go together: correct one.")
        : null;
  }

  private static Wording said(Exception failure) {
    return failure instanceof Refusal refusal
        ? refusal.wording()
        : Wording.same(String.valueOf(failure.getMessage()));
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

  private RuledGoal ruled(String id) {
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
    return Digests.sha256(all.toString());
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
        String.valueOf(indicator.formula()));
    Formula formula = indicator.formula();
    if (described.add(line) && formula != null) {
      formula.figures().forEach(figure -> describe(figure.indicator(), described));
    }
  }

  /** The verdicts on each of several questions, in their order. */
  public List<List<Verdict>> answer(Facts facts, List<Question> questions) {
    List<Asked> all = new ArrayList<>(questions.size());
    for (Question question : questions) {
      all.add(new Asked(all.size(), question, selection(question), new ArrayList<>()));
    }
    Gathering gathering = new Gathering(new Figures(facts, catalogue));
    for (int i = 0; i < chapters.size(); i++) {
      Batch batch = new Batch(chapters.get(i), facts, gathering, questions.size());
      for (Asked asked : all) {
        batch.ask(asked, asked.selection.chapters().get(i));
      }
      batch.conclude();
      for (Asked asked : all) {
        batch.answer(asked, asked.selection.chapters().get(i));
      }
    }
    return all.stream().map(Asked::verdicts).toList();
  }

  /** A question among several, the goals that answer it, and what they have answered. */
  private record Asked(int place, Question question, Selection selection, List<Verdict> verdicts) {}

  /** The goals that answer a question; one about what there is none of is refused, all at once. */
  private Selection selection(Question question) {
    List<Problem> problems = new ArrayList<>();
    note(problems, () -> catalogue.subject(question.subject().toString()));
    Selection known = selection;
    if (known == null || !known.serves(question)) {
      check(question, problems);
      refuse(problems);
      known = Selection.of(question, chapters);
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

  /** Why a goal is not asked: it is about another, or its period has not ended. */
  private Verdict without(Question question, Goal goal, Facts facts) {
    Subject about = goal.about(question.subject());
    return about == null
        ? without(
            question,
            goal,
            question.subject(),
            Status.NOT_APPLICABLE,
            notConcerned(goal, question.subject(), facts))
        : without(question, goal, about, Status.NOT_DUE, notEnded(goal));
  }

  private static Verdict without(
      Question question, Goal goal, Subject about, Status status, Wording why) {
    return Verdict.without(goal, about, question.asOf(), status, new Claim.None(why));
  }

  private static Verdict concluded(Question question, Goal goal, Assessment assessment) {
    Subject about = assessment.getNow().subject();
    Claim claim = assessment.claim();
    Exception failure = assessment.failure();
    if (claim != null && failure == null) {
      return Verdict.of(goal, about, question.asOf(), claim);
    }
    Wording said = failure == null
        ? new Wording("den konkluderede ikke.", "it did not conclude.")
        : said(failure);
    return without(
        question,
        goal,
        about,
        Status.ERROR,
        new Wording("Reglen fejlede: " + said.da(), "The rule failed: " + said.en()));
  }

  private Wording notConcerned(Goal goal, Subject asked, Facts facts) {
    Wording about = goal.isFixed()
        ? name(Subject.parse(goal.subject()), facts)
        : catalogue.kind(goal.subject());
    Wording not = name(asked, facts);
    return new Wording(
        "Målet gælder " + about.da() + " og ikke " + not.da() + ".",
        "The goal is about " + about.en() + " and not about " + not.en() + ".");
  }

  private Wording name(Subject subject, Facts facts) {
    return catalogue.name(subject, facts.entry(subject));
  }

  private static Wording notEnded(Goal goal) {
    Period awaited = Objects.requireNonNull(goal.awaited());
    return new Wording(
        "Målet gøres op på tallene for " + awaited + ", og den periode er ikke slut.",
        "The goal is judged on the figures of " + awaited + ", and that period has not ended.");
  }

  /** One use of a chapter's engine. */
  private final class Batch {
    private final Chapter chapter;
    private final Facts facts;
    private final Gathering gathering;
    private final Round round;
    private @Nullable Slice last;

    Batch(Chapter chapter, Facts facts, Gathering gathering, int questions) {
      this.chapter = chapter;
      this.facts = facts;
      this.gathering = gathering;
      this.round = new Round(chapter.goals().size(), questions);
    }

    /** Asks the goals, unless they are about another or wait for a period to end. */
    void ask(Asked asked, List<Selection.Due> goals) {
      for (Selection.Due due : goals) {
        Subject about = due.ruled().goal().about(asked.question.subject());
        if (about != null && !due.awaiting()) {
          ask(due.number(), asked.place, slice(about, due.read()));
        }
      }
    }

    /** The slice of the subject in the period; goals that come one after another mostly share one. */
    private Slice slice(Subject subject, Period period) {
      Slice slice = last;
      if (slice == null || !slice.period().equals(period) || !slice.subject().equals(subject)) {
        slice = Slice.of(subject, period);
        last = slice;
      }
      return slice;
    }

    /** Asks a goal for a slice; one whose evidence cannot be gathered has failed already. */
    Assessment ask(int number, int place, Slice now) {
      RuledGoal ruled = chapter.goals().get(number);
      Assessment assessment = new Assessment(ruled.goal().id(), now);
      try {
        ruled.supply(assessment, gathering);
      } catch (RuntimeException failure) {
        assessment.fail(failure);
      }
      round.ask(number, place, assessment);
      return assessment;
    }

    void conclude() {
      chapter.engine().conclude(round);
    }

    /** Adds the verdicts on the goals to what has been answered. */
    void answer(Asked asked, List<Selection.Due> goals) {
      for (Selection.Due due : goals) {
        Goal goal = due.ruled().goal();
        Assessment assessment = round.asked(due.number(), asked.place);
        asked.verdicts.add(
            assessment == null
                ? without(asked.question, goal, facts)
                : concluded(asked.question, goal, assessment));
      }
    }
  }
}
