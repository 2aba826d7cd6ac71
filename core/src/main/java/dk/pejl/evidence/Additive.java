package dk.pejl.evidence;

import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Percent;
import dk.pejl.quantity.Unit;

/**
 * Evidence of one figure that a rule can add to, subtract from and take a part of, as in {@code
 * $before.plus( 500_000 )}. What comes of it remembers what it was worked out from.
 *
 * @param <E> the type itself
 */
public abstract sealed class Additive<E extends Additive<E>> extends Numeric<E>
    permits Share, Count, Amount, Grade {

  Additive(Side.Measured measured) {
    super(measured);
  }

  Additive(E from, Side side) {
    super(from, side);
  }

  /** <i>Plus</i>: this and the other added up. */
  public final E plus(E other) {
    return result(Operation.SUM, reckoned(other.side()));
  }

  /** <i>Minus</i>: this less the other. */
  public final E minus(E other) {
    return result(Operation.DIFFERENCE, reckoned(other.side()));
  }

  /** <i>Gange</i>: this so many times. */
  public final E times(long factor) {
    return result(Operation.PRODUCT, Side.Limit.of(Exact.of(factor), Unit.NUMBER));
  }

  /** <i>Gange</i>: so many per cent of this; half of it is {@code times( percent("50") )}. */
  public final E times(Percent factor) {
    return result(Operation.PRODUCT, Side.Limit.of(factor.value(), factor.unit()));
  }
}
