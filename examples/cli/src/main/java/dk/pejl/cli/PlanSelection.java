package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.EvaluatorBuilder;
import dk.pejl.QuestionForm;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The plans, goals, subjects and date that a call asks about; only the plans asked for are loaded. */
final class PlanSelection {
  private static final String ALL = ":*";
  // Takes the place of the subjects until each is asked about.
  private static final Subject NOBODY = Subject.parse("kommune:…");

  private final Loading loading;
  private final Catalogue catalogue;
  private final List<String> subjects;
  private final Question question;

  private PlanSelection(Invocation call, List<String> goals, EvaluatorBuilder builder) {
    List<RulePack> packs = Evaluator.packs();
    this.loading = Loading.of(builder.packs(chosen(packs, call.all(Options.PLAN), goals)));
    this.catalogue = catalogue(packs);
    this.subjects = call.all(Options.SUBJECT);
    List<Plan> plans = packs.stream().map(RulePack::plan).toList();
    this.question = asked(new QuestionForm(catalogue, plans, this::goal), call, goals);
    subjects.forEach(subject -> check(subject, call.complaints()));
  }

  /** What a call asks about; all that is unknown in it is noted as a complaint. */
  static PlanSelection of(Invocation call) {
    return of(call, Evaluator.builder());
  }

  /** What a call asks about, of an evaluator in the making. */
  static PlanSelection of(Invocation call, EvaluatorBuilder builder) {
    return new PlanSelection(call, call.all(Options.GOAL), builder);
  }

  /** Goals that are not named by an option. */
  static PlanSelection ofGoals(Invocation call, List<String> goals) {
    return new PlanSelection(call, goals, Evaluator.builder());
  }

  /** The packs of the plans and goals asked for; all of them where that names none. */
  private static List<RulePack> chosen(
      List<RulePack> packs, List<String> plans, List<String> goals) {
    // The nearest known goal can be told only with all of them at hand.
    boolean isUnknown = goals.stream().anyMatch(goal -> packs.stream().noneMatch(of(goal)));
    List<RulePack> chosen = packs.stream()
        .filter(pack -> isUnknown
            || plans.contains(pack.plan().id())
            || goals.stream().anyMatch(goal -> of(goal).test(pack)))
        .toList();
    return chosen.isEmpty() ? packs : chosen;
  }

  private static Predicate<RulePack> of(String goal) {
    return pack -> goal.startsWith(pack.plan().id() + ".");
  }

  /** All that is asked but about whom, which may be many. */
  private static Question asked(QuestionForm form, Invocation call, List<String> goals) {
    Question nothing = new Question(NOBODY, LocalDate.EPOCH, Set.of(), Set.of(), Set.of());
    String period = call.one(Options.PERIOD);
    try {
      return form.read(
          Map.of(
              "period",
              period == null ? List.of() : List.of(period),
              "plan",
              call.all(Options.PLAN),
              "goal",
              goals,
              "standing",
              call.all(Options.STANDING)),
          nothing);
    } catch (Problems problems) {
      problems.list().forEach(problem -> call.complaints().add(problem.wording()));
      return nothing;
    }
  }

  private Goal goal(String id) {
    Evaluator pejl = loading.evaluator();
    try {
      return pejl.goal(id);
    } catch (Refusal refusal) {
      boolean isNear =
          Nearest.to(id, pejl.goals().stream().map(Goal::id).toList()).isPresent();
      throw isNear
          ? refusal
          : new Refusal(refusal
              .wording()
              .then(new Wording("'pejl goals' viser dem alle.", "'pejl goals' lists them all.")));
    }
  }

  private void check(String subject, Complaints complaints) {
    boolean isKind = subject.endsWith(ALL) && catalogue.kinds().contains(kind(subject));
    if (!isKind) {
      complaints.attempt(() -> catalogue.subject(subject));
    }
  }

  /** Everything that any plan on the class path knows, whichever plans are loaded. */
  static Catalogue catalogue(List<RulePack> packs) {
    return Packs.catalogue(packs);
  }

  /** The evaluator of the plans asked for. */
  Evaluator evaluator() {
    return loading.evaluator();
  }

  /** What facts may hold: also figures that only other plans need. */
  Catalogue catalogue() {
    return catalogue;
  }

  /** Whether a goal is of a plan and a standing asked for. */
  boolean keeps(Goal goal) {
    return (question.plans().isEmpty() || question.plans().contains(goal.plan().id()))
        && (question.standings().isEmpty() || question.standings().contains(goal.standing()));
  }

  /** Whether one certain subject is asked about. */
  boolean isOfOneSubject() {
    return subjects.size() == 1 && !subjects.get(0).endsWith(ALL);
  }

  /** The questions, one for each subject; a kind stands for all of the kind in the facts. */
  List<Question> questions(Facts facts) {
    Set<Subject> about = new LinkedHashSet<>();
    for (String subject : subjects) {
      about.addAll(
          subject.endsWith(ALL) ? ofKind(kind(subject), facts) : List.of(Subject.parse(subject)));
    }
    return about.stream().map(question::about).toList();
  }

  /** The question about one subject. */
  Question question(Subject subject) {
    return question.about(subject);
  }

  /** The kinds of which every subject is asked about, if nothing else is; else none. */
  Set<String> kinds() {
    return subjects.stream().allMatch(subject -> subject.endsWith(ALL))
        ? subjects.stream().map(PlanSelection::kind).collect(Collectors.toSet())
        : Set.of();
  }

  private static String kind(String subject) {
    return subject.substring(0, subject.length() - ALL.length());
  }

  private static List<Subject> ofKind(String kind, Facts facts) {
    List<Subject> found = facts.subjects(kind);
    if (found.isEmpty()) {
      throw new Refusal(
          "Fakta har intet emne af slagsen '" + kind
              + "': tilføj nogle, eller nævn et bestemt emne.",
          "The facts have no subject of the kind '" + kind + "': add some, or name a certain one.");
    }
    return found;
  }
}
