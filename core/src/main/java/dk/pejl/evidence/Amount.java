package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Quantity;

/** Evidence of an amount of some unit, such as kroner, hours or percentage points. */
public final class Amount extends Numeric<Amount> {

  /** The evidence that the measured figure gives. */
  public Amount(Side.Measured measured) {
    super(measured);
  }

  /** <i>Mindst</i>: the claim that this is at or above the limit. */
  public Comparison isAtLeast(Quantity limit) {
    return compare(Relation.AT_LEAST, limit);
  }

  /** <i>Højst</i>: the claim that this is at or below the limit. */
  public Comparison isAtMost(Quantity limit) {
    return compare(Relation.AT_MOST, limit);
  }

  /** <i>Over</i>: the claim that this is above the limit. */
  public Comparison isAbove(Quantity limit) {
    return compare(Relation.ABOVE, limit);
  }

  /** <i>Under</i>: the claim that this is below the limit. */
  public Comparison isBelow(Quantity limit) {
    return compare(Relation.BELOW, limit);
  }

  /** <i>Lig med</i>: the claim that this is exactly the limit. */
  public Comparison isEqualTo(Quantity limit) {
    return compare(Relation.EQUAL, limit);
  }

  /** <i>Mellem</i>: the claim that this lies between two limits, both among the allowed. */
  public Claim isBetween(Quantity least, Quantity most) {
    return between(least, most);
  }
}
