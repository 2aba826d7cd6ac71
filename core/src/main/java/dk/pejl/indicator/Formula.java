package dk.pejl.indicator;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an indicator is worked out from others. */
public sealed interface Formula {

  /** The formulas that this one is made of, in the order they are written; none of a figure. */
  default List<Formula> parts() {
    return List.of();
  }

  /** Every figure that the formula reads, in the order it is written. */
  default List<Of> figures() {
    return parts().stream().flatMap(part -> part.figures().stream()).toList();
  }

  /** In what it comes out, where that can be told; what it mixes is noted. */
  Optional<Unit> unit(MixedUnits mixed);

  /** Whether it can be no other than no or yes. */
  boolean isYesOrNo();

  /** Whether the formula itself finds a place among others, rather than reads one. */
  default boolean isPlaced() {
    return parts().stream().anyMatch(Formula::isPlaced);
  }

  /**
   * A figure of another indicator.
   *
   * @param indicator the indicator read
   * @param dims the dimension values read
   * @param when the period read
   * @param whose the subject read
   */
  record Of(Indicator indicator, Dims dims, When when, Whose whose) implements Formula {
    @Override
    public List<Of> figures() {
      return List.of(this);
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return Optional.of(indicator.unit());
    }

    @Override
    public boolean isYesOrNo() {
      return indicator.kind() == Kind.FLAG;
    }

    /** The figure for one value of a dimension. */
    public Of with(String dimension, String value) {
      return new Of(indicator, dims.with(dimension, value), when, whose);
    }

    /** The figure a number of periods earlier. */
    public Of back(int periods) {
      return new Of(indicator, dims, new When(periods, when.month(), when.fixed()), whose);
    }

    /** The figure of a month, 1 to 12, of the year. */
    public Of month(int month) {
      return new Of(indicator, dims, new When(when.back(), month, when.fixed()), whose);
    }

    /** The figure of one period, whatever period is worked out. */
    public Of in(String period) {
      return new Of(indicator, dims, new When(0, 0, Period.parse(period)), whose);
    }

    /** The figure over its last so many periods, added up. */
    public Formula rolling(int periods) {
      return new Windowed(this, Reach.rolling(periods));
    }

    /** The mean of the figure over its last so many periods. */
    public Formula rollingMean(int periods) {
      return new Windowed(this, Reach.rollingMean(periods));
    }

    /** The figure over its periods of the year up to the one read, added up. */
    public Formula toDate() {
      return new Windowed(this, Reach.toDate());
    }

    /** The figure over all its periods since a certain one, added up. */
    public Formula cumulatedFrom(String first) {
      return new Windowed(this, Reach.cumulatedFrom(first));
    }

    /** The figure of the given subject, whoever is asked about. */
    public Of of(String subject) {
      return new Of(indicator, dims, when, new Whose("", Subject.parse(subject), false));
    }

    /** The figure of the others in a group: without the subject asked about, where it is in it. */
    public Of peers(String group) {
      return new Of(indicator, dims, when, new Whose("", Subject.parse(group), true));
    }

    /** The figure of the subject of a kind that the one asked about lies in, or else another. */
    public Of within(String kind, String otherwise) {
      return new Of(indicator, dims, when, new Whose(kind, Subject.parse(otherwise), false));
    }
  }

  /**
   * Whose figure a formula reads.
   *
   * @param kind the kind of the subject around the one asked about, or empty
   * @param fixed the subject always read, or where no subject of the kind is around; null for the
   *     subject asked about
   * @param peers whether the subject read is a group of others, without the one asked about
   */
  record Whose(String kind, @Nullable Subject fixed, boolean peers) {
    /** The subject asked about. */
    public static final Whose SAME = new Whose("", null, false);
  }

  /**
   * A number that the formula itself states.
   *
   * @param value the number
   * @param unit its unit
   */
  record Constant(Exact value, Unit unit) implements Formula {
    private boolean isNoneOrAll() {
      return unit.equals(Unit.NUMBER) && (value.equals(Exact.ZERO) || value.equals(Exact.ONE));
    }

    // A plain 0 is nothing of anything, and a plain 1 the whole of a share.
    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return isNoneOrAll() ? Optional.empty() : Optional.of(unit);
    }

