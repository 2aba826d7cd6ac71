package dk.pejl.quantity;

/**
 * An amount of some unit, such as 500,000 kroner or 37 hours.
 *
 * @param value the amount
 * @param unit the unit it is measured in
 */
public record Measure(Exact value, Unit unit) implements Quantity {}
