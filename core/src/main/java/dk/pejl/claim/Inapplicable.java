package dk.pejl.claim;

import dk.pejl.claim.Claim.Comparison;
import dk.pejl.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is said to be not applicable of a unit: the figures of its own of which nothing else is said.
 * A unit is left out where these alone keep it from being as it should. One of which another figure
 * may fail stays in, since it would fail whatever the inapplicable one were.
 */
final class Inapplicable {
  private final Claim.Each.Unit unit;

  Inapplicable(Claim.Each.Unit unit) {
    this.unit = unit;
  }

  /** Whether these figures alone leave it open whether the unit is as it should be. */
  boolean leavesOut(Function<Comparison, Truth> outcome) {
    if (unit.named() || figures().isEmpty()) {
      return false;
    }
    Truth holds = unit.claim().truth(comparison -> favoured(comparison, outcome, Truth.TRUE));
    return holds == Truth.TRUE
        || unit.meant(comparison -> favoured(comparison, outcome, Truth.FALSE)) == Truth.FALSE;
  }

  /** How a comparison comes out at best, if an inapplicable figure leaves it open. */
  private Truth favoured(Comparison comparison, Function<Comparison, Truth> outcome, Truth best) {
    Truth truth = outcome.apply(comparison);
    return truth == Truth.UNKNOWN && isAllThatIsOpen(comparison) ? best : truth;
  }

  /** Whether for whatever else a comparison reads an inapplicable figure could still make it hold. */
  private boolean isAllThatIsOpen(Comparison comparison) {
    Side value = comparison.value();
    Side limit = comparison.limit();
    boolean isValue = isInapplicable(value);
    boolean isLimit = isInapplicable(limit);
    Relation relation = comparison.relation();
    return (isValue && isLimit)
        || (isValue && relation.canAlwaysHold(value.range(), limit.range()))
        || (isLimit && relation.mirrored().canAlwaysHold(limit.range(), value.range()));
  }

  /** Every figure of the unit that is not applicable and open. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Claim part : unit.parts()) {
      part.comparisons((comparison, counts) -> {
        for (Side side : List.of(comparison.value(), comparison.limit())) {
          if (isInapplicable(side)) {
            figures.add(side.figure());
          }
        }
      });
    }
    return figures;
  }

  /** Whether a side is a figure of this very unit, and nothing but not applicable is said of it. */
  private boolean isInapplicable(Side side) {
    return side.asMeasured()
        .filter(own -> own.at().subject().equals(unit.at().subject()))
        .filter(own -> own.range().value() == null)
        .filter(own -> own.figure().isNotApplicable())
        .isPresent();
  }
}
