package dk.pejl.verdict;

import dk.pejl.fact.Subject;
import dk.pejl.period.Dates;
import dk.pejl.period.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked: how a subject stands at a date, for some plans or goals or for all plans in force.
 * Immutable and thread-safe.
 *
 * @param subject whom the question is about
 * @param asOf the date
 * @param goals the ids of goals asked for one by one; these always answer
 * @param plans the ids of plans asked for; all their goals that have begun answer
 * @param standings the standings to keep of what is not asked for by its id, or empty for all
 */
public record Question(
    Subject subject,
    LocalDate asOf,
    Set<String> goals,
    Set<String> plans,
    Set<Standing> standings) {

  /** A question with sets of its own. */
  public Question {
    Dates.within(asOf);
    goals = Collections.unmodifiableSet(new LinkedHashSet<>(goals));
    plans = Collections.unmodifiableSet(new LinkedHashSet<>(plans));
    standings =
        standings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(standings));
  }

  /** The question how a subject stands at the end of a period, for all plans in force then. */
  public static Question about(Subject subject, Period period) {
    return new Question(subject, period.lastDay(), Set.of(), Set.of(), Set.of());
  }

  /** The same question with subject and period as text: {@code about("kommune:580", "2023")}. */
  public static Question about(String subject, String period) {
    return about(Subject.parse(subject), Period.parse(period));
  }

  /** This question, for the given goals. */
  public Question goals(String... ids) {
    return goals(Arrays.asList(ids));
  }

  /** This question, for the given goals. */
  public Question goals(Collection<String> ids) {
    return new Question(subject, asOf, new LinkedHashSet<>(ids), plans, standings);
  }

  /** This question, for the given plans. */
  public Question plans(String... ids) {
    return plans(Arrays.asList(ids));
  }

  /** This question, for the given plans. */
  public Question plans(Collection<String> ids) {
    return new Question(subject, asOf, goals, new LinkedHashSet<>(ids), standings);
  }

  /** This question, for goals of the given standings alone, but for those named by their ids. */
  public Question standings(Collection<Standing> some) {
    return new Question(
        subject, asOf, goals, plans, some.isEmpty() ? Set.of() : EnumSet.copyOf(some));
  }

  /** This question about another subject. */
  public Question about(Subject other) {
    return new Question(other, asOf, goals, plans, standings);
  }

  /** Whether this question is about a plan and not only about some goal of it. */
  public boolean isAbout(Plan plan) {
    return plans.contains(plan.id())
        || (plans.isEmpty() && goals.isEmpty() && plan.valid().contains(asOf));
  }

  /** Whether a goal is asked for by its id, and so always answers. */
  public boolean names(Goal goal) {
    return goals.contains(goal.id());
  }

  /** Why a goal has no part in the answer; nothing where it has. Standings narrow plans alone. */
  public Optional<Completeness.Why> leavesOut(Goal goal) {
    if (names(goal)) {
      return Optional.empty();
    }
    if (!isAbout(goal.plan())) {
      return Optional.of(Completeness.Why.NOT_ASKED);
    }
    if (!standings.isEmpty() && !standings.contains(goal.standing())) {
      return Optional.of(Completeness.Why.STANDING);
    }
    return goal.window().hasBegunBy(asOf)
        ? Optional.empty()
        : Optional.of(Completeness.Why.NOT_BEGUN);
  }

  /** Whether a goal answers this question; the plan's and the goal's own dates decide. */
  public boolean isAnsweredBy(Goal goal) {
    return leavesOut(goal).isEmpty();
  }
}
