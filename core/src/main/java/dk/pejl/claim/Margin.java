package dk.pejl.claim;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How far a value lies on the right side of its limit; negative where it lies on the wrong one.
 *
 * @param value the distance; a fraction for shares
 * @param unit the unit of the distance
 * @param bound whether the distance is known, or only that it is no less or no more
 */
public record Margin(Exact value, Unit unit, Bound bound) {

  /** What is known of a distance. */
  public enum Bound {
    /** The distance is exactly this. */
    EXACT("exact"),
    /** The distance is this or more: the demand holds whatever the missing figures are. */
    AT_LEAST("at-least"),
    /** The distance is this or less: the demand fails whatever the missing figures are. */
    AT_MOST("at-most");

    private final String id;

    Bound(String id) {
      this.id = id;
    }

    /** The name of this bound in files. */
    public String id() {
      return id;
    }
  }

  /** The margin of a comparison, or null where its truth is unknown or it is of yes and no. */
  static @Nullable Margin of(Claim.Comparison comparison) {
    Unit unit = comparison.value().unit();
    Truth truth = comparison.truth();
    if (truth == Truth.UNKNOWN || unit.equals(Unit.YES_NO)) {
      return null;
    }
    Range value = comparison.value().range();
    Range limit = comparison.limit().range();
    Range distance = switch (comparison.relation()) {
      case AT_LEAST, ABOVE -> value.minus(limit);
      case AT_MOST, BELOW -> limit.minus(value);
      case EQUAL -> value.minus(limit).min(limit.minus(value));
    };
    Exact exact = distance.value();
    if (exact != null) {
      return new Margin(exact, unit.ofDifference(), Bound.EXACT);
    }
    Exact least = truth == Truth.TRUE ? distance.low() : distance.high();
    return least == null
        ? null
        : new Margin(
            least, unit.ofDifference(), truth == Truth.TRUE ? Bound.AT_LEAST : Bound.AT_MOST);
  }
}
