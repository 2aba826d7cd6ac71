package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives verdicts on goals by what their rules conclude. Immutable and thread-safe. */
public final class Judge {
  private final Rulebook rulebook;
  private final List<Engine> engines;
  private final Consumer<Failed> failures;

  /** A judge over the rulebook with an engine for each of its plans. */
  Judge(Rulebook rulebook, List<Engine> engines, Consumer<Failed> failures) {
    this.rulebook = rulebook;
    this.engines = engines;
    this.failures = failures;
  }

  /** The verdicts on the goals that answer a question, by plan and in the order of the plan. */
  public List<Verdict> answer(Facts facts, Question question) {
    return answer(facts, question, () -> {});
  }

  /** The same; who asks is told where a helper was stopped, so that another time may end otherwise. */
  public List<Verdict> answer(Facts facts, Question question, Runnable outOfTime) {
    Gathering gathering = new Gathering(new Figures(facts, rulebook.catalogue()));
    return answer(facts, question, gathering, outOfTime);
  }

  /** The exact observations that answering a question would read, given what is registered. */
  public SortedSet<Key> needs(Facts facts, Question question) {
    Gathering gathering = Gathering.wanting(new Figures(facts, rulebook.catalogue()));
    SortedSet<Key> keys = new TreeSet<>();
    for (Verdict verdict : answer(facts, question, gathering, () -> {})) {
      verdict.claim().reads(read -> keys.add(read.key()));
    }
    return keys;
  }

  private List<Verdict> answer(
      Facts facts, Question question, Gathering gathering, Runnable outOfTime) {
    Selection selection = rulebook.selection(question);
    List<Verdict> verdicts = new ArrayList<>();
    for (int plan = 0; plan < engines.size(); plan++) {
      List<Selection.Due> due = selection.plans().get(plan);
      Subject home = rulebook.plans().get(plan).home(question.subject(), facts);
      @Nullable Assessment[] asked = new Assessment[due.size()];
      List<Assessment> open = ask(question, home, due, gathering, asked);
      if (!open.isEmpty()) {
        engines.get(plan).conclude(question, open);
      }
      for (int i = 0; i < asked.length; i++) {
        verdicts.add(verdict(question, home, due.get(i).ruled().goal(), asked[i], facts));
        if (isOutOfTime(asked[i])) {
          outOfTime.run();
        }
      }
    }
    return verdicts;
  }

  private static boolean isOutOfTime(@Nullable Assessment asked) {
    RuleFailure failure = asked == null ? null : asked.failure();
    return failure != null && failure.isOutOfTime();
  }

  /** How much of each plan that a question is about answers it. */
  public List<Completeness> completeness(Question question) {
    return rulebook.selection(question).completeness();
  }

  /**
   * Notes an assessment of each goal, or null where it is about another or waits for a period to end;
   * the answer is those that have not failed for want of evidence.
   */
  private static List<Assessment> ask(
      Question question,
      @Nullable Subject home,
      List<Selection.Due> due,
      Gathering gathering,
      @Nullable Assessment[] asked) {
    List<Assessment> open = new ArrayList<>(asked.length);
    @Nullable Slice last = null;
    for (int i = 0; i < asked.length; i++) {
      Selection.Due each = due.get(i);
      Subject about = each.ruled().goal().about(question.subject(), home);
      if (about != null && !each.awaiting()) {
        last = slice(last, about, each, question.asOf());
        Assessment assessment = each.ruled().assess(last, gathering);
        asked[i] = assessment;
        if (assessment.isOpen()) {
          open.add(assessment);
        }
      }
    }
    return open;
  }

  /** The slice of a subject in a period; goals that come one after another mostly share one. */
  private static Slice slice(
      @Nullable Slice last, Subject subject, Selection.Due due, LocalDate asked) {
    Goal goal = due.ruled().goal();
    Period period = due.read();
    LocalDate asOf = goal.effective(asked);
    return last != null
            && last.period().equals(period)
            && last.asOf().equals(asOf)
            && last.subject().equals(subject)
            && last.isInYearOfDay() == isOfDay(goal)
        ? last
        : isOfDay(goal)
            ? Slice.of(subject, period, asOf).inYearOfDay()
            : Slice.of(subject, period, asOf);
  }

