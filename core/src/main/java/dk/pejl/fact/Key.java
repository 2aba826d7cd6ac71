package dk.pejl.fact;

import dk.pejl.period.Period;
import dk.pejl.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an observation is of: an indicator of a subject in a period, with dimension values. Immutable
 * and thread-safe.
 */
public final class Key implements Comparable<Key> {
  private final String indicator;
  private final Subject subject;
  private final Period period;
  private final Dims dims;
  private final int hash;

  /** The key of the indicator's figure for the subject in the period. */
  public Key(String indicator, Subject subject, Period period, Dims dims) {
    this.indicator = indicator;
    this.subject = subject;
    this.period = period;
    this.dims = dims;
    this.hash = ((indicator.hashCode() * 31 + subject.hashCode()) * 31 + period.hashCode()) * 31
        + dims.hashCode();
  }

  /**
   * The key that a text of the form {@code ansatte-i-ordning(ordning=igu) kommune:580 2019-08} names.
   */
  public static Key parse(String text) {
    String[] parts = text.split(" ", -1);
    int open = parts[0].indexOf('(');
    boolean hasDims = open > 0 && parts[0].endsWith(")");
    if (parts.length != 3 || parts[0].isEmpty() || (open >= 0 && !hasDims)) {
      throw new Refusal(
          "'" + text + "' er ikke et tals navn: skriv indikator, emne og periode, fx"
              + " ansatte-i-ordning(ordning=igu) kommune:580 2019-08.",
          "'" + text + "' is no name of a figure: write indicator, subject and period, such as"
              + " ansatte-i-ordning(ordning=igu) kommune:580 2019-08.");
    }
    return new Key(
        hasDims ? parts[0].substring(0, open) : parts[0],
        Subject.parse(parts[1]),
        Period.parseAny(parts[2]),
        hasDims ? Dims.parse(parts[0].substring(open + 1, parts[0].length() - 1)) : Dims.NONE);
  }

  /** The id of the indicator. */
  public String indicator() {
    return indicator;
  }

  /** Whom the figure is about. */
  public Subject subject() {
    return subject;
  }

  /** When the figure is for. */
  public Period period() {
    return period;
  }

  /** Which part of the indicator it is. */
  public Dims dims() {
    return dims;
  }

  /** The same figure in another period. */
  public Key in(Period other) {
    return new Key(indicator, subject, other, dims);
  }

  @Override
  public int compareTo(Key other) {
    int order = indicator.compareTo(other.indicator);
    if (order == 0) {
      order = subject.compareTo(other.subject);
    }
    if (order == 0) {
      order = period.compareTo(other.period);
    }
    return order == 0 ? dims.compareTo(other.dims) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Key that
            && hash == that.hash
            && indicator.equals(that.indicator)
            && period.equals(that.period)
            && subject.equals(that.subject)
            && dims.equals(that.dims));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The key as people write it, such as {@code ansatte-i-ordning(ordning=igu) kommune:580 2019-08}. */
  @Override
  public String toString() {
    return indicator + (dims.isEmpty() ? "" : "(" + dims + ")") + " " + subject + " " + period;
  }
}
