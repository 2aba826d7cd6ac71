package dk.pejl.evidence;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;

/** Evidence of the day on which something happened, if it did. */
public final class Day extends Single {

  /** The evidence that the measured figure gives. */
  public Day(Side.Measured measured) {
    super(measured);
  }

  /** <i>Foreligger</i>: the claim that it has happened by the end of the period asked about. */
  public Comparison hasCome() {
    long last = getAt().period().lastDay().toEpochDay();
    return compare(Relation.AT_MOST, Exact.of(last));
  }
}
