package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;

/** Evidence of a place in an order, 1 being first. */
public final class Rank extends Numeric<Rank> {

  /** The evidence that the measured figure gives. */
  public Rank(Side.Measured measured) {
    super(measured);
  }

  /** <i>Blandt de første</i>: the claim that this is the given place or a better one. */
  public Comparison isWithin(long last) {
    return compare(Relation.AT_MOST, Exact.of(last));
  }

  /** <i>Blandt de første</i>: the claim that this is no worse a place than the other. */
  public Comparison isWithin(Rank last) {
    return isAtMost(last);
  }
}
