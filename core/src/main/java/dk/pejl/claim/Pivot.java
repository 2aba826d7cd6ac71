package dk.pejl.claim;

import dk.pejl.claim.Claim.Each;
import dk.pejl.quantity.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a comparison that counts units can turn on one of them: on whether it holds, or whether it
 * is meant, the others being whatever they can be.
 */
final class Pivot {
  private final Side.Counted side;
  private final Relation relation;
  private final Range other;
  private final boolean isLimit;
  private final Map<Sort, BigInteger[]> reached = new HashMap<>();

  /** The side that counts, how it is to lie to the other, and whether it is itself the limit. */
  Pivot(Side.Counted side, Relation relation, Range other, boolean isLimit) {
    this.side = side;
    this.relation = relation;
    this.other = other;
    this.isLimit = isLimit;
  }

  /** What is known of a unit; those of which the same is known are alike. */
  private record Sort(Truth in, Truth holds) {
    private static Sort of(Each.Unit unit) {
      return new Sort(unit.meant(), unit.claim().truth());
    }

    private boolean canHold() {
      return holds != Truth.FALSE;
    }

    private boolean canFail() {
      return holds != Truth.TRUE;
    }
  }

  /** Whether it can turn on whether the unit, which may be meant, holds. */
  boolean onWhetherItHolds(Each.Unit unit) {
    Sort sort = Sort.of(unit);
    return sort.in != Truth.FALSE
        && any(sort, (holding, meant) -> differ(holding, meant + 1, holding + 1, meant + 1));
  }

  /** Whether it can turn on whether the unit is meant. */
  boolean onWhetherItIsMeant(Each.Unit unit) {
    Sort sort = Sort.of(unit);
    return any(
        sort,
        (holding, meant) -> (sort.canHold() && differ(holding, meant, holding + 1, meant + 1))
            || (sort.canFail() && differ(holding, meant, holding, meant + 1)));
  }

  private boolean differ(int holding, int meant, int otherHolding, int otherMeant) {
    if (meant == 0) {
      return true;
    }
    Range before = Range.exactly(side.counts().of(holding, meant));
    Range after = Range.exactly(side.counts().of(otherHolding, otherMeant));
    Truth truth = holds(before);
    return truth != holds(after) || (truth == Truth.UNKNOWN && !before.equals(after));
  }

  private Truth holds(Range own) {
    return isLimit ? relation.holds(other, own) : relation.holds(own, other);
  }

  private interface Found {
    boolean at(int holding, int meant);
  }

  /** Whether something is found at any number that the others, holding and meant, can come to. */
  private boolean any(Sort without, Found found) {
    BigInteger[] others = reached.computeIfAbsent(without, this::others);
    for (int meant = 0; meant < others.length; meant++) {
      for (int holding = 0; holding < others[meant].bitLength(); holding++) {
        if (others[meant].testBit(holding) && found.at(holding, meant)) {
          return true;
        }
      }
    }
    return false;
  }

  /** For each number of others that are meant the numbers of them that can hold, as bits. */
  private BigInteger[] others(Sort without) {
    List<Sort> sorts =
        new ArrayList<>(side.each().units().stream().map(Sort::of).toList());
    sorts.remove(without);
    BigInteger[] others = new BigInteger[sorts.size() + 1];
    Arrays.fill(others, BigInteger.ZERO);
    others[0] = BigInteger.ONE;
    sorts.forEach(sort -> add(sort, others));
    return others;
  }

  private static void add(Sort sort, BigInteger[] others) {
    for (int meant = others.length - 1; meant >= 0; meant--) {
      BigInteger fewer = meant == 0 ? BigInteger.ZERO : others[meant - 1];
      BigInteger all = sort.in == Truth.TRUE ? BigInteger.ZERO : others[meant];
      if (sort.in != Truth.FALSE) {
        all = sort.canHold() ? all.or(fewer.shiftLeft(1)) : all;
        all = sort.canFail() ? all.or(fewer) : all;
      }
      others[meant] = all;
    }
  }
}
