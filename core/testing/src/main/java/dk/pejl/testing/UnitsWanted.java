package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;

/** How many units have to be there for a claim about units to come out either way. */
final class UnitsWanted {
  private static final long FEW = 2;
  private static final int MANY = 80;

  private UnitsWanted() {}

  /** How many units it takes for a claim, apart from its parts, to be decided. */
  static final Claim.Cases<Long> OF = Claim.Cases.of(
      UnitsWanted::counted,
      all -> 0L,
      any -> 0L,
      each -> each.units().isEmpty() ? FEW : 0L,
      series -> 0L,
      none -> FEW,
      ifThen -> 0L,
      provided -> 0L,
      of -> 0L);

  /** How many units it takes to pass a limit on a number of units; 0 where none is counted. */
  private static long counted(Claim.Comparison comparison) {
    if (comparison.isOfUnits()) {
      return CountedPart.of(comparison).stream().mapToLong(CountedPart::wanted).sum();
    }
    boolean counts =
        isCount(comparison.value().figure()) || isCount(comparison.limit().figure());
    Exact limit = comparison.limit() instanceof Side.Limit stated ? stated.value() : Exact.ONE;
    boolean few = !limit.isWhole() || limit.compareTo(Exact.of(MANY)) > 0;
    return !counts ? 0 : few ? FEW : Math.max(FEW, limit.toLong() + 1);
  }

  private static boolean isCount(Figure figure) {
    return figure instanceof Figure.Worked worked
        && (worked.operation() == Operation.COUNT
            || worked.parts().stream().anyMatch(UnitsWanted::isCount));
  }
}
