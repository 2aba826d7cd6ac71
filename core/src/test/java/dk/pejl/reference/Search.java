package dk.pejl.reference;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What would be, found by trying: which missing figures decide, and what a figure would change. */
public final class Search {
  private static final int TRIES = 60;
  private static final int HALVINGS = 90;
  // Of a long window of periods trying takes too long, and each is like the others.
  private static final int MANY = 40;
  private static final Fraction HALF = Fraction.of(1, 2);

  private final Proposition says;
  private final Random random;
  private final Map<Figure, List<Term.Read>> figures = new LinkedHashMap<>();

  /** A search in what a goal says. */
  public Search(Finding finding, long seed) {
    this.says = finding.says();
    this.random = new Random(seed);
    for (Proposition.Comparison comparison : says.demands()) {
      comparison.value().reads(false).forEach(read -> add(read, false, finding));
      comparison.limit().reads(false).forEach(read -> add(read, true, finding));
    }
    for (Proposition.Comparison comparison : says.provisos()) {
      comparison.value().reads(false).forEach(read -> addIfKnown(read, false));
      comparison.limit().reads(false).forEach(read -> addIfKnown(read, true));
    }
  }

  /** The same observation in the condition of the claim moves with the figure. */
  private void addIfKnown(Term.Read read, boolean isLimit) {
    List<Term.Read> known = figures.get(figure(read, isLimit));
    if (known != null && known.stream().anyMatch(other -> other.key.equals(read.key))) {
      known.add(read);
    }
  }

  private static Figure figure(Term.Read read, boolean isLimit) {
    return new Figure(read.indicator, read.key.subject(), read.key.dims(), isLimit);
  }

  // Which missing figures decide.

  /** The keys whose values could still change the answer. */
  public SortedSet<Key> deciding() {
    SortedSet<Key> keys = new TreeSet<>();
    deciding(says, keys);
    return keys;
  }

  /** What is answered above, nothing below can change; of parts each is free to be anything. */
  private void deciding(Proposition part, SortedSet<Key> keys) {
    if (part.answer() != Answer.UNKNOWN) {
      return;
    }
    if (part instanceof Proposition.Comparison comparison) {
      List<Term.Read> open = open(comparison);
      List<Term.Read> tried = new ArrayList<>(open);
      Collections.shuffle(tried, random);
      for (Term.Read read : tried.subList(0, Math.min(MANY, tried.size()))) {
        // A day that has not come may well decide, but is not missing.
        if (read.isGap() && !keys.contains(read.key) && canChange(comparison, read, open)) {
          keys.add(read.key);
        }
      }
    } else if (part instanceof Proposition.All all) {
      all.parts().forEach(below -> deciding(below, keys));
    } else if (part instanceof Proposition.Any any) {
      any.parts().forEach(below -> deciding(below, keys));
    } else if (part instanceof Proposition.Some some) {
      some.parts().forEach(below -> deciding(below, keys));
    } else if (part instanceof Proposition.HowMany many) {
      for (Proposition.Unit unit : many.units()) {
        if (many.turnsOn(unit, false)) {
          deciding(unit.holds(), keys);
        }
        if (many.turnsOn(unit, true)) {
          deciding(unit.in(), keys);
          deciding(unit.condition(), keys);
        }
      }
    } else if (part instanceof Proposition.Each each) {
      each.counting(Map.of()).forEach(unit -> deciding(each, unit, keys));
    } else if (part.around() != null) {
      deciding(part.around(), keys);
      if (part.around().answer() != Answer.FALSE) {
        deciding(part.inside(), keys);
      }
    }
  }

  /** Whether a unit is meant matters if it may be wrong, or if no other is sure to be meant. */
  private void deciding(Proposition.Each each, Proposition.Unit unit, SortedSet<Key> keys) {
    if (unit.isMeant(Map.of()) != Answer.FALSE) {
      deciding(unit.holds(), keys);
    }
    boolean isOtherMeant = each.counting(Map.of())
        .anyMatch(other -> !other.equals(unit) && other.isMeant(Map.of()) == Answer.TRUE);
    boolean matters = unit.holds().answer() != Answer.TRUE || !isOtherMeant;
    if (matters && unit.isMeant(Map.of()) == Answer.UNKNOWN) {
      deciding(unit.in(), keys);
      deciding(unit.condition(), keys);
    }
  }

