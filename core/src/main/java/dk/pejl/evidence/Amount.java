package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;

/** Evidence of an amount of some unit, such as kroner, hours or percentage points. */
public final class Amount extends Additive<Amount> {

  /** The evidence that the measured figure gives. */
  public Amount(Side.Measured measured) {
    super(measured);
  }

  private Amount(Amount from, Side side) {
    super(from, side);
  }

  @Override
  Amount worked(Side side) {
    return new Amount(this, side);
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

  /** <i>Plus</i>: this and so much more. */
  public Amount plus(Quantity amount) {
    return result(Operation.SUM, reckoned(amount));
  }

  /** <i>Minus</i>: this less so much. */
  public Amount minus(Quantity amount) {
    return result(Operation.DIFFERENCE, reckoned(amount));
  }

  /** <i>Omkring</i>: the claim that this lies no farther from an amount than the tolerance. */
  public Claim isAbout(Quantity amount, Amount tolerance) {
    return about(stated(amount), tolerance);
  }

  /** <i>Ellers mellem</i>: this, or where it is not supplied anything from one amount to another. */
  public Amount orBetween(Quantity least, Quantity most) {
    return worked(orWithin(stated(least), stated(most)));
  }
}
