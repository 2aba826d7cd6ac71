package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Operation;
import java.util.List;

/**
 * Evidence of one figure that can be compared with others of its type.
 *
 * @param <E> the type itself
 */
public abstract sealed class Numeric<E extends Numeric<E>> extends Single permits Additive, Rank {

  Numeric(Side.Measured measured) {
    super(measured);
  }

  Numeric(E from, Side side) {
    super(from, side);
  }

  /** Evidence like this of what the rule works out. */
  abstract E worked(Side side);

  /** The result of an operation on this and another part. */
  final E result(Operation operation, Side part) {
    return worked(Side.Worked.of(operation, List.of(side(), part)));
  }

  /** <i>Mindst</i>: the claim that this is at or above the other. */
  public final Comparison isAtLeast(E other) {
    return compare(Relation.AT_LEAST, other.side());
  }

  /** <i>Højst</i>: the claim that this is at or below the other. */
  public final Comparison isAtMost(E other) {
    return compare(Relation.AT_MOST, other.side());
  }

  /** <i>Over</i>: the claim that this is above the other. */
  public final Comparison isAbove(E other) {
    return compare(Relation.ABOVE, other.side());
  }

  /** <i>Under</i>: the claim that this is below the other. */
  public final Comparison isBelow(E other) {
    return compare(Relation.BELOW, other.side());
  }

  /** <i>Lig med</i>: the claim that this is the same as the other. */
  public final Comparison isEqualTo(E other) {
    return compare(Relation.EQUAL, other.side());
  }
}
