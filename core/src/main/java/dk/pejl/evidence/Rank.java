package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;

/** Evidence of a place in an order, 1 being first. */
public final class Rank extends Numeric<Rank> {

  /** The evidence that the measured figure gives. */
  public Rank(Side.Measured measured) {
    super(measured);
  }

  private Rank(Rank from, Side side) {
    super(from, side);
  }

  @Override
  Rank worked(Side side) {
    return new Rank(this, side);
  }

  /** <i>Blandt de første</i>: the claim that this is the given place or a better one. */
  public Comparison isWithin(long last) {
    return compare(Relation.AT_MOST, Exact.of(last));
  }

  /** <i>Blandt de første</i>: the claim that this is no worse a place than the other. */
  public Comparison isWithin(Rank last) {
    return isAtMost(last);
  }

  /** <i>Dårligere</i>: so many places behind this. */
  public Rank plus(long places) {
    return result(Operation.SUM, stated(Exact.of(places)));
  }

  /** <i>Bedre</i>: so many places ahead of this. */
  public Rank minus(long places) {
    return result(Operation.DIFFERENCE, stated(Exact.of(places)));
  }
}
