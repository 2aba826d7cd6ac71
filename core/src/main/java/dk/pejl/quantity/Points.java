package dk.pejl.quantity;

/**
 * A distance between two shares, such as 0.75 percentage points.
 *
 * @param value the distance as a fraction: 0.0075 is 0.75 percentage points
 */
public record Points(Exact value) implements Quantity {
  @Override
  public Unit unit() {
    return Unit.POINTS;
  }
}
