package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Counts;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import java.util.List;
import java.util.stream.IntStream;

/** A comparison that counts the units for which a claim holds: how many have to, so that it decides. */
final class CountedPart {
  private static final int MANY = 80;
  private static final int FEW = 2;

  private final Claim.Comparison comparison;
  private final Side.Counted counted;
  private final Exact limit;

  private CountedPart(Claim.Comparison comparison, Side.Counted counted, Exact limit) {
    this.comparison = comparison;
    this.counted = counted;
    this.limit = limit;
  }

  /** The comparison, where its value counts units against one number; else none. */
  static List<CountedPart> of(Claim.Comparison comparison) {
    Exact limit = comparison.limit().asLimit().map(Side.Limit::value).orElse(null);
    return limit == null
        ? List.of()
        : comparison.value().asCounted().stream()
            .map(counted -> new CountedPart(comparison, counted, limit))
            .toList();
  }

  /** The units that are counted. */
  List<Claim.Each.Unit> units() {
    return counted.each().units();
  }

  /** Which of the units a comparison stands in, or a negative number. */
  int place(Claim.Comparison focus) {
    return IntStream.range(0, units().size())
        .filter(i ->
            units().get(i).parts().stream().anyMatch(part -> Surroundings.contains(part, focus)))
        .findFirst()
        .orElse(-1);
  }

  /** How many of all units have to hold for the comparison to do so, or not to. */
  int toBe(boolean isToHold) {
    return first(0, holding -> holds(holding) == isToHold);
  }

  /** How many others have to hold for one unit to decide. */
  int beside() {
    return first(0, holding -> holding < units().size() && holds(holding) != holds(holding + 1));
  }

  /** How many have to hold for the figure to lie just below the limit, at it or just above; or -1. */
  int number(int sign) {
    int[] found = IntStream.rangeClosed(0, units().size())
        .filter(holding -> value(holding).compareTo(limit) == sign)
        .toArray();
    return found.length == 0 ? -1 : found[sign < 0 ? found.length - 1 : 0];
  }

  /** Whether it comes out alike for every number of units that hold. */
  boolean isSame(Claim.Comparison other) {
    return of(other).stream()
        .anyMatch(altered -> IntStream.rangeClosed(0, units().size())
            .allMatch(holding -> holds(holding) == altered.holds(holding)));
  }

  /** How many units it takes to have a figure at the limit and beyond it. */
  long wanted() {
    if (!units().isEmpty()) {
      return 0;
    }
    long many = counted.counts() == Counts.NUMBER
        ? limit.isWhole() ? limit.toLong() + 1 : FEW
        : IntStream.rangeClosed(1, MANY)
            .filter(number -> limit.times(Exact.of(number)).isWhole())
            .findFirst()
            .orElse(FEW);
    return many > MANY ? FEW : Math.max(FEW, many);
  }

  private interface Test {
    boolean of(int holding);
  }

  private int first(int otherwise, Test test) {
    return IntStream.rangeClosed(0, units().size()).filter(test::of).findFirst().orElse(otherwise);
  }

  private boolean holds(int holding) {
    return comparison.relation().holds(value(holding), limit);
  }

  private Exact value(int holding) {
    return counted.counts() == Counts.NUMBER || units().isEmpty()
        ? Exact.of(holding)
        : Exact.of(holding, units().size());
  }
}
