package dk.pejl.fact;

import dk.pejl.quantity.Exact;

/** What an observation says of its figure: a value, a masked one, not yet happened, or missing. */
public sealed interface Reading {

  /**
   * The figure is known.
   *
   * @param value the figure; a fraction for shares, 0 or 1 for flags, the count of days since
   *     1970-01-01 for days
   */
  record Known(Exact value) implements Reading {}

  /**
   * The figure is held back and known to lie between two values.
   *
   * @param low the least it can be
   * @param high the most it can be
   */
  record Masked(Exact low, Exact high) implements Reading {}

  /** The day has not come by the end of the observation's period. */
  record Open() implements Reading {}

  /**
   * The figure is missing.
   *
   * @param why the reason
   */
  record Missing(Absence why) implements Reading {}
}
