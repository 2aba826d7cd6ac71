package dk.pejl.claim;

import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One side of a comparison: a figure, or a limit that the rule itself states. */
public sealed interface Side {

  /** The values this side can have. */
  Range range();

  /** The same had its observations been others. */
  Range range(Figure.Reader reader);

  /** The unit of this side. */
  Unit unit();

  /** What one function gives for a figure, or the other for a limit. */
  <R> R fold(Function<Measured, R> measured, Function<Limit, R> limit);

  /** This side where it is the figure of an indicator. */
  default Optional<Measured> asMeasured() {
    return fold(Optional::of, limit -> Optional.empty());
  }

  /** This side where it is a limit that the rule states. */
  default Optional<Limit> asLimit() {
    return fold(measured -> Optional.empty(), Optional::of);
  }

  /** Shows every observation behind this side, read or missing, to the visitor. */
  void reads(Consumer<Figure.Read> visitor);

  /**
   * The figure of an indicator.
   *
   * @param indicator the indicator
   * @param at whom and when the figure is about
   * @param figure the figure with its derivation
   */
  record Measured(Indicator indicator, Slice at, Figure figure) implements Side {
    @Override
    public Range range() {
      return figure.range();
    }

    @Override
    public Range range(Figure.Reader reader) {
      return figure.range(reader);
    }

    /**
     * The period that the figure is for: the last of the indicator's own grain that has ended when
     * the slice's ends.
     */
    public Period period() {
      return at.period().as(indicator.grain());
    }

    @Override
    public Unit unit() {
      return indicator.unit();
    }

    @Override
    public <R> R fold(Function<Measured, R> measured, Function<Limit, R> limit) {
      return measured.apply(this);
    }

    @Override
    public void reads(Consumer<Figure.Read> visitor) {
      figure.reads(visitor);
    }
  }

  /**
   * A limit that the rule states.
   *
   * @param value the limit
   * @param unit its unit
   * @param range the limit as a range
   */
  record Limit(Exact value, Unit unit, Range range) implements Side {

    /** The limit as a side. */
    public static Limit of(Exact value, Unit unit) {
      return new Limit(value, unit, Range.exactly(value));
    }

    @Override
    public <R> R fold(Function<Measured, R> measured, Function<Limit, R> limit) {
      return limit.apply(this);
    }

    @Override
    public void reads(Consumer<Figure.Read> visitor) {}

    @Override
    public Range range(Figure.Reader reader) {
      return range;
    }
  }
}
