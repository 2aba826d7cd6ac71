package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of one figure for each of several units: the schools of a municipality, a plan's
 * projects, or the values of a dimension.
 */
public final class Units extends Evidence {
  private final List<Unit> units;

  /**
   * One of the units.
   *
   * @param name what tells it from the others: its subject, or its dimension value
   * @param measured its figure
   * @param state of a flag its answer in the period around the last day of the one asked about
   * @param named whether the goal demands it by name
   * @param in the claim that it is among those meant, or null where all are
   * @param condition the condition under which it is meant, or null where there is none
   */
  public record Unit(
      String name,
      Side.Measured measured,
      Side.Measured state,
      boolean named,
      @Nullable Claim in,
      @Nullable Claim condition) {

    /** A unit that is meant under no condition. */
    public Unit(
        String name,
        Side.Measured measured,
        Side.Measured state,
        boolean named,
        @Nullable Claim in) {
      this(name, measured, state, named, in, null);
    }

    /** The same unit, meant only if a claim holds too. */
    private Unit where(Claim yes) {
      return new Unit(name, measured, state, named, both(in, yes), condition);
    }

    /** The same unit, meant only under one more condition. */
    private Unit under(Claim more) {
      return new Unit(name, measured, state, named, in, both(condition, more));
    }

    private static Claim both(@Nullable Claim one, Claim other) {
      return one == null ? other : Claim.all(one, other);
    }
  }

  /** The evidence that the figures of the units give. */
  public Units(Indicator indicator, Slice at, List<Unit> units) {
    super(indicator, at);
    this.units = List.copyOf(units);
  }

  /**
   * <i>Hvor</i>: these units, but only those of which the other says yes. Which units there are is a
   * state: at the end of 2019 a school is in operation if it is in the school year 2019/20.
   */
  public Units where(Units flags) {
    List<Unit> some = new ArrayList<>();
    for (Unit unit : units) {
      some.add(unit.where(new Flag(flags.flags().unit(unit.name).state).isYes()));
    }
    return new Units(described(), getAt(), some);
  }

  /**
   * <i>Hvor</i>: these units, but only those of which the other claim holds: a school of at least 30
   * pupils. One of which it fails is not meant, and one of which it is not known has to be as the rest
   * only if it is meant.
   */
  public Units where(Claim.Each condition) {
    List<Unit> some = new ArrayList<>();
    for (Unit unit : units) {
      some.add(unit.under(condition.unit(unit.name).whole()));
    }
    return new Units(described(), getAt(), some);
  }

  /** <i>Ja, hver</i>: the claim that the answer is yes for each unit. */
  public Claim.Each eachIsYes() {
    return flags().each(Relation.EQUAL, Side.Limit.of(Exact.ONE, dk.pejl.quantity.Unit.YES_NO));
  }

  /** <i>Nej, hver</i>: the claim that the answer is no for each unit. */
  public Claim.Each eachIsNo() {
    return flags().each(Relation.EQUAL, Side.Limit.of(Exact.ZERO, dk.pejl.quantity.Unit.YES_NO));
  }

  /** <i>Sket, hver</i>: the claim that it has happened for each unit by the end of the period. */
  public Claim.Each eachHasCome() {
    if (described().kind() != Kind.DAY) {
      throw new Refusal(
          "'" + getIndicator() + "' er ikke en dato: sammenlign det med en grænse.",
          "'" + getIndicator() + "' is no day: compare it with a limit.");
    }
    long last = getAt().period().lastDay().toEpochDay();
    return each(Relation.AT_MOST, Side.Limit.of(Exact.of(last), dk.pejl.quantity.Unit.DATE));
  }