    @Override
    public boolean isYesOrNo() {
      return isNoneOrAll();
    }
  }

  /**
   * An operation on the results of other formulas.
   *
   * @param operation the operation
   * @param parts what it is applied to
   */
  record Worked(Operation operation, List<Formula> parts) implements Formula {
    /** An operation on parts that stay as they are. */
    public Worked {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return mixed.of(operation, parts.stream().map(part -> part.unit(mixed)).toList());
    }

    @Override
    public boolean isYesOrNo() {
      return parts.stream().allMatch(Formula::isYesOrNo)
          && switch (operation) {
            case LEAST, GREATEST, PRODUCT, WITHIN -> true;
            case DIFFERENCE -> parts.size() == 2 && parts.get(0).equals(constant(1));
            case SUM, RATIO, MEAN, COUNT, RANK -> false;
          };
    }
  }

  /**
   * The figure of the period, or where none is registered the last one registered before it, or
   * where there is none at all a stated value.
   *
   * @param figure the figure
   * @param otherwise the value where nothing was ever registered
   */
  record Latest(Of figure, Exact otherwise) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(figure);
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return figure.unit(mixed);
    }

    @Override
    public boolean isYesOrNo() {
      return figure.isYesOrNo() && (otherwise.equals(Exact.ZERO) || otherwise.equals(Exact.ONE));
    }
  }

  /**
   * How many of the registered units in the subject are yes.
   *
   * @param kind the kind of the units
   * @param ofUnit what is yes or no of a unit
   */
  record UnitCount(String kind, Formula ofUnit) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(ofUnit);
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return mixed.of(Operation.COUNT, List.of(ofUnit.unit(mixed)));
    }

    @Override
    public boolean isYesOrNo() {
      return false;
    }
  }

  /**
   * The place of the subject among the official subjects of its kind, the greatest being first and
   * equals sharing a place.
   *
   * @param of what they are ordered by
   */
  record Place(Formula of) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(of);
    }

    @Override
    public boolean isPlaced() {
      return true;
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return mixed.of(Operation.RANK, List.of(of.unit(mixed)));
    }

    @Override
    public boolean isYesOrNo() {
      return false;
    }
  }

  /**
   * The first of several formulas of which anything is supplied, as is always so of one that states
   * all itself; where nothing is, the first.
   *
   * @param alternatives the formulas, of which there is at least one
   * @param signs for each of them what is to be supplied, most often the formula itself
   */
  record FirstSupplied(List<Formula> alternatives, List<Formula> signs) implements Formula {
    /** Alternatives that stay as they are. */
    public FirstSupplied {
      alternatives = List.copyOf(alternatives);
      signs = List.copyOf(signs);
    }

    @Override
    public List<Formula> parts() {
      return Stream.concat(alternatives.stream(), signs.stream()).toList();
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return mixed.anyOf(alternatives);
    }

    @Override
    public boolean isYesOrNo() {
      return alternatives.stream().allMatch(Formula::isYesOrNo);
    }
  }

  /**
   * A figure over several of its periods at once.
   *
   * @param figure the figure, whose period is the last of them
   * @param reach how far back they go
   */
  record Windowed(Of figure, Reach reach) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(figure);
    }

    @Override
    public Optional<Unit> unit(MixedUnits mixed) {
      return figure.unit(mixed);
    }

    @Override
    public boolean isYesOrNo() {
      return false;
    }
  }

  /** How many of the registered units of a kind in the subject are yes. */
  static Formula countOf(String kind, Formula ofUnit) {
    return new UnitCount(kind, ofUnit);
  }

  /** Whether all of several flags are yes. */
  static Formula allYes(Formula... flags) {
    return new Worked(Operation.LEAST, Arrays.asList(flags));
  }

  /** The place of the subject among the official ones of its kind, the greatest first. */
  static Formula placeBy(Formula of) {
    return new Place(of);
  }

  /** The first of several formulas of which anything is supplied. */
  static Formula firstSupplied(Formula... alternatives) {
    return firstSupplied(Arrays.asList(alternatives), alternatives);
  }

  /** The first of several formulas of whose sign anything is supplied. */
  static Formula firstSupplied(List<Formula> signs, Formula... alternatives) {
    return new FirstSupplied(Arrays.asList(alternatives), signs);
  }

  /** Anything from one formula to another. */
  static Formula within(Formula least, Formula most) {
    return new Worked(Operation.WITHIN, List.of(least, most));
  }

  /** The smallest of formulas. */
  static Formula least(Formula... parts) {
    return new Worked(Operation.LEAST, Arrays.asList(parts));
  }

  /** The greatest of formulas. */
  static Formula greatest(Formula... parts) {
    return new Worked(Operation.GREATEST, Arrays.asList(parts));
  }

  /** The product of formulas. */
  static Formula product(Formula... parts) {
    return new Worked(Operation.PRODUCT, Arrays.asList(parts));
  }

  /** The sum of a figure over the calendar years from one to another; all are needed. */
  static Formula sumOverYears(Of figure, int first, int last) {
    return new Worked(
        Operation.SUM,
        IntStream.rangeClosed(first, last)
            .<Formula>mapToObj(year -> figure.in(String.valueOf(year)))
            .toList());
  }

  /** A whole number that a formula states. */
  static Formula constant(long value) {
    return new Constant(Exact.of(value), Unit.NUMBER);
  }

  /** A quantity that a formula states. */
  static Formula constant(Quantity value) {
    return new Constant(value.value(), value.unit());
  }

  /** The figure of an indicator in the same period, of the same subject. */
  static Of of(Indicator indicator) {
    return new Of(indicator, Dims.NONE, When.NOW, Whose.SAME);
  }

  /** The sum of formulas. */
  static Formula sum(Formula... parts) {
    return new Worked(Operation.SUM, Arrays.asList(parts));
  }

  /** The sum of a figure over named values of a dimension; all are needed. */
  static Formula sumOver(Of figure, String dimension, String... values) {
    return new Worked(
        Operation.SUM,
        Arrays.stream(values)
            .<Formula>map(value -> figure.with(dimension, value))
            .toList());
  }

  /** One formula less others. */
  static Formula difference(Formula from, Formula... less) {
    return new Worked(
        Operation.DIFFERENCE,
        Stream.concat(Stream.of(from), Arrays.stream(less)).toList());
  }

  /** One formula divided by another. */
  static Formula ratio(Formula numerator, Formula denominator) {
    return new Worked(Operation.RATIO, List.of(numerator, denominator));
  }

  /** The mean of a figure over named months of the year; all are needed. */
  static Formula meanOver(Of figure, int... months) {
    return new Worked(
        Operation.MEAN, IntStream.of(months).<Formula>mapToObj(figure::month).toList());
  }

  /** The mean of a figure over the twelve months of the year. */
  static Formula yearlyMean(Of figure) {
    return meanOver(figure, IntStream.rangeClosed(1, 12).toArray());
  }
}