  /** Whether what is demanded of a year is demanded of the one that the date asked about lies in. */
  private static boolean isOfDay(Goal goal) {
    return goal.mode() == Goal.Mode.BY_DEADLINE
        && goal.at() == null
        && !goal.opens().isEmpty();
  }

  private Verdict verdict(
      Question question,
      @Nullable Subject home,
      Goal goal,
      @Nullable Assessment assessment,
      Facts facts) {
    return assessment == null
        ? unasked(question, home, goal, facts)
        : concluded(question, goal, assessment);
  }

  /** The verdict on a goal that is about another, or whose period has not ended. */
  private Verdict unasked(Question question, @Nullable Subject home, Goal goal, Facts facts) {
    Subject asked = question.subject();
    Subject about = goal.about(asked, home);
    if (about == null) {
      Wording why = notConcerned(goal, asked, home, facts);
      return without(question, goal, asked, Status.NOT_APPLICABLE, why);
    }
    return without(question, goal, about, Status.NOT_DUE, notEnded(goal, question.asOf()));
  }

  private Verdict concluded(Question question, Goal goal, Assessment assessment) {
    Claim claim = assessment.claim();
    RuleFailure failure = assessment.failure();
    return claim != null && failure == null
        ? Verdict.of(goal, assessment.getNow().subject(), question.asOf(), claim)
        : failed(question, goal, assessment, failure != null ? failure : RuleFailure.silence());
  }

  private Verdict failed(Question question, Goal goal, Assessment assessment, RuleFailure failure) {
    Wording said = failure.wording(goal.rule());
    Wording why = new Wording("Reglen fejlede " + said.da(), "The rule failed " + said.en());
    Subject about = assessment.getNow().subject();
    Verdict verdict = without(question, goal, about, Status.ERROR, why);
    failures.accept(new Failed(question, verdict, failure.cause()));
    return verdict;
  }

  private static Verdict without(
      Question question, Goal goal, Subject about, Status status, Wording why) {
    return Verdict.without(goal, about, question.asOf(), status, new Claim.None(why));
  }

  private Wording notConcerned(Goal goal, Subject asked, @Nullable Subject home, Facts facts) {
    Wording who = name(asked, facts);
    boolean isOfKind = asked.isA(goal.subject());
    if (home != null && isOfKind && !asked.equals(home)) {
      return elsewhere(goal, who, name(home, facts), facts);
    }
    Wording about = goal.isFixed()
        ? name(Subject.parse(goal.subject()), facts)
        : isOfKind
            ? name(goal.plan().municipality(), facts)
            : rulebook.catalogue().kind(goal.subject());
    return new Wording(
        "Målet gælder " + about.da() + " og ikke " + who.da() + ".",
        "The goal is about " + about.en() + " and not about " + who.en() + ".");
  }

  private Wording elsewhere(Goal goal, Wording who, Wording where, Facts facts) {
    Wording kind = rulebook.catalogue().kind(goal.subject());
    Wording municipality = name(goal.plan().municipality(), facts);
    return new Wording(
        "Målet gælder " + kind.da() + " i " + municipality.da() + ", og " + who.da() + " ligger i "
            + where.da() + ".",
        "The goal is about " + kind.en() + " in " + municipality.en() + ", and " + who.en()
            + " lies in " + where.en() + ".");
  }

  private Wording name(Subject subject, Facts facts) {
    return rulebook.catalogue().name(subject, facts.entry(subject));
  }

  private static Wording notEnded(Goal goal, LocalDate asOf) {
    Period awaited = Objects.requireNonNull(goal.awaited(asOf));
    return new Wording(
        "Målet gøres op på tallene for " + awaited + ", og den periode er ikke slut.",
        "The goal is judged on the figures of " + awaited + ", and that period has not ended.");
  }
}
