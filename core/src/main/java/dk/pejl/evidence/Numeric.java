package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;

/**
 * Evidence of one figure that can be compared with others of its type.
 *
 * @param <E> the type itself
 */
public abstract sealed class Numeric<E extends Numeric<E>> extends Single
    permits Share, Count, Amount, Grade, Rank {

  Numeric(Side.Measured measured) {
    super(measured);
  }

  /** <i>Mindst</i>: the claim that this is at or above the other. */
  public final Comparison isAtLeast(E other) {
    return compare(Relation.AT_LEAST, other.measured());
  }

  /** <i>Højst</i>: the claim that this is at or below the other. */
  public final Comparison isAtMost(E other) {
    return compare(Relation.AT_MOST, other.measured());
  }

  /** <i>Over</i>: the claim that this is above the other. */
  public final Comparison isAbove(E other) {
    return compare(Relation.ABOVE, other.measured());
  }

  /** <i>Under</i>: the claim that this is below the other. */
  public final Comparison isBelow(E other) {
    return compare(Relation.BELOW, other.measured());
  }

  /** <i>Lig med</i>: the claim that this is the same as the other. */
  public final Comparison isEqualTo(E other) {
    return compare(Relation.EQUAL, other.measured());
  }
}