  private static List<Term.Read> open(Proposition.Comparison comparison) {
    List<Term.Read> open = new ArrayList<>();
    for (Term side : List.of(comparison.value(), comparison.limit())) {
      side.reads(true).stream().filter(read -> read.span().only() == null).forEach(open::add);
    }
    return open;
  }

  /** Whether, with the others at some values, the answer differs between values of this one. */
  private boolean canChange(
      Proposition.Comparison comparison, Term.Read read, List<Term.Read> open) {
    List<Term.Read> others = open.stream()
        .filter(other -> other != read && !isAskedInVain(comparison, other))
        .toList();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Map<Term.Read, Span> values = new HashMap<>();
      for (Term.Read other : others) {
        values.put(other, Span.at(some(other.span(), attempt)));
      }
      if (changes(comparison, read, values)
          || (attempt < 3
              && others.size() < MANY
              && changesOnTheWay(comparison, read, others, attempt))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Moves the others, one after the other, from where the value lies highest above its limit to
   * where it lies lowest. Where the answer turns on the way, this one may turn it too.
   */
  private boolean changesOnTheWay(
      Proposition.Comparison comparison, Term.Read read, List<Term.Read> others, int attempt) {
    Map<Term.Read, Span> values = new HashMap<>();
    Map<Term.Read, Span> goals = new HashMap<>();
    for (Term.Read other : others) {
      boolean isUp = rises(comparison, read, other, others);
      values.put(other, Span.at(some(other.span(), isUp ? 1 : 0)));
      goals.put(other, Span.at(some(other.span(), isUp ? 0 : 1)));
    }
    Span own = Span.at(some(read.span(), attempt));
    for (Term.Read other : others) {
      if (changesOnTheWay(comparison, read, own, other, values, goals.get(other))) {
        return true;
      }
      values.put(other, goals.get(other));
    }
    return false;
  }

  /** Whether the value rises above its limit with the other, all else in the middle. */
  private boolean rises(
      Proposition.Comparison comparison, Term.Read read, Term.Read other, List<Term.Read> others) {
    Map<Term.Read, Span> values = new HashMap<>();
    values.put(read, Span.at(some(read.span(), 2)));
    others.forEach(each -> values.put(each, Span.at(some(each.span(), 2))));
    values.put(other, Span.at(some(other.span(), 3)));
    Fraction before = distance(comparison, values);
    values.put(other, Span.at(some(other.span(), 1)));
    Fraction after = distance(comparison, values);
    return before == null || after == null || after.compareTo(before) >= 0;
  }

  private static @Nullable Fraction distance(
      Proposition.Comparison comparison, Map<Term.Read, Span> values) {
    return comparison
        .value()
        .span(values)
        .minus(comparison.limit().span(values))
        .only();
  }

  private boolean changesOnTheWay(
      Proposition.Comparison comparison,
      Term.Read read,
      Span own,
      Term.Read other,
      Map<Term.Read, Span> from,
      Span to) {
    Map<Term.Read, Span> values = new HashMap<>(from);
    values.put(read, own);
    int before = outcome(comparison, values);
    Fraction near = from.get(other).only();
    Fraction far = to.only();
    values.put(other, to);
    if (outcome(comparison, values) == before) {
      return false;
    }
    for (int i = 0; i < HALVINGS; i++) {
      Fraction middle = near.plus(far).times(HALF);
      values.put(other, Span.at(middle));
      if (changes(comparison, read, values)) {
        return true;
      }
      values.put(read, own);
      boolean isBefore = outcome(comparison, values) == before;
      near = isBefore ? middle : near;
      far = isBefore ? far : middle;
    }
    return false;
  }

  /** Whether something else holds in place of what was asked for. */
  private static boolean isAskedInVain(Proposition.Comparison comparison, Term.Read read) {
    return !comparison.value().reads(false).contains(read)
        && !comparison.limit().reads(false).contains(read);
  }

  private boolean changes(
      Proposition.Comparison comparison, Term.Read read, Map<Term.Read, Span> values) {
    Set<Integer> outcomes = new HashSet<>();
    for (int attempt = 0; attempt < 8; attempt++) {
      values.put(read, Span.at(some(read.span(), attempt)));
      outcomes.add(outcome(comparison, values));
    }
    values.remove(read);
    return outcomes.size() > 1;
  }

  /** What comes out; for a demand to be equal how the sides compare, for equal lies in between. */
  private static int outcome(Proposition.Comparison comparison, Map<Term.Read, Span> values) {
    Span value = comparison.value().span(values);
    Span limit = comparison.limit().span(values);
    if (comparison.order() != Order.EQUAL) {
      return List.of(Answer.values()).indexOf(comparison.order().between(value, limit));
    }
    int outcome = 0;
    for (int sign = -1; sign <= 1; sign++) {
      outcome = 2 * outcome + (value.canCompareAs(sign, limit) ? 1 : 0);
    }
    return outcome;
  }

  /** Some value of a span: first its ends, or far out where it has none, then anything. */
  private Fraction some(Span span, int attempt) {
    Fraction low = span.low() != null
        ? span.low()
        : span.high() != null ? span.high().minus(Fraction.of(1_000_000)) : Fraction.of(-1_000_000);
    Fraction high = span.high() != null ? span.high() : low.plus(Fraction.of(3_000_000));
    Fraction inside = low.plus(high.minus(low).times(part()));
    Fraction some = switch (attempt) {
      case 0 -> low;
      case 1 -> high;
      case 2 -> low.plus(high).times(HALF);
      case 3 -> low.plus(Fraction.ONE);
      case 4 -> Fraction.ZERO;
      case 5 -> Fraction.of(random.nextInt(20));
      case 6 -> low.plus(Fraction.of(random.nextInt(20)));
      default -> random.nextBoolean() ? inside : random.nextBoolean() ? low : high;
    };
    return span.has(some) ? some : low.plus(high).times(HALF);
  }

  /** A part between 0 and 1, as often very small as not. */
  private Fraction part() {
    return Fraction.of(1 + random.nextInt(999), 1000L * (1L << random.nextInt(20)));
  }

  // What a figure would change.

  /**
   * A figure behind the statement, as one side of it reads it.
   *
   * @param indicator the indicator
   * @param subject the subject
   * @param dims the dimension values
   * @param isLimit whether it stands on the side of the limit
   */
  public record Figure(Indicator indicator, Subject subject, Dims dims, boolean isLimit) {}

  private void add(Term.Read read, boolean isLimit, Finding finding) {
    if (finding.excluded().contains(read.key) && !finding.missing().contains(read.key)) {
      return;
    }
    figures.computeIfAbsent(figure(read, isLimit), f -> new ArrayList<>()).add(read);
  }

  /** The figures behind the statement, and whether each could be moved. */
  public Map<Figure, Boolean> movable() {
    Map<Figure, Boolean> movable = new LinkedHashMap<>();
    figures.forEach(
        (figure, reads) -> movable.put(figure, reads.stream().anyMatch(Term.Read::isMovable)));
    return movable;
  }

  /** Whether a figure changes in whole steps: what is counted, unless a mean of it is printed alone. */
  public boolean isWhole(Figure figure) {
    return figure.indicator().isWhole()
        && figures.get(figure).stream()
            .anyMatch(read -> read.key.period().grain() == figure.indicator().grain());
  }

  /** The answer if a figure were changed by so much, or null where it cannot be. */
  public @Nullable Answer changed(Figure figure, Fraction by) {
    Map<Term.Read, Span> imagined = new HashMap<>();
    Span any = Term.Read.anyValue(figure.indicator());
    for (Term.Read read : figures.get(figure)) {
      if (read.isMovable()) {
        Span moved = read.span().plus(Span.at(by));
        if (!any.has(moved.low()) || !any.has(moved.high())) {
          return null;
        }
        imagined.put(read, moved);
      }
    }
    return says.answer(imagined);
  }
}