  /**
   * <i>Sket, og tidligst, hver</i>: the claim that it has happened for each unit by the end of the
   * period, and on the first day of a certain period at the earliest.
   */
  public Claim.Each eachHasComeFrom(String first) {
    Claim.Each come = eachHasCome();
    Side earliest = Side.Limit.of(Day.firstDay(first), dk.pejl.quantity.Unit.DATE);
    return each(Relation.AT_LEAST, earliest).and(come);
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above the limit. */
  public Claim.Each eachIsAtLeast(long limit) {
    return each(Relation.AT_LEAST, Side.Limit.of(Exact.of(limit), dk.pejl.quantity.Unit.NUMBER));
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above the limit. */
  public Claim.Each eachIsAtLeast(Quantity limit) {
    return each(Relation.AT_LEAST, Side.Limit.of(limit.value(), limit.unit()));
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above one figure, the same for all. */
  public Claim.Each eachIsAtLeast(Numeric<?> limit) {
    return each(Relation.AT_LEAST, limit.side());
  }

  /** <i>Mindst, hver</i>: the claim that each unit is at or above the same unit of the other. */
  public Claim.Each eachIsAtLeast(Units other) {
    return each(Relation.AT_LEAST, unit -> other.unit(unit.name).measured);
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below the limit. */
  public Claim.Each eachIsAtMost(long limit) {
    return each(Relation.AT_MOST, Side.Limit.of(Exact.of(limit), dk.pejl.quantity.Unit.NUMBER));
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below the limit. */
  public Claim.Each eachIsAtMost(Quantity limit) {
    return each(Relation.AT_MOST, Side.Limit.of(limit.value(), limit.unit()));
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below one figure, the same for all. */
  public Claim.Each eachIsAtMost(Numeric<?> limit) {
    return each(Relation.AT_MOST, limit.side());
  }

  /** <i>Højst, hver</i>: the claim that each unit is at or below the same unit of the other. */
  public Claim.Each eachIsAtMost(Units other) {
    return each(Relation.AT_MOST, unit -> other.unit(unit.name).measured);
  }

  /** <i>Over, hver</i>: the claim that each unit is above the limit. */
  public Claim.Each eachIsAbove(long limit) {
    return each(Relation.ABOVE, Side.Limit.of(Exact.of(limit), dk.pejl.quantity.Unit.NUMBER));
  }

  /** <i>Over, hver</i>: the claim that each unit is above the limit. */
  public Claim.Each eachIsAbove(Quantity limit) {
    return each(Relation.ABOVE, Side.Limit.of(limit.value(), limit.unit()));
  }

  /** <i>Over, hver</i>: the claim that each unit is above one figure, the same for all. */
  public Claim.Each eachIsAbove(Numeric<?> limit) {
    return each(Relation.ABOVE, limit.side());
  }

  /** <i>Over, hver</i>: the claim that each unit is above the same unit of the other. */
  public Claim.Each eachIsAbove(Units other) {
    return each(Relation.ABOVE, unit -> other.unit(unit.name).measured);
  }

  /** <i>Under, hver</i>: the claim that each unit is below the limit. */
  public Claim.Each eachIsBelow(long limit) {
    return each(Relation.BELOW, Side.Limit.of(Exact.of(limit), dk.pejl.quantity.Unit.NUMBER));
  }

  /** <i>Under, hver</i>: the claim that each unit is below the limit. */
  public Claim.Each eachIsBelow(Quantity limit) {
    return each(Relation.BELOW, Side.Limit.of(limit.value(), limit.unit()));
  }

  /** <i>Under, hver</i>: the claim that each unit is below one figure, the same for all. */
  public Claim.Each eachIsBelow(Numeric<?> limit) {
    return each(Relation.BELOW, limit.side());
  }

  /** <i>Under, hver</i>: the claim that each unit is below the same unit of the other. */
  public Claim.Each eachIsBelow(Units other) {
    return each(Relation.BELOW, unit -> other.unit(unit.name).measured);
  }

  /** <i>Lig med, hver</i>: the claim that each unit is exactly the limit. */
  public Claim.Each eachIsEqualTo(long limit) {
    return each(Relation.EQUAL, Side.Limit.of(Exact.of(limit), dk.pejl.quantity.Unit.NUMBER));
  }

  /** <i>Lig med, hver</i>: the claim that each unit is exactly the limit. */
  public Claim.Each eachIsEqualTo(Quantity limit) {
    return each(Relation.EQUAL, Side.Limit.of(limit.value(), limit.unit()));
  }

  /** <i>Lig med, hver</i>: the claim that each unit is exactly one figure, the same for all. */
  public Claim.Each eachIsEqualTo(Numeric<?> limit) {
    return each(Relation.EQUAL, limit.side());
  }

  /** <i>Lig med, hver</i>: the claim that each unit is exactly the same unit of the other. */
  public Claim.Each eachIsEqualTo(Units other) {
    return each(Relation.EQUAL, unit -> other.unit(unit.name).measured);
  }

  /** <i>Omkring, hver</i>: the claim that each lies no farther from a number than the tolerance. */
  public Claim.Each eachIsAbout(Quantity number, Numeric<?> tolerance) {
    Side.Limit stated = Side.Limit.of(number.value(), number.unit());
    return each(Relation.AT_LEAST, tolerance.from(stated, Operation.DIFFERENCE))
        .and(each(Relation.AT_MOST, tolerance.from(stated, Operation.SUM)));
  }

  /** These units, if they are answered by yes and no. */
  private Units flags() {
    if (described().kind() != Kind.FLAG) {
      throw new Refusal(
          "'" + getIndicator() + "' er ikke et ja/nej-tal: sammenlign det med en grænse.",
          "'" + getIndicator() + "' is no yes or no: compare it with a limit.");
    }
    return this;
  }

  private Claim.Each each(Relation relation, Side limit) {
    return each(relation, unit -> limit);
  }

  private Claim.Each each(Relation relation, Function<Unit, Side> limit) {
    List<Claim.Each.Unit> claims = new ArrayList<>();
    for (Unit unit : units) {
      Side against = limit.apply(unit);
      Side.Measured measured = unit.measured;
      String own = measured.unit().id();
      if (!own.equals(against.unit().id())) {
        throw new Refusal(
            "'" + getIndicator() + "' opgøres i '" + own + "' og kan ikke sammenlignes med '"
                + against.unit().id() + "'.",
            "'" + getIndicator() + "' is measured in '" + own + "' and cannot be compared with '"
                + against.unit().id() + "'.");
      }
      Claim claim = new Comparison(measured, relation, against, null);
      claims.add(new Claim.Each.Unit(
          unit.name, measured.at(), unit.named, unit.in, unit.condition, claim));
    }
    return new Claim.Each(claims);
  }

  private Unit unit(String name) {
    return units.stream()
        .filter(unit -> unit.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            "'" + getIndicator() + "' har ikke enheden '" + name
                + "': spred begge tal over de samme enheder.",
            "'" + getIndicator() + "' has no unit '" + name
                + "': spread both figures over the same units."));
  }
}
