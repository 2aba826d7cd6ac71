package dk.pejl.reference;

import dk.pejl.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A statement about figures that have been looked up. */
sealed interface Proposition {

  /**
   * One term held against another.
   *
   * @param indicator of what
   * @param value the term
   * @param order how it is to lie
   * @param limit against what
   * @param path the points of the way to the target
   * @param until the last day of the period that the value is for
   */
  record Comparison(
      Indicator indicator,
      Term value,
      Order order,
      Term limit,
      List<Statement.Waypoint> path,
      LocalDate until)
      implements Proposition {}

  /** That all parts hold, of which there is one at least. */
  record All(List<Proposition> parts) implements Proposition {}

  /** That some part holds. */
  record Any(List<Proposition> parts) implements Proposition {}

  /** That something holds for each unit, or period, of those that count. */
  record Each(List<Unit> units) implements Proposition {
    /** The units that count. */
    Stream<Unit> counting() {
      return units.stream().filter(Unit::counts);
    }
  }

  /**
   * A unit.
   *
   * @param in that it is among those meant; nothing where all are
   * @param holds what is to hold for it
   * @param counts whether it counts; one to which a figure is not applicable does not
   */
  record Unit(Proposition in, Proposition holds, boolean counts) {
    /** Whether it is among those meant. */
    Answer isMeant(Map<Term.Read, Span> imagined) {
      return in instanceof Nothing ? Answer.TRUE : in.answer(imagined);
    }

    /** Whether it is as it should: it is not meant, or it holds. */
    Answer isRight(Map<Term.Read, Span> imagined) {
      Answer meant = isMeant(imagined);
      Answer right = holds.answer(imagined);
      return meant == Answer.FALSE || right == Answer.TRUE
          ? Answer.TRUE
          : meant == Answer.TRUE && right == Answer.FALSE ? Answer.FALSE : Answer.UNKNOWN;
    }
  }

  /** That nothing is said. */
  record Nothing() implements Proposition {}

  /** Whether it holds, with some reads imagined otherwise. */
  default Answer answer(Map<Term.Read, Span> imagined) {
    if (this instanceof Comparison comparison) {
      return comparison.order.between(
          comparison.value.span(imagined), comparison.limit.span(imagined));
    }
    if (this instanceof All all) {
      return every(all.parts.stream().map(part -> part.answer(imagined)).toList());
    }
    if (this instanceof Any any) {
      return some(any.parts.stream().map(part -> part.answer(imagined)).toList());
    }
    if (this instanceof Each each) {
      Answer right = every(each.counting().map(unit -> unit.isRight(imagined)).toList());
      // Where it is not sure that any unit is meant, it cannot be true of each.
      boolean isAny = each.counting().anyMatch(unit -> unit.isMeant(imagined) == Answer.TRUE);
      return right == Answer.TRUE && !isAny ? Answer.UNKNOWN : right;
    }
    return Answer.UNKNOWN;
  }

  private static Answer every(List<Answer> answers) {
    return answers.contains(Answer.FALSE)
        ? Answer.FALSE
        : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.TRUE;
  }

  private static Answer some(List<Answer> answers) {
    return answers.contains(Answer.TRUE)
        ? Answer.TRUE
        : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.FALSE;
  }

  /** Whether it holds with what is known. */
  default Answer answer() {
    return answer(Map.of());
  }

  /** Every comparison in it, or only those that count. */
  default List<Comparison> comparisons(boolean onlyCounting) {
    if (this instanceof Comparison comparison) {
      return List.of(comparison);
    }
    Stream<Proposition> parts = Stream.empty();
    if (this instanceof All all) {
      parts = all.parts.stream();
    } else if (this instanceof Any any) {
      parts = any.parts.stream();
    } else if (this instanceof Each each) {
      Stream<Unit> units = onlyCounting ? each.counting() : each.units.stream();
      parts = units.flatMap(unit -> Stream.of(unit.in, unit.holds));
    }
    return parts.flatMap(part -> part.comparisons(onlyCounting).stream()).toList();
  }
}
