package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;

/** Evidence of a yes or a no. */
public final class Flag extends Single {

  /** The evidence that the measured figure gives. */
  public Flag(Side.Measured measured) {
    super(measured);
  }

  /** <i>Ja</i>: the claim that the answer is yes. */
  public Comparison isYes() {
    return compare(Relation.EQUAL, Exact.ONE);
  }

  /** <i>Nej</i>: the claim that the answer is no. */
  public Comparison isNo() {
    return compare(Relation.EQUAL, Exact.ZERO);
  }
}
