package dk.pejl.reference;

import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * @param whose whose level the value is
   * @param against whose level the limit is, or null where it is none
   */
  record Comparison(
      Indicator indicator,
      Term value,
      Order order,
      Term limit,
      List<Statement.Waypoint> path,
      LocalDate until,
      Subject whose,
      @Nullable Subject against)
      implements Proposition {

    /** The same with the points of a way to the target. */
    Comparison along(List<Statement.Waypoint> way) {
      return new Comparison(indicator, value, order, limit, way, until, whose, against);
    }

    /** The sides that are levels of a subject of which nothing but not applicable is said. */
    List<Term> voids(Subject of, Map<Term.Read, Span> imagined) {
      List<Term> voids = new ArrayList<>();
      if (of.equals(whose) && isVoid(value, imagined)) {
        voids.add(value);
      }
      if (of.equals(against) && isVoid(limit, imagined)) {
        voids.add(limit);
      }
      return voids;
    }

    private static boolean isVoid(Term side, Map<Term.Read, Span> imagined) {
      List<Term.Read> reads = side.reads(true);
      return !reads.isEmpty()
          && reads.stream().allMatch(Term.Read::isNotApplicable)
          && side.span(imagined).only() == null;
    }

    /** Whether, whatever is read beside what is not applicable, that could still make it hold. */
    private boolean hangsOnVoid(Subject of, Map<Term.Read, Span> imagined) {
      List<Term> voids = voids(of, imagined);
      if (voids.size() != 1) {
        return voids.size() == 2;
      }
      boolean isValue = voids.get(0) == value;
      Span open = voids.get(0).span(imagined);
      return (isValue ? limit : value)
          .span(imagined).ends().stream()
              .map(Span::at)
              .map(end -> isValue ? order.between(open, end) : order.between(end, open))
              .noneMatch(Answer.FALSE::equals);
    }
  }

  /** That all parts hold, of which there is one at least. */
  record All(List<Proposition> parts) implements Proposition {}

  /** That some part holds. */
  record Any(List<Proposition> parts) implements Proposition {}

  /** That so many parts hold. */
  record Some(Order order, int count, List<Proposition> parts) implements Proposition {
    /** Every part that is not known is tried both ways. */
    private Answer answer(List<Answer> answers) {
      int sure = Collections.frequency(answers, Answer.TRUE);
      int open = Collections.frequency(answers, Answer.UNKNOWN);
      Set<Answer> outcomes = new HashSet<>();
      for (int holding = sure; holding <= sure + open; holding++) {
        outcomes.add(order.between(Span.at(Fraction.of(holding)), Span.at(Fraction.of(count))));
      }
      return outcomes.size() == 1 ? outcomes.iterator().next() : Answer.UNKNOWN;
    }
  }

  /** That something holds for each unit, or period, that is not left out. */
  record Each(List<Unit> units) implements Proposition {
    /** The units that are not left out. */
    Stream<Unit> counting(Map<Term.Read, Span> imagined) {
      return units.stream().filter(unit -> !unit.isLeftOut(imagined));
    }
  }

  /**
   * A unit.
   *
   * @param in that it is among those meant; nothing where all are
   * @param condition under which it is meant; nothing where there is none
   * @param holds what is to hold for it
   * @param of the subject, if it is a registered one, or null where it is demanded by name
   */
  record Unit(
      Proposition in,
      Proposition condition,
      Proposition holds,
      @Nullable Subject of) {
    /** Whether nothing but what is not applicable to it keeps it from being as it should. */
    boolean isLeftOut(Map<Term.Read, Span> imagined) {
      if (of == null || isRight(imagined) != Answer.UNKNOWN) {
        return false;
      }
      return holds.answer(imagined, hoped(Answer.TRUE, imagined)) == Answer.TRUE
          || isMeant(imagined, hoped(Answer.FALSE, imagined)) == Answer.FALSE;
    }

    private Function<Comparison, @Nullable Answer> hoped(
        Answer best, Map<Term.Read, Span> imagined) {
      return comparison -> comparison.hangsOnVoid(of, imagined) ? best : null;
    }

    /** Every key of what is not applicable to it. */
    List<Key> voids() {
      List<Key> keys = new ArrayList<>();
      Stream.of(in, condition, holds)
          .flatMap(part -> part.comparisons().stream())
          .flatMap(comparison -> comparison.voids(of, Map.of()).stream())
          .forEach(side -> side.reads(true).forEach(read -> keys.add(read.key)));
      return keys;
    }

    /** Whether it is among those meant. */
    Answer isMeant(Map<Term.Read, Span> imagined) {
      return isMeant(imagined, comparison -> null);
    }

    private Answer isMeant(
        Map<Term.Read, Span> imagined, Function<Comparison, @Nullable Answer> hoped) {
      return every(Stream.of(in, condition)
          .filter(part -> !(part instanceof Nothing))
          .map(part -> part.answer(imagined, hoped))
          .toList());
    }

    /** What is asked of it: where its condition fails, nothing but that. */
    Stream<Comparison> asked() {
      return Stream.of(in, condition, holds)
          .limit(condition.answer() == Answer.FALSE ? 2 : 3)
          .flatMap(part -> part.comparisons().stream());
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

  /** That a claim holds, where a condition does; where that may fail, nothing is known. */
  record IfThen(Proposition condition, Proposition claim) implements Proposition {}

  /** That a claim holds, which is known only where a condition does. */
  record Provided(Proposition condition, Proposition claim) implements Proposition {}

  /** The condition around a statement, or null where it stands under none. */
  default @Nullable Proposition around() {
    return this instanceof IfThen ifThen
        ? ifThen.condition
        : this instanceof Provided provided ? provided.condition : null;
  }

  /** What stands inside the first condition, or this where it stands under none. */
  default Proposition inside() {
    return this instanceof IfThen ifThen
        ? ifThen.claim
        : this instanceof Provided provided ? provided.claim : this;
  }

  /** What is to hold where all the conditions around it do. */
  default Proposition demanded() {
    return around() == null ? this : inside().demanded();
  }

  /** Whether all the conditions around a statement surely hold. */
  default boolean isApplied() {
    return around() == null || (around().answer() == Answer.TRUE && inside().isApplied());
  }

  /** The parts of a statement, but for the condition around it. */
  private Stream<Proposition> within() {
    if (this instanceof All all) {
      return all.parts.stream();
    }
    if (this instanceof Any any) {
      return any.parts.stream();
    }
    if (this instanceof Each each) {
      return each.units.stream().flatMap(unit -> Stream.of(unit.in, unit.condition, unit.holds));
    }
    if (this instanceof Some some) {
      return some.parts.stream();
    }
    if (this instanceof HowMany many) {
      return many.units.stream().flatMap(unit -> Stream.of(unit.in, unit.condition, unit.holds));
    }
    return around() == null ? Stream.empty() : Stream.of(inside());
  }

  /** Every comparison in it that is in no condition around it or a part. */
  default List<Comparison> demands() {
    return this instanceof Comparison comparison
        ? List.of(comparison)
        : within().flatMap(part -> part.demands().stream()).toList();
  }

  /** Every comparison in the conditions around it and its parts. */
  default List<Comparison> provisos() {
    Stream<Comparison> own = around() == null ? Stream.empty() : around().comparisons().stream();
    return Stream.concat(own, within().flatMap(part -> part.provisos().stream()))
        .toList();
  }

  /** That the units for which something holds are so many, or such a share of those meant. */
  record HowMany(List<Unit> units, boolean isShare, Order order, Fraction limit)
      implements Proposition {

    /** Units that are meant, and how many of them hold. */
    record Way(int meant, int holding) {}

    /** Every way that units can come out, with some reads imagined otherwise. */
    private static Set<Way> ways(List<Unit> units, Map<Term.Read, Span> imagined) {
      Set<Way> ways = Set.of(new Way(0, 0));
      for (Unit unit : units) {
        Set<Way> more = new HashSet<>();
        for (Way way : ways) {
          outcomes(unit.isMeant(imagined), unit.holds.answer(imagined))
              .forEach(one -> more.add(new Way(way.meant + one.meant, way.holding + one.holding)));
        }
        ways = more;
      }
      return ways;
    }

    private static Set<Way> outcomes(Answer meant, Answer holds) {
      Set<Way> outcomes = new HashSet<>();
      if (meant != Answer.TRUE) {
        outcomes.add(new Way(0, 0));
      }
      if (meant != Answer.FALSE && holds != Answer.FALSE) {
        outcomes.add(new Way(1, 1));
      }
      if (meant != Answer.FALSE && holds != Answer.TRUE) {
        outcomes.add(new Way(1, 0));
      }
      return outcomes;
    }

    private Fraction figure(Way way) {
      return isShare ? Fraction.of(way.holding, way.meant) : Fraction.of(way.holding);
    }

    /** The values that the number or the share can have. */
    Span span(Map<Term.Read, Span> imagined) {
      if (units.stream().noneMatch(unit -> unit.isMeant(imagined) == Answer.TRUE)) {
        return isShare ? Span.of(Fraction.ZERO, Fraction.ONE) : Span.from(0);
      }
      List<Fraction> figures = ways(units, imagined).stream()
          .map(this::figure)
          .sorted(Fraction::compareTo)
          .toList();
      return Span.of(figures.get(0), figures.get(figures.size() - 1));
    }

    private Answer answer(Way way) {
      return way.meant == 0 ? Answer.UNKNOWN : order.between(Span.at(figure(way)), Span.at(limit));
    }

    /** Whether the answer differs with whether a unit holds, or is meant, in some way of the others. */
    boolean turnsOn(Unit unit, boolean isMeaning) {
      List<Unit> others = units.stream().filter(other -> !other.equals(unit)).toList();
      Answer meant = isMeaning ? Answer.UNKNOWN : Answer.TRUE;
      Answer holds = isMeaning ? unit.holds.answer() : Answer.UNKNOWN;
      return (isMeaning || unit.isMeant(Map.of()) != Answer.FALSE)
          && ways(others, Map.of()).stream()
              .anyMatch(way -> outcomes(meant, holds).stream()
                      .map(one -> answer(new Way(way.meant + one.meant, way.holding + one.holding)))
                      .distinct()
                      .count()
                  > 1);
    }
  }

  /** That nothing is said. */
  record Nothing() implements Proposition {}

  /** Whether it holds, with some reads imagined otherwise. */
  default Answer answer(Map<Term.Read, Span> imagined) {
    return answer(imagined, comparison -> null);
  }

  /** Whether it holds, where some comparisons that are open are hoped to come out in some way. */
  private Answer answer(
      Map<Term.Read, Span> imagined, Function<Comparison, @Nullable Answer> hoped) {
    if (this instanceof Comparison comparison) {
      Answer answer = comparison.order.between(
          comparison.value.span(imagined), comparison.limit.span(imagined));
      Answer hope = answer == Answer.UNKNOWN ? hoped.apply(comparison) : null;
      return hope == null ? answer : hope;
    }
    if (this instanceof All all) {
      return every(all.parts.stream().map(part -> part.answer(imagined, hoped)).toList());
    }
    if (this instanceof Any any) {
      return some(any.parts.stream().map(part -> part.answer(imagined, hoped)).toList());
    }
    if (this instanceof Some some) {
      return some.answer(
          some.parts.stream().map(part -> part.answer(imagined, hoped)).toList());
    }
    if (this instanceof HowMany many) {
      return many.order.between(many.span(imagined), Span.at(many.limit));
    }
    if (this instanceof Each each) {
      List<Unit> counting = each.counting(imagined).toList();
      Answer right = every(counting.stream().map(unit -> unit.isRight(imagined)).toList());
      // Where it is not sure that any unit is meant, it cannot be true of each.
      boolean isAny = counting.stream().anyMatch(unit -> unit.isMeant(imagined) == Answer.TRUE);
      return right == Answer.TRUE && !isAny ? Answer.UNKNOWN : right;
    }
    Proposition around = around();
    return around != null && around.answer(imagined, hoped) == Answer.TRUE
        ? inside().answer(imagined, hoped)
        : Answer.UNKNOWN;
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

  /** Every comparison in it. */
  default List<Comparison> comparisons() {
    if (this instanceof Comparison comparison) {
      return List.of(comparison);
    }
    Stream<Proposition> parts = Stream.empty();
    if (this instanceof All all) {
      parts = all.parts.stream();
    } else if (this instanceof Any any) {
      parts = any.parts.stream();
    } else if (this instanceof Some some) {
      parts = some.parts.stream();
    } else if (this instanceof HowMany many) {
      parts = many.units.stream().flatMap(unit -> Stream.of(unit.in, unit.condition, unit.holds));
    } else if (this instanceof Each each) {
      parts = each.units.stream().flatMap(unit -> Stream.of(unit.in, unit.condition, unit.holds));
    } else if (around() != null) {
      parts = Stream.of(around(), inside());
    }
    return parts.flatMap(part -> part.comparisons().stream()).toList();
  }
}
