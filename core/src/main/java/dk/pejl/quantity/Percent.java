package dk.pejl.quantity;

/**
 * A share of a whole, such as 15 %.
 *
 * @param value the share as a fraction: 0.15 is 15 %
 */
public record Percent(Exact value) implements Quantity {
  @Override
  public Unit unit() {
    return Unit.PERCENT;
  }
}
