package dk.pejl.indicator;

import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which period a formula reads a figure for, seen from the period it works out.
 *
 * @param back how many periods earlier
 * @param month the month of the year, 1 to 12, or 0 for the period as it is
 * @param fixed the one period from which all is seen instead, or null
 */
public record When(int back, int month, @Nullable Period fixed) {
  /** The period that is worked out. */
  public static final When NOW = new When(0, 0, null);

  /** The period to read of an indicator of the given grain. */
  public Period seenFrom(Period period, Grain grain) {
    Period from = fixed != null ? fixed : period;
    Period base = back == 0 ? from : from.back(back);
    return (month == 0 ? base : base.month(month)).as(grain);
  }
}
