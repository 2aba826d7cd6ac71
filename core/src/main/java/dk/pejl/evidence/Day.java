package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.period.Period;
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

  /**
   * <i>Foreligger, og tidligst</i>: the claim that it has happened by the end of the period asked
   * about, and on the first day of a certain period at the earliest.
   */
  public Claim hasComeFrom(String first) {
    return Claim.all(compare(Relation.AT_LEAST, firstDay(first)), hasCome());
  }

  /** The first day of a period, as the number of a day. */
  static Exact firstDay(String period) {
    return Exact.of(Period.parse(period).firstDay().toEpochDay());
  }
}
