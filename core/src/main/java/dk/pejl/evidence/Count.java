package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;

/** Evidence of a number of things or persons. */
public final class Count extends Additive<Count> {

  /** The evidence that the measured figure gives. */
  public Count(Side.Measured measured) {
    super(measured);
  }

  private Count(Count from, Side side) {
    super(from, side);
  }

  @Override
  Count worked(Side side) {
    return new Count(this, side);
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

  /** <i>Plus</i>: this and so many more. */
  public Count plus(long number) {
    return result(Operation.SUM, stated(Exact.of(number)));
  }

  /** <i>Minus</i>: this less so many. */
  public Count minus(long number) {
    return result(Operation.DIFFERENCE, stated(Exact.of(number)));
  }

  /** <i>Omkring</i>: the claim that this lies no farther from a number than the tolerance. */
  public Claim isAbout(long number, Count tolerance) {
    return about(stated(Exact.of(number)), tolerance);
  }
}
