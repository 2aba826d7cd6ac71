package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * States in a test what a goal is to say: {@code
 * verifyThat("csr-2021.egen-andel").about("kommune:580").asOf(year(2023)).given(facts).isNotMet()}.
 * A failure prints what was expected, what was found, and the goal's whole explanation.
 */
public final class GoalCheck {
  private static final Map<String, Evaluator> BY_PLAN = new ConcurrentHashMap<>();

  private final Evaluator pejl;
  private final Question question;

  private GoalCheck(Evaluator pejl, Question question) {
    this.pejl = pejl;
    this.question = question;
  }

  /** Begins a statement about a goal of a plan on the class path. */
  public static Unplaced verifyThat(String goal) {
    int dot = goal.indexOf('.');
    String plan = dot < 0 ? goal : goal.substring(0, dot);
    return verifyThat(BY_PLAN.computeIfAbsent(plan, Evaluator::of), goal);
  }

  /** Begins a statement about a goal of the evaluator. */
  public static Unplaced verifyThat(Evaluator pejl, String goal) {
    return new Unplaced(pejl, pejl.goal(goal).id());
  }

  /** A statement about a goal that does not say yet whom it is about. */
  public static final class Unplaced {
    private final Evaluator pejl;
    private final String goal;

    private Unplaced(Evaluator pejl, String goal) {
      this.pejl = pejl;
      this.goal = goal;
    }

    /** Whom the goal is asked about. */
    public Undated about(Subject subject) {
      return new Undated(this, subject);
    }

    /** Whom the goal is asked about, as text: {@code kommune:580}. */
    public Undated about(String subject) {
      return about(Subject.parse(subject));
    }
  }

  /** A statement about a goal and a subject that does not say yet when. */
  public static final class Undated {
    private final Unplaced of;
    private final Subject subject;

    private Undated(Unplaced of, Subject subject) {
      this.of = of;
      this.subject = subject;
    }

    /** The period at the end of which is asked. */
    public GoalCheck asOf(Period period) {
      return new GoalCheck(of.pejl, Question.about(subject, period).goals(of.goal));
    }

    /** The period at the end of which is asked, as text: {@code 2023}. */
    public GoalCheck asOf(String period) {
      return asOf(Period.parse(period));
    }
  }

  /** The verdict on the given facts, to be held against what is expected. */
  public VerdictCheck given(Facts facts) {
    Verdict verdict = pejl.evaluate(facts, question).verdicts().get(0);
    return new VerdictCheck(verdict, pejl.catalogue(), facts);
  }

  /** The verdict where nothing at all is known. */
  public VerdictCheck givenNothing() {
    return given(Facts.NONE);
  }
}
