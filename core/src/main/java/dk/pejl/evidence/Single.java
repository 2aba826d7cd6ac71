package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;

/** Evidence of one figure. */
public abstract sealed class Single extends Evidence permits Numeric, Flag, Day {
  private final Side.Measured measured;

  Single(Side.Measured measured) {
    super(measured.indicator(), measured.at());
    this.measured = measured;
  }

  /** The figure as a side of comparisons. */
  final Side.Measured measured() {
    return measured;
  }

  final Comparison compare(Relation relation, Exact limit) {
    return compare(relation, Side.Limit.of(limit, measured.unit()));
  }

  final Comparison compare(Relation relation, Quantity limit) {
    return compare(relation, Side.Limit.of(limit.value(), known(limit.unit())));
  }

  final Comparison compare(Relation relation, Side limit) {
    known(limit.unit());
    return new Comparison(measured, relation, limit, null);
  }

  final Claim between(Quantity least, Quantity most) {
    return Claim.all(compare(Relation.AT_LEAST, least), compare(Relation.AT_MOST, most));
  }

  /** The unit of this figure, if the other is the same. */
  private Unit known(Unit other) {
    Unit own = measured.unit();
    if (!own.id().equals(other.id())) {
      throw new Refusal(
          "'" + getIndicator() + "' opgøres i '" + own.id() + "' og kan ikke sammenlignes med '"
              + other.id() + "'.",
          "'" + getIndicator() + "' is measured in '" + own.id() + "' and cannot be compared with"
              + " '" + other.id() + "'.");
    }
    return own;
  }
}
