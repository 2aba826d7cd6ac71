package dk.pejl.quantity;

/** A number with its unit, as a rule writes a limit. */
public sealed interface Quantity permits Percent, Points, Measure {

  /** The exact value; a fraction for per cent. */
  Exact value();

  /** The unit it is shown in. */
  Unit unit();

  /** The per cent that a decimal text names: {@code percent("15")} is 15 %. */
  static Percent percent(String text) {
    return new Percent(Unit.PERCENT.read(Exact.parse(text)));
  }

  /** The percentage points that a decimal text names. */
  static Points points(String text) {
    return new Points(Unit.POINTS.read(Exact.parse(text)));
  }

  /** The kroner that a decimal text names. */
  static Measure kroner(String text) {
    return new Measure(Exact.parse(text), Unit.KRONER);
  }

  /** The number of a unit such as hours, given by the unit's id, that a decimal text names. */
  static Measure measure(String text, String unit) {
    Unit named = Unit.named(unit);
    return new Measure(named.read(Exact.parse(text)), named);
  }
}
