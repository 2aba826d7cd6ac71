package dk.pejl.claim;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.quantity.Percent;

/** Which share of the units meant a claim holds for: {@code ….share().isAtLeast( percent("90") )}. */
public final class UnitShare extends UnitFigure {

  UnitShare(Claim.Each each) {
    super(each, Counts.SHARE);
  }

  /** <i>Mindst</i>: the claim that this is at or above the limit. */
  public Comparison isAtLeast(Percent limit) {
    return compare(Relation.AT_LEAST, limit.value());
  }

  /** <i>Højst</i>: the claim that this is at or below the limit. */
  public Comparison isAtMost(Percent limit) {
    return compare(Relation.AT_MOST, limit.value());
  }

  /** <i>Over</i>: the claim that this is above the limit. */
  public Comparison isAbove(Percent limit) {
    return compare(Relation.ABOVE, limit.value());
  }

  /** <i>Under</i>: the claim that this is below the limit. */
  public Comparison isBelow(Percent limit) {
    return compare(Relation.BELOW, limit.value());
  }

  /** <i>Lig med</i>: the claim that this is exactly the limit. */
  public Comparison isEqualTo(Percent limit) {
    return compare(Relation.EQUAL, limit.value());
  }

  /** <i>Mindst</i>: the claim that this is at or above the other. */
  public Comparison isAtLeast(UnitShare other) {
    return compare(Relation.AT_LEAST, other);
  }

  /** <i>Højst</i>: the claim that this is at or below the other. */
  public Comparison isAtMost(UnitShare other) {
    return compare(Relation.AT_MOST, other);
  }

  /** <i>Over</i>: the claim that this is above the other. */
  public Comparison isAbove(UnitShare other) {
    return compare(Relation.ABOVE, other);
  }

  /** <i>Under</i>: the claim that this is below the other. */
  public Comparison isBelow(UnitShare other) {
    return compare(Relation.BELOW, other);
  }

  /** <i>Lig med</i>: the claim that this is exactly the other. */
  public Comparison isEqualTo(UnitShare other) {
    return compare(Relation.EQUAL, other);
  }
}
