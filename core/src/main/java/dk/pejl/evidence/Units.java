package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Evidence of one figure for each of several units: the schools of a municipality, or the values of
 * a dimension.
 */
public final class Units extends Evidence {
  private final List<Side.Measured> units;

  /** The evidence that the figures of the units give. */
  public Units(Indicator indicator, Slice at, List<Side.Measured> units) {
    super(indicator, at);
    this.units = List.copyOf(units);
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above the limit. */
  public Claim eachIsAtLeast(long limit) {
    return each(Relation.AT_LEAST, limit);
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below the limit. */
  public Claim eachIsAtMost(long limit) {
    return each(Relation.AT_MOST, limit);
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above the limit. */
  public Claim eachIsAtLeast(Quantity limit) {
    return each(Relation.AT_LEAST, limit);
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below the limit. */
  public Claim eachIsAtMost(Quantity limit) {
    return each(Relation.AT_MOST, limit);
  }

  /** <i>Over, hver</i>: the claim that each unit is above the limit. */
  public Claim eachIsAbove(Quantity limit) {
    return each(Relation.ABOVE, limit);
  }

  /** <i>Under, hver</i>: the claim that each unit is below the limit. */
  public Claim eachIsBelow(Quantity limit) {
    return each(Relation.BELOW, limit);
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above the same unit of the other. */
  public Claim eachIsAtLeast(Units other) {
    return each(Relation.AT_LEAST, other);
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below the same unit of the other. */
  public Claim eachIsAtMost(Units other) {
    return each(Relation.AT_MOST, other);
  }

  /** <i>Over, hver</i>: the claim that each unit is above the same unit of the other. */
  public Claim eachIsAbove(Units other) {
    return each(Relation.ABOVE, other);
  }

  /** <i>Under, hver</i>: the claim that each unit is below the same unit of the other. */
  public Claim eachIsBelow(Units other) {
    return each(Relation.BELOW, other);
  }

  /** <i>Ja, hver</i>: the claim that the answer is yes for each unit. */
  public Claim eachIsYes() {
    if (described().kind() != Kind.FLAG) {
      throw new Refusal(
          "'" + getIndicator() + "' er ikke et ja/nej-tal: sammenlign det med en grænse.",
          "'" + getIndicator() + "' is no yes or no: compare it with a limit.");
    }
    return each(Relation.EQUAL, Side.Limit.of(Exact.ONE, Unit.YES_NO));
  }

  private Claim each(Relation relation, long limit) {
    return each(relation, Side.Limit.of(Exact.of(limit), Unit.NUMBER));
  }

  private Claim each(Relation relation, Quantity limit) {
    return each(relation, Side.Limit.of(limit.value(), limit.unit()));
  }

  private Claim each(Relation relation, Side.Limit limit) {
    return each(relation, unit -> limit);
  }

  private Claim each(Relation relation, Units other) {
    return each(relation, other::same);
  }

  private Claim each(Relation relation, Function<Side.Measured, Side> limit) {
    List<Claim.Each.Unit> claims = new ArrayList<>();
    for (Side.Measured unit : units) {
      Side against = limit.apply(unit);
      if (!unit.unit().id().equals(against.unit().id())) {
        throw new Refusal(
            "'" + getIndicator() + "' opgøres i '" + unit.unit().id()
                + "' og kan ikke sammenlignes med '" + against.unit().id() + "'.",
            "'" + getIndicator() + "' is measured in '" + unit.unit().id()
                + "' and cannot be compared with '" + against.unit().id() + "'.");
      }
      claims.add(new Claim.Each.Unit(
          unit.at(),
          new Comparison(unit, relation, against, null),
          isApplicable(unit) && isApplicable(against)));
    }
    return new Claim.Each(claims);
  }

  private Side same(Side.Measured unit) {
    return units.stream()
        .filter(own -> own.at().equals(unit.at()))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            "'" + getIndicator() + "' har ikke enheden '" + unit.at()
                + "': spred begge tal over de samme enheder.",
            "'" + getIndicator() + "' has no unit '" + unit.at()
                + "': spread both figures over the same units."));
  }

  private static boolean isApplicable(Side side) {
    boolean[] applicable = {true};
    side.reads(read -> {
      if (read.observation() != null
          && read.observation().reading() instanceof Reading.Missing missing
          && missing.why() == Absence.NOT_APPLICABLE) {
        applicable[0] = false;
      }
    });
    return applicable[0];
  }
}
