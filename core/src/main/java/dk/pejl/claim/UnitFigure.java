package dk.pejl.claim;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Refusal;

/** How many units a claim holds for, or which share of them, to be compared like other figures. */
abstract sealed class UnitFigure permits UnitCount, UnitShare {
  private final Side.Counted side;

  UnitFigure(Claim.Each each, Counts counts) {
    this.side = Side.Counted.of(counts, each);
  }

  final Comparison compare(Relation relation, UnitFigure other) {
    return new Comparison(side, relation, other.side, null);
  }

  /** The claim that this lies so to a number, if it can both hold and fail. */
  final Comparison compare(Relation relation, Exact limit) {
    Counts counts = side.counts();
    Range all = counts.unknown();
    if (!all.contains(limit) || relation.holds(all, Range.exactly(limit)) != Truth.UNKNOWN) {
      String written = counts.unit().shown(limit).toString();
      boolean isNumber = counts == Counts.NUMBER;
      throw new Refusal(
          (isNumber ? "Et antal enheder er 0 eller flere" : "En andel af enheder er 0 til 100 %")
              + ", så med " + written + (isNumber ? "" : " %")
              + " kan kravet ikke både holde og svigte: ret tallet.",
          (isNumber ? "A number of units is 0 or more" : "A share of units is 0 to 100 %")
              + ", so with " + written + (isNumber ? "" : " %")
              + " the demand cannot both hold and fail: correct the number.");
    }
    return new Comparison(side, relation, Side.Limit.of(limit, counts.unit()), null);
  }
}
