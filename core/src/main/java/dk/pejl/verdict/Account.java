package dk.pejl.verdict;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.verdict.SideMove.Contribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares the move of a figure out among those it is made of, as {@link SideMove} tells. */
final class Account {
  // So many parts have all of their orders tried: with n parts there are 2^n sets of them.
  private static final int MOST = 10;
  private static final Exact HALF = Exact.of(1, 2);

  private final Map<Pair, Exact> amounts = new LinkedHashMap<>();

  /** A figure before and after; null where there was or is none. */
  private record Pair(@Nullable Figure before, @Nullable Figure after) {

    /** The value before or after; nothing counts as zero, and null is what is not known. */
    private static @Nullable Exact value(@Nullable Figure figure) {
      return figure == null ? Exact.ZERO : figure.range().value();
    }

    private @Nullable Exact from() {
      return value(before);
    }

    private @Nullable Exact to() {
      return value(after);
    }
  }

  /** What each figure contributed to the move between two known figures. */
  static List<Contribution> of(Figure before, Figure after) {
    Account account = new Account();
    account.share(new Pair(before, after), Exact.ONE);
    List<Contribution> contributions = new ArrayList<>();
    account.amounts.forEach((pair, amount) -> {
      if (amount.signum() != 0) {
        contributions.add(new Contribution(pair.before, pair.after, amount));
      }
    });
    return contributions;
  }

  /** Shares out the move of a pair, of which each unit counts as much as the weight. */
  private void share(Pair pair, Exact weight) {
    Figure before = used(pair.before);
    Figure after = used(pair.after);
    if (before instanceof Figure.Worked a && after instanceof Figure.Worked b) {
      List<Pair> parts = parts(a, b);
      List<Exact> weights = weights(a.operation(), parts);
      if (!weights.isEmpty()) {
        for (int i = 0; i < weights.size(); i++) {
          share(parts.get(i), weight.times(weights.get(i)));
        }
        return;
      }
    }
    whole(new Pair(before, after), weight);
  }

  private void whole(Pair pair, Exact weight) {
    Exact from = pair.from();
    Exact to = pair.to();
    if (from != null && to != null) {
      amounts.merge(pair, to.minus(from).times(weight), Exact::plus);
    }
  }

  private static @Nullable Figure used(@Nullable Figure figure) {
    return figure instanceof Figure.Instead instead ? used(instead.used()) : figure;
  }

  // Which parts belong together

  /** The parts of two figures in pairs; none where they cannot be shared out. */
  private static List<Pair> parts(Figure.Worked before, Figure.Worked after) {
    if (before.operation() != after.operation()) {
      return List.of();
    }
    if (before.over() != null && after.over() != null && before.operation() == Operation.SUM) {
      return byPeriod(before, after);
    }
    boolean added = before.operation() == Operation.SUM || before.operation() == Operation.COUNT;
    List<Pair> pairs = added ? byName(before.parts(), after.parts()) : List.of();
    return pairs.isEmpty() ? inOrder(before.parts(), after.parts()) : pairs;
  }

