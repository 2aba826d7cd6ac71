package dk.pejl.testing;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.verdict.Question;
import java.time.LocalDate;

/**
 * One situation with what a goal is expected to say of it.
 *
 * @param place where it stands
 * @param name what it shows, in a sentence
 * @param goal the id of the goal
 * @param subject whom is asked about
 * @param asOf the date asked about
 * @param facts the figures and the units registered
 * @param expected what the verdict is to be
 */
public record Scenario(
    Place place,
    String name,
    String goal,
    Subject subject,
    LocalDate asOf,
    Facts facts,
    Expected expected) {

  /** What the evaluator is asked. */
  public Question question() {
    return Question.about(subject, Period.day(asOf)).goals(goal);
  }

  /** The scenario as failures name it: place and name. */
  @Override
  public String toString() {
    String where = place.toString();
    return where.isEmpty() ? name : where + " " + name;
  }
}
