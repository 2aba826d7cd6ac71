package dk.pejl.claim;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.quantity.Exact;

/** How many units a claim holds for: {@code $skoler.eachIsAtLeast( 2 ).howMany().isAtLeast( 5 )}. */
public final class UnitCount extends UnitFigure {

  UnitCount(Claim.Each each) {
    super(each, Counts.NUMBER);
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

  /** <i>Mindst</i>: the claim that this is at or above the other. */
  public Comparison isAtLeast(UnitCount other) {
    return compare(Relation.AT_LEAST, other);
  }

  /** <i>Højst</i>: the claim that this is at or below the other. */
  public Comparison isAtMost(UnitCount other) {
    return compare(Relation.AT_MOST, other);
  }

  /** <i>Over</i>: the claim that this is above the other. */
  public Comparison isAbove(UnitCount other) {
    return compare(Relation.ABOVE, other);
  }

  /** <i>Under</i>: the claim that this is below the other. */
  public Comparison isBelow(UnitCount other) {
    return compare(Relation.BELOW, other);
  }

  /** <i>Lig med</i>: the claim that this is exactly the other. */
  public Comparison isEqualTo(UnitCount other) {
    return compare(Relation.EQUAL, other);
  }
}
