package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.List;

/** Evidence of one figure. */
public abstract sealed class Single extends Evidence permits Numeric, Flag, Day {
  private final Side side;

  Single(Side.Measured measured) {
    super(measured.indicator(), measured.at());
    this.side = measured;
  }

  /** What the rule works out from a figure; it goes by the figure's indicator and slice. */
  Single(Single from, Side side) {
    super(from.described(), from.getAt());
    this.side = side;
  }

  /** This as a side of comparisons. */
  final Side side() {
    return side;
  }

  final Comparison compare(Relation relation, Exact limit) {
    return compare(relation, stated(limit));
  }

  final Comparison compare(Relation relation, Quantity limit) {
    return compare(relation, stated(limit));
  }

  /** A number in the unit of this figure. */
  final Side.Limit stated(Exact number) {
    return Side.Limit.of(number, side.unit());
  }

  /** A quantity, if it is of the unit of this figure. */
  final Side.Limit stated(Quantity quantity) {
    return Side.Limit.of(quantity.value(), known(quantity.unit()));
  }

  final Comparison compare(Relation relation, Side limit) {
    known(limit.unit());
    return new Comparison(side, relation, limit, null);
  }

  /** The claim that this lies no farther from a number than the tolerance. */
  final Claim about(Side.Limit number, Numeric<?> tolerance) {
    return Claim.all(
        compare(Relation.AT_LEAST, tolerance.from(number, Operation.DIFFERENCE)),
        compare(Relation.AT_MOST, tolerance.from(number, Operation.SUM)));
  }

  /** A number that the rule states less this, or with this added. */
  final Side from(Side.Limit number, Operation operation) {
    reckoned(number);
    return Side.Worked.of(operation, List.of(number, side));
  }

  /** This, or where nothing of it is supplied anything from one number to another. */
  final Side orWithin(Side.Limit least, Side.Limit most) {
    if (!(side instanceof Side.Measured measured)) {
      throw new Refusal(
          "Skriv, hvad der gælder i stedet for '" + getIndicator()
              + "', før der regnes med det: $tal.orBetween( … ).plus( … ).",
          "Write what holds in place of '" + getIndicator()
              + "' before working with it: $figure.orBetween( … ).plus( … ).");
    }
    return measured.figure().isSupplied()
        ? measured
        : Side.Instead.of(measured, Side.Worked.of(Operation.WITHIN, List.of(least, most)));
  }

  final Claim between(Quantity least, Quantity most) {
    return Claim.all(compare(Relation.AT_LEAST, least), compare(Relation.AT_MOST, most));
  }

  /** The unit of this figure, if the other is the same. */
  private Unit known(Unit other) {
    return same(other, new Wording("sammenlignes med", "compared with"));
  }

  /** The part, if it is of the unit of this figure. */
  final Side reckoned(Side part) {
    reckoned(part.unit());
    return part;
  }

  /** The quantity as a part, if it is of the unit of this figure. */
  final Side reckoned(Quantity part) {
    return Side.Limit.of(part.value(), reckoned(part.unit()));
  }

  private Unit reckoned(Unit other) {
    return same(other, new Wording("lægges sammen med", "added up with"));
  }

  private Unit same(Unit other, Wording use) {
    Unit own = side.unit();
    if (!own.id().equals(other.id())) {
      throw new Refusal(
          "'" + getIndicator() + "' opgøres i '" + own.id() + "' og kan ikke " + use.da() + " '"
              + other.id() + "'.",
          "'" + getIndicator() + "' is measured in '" + own.id() + "' and cannot be " + use.en()
              + " '" + other.id() + "'.");
    }
    return own;
  }
}
