package dk.pejl.figure;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Stretch;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure with the tree it came from, down to the observations and the missing ones. */
public sealed interface Figure {

  /** The values the figure can have, given what is known. */
  Range range();

  /** The same figure had its observations been others: each read is given a range anew. */
  Range range(Reader reader);

  /** What the cases give for the form of this figure. */
  <R> R fold(Cases<R> cases);

  /** This figure as a formula reads it, which knows of no day that has not come. */
  default Figure asPart() {
    return this;
  }

  /** This figure where it is an observation, read or missing. */
  default Optional<Read> asRead() {
    return fold(FigureForms.READ);
  }

  /** The periods over which this figure is taken at once, or null where it is of one. */
  default @Nullable Stretch stretch() {
    return null;
  }

  /** Shows every observation behind this figure, read or missing, to the visitor. */
  void reads(Consumer<Read> visitor);

  /** Whether anything behind the figure is supplied; what is stated always is. */
  default boolean isSupplied() {
    boolean[] supplied = {true};
    reads(read -> supplied[0] = false);
    reads(read -> supplied[0] |= read.isSupplied());
    return supplied[0];
  }

  /** Whether all that is said of the figure is that there cannot be one. */
  default boolean isNotApplicable() {
    boolean[] any = {false};
    boolean[] every = {true};
    reads(read -> {
      any[0] = true;
      every[0] &= read.isNotApplicable();
    });
    return any[0] && every[0];
  }

  /** Gives the range of an observation. */
  @FunctionalInterface
  interface Reader {
    /** The range to work with in place of the one that was read. */
    Range range(Read read);
  }

  /**
   * An answer for each form that a figure can have.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** The answer for an observation, read or missing. */
    R read(Read read);

    /** The answer for a number that a formula states. */
    R stated(Stated stated);

    /** The answer for a figure worked out from others. */
    R worked(Worked worked);

    /** The answer for a figure in whose place another holds. */
    R instead(Instead instead);

