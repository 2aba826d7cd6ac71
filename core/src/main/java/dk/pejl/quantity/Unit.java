package dk.pejl.quantity;

import dk.pejl.wording.Wording;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is counted or measured in.
 *
 * @param id the unit's name in files, such as {@code antal} or {@code %}
 * @param wording the unit as written behind a number
 * @param scale what a value is multiplied with to be shown in this unit: 100 for per cent, else 1
 */
public record Unit(String id, Wording wording, Exact scale) {
  /** A number of things or persons. */
  public static final Unit NUMBER = of("antal", "", "");

  /** Per cent of a whole. */
  public static final Unit PERCENT = new Unit("%", new Wording("%", "%"), Exact.HUNDRED);

  /** The distance between two shares. */
  public static final Unit POINTS =
      new Unit("procentpoint", new Wording("procentpoint", "percentage points"), Exact.HUNDRED);

  /** Danish kroner. */
  public static final Unit KRONER = of("kr.", "kr.", "DKK");

  /** No or yes. */
  public static final Unit YES_NO = of("ja/nej", "", "");

  /** A day in the calendar. */
  public static final Unit DATE = of("dato", "", "");

  /** The distance between two days. */
  public static final Unit DAYS = of("dage", "dage", "days");

  /** A place in an order, 1 being first. */
  public static final Unit RANK = of("placering", "", "");

  /** A unit whose values are shown as they are. */
  public static Unit of(String id, String da, String en) {
    return new Unit(id, new Wording(da, en), Exact.ONE);
  }

  /** The unit of the id; one that is not among those above is shown as it is. */
  static Unit named(String id) {
    return Stream.of(NUMBER, PERCENT, POINTS, KRONER, DAYS)
        .filter(unit -> unit.id.equals(id))
        .findFirst()
        .orElseGet(() -> of(id, id, id));
  }

  /** The unit in which two values of this unit differ. */
  public Unit ofDifference() {
    return equals(PERCENT) ? POINTS : equals(DATE) ? DAYS : this;
  }

  /** The value as the number shown in this unit. */
  public Exact shown(Exact value) {
    return scale.equals(Exact.ONE) ? value : value.times(scale);
  }

  /** The value that is shown as the given number in this unit. */
  public Exact read(Exact shown) {
    return scale.equals(Exact.ONE) ? shown : shown.dividedBy(scale);
  }

  // Every number that is written asks for its unit; nearly always the id alone tells.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Unit that
            && id.equals(that.id)
            && wording.equals(that.wording)
            && scale.equals(that.scale));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
