package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;

/** Evidence of a mark or an index. */
public final class Grade extends Additive<Grade> {

  /** The evidence that the measured figure gives. */
  public Grade(Side.Measured measured) {
    super(measured);
  }

  private Grade(Grade from, Side side) {
    super(from, side);
  }

  @Override
  Grade worked(Side side) {
    return new Grade(this, side);
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

  /** <i>Plus</i>: this and so much more. */
  public Grade plus(Quantity grades) {
    return result(Operation.SUM, reckoned(grades));
  }

  /** <i>Minus</i>: this less so much. */
  public Grade minus(Quantity grades) {
    return result(Operation.DIFFERENCE, reckoned(grades));
  }
}