    /** The cases that a function for each form gives. */
    static <R> Cases<R> of(
        Function<Read, R> read,
        Function<Stated, R> stated,
        Function<Worked, R> worked,
        Function<Instead, R> instead) {
      return new FigureForms<>(read, stated, worked, instead);
    }
  }

  /**
   * A figure as it was observed, or as it was not.
   *
   * @param indicator what it is a figure of
   * @param key the exact observation wanted
   * @param observation the observation used, or null where there is none
   * @param range the values it can have
   */
  record Read(Indicator indicator, Key key, @Nullable Observation observation, Range range)
      implements Figure {

    /** The figure that an observation gives, or where there is none that it is missing. */
    public static Read of(Indicator indicator, Key key, @Nullable Observation observation) {
      return new Read(indicator, key, observation, range(indicator, observation));
    }

    private static Range range(Indicator indicator, @Nullable Observation observation) {
      if (observation != null && observation.reading() instanceof Reading.Known known) {
        return Range.exactly(known.value());
      }
      if (observation != null && observation.reading() instanceof Reading.Masked masked) {
        return Range.between(masked.low(), masked.high());
      }
      if (observation != null && observation.reading() instanceof Reading.Open) {
        // It had not happened when its period ended, so it lies after that day.
        return Range.above(Exact.of(observation.key().period().lastDay().toEpochDay()));
      }
      return indicator.missing();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.read(this);
    }

    @Override
    public Range range(Reader reader) {
      return reader.range(this);
    }

    @Override
    public void reads(Consumer<Read> visitor) {
      visitor.accept(this);
    }

    @Override
    public Read asPart() {
      return indicator.kind() == Kind.DAY && range.low() != null ? asOf(range.low()) : this;
    }

    /** A day that had not come when this one is read for lies on the next one at the earliest. */
    private Read asOf(Exact low) {
      Exact next = Exact.of(key.period().lastDay().toEpochDay() + 1);
      // Days are whole: what lies after one is the next at the earliest.
      Exact first = range.lowOpen() ? low.plus(Exact.ONE) : low;
      return first.compareTo(next) < 0 && !range.lowOpen()
          ? this
          : new Read(indicator, key, observation, Range.atLeast(first.min(next)));
    }

    /** Whether a document prints the figure, in place of what it is else worked out from. */
    public boolean isPrinted() {
      return observation != null && observation.isPrinted() && isSupplied();
    }

    /** Whether it changes in whole steps, as a printed mean of what is counted does not. */
    public boolean isWhole() {
      return indicator.isWhole() && key.period().grain() == indicator.grain();
    }

    /** Whether something other than that it is missing is known of the figure. */
    @Override
    public boolean isSupplied() {
      return observation != null && !(observation.reading() instanceof Reading.Missing);
    }

    @Override
    public boolean isNotApplicable() {
      return observation != null
          && observation.reading() instanceof Reading.Missing missing
          && missing.why() == Absence.NOT_APPLICABLE;
    }

    /** Whether it is the day of something that had not happened when it was observed. */
    public boolean isOpen() {
      return observation != null && observation.reading() instanceof Reading.Open;
    }

    /** Whether it is a day that is known, but not to who reads it as of an earlier one. */
    public boolean isAhead() {
      return observation != null
          && observation.reading() instanceof Reading.Known
          && range.value() == null;
    }

    /** Whether it is the day of something that may have happened since it was observed. */
    public boolean isStale() {
      return observation != null
          && isOpen()
          && observation.key().period().lastDay().isBefore(key.period().lastDay());
    }
  }

  /**
   * A number that a formula states.
   *
   * @param value the number
   * @param unit its unit
   * @param range the number as a range
   */
  record Stated(Exact value, Unit unit, Range range) implements Figure {

    /** The number as a figure. */
    public static Stated of(Exact value, Unit unit) {
      return new Stated(value, unit, Range.exactly(value));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.stated(this);
    }

    @Override
    public Range range(Reader reader) {
      return range;
    }

    @Override
    public void reads(Consumer<Read> visitor) {}
  }

  /**
   * A figure worked out from others.
   *
   * @param operation how
   * @param parts from what
   * @param pooled the group whose members the parts are, or null
   * @param without the member that is compared with the others and so is none of the parts, or null
   * @param over the periods that the parts are the figures of, or null where they are not of one
   *     figure in several periods
   * @param range the values it can have
   */
  record Worked(
      Operation operation,
      List<Figure> parts,
      @Nullable Subject pooled,
      @Nullable Subject without,
      @Nullable Stretch over,
      Range range)
      implements Figure {

    /** A result whose parts are not of one figure in several periods. */
    public Worked(
        Operation operation,
        List<Figure> parts,
        @Nullable Subject pooled,
        @Nullable Subject without,
        Range range) {
      this(operation, parts, pooled, without, null, range);
    }

    /** The result of an operation on figures. */
    public static Worked of(Operation operation, List<Figure> parts, @Nullable Subject pooled) {
      return of(operation, parts, pooled, null);
    }

    /** The result of an operation on the figures of a group's members but one. */
    public static Worked of(
        Operation operation,
        List<Figure> parts,
        @Nullable Subject pooled,
        @Nullable Subject without) {
      return of(operation, parts, pooled, without, null);
    }

    /** One figure over several periods at once, from what it is in each of them. */
    public static Worked over(Stretch periods, List<Figure> parts) {
      Operation operation = periods.reach().isMean() ? Operation.MEAN : Operation.SUM;
      return of(operation, parts, null, null, periods);
    }

    /** The same of parts that stay as they are and whose sum is known. */
    static Worked over(Stretch periods, List<Figure> parts, Range sum) {
      boolean isMean = periods.reach().isMean();
      return new Worked(
          isMean ? Operation.MEAN : Operation.SUM,
          parts,
          null,
          null,
          periods,
          isMean ? sum.times(Exact.of(1, parts.size())) : sum);
    }

    private static Worked of(
        Operation operation,
        List<Figure> parts,
        @Nullable Subject pooled,
        @Nullable Subject without,
        @Nullable Stretch over) {
      Figure[] read = new Figure[parts.size()];
      List<Range> ranges = new ArrayList<>(parts.size());
      for (int i = 0; i < read.length; i++) {
        read[i] = parts.get(i).asPart();
        ranges.add(read[i].range());
      }
      return new Worked(operation, List.of(read), pooled, without, over, operation.apply(ranges));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.worked(this);
    }

    /** Of a ratio it is that of numerator and denominator alike. */
    @Override
    public @Nullable Stretch stretch() {
      Stretch own = over;
      for (int i = 0; i < parts.size() && over == null; i++) {
        Stretch part = parts.get(i).stretch();
        boolean isStated = parts.get(i) instanceof Stated;
        if (!isStated && (part == null || (own != null && !own.equals(part)))) {
          return null;
        }
        own = isStated ? own : part;
      }
      return own;
    }

    @Override
    public Range range(Reader reader) {
      List<Range> ranges = new ArrayList<>(parts.size());
      for (Figure part : parts) {
        ranges.add(part.range(reader));
      }
      return operation.apply(ranges);
    }

    /** Of periods of which none has ended nothing is, nor of what is worked out from them alone. */
    @Override
    public boolean isSupplied() {
      boolean isOfNone = over != null && over.isEmpty();
      return !isOfNone
          && (parts.isEmpty() || parts.stream().anyMatch(Figure::isSupplied))
          && Figure.super.isSupplied();
    }

    @Override
    public void reads(Consumer<Read> visitor) {
      parts.forEach(part -> part.reads(visitor));
    }
  }

  /**
   * A figure of which nothing is registered for the period asked for, so that an earlier one holds.
   *
   * @param asked the observation wanted, which is missing
   * @param used the earlier observation or the stated value that holds instead
   */
  record Instead(Read asked, Figure used) implements Figure {
    @Override
    public Range range() {
      return used.range();
    }

    @Override
    public Instead asPart() {
      Figure seen = used.asPart();
      return seen == used ? this : new Instead(asked, seen);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.instead(this);
    }

    @Override
    public Range range(Reader reader) {
      return used.range(reader);
    }

    @Override
    public void reads(Consumer<Read> visitor) {
      visitor.accept(asked);
      used.reads(visitor);
    }
  }
}
