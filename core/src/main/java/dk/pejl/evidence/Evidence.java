package dk.pejl.evidence;

import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Unit;

/**
 * A typed indicator fact that a rule matches by its indicator and its slice. There is one for every
 * demand of a rule, known or not, so that every rule concludes.
 */
public abstract sealed class Evidence permits Single, Series, Units {
  private final Indicator indicator;
  private final Slice at;

  Evidence(Indicator indicator, Slice at) {
    this.indicator = indicator;
    this.at = at;
  }

  /** The id of the indicator, as rules write it. */
  public final String getIndicator() {
    return indicator.id();
  }

  /** Whom and when this is about. */
  public final Slice getAt() {
    return at;
  }

  /** What the indicator is measured in. */
  public final Unit unit() {
    return indicator.unit();
  }

  /** The indicator that this is a fact about. */
  final Indicator described() {
    return indicator;
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + " " + indicator + " " + at;
  }
}
