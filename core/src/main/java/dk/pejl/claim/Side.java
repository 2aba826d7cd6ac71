package dk.pejl.claim;

import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: a figure, a number that the rule itself states, or what the rule works
 * out from such, as in {@code $before.plus( 500_000 )}.
 */
public sealed interface Side {

  /** The figure with its derivation; a number that the rule states is a stated one. */
  Figure figure();

  /** The values this side can have. */
  default Range range() {
    return figure().range();
  }

  /** The same had its observations been others. */
  default Range range(Figure.Reader reader) {
    return figure().range(reader);
  }

  /** Shows every observation behind this side, read or missing, to the visitor. */
  default void reads(Consumer<Figure.Read> visitor) {
    figure().reads(visitor);
  }

  /** The unit of this side. */
  Unit unit();

  /** The first figure of an indicator that this side is or is made of, or null where none is. */
  @Nullable
  Measured measured();

  /** What the one case that fits this side gives. */
  <R> R fold(Cases<R> cases);

  /** This side where it is the figure of an indicator. */
  default Optional<Measured> asMeasured() {
    return Optional.empty();
  }

  /** This side where it is a number that the rule states. */
  default Optional<Limit> asLimit() {
    return Optional.empty();
  }

  /** This side where it counts units for which a claim holds. */
  default Optional<Counted> asCounted() {
    return Optional.empty();
  }

  /** The same with its figures and the numbers that the rule states changed. */
  Side changed(UnaryOperator<Measured> figures, UnaryOperator<Limit> numbers);

  /**
   * What to do with each form of a side.
   *
   * @param <R> what is made of it
   */
  interface Cases<R> {
    /** Of a figure of an indicator. */
    R measured(Measured measured);

    /** Of a number that the rule states. */
    R limit(Limit limit);

    /** Of what the rule works out. */
    R worked(Worked worked);

    /** Of what holds in place of a figure that is not supplied. */
    R instead(Instead instead);

    /** Of how many units a claim holds for, or which share of them. */
    R counted(Counted counted);
  }

  /**
   * The figure of an indicator.
   *
   * @param indicator the indicator
   * @param at whom and when the figure is about
   * @param figure the figure with its derivation
   */
  record Measured(Indicator indicator, Slice at, Figure figure) implements Side {

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
    public Measured measured() {
      return this;
    }

    @Override
    public Optional<Measured> asMeasured() {
      return Optional.of(this);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.measured(this);
    }

    @Override
    public Measured changed(UnaryOperator<Measured> figures, UnaryOperator<Limit> numbers) {
      return figures.apply(this);
    }
  }

  /**
   * A number that the rule states.
   *
   * @param value the number
   * @param unit its unit
   * @param range the number as a range
   */
  record Limit(Exact value, Unit unit, Range range) implements Side {

    /** The number as a side. */
    public static Limit of(Exact value, Unit unit) {
      return new Limit(value, unit, Range.exactly(value));
    }

    @Override
    public Figure figure() {
      return new Figure.Stated(value, unit, range);
    }

    @Override
    public void reads(Consumer<Figure.Read> visitor) {}

    @Override
    public Range range(Figure.Reader reader) {
      return range;
    }

    @Override
    public @Nullable Measured measured() {
      return null;
    }

    @Override
    public Optional<Limit> asLimit() {
      return Optional.of(this);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.limit(this);
    }

    @Override
    public Limit changed(UnaryOperator<Measured> figures, UnaryOperator<Limit> numbers) {
      return numbers.apply(this);
    }
  }

  /**
   * What the rule works out from figures and numbers.
   *
   * @param operation how
   * @param parts from what
   * @param figure the result with its derivation
   */
  record Worked(Operation operation, List<Side> parts, Figure figure) implements Side {

    /** What a rule can work out. */
    public static List<Operation> operations() {
      return List.of(Operation.SUM, Operation.DIFFERENCE, Operation.PRODUCT, Operation.WITHIN);
    }

    /** The result of an operation on sides. */
    public static Worked of(Operation operation, List<Side> parts) {
      List<Figure> figures = parts.stream().map(Side::figure).toList();
      return new Worked(operation, List.copyOf(parts), Figure.Worked.of(operation, figures, null));
    }