  private static List<Pair> inOrder(List<Figure> before, List<Figure> after) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
      pairs.add(new Pair(before.get(i), after.get(i)));
    }
    return pairs;
  }

  /**
   * The parts of one figure over several periods: a period that both have is the same, and one that
   * only one of them has came in or fell out; where they share none, the one follows the other.
   */
  private static List<Pair> byPeriod(Figure.Worked before, Figure.Worked after) {
    Map<Period, Figure> earlier = inPeriods(before);
    Map<Period, Figure> later = inPeriods(after);
    if (earlier.keySet().stream().noneMatch(later::containsKey) && earlier.size() == later.size()) {
      return inOrder(before.parts(), after.parts());
    }
    List<Pair> pairs = new ArrayList<>();
    later.forEach((period, figure) -> pairs.add(new Pair(earlier.remove(period), figure)));
    earlier.values().forEach(figure -> pairs.add(new Pair(figure, null)));
    return pairs;
  }

  private static Map<Period, Figure> inPeriods(Figure.Worked figure) {
    Map<Period, Figure> parts = new LinkedHashMap<>();
    List<Period> periods = Objects.requireNonNull(figure.over()).periods();
    for (int i = 0; i < periods.size(); i++) {
      parts.put(periods.get(i), figure.parts().get(i));
    }
    return parts;
  }

  /** Parts that are added up and of the same figures; one without a fellow came in or fell out. */
  private static List<Pair> byName(List<Figure> before, List<Figure> after) {
    Map<Set<Name>, Figure> earlier = named(before);
    Map<Set<Name>, Figure> later = named(after);
    boolean apart = earlier.size() < before.size()
        || later.size() < after.size()
        || earlier.keySet().stream().noneMatch(later::containsKey);
    if (apart) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    later.forEach((name, figure) -> pairs.add(new Pair(earlier.remove(name), figure)));
    earlier.values().forEach(figure -> pairs.add(new Pair(figure, null)));
    return pairs;
  }

  /** One figure, whatever the period. */
  private record Name(String indicator, Subject subject, Dims dims) {}

  private static Map<Set<Name>, Figure> named(List<Figure> figures) {
    Map<Set<Name>, Figure> named = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Set<Name> names = new LinkedHashSet<>();
      figure.reads(read -> names.add(
          new Name(read.key().indicator(), read.key().subject(), read.key().dims())));
      named.put(names, figure);
    }
    return named;
  }

  // How much a part counts

  /** How much each unit that a part moves counts; none where the parts cannot be told apart. */
  private static List<Exact> weights(Operation operation, List<Pair> parts) {
    List<Exact> from = new ArrayList<>();
    List<Exact> to = new ArrayList<>();
    for (Pair part : parts) {
      Exact a = part.from();
      Exact b = part.to();
      if (a == null || b == null) {
        return List.of();
      }
      from.add(a);
      to.add(b);
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    return switch (operation) {
      case SUM, COUNT -> all(parts.size(), Exact.ONE);
      case MEAN -> all(parts.size(), Exact.of(1, parts.size()));
      case DIFFERENCE -> difference(parts.size());
      case RATIO -> ratio(from, to);
      case PRODUCT, LEAST, GREATEST -> overOrders(operation, from, to);
      case RANK, WITHIN -> List.of();
    };
  }

  private static List<Exact> all(int count, Exact weight) {
    return Collections.nCopies(count, weight);
  }

  private static List<Exact> difference(int count) {
    List<Exact> weights = new ArrayList<>(all(count, Exact.ONE.negated()));
    weights.set(0, Exact.ONE);
    return weights;
  }

  /** Of two orders the mean: the numerator over either denominator, and the other way round. */
  private static List<Exact> ratio(List<Exact> from, List<Exact> to) {
    Exact before = from.get(1);
    Exact after = to.get(1);
    Exact top = from.get(0).plus(to.get(0)).times(HALF);
    Exact both = before.times(after);
    return List.of(before.plus(after).times(HALF).dividedBy(both), top.negated().dividedBy(both));
  }

  /** What each part moves the result by, on the mean over all orders, for each unit it moves. */
  private static List<Exact> overOrders(Operation operation, List<Exact> from, List<Exact> to) {
    List<Exact> weights = new ArrayList<>();
    for (int part = 0; part < from.size() && from.size() <= MOST; part++) {
      weights.add(overOrders(operation, from, to, part));
    }
    return weights;
  }

  private static Exact overOrders(Operation operation, List<Exact> from, List<Exact> to, int part) {
    Exact start = from.get(part);
    Exact step = to.get(part).minus(start);
    // A factor that stays where it is may be made of some that do not, each unit of which counts.
    Exact by = step.signum() == 0 && operation == Operation.PRODUCT ? Exact.ONE : step;
    Exact sum = Exact.ZERO;
    int count = from.size();
    for (int set = 0; set < 1 << count && by.signum() != 0; set++) {
      if (((set >> part) & 1) == 0) {
        List<Exact> values = values(from, to, set);
        Exact without = result(operation, values);
        values.set(part, start.plus(by));
        Exact moved = result(operation, values).minus(without);
        sum = sum.plus(share(count, Integer.bitCount(set)).times(moved));
      }
    }
    return by.signum() == 0 ? sum : sum.dividedBy(by);
  }

  /** The values when those of a set have moved. */
  private static List<Exact> values(List<Exact> from, List<Exact> to, int set) {
    List<Exact> values = new ArrayList<>(from);
    for (int i = 0; i < values.size(); i++) {
      values.set(i, ((set >> i) & 1) == 0 ? from.get(i) : to.get(i));
    }
    return values;
  }

  private static Exact result(Operation operation, List<Exact> values) {
    Range result = operation.apply(values.stream().map(Range::exactly).toList());
    return Objects.requireNonNull(result.value(), "of known values a known one");
  }

  /** In how large a share of all orders those before a part are one certain set of so many. */
  private static Exact share(int count, int before) {
    Exact share = Exact.of(1, count);
    for (int i = 1; i <= before; i++) {
      share = share.times(Exact.of(i, count - i));
    }
    return share;
  }
}
