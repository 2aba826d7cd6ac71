package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;

/** Evidence of a number of things or persons. */
public final class Count extends Numeric<Count> {

  /** The evidence that the measured figure gives. */
  public Count(Side.Measured measured) {
    super(measured);
  }

  /** <i>Mindst</i>: the claim that this is at or above the limit. */
  public Comparison isAtLeast(long limit) {
    return compare(Relation.AT_LEAST, Exact.of(limit));
  }

  /** <i>Højst</i>: the claim that this is at or below the limit. */
  public Comparison isAtMost(long limit) {
    return compare(Relation.AT_MOST, Exact.of(limit));
  }

  /** <i>Over</i>: the claim that this is above the limit. */
  public Comparison isAbove(long limit) {
    return compare(Relation.ABOVE, Exact.of(limit));
  }

  /** <i>Under</i>: the claim that this is below the limit. */
  public Comparison isBelow(long limit) {
    return compare(Relation.BELOW, Exact.of(limit));
  }

  /** <i>Lig med</i>: the claim that this is exactly the limit. */
  public Comparison isEqualTo(long limit) {
    return compare(Relation.EQUAL, Exact.of(limit));
  }
}
