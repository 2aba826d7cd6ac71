package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Percent;
import dk.pejl.quantity.Points;

/** Evidence of a share in per cent. */
public final class Share extends Additive<Share> {

  /** The evidence that the measured figure gives. */
  public Share(Side.Measured measured) {
    super(measured);
  }

  private Share(Share from, Side side) {
    super(from, side);
  }

  @Override
  Share worked(Side side) {
    return new Share(this, side);
  }

  /** <i>Mindst</i>: the claim that this is at or above the limit. */
  public Comparison isAtLeast(Percent limit) {
    return compare(Relation.AT_LEAST, limit);
  }

  /** <i>Højst</i>: the claim that this is at or below the limit. */
  public Comparison isAtMost(Percent limit) {
    return compare(Relation.AT_MOST, limit);
  }

  /** <i>Over</i>: the claim that this is above the limit. */
  public Comparison isAbove(Percent limit) {
    return compare(Relation.ABOVE, limit);
  }

  /** <i>Under</i>: the claim that this is below the limit. */
  public Comparison isBelow(Percent limit) {
    return compare(Relation.BELOW, limit);
  }

  /** <i>Lig med</i>: the claim that this is exactly the limit. */
  public Comparison isEqualTo(Percent limit) {
    return compare(Relation.EQUAL, limit);
  }

  /** <i>Fuldt ud</i>: the claim that this is 100 per cent. */
  public Comparison isFull() {
    return compare(Relation.EQUAL, Exact.ONE);
  }

  /** <i>Mellem</i>: the claim that this lies between two limits, both among the allowed. */
  public Claim isBetween(Percent least, Percent most) {
    return between(least, most);
  }

  /** <i>Plus</i>: this and so many percentage points more. */
  public Share plus(Points points) {
    return result(Operation.SUM, Side.Limit.of(points.value(), points.unit()));
  }

  /** <i>Minus</i>: this less so many percentage points. */
  public Share minus(Points points) {
    return result(Operation.DIFFERENCE, Side.Limit.of(points.value(), points.unit()));
  }

  /** <i>Omkring</i>: the claim that this lies no farther from a share than the tolerance. */
  public Claim isAbout(Percent share, Share tolerance) {
    return about(stated(share), tolerance);
  }

  /** <i>Ellers mellem</i>: this, or where it is not supplied anything from one share to another. */
  public Share orBetween(Percent least, Percent most) {
    return worked(orWithin(stated(least), stated(most)));
  }
}