    /** The unit of the figure it is made of: half of a share is a share. */
    @Override
    public Unit unit() {
      Measured measured = measured();
      return measured == null ? parts.get(0).unit() : measured.unit();
    }

    @Override
    public @Nullable Measured measured() {
      return parts.stream()
          .map(Side::measured)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.worked(this);
    }

    @Override
    public Worked changed(UnaryOperator<Measured> figures, UnaryOperator<Limit> numbers) {
      return of(
          operation, parts.stream().map(part -> part.changed(figures, numbers)).toList());
    }
  }

  /**
   * What the rule lets hold in place of a figure that is not supplied.
   *
   * @param asked the figure that is not supplied
   * @param used what holds instead
   * @param figure the result with its derivation
   */
  record Instead(Measured asked, Side used, Figure figure) implements Side {

    /** What holds instead of a figure; the figure stays visible as missing. */
    public static Instead of(Measured asked, Side used) {
      Figure figure = asked.figure() instanceof Figure.Read read
          ? new Figure.Instead(read, used.figure())
          : used.figure();
      return new Instead(asked, used, figure);
    }

    @Override
    public Unit unit() {
      return asked.unit();
    }

    @Override
    public Measured measured() {
      return asked;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.instead(this);
    }

    @Override
    public Instead changed(UnaryOperator<Measured> figures, UnaryOperator<Limit> numbers) {
      return of(asked.changed(figures, numbers), used.changed(figures, numbers));
    }
  }

  /**
   * How many units a claim holds for, or which share of those meant. What is not applicable is
   * missing: no unit is left out.
   *
   * @param counts whether it is the number or the share
   * @param each the units with the claim about each
   * @param range the values it can have
   */
  record Counted(Counts counts, Claim.Each each, Range range) implements Side {

    /** What is known of how many units a claim holds for, or of the share. */
    public static Counted of(Counts counts, Claim.Each each) {
      return new Counted(counts, each, counts.of(each.units(), Claim::truth));
    }

    /** Whether any unit is surely meant; of no such unit next to nothing is known. */
    public boolean isAnyMeant() {
      return each.units().stream().anyMatch(unit -> unit.meant() == Truth.TRUE);
    }

    /** The units as ones that are demanded by name, since none is ever left out. */
    public Claim.Each demanded() {
      return new Claim.Each(each.units().stream()
          .map(unit -> new Claim.Each.Unit(
              unit.name(), unit.at(), true, unit.in(), unit.condition(), unit.claim()))
          .toList());
    }

    /** What is known had the comparisons about the units come out as given. */
    Range rangeIf(Function<Claim.Comparison, Truth> outcome) {
      return counts.of(each.units(), claim -> claim.truth(outcome));
    }

    @Override
    public Range range(Figure.Reader reader) {
      return counts.of(each.units(), claim -> claim.truth(reader, reader));
    }

    /** The number as a figure by itself; what it is made of stands in the claims about the units. */
    @Override
    public Figure figure() {
      Exact low = range.low();
      return new Figure.Stated(low == null ? Exact.ZERO : low, unit(), range);
    }

    @Override
    public void reads(Consumer<Figure.Read> visitor) {
      each.reads(visitor);
    }

    @Override
    public Unit unit() {
      return counts.unit();
    }

    /** The first figure that is judged of a unit; its period is the units'. */
    @Override
    public @Nullable Measured measured() {
      return each.units().stream()
          .flatMap(unit -> first(unit.claim()).stream())
          .findFirst()
          .orElse(null);
    }

    private static Optional<Measured> first(Claim claim) {
      List<Measured> found = new ArrayList<>();
      claim.comparisons(
          (comparison, counts) -> comparison.value().asMeasured().ifPresent(found::add));
      return found.stream().findFirst();
    }

    @Override
    public Optional<Counted> asCounted() {
      return Optional.of(this);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counted(this);
    }

    @Override
    public Counted changed(UnaryOperator<Measured> figures, UnaryOperator<Limit> numbers) {
      return this;
    }
  }
}
