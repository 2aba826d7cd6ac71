package dk.pejl.figure;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What evidence is about: one subject in one period, possibly for one value of a dimension, or a
 * spread of such. The single key on which rules join. Immutable and thread-safe.
 */
public final class Slice {
  private final Subject subject;
  private final Period period;
  private final LocalDate asOf;
  private final Dims dims;
  private final @Nullable Spread spread;
  private final @Nullable Subject asker;
  private final int hash;

  /** In which way a slice is more than one figure. */
  public sealed interface Spread {}

  /**
   * One figure for each period from an earlier one on.
   *
   * @param first the first period
   */
  public record Since(Period first) implements Spread {}

  /**
   * One figure for each registered unit in the subject.
   *
   * @param kind the kind of the units
   */
  public record EachUnit(String kind) implements Spread {}

  /**
   * One figure for each registered unit in the subject that is observed within the period: the last
   * one observed in it.
   *
   * @param kind the kind of the units
   */
  public record EachObserved(String kind) implements Spread {}

  /**
   * One figure for each of the named subjects.
   *
   * @param subjects the subjects
   */
  public record Among(List<Subject> subjects) implements Spread {}

  /**
   * One figure for each of the named values of a dimension.
   *
   * @param dimension the dimension
   * @param values its values
   */
  public record Over(String dimension, List<String> values) implements Spread {}

  private Slice(
      Subject subject,
      Period period,
      LocalDate asOf,
      Dims dims,
      @Nullable Spread spread,
      @Nullable Subject asker) {
    this.subject = subject;
    this.period = period;
    this.asOf = asOf;
    this.dims = dims;
    this.spread = spread;
    this.asker = asker;
    this.hash = (((subject.hashCode() * 31 + period.hashCode()) * 31 + dims.hashCode()) * 31
                + Objects.hashCode(spread))
            * 31
        + Objects.hashCode(asker);
  }

  /** The subject in the period, with days as they are when it ends. */
  public static Slice of(Subject subject, Period period) {
    return of(subject, period, period.lastDay());
  }

  /** The subject in the period, with days as they are on a certain one. */
  public static Slice of(Subject subject, Period period, LocalDate asOf) {
    return new Slice(subject, period, asOf, Dims.NONE, null, null);
  }

  /** The same in the period before. */
  public Slice getPrevious() {
    return back(1);
  }

  /** The same a number of periods before. */
  public Slice back(int periods) {
    return new Slice(subject, period.back(periods), asOf, dims, spread, asker);
  }

  /** The same in one certain period. */
  public Slice in(String certain) {
    return new Slice(subject, Period.parse(certain), asOf, dims, spread, asker);
  }

  /** The same of another subject. */
  public Slice of(String other) {
    return new Slice(Subject.parse(other), period, asOf, dims, spread, null);
  }

  /**
   * The same of the others in a group, to compare the subject with: where it is one of their number
   * they are added up without it. Who is compared with a group as the whole it is says {@code of}.
   */
  public Slice peers(String group) {
    return new Slice(Subject.parse(group), period, asOf, dims, spread, subject);
  }

  /**
   * The same for one value of a dimension. (A method called {@code with}, {@code not} or {@code when}
   * would be dropped in silence when a rule is compiled; a test keeps such names out.)
   */
  public Slice where(String dimension, String value) {
    return new Slice(subject, period, asOf, dims.with(dimension, value), spread, asker);
  }

  /** The same in every period from a certain one on. */
  public Slice since(String first) {
    return spread(new Since(Period.parse(first)));
  }

  /** The same in this and the given number of periods before. */
  public Slice sinceBack(int periods) {
    return spread(new Since(period.back(periods)));
  }

  /** The same for each registered unit of a kind in the subject. */
  public Slice each(String kind) {
    return spread(new EachUnit(kind));
  }

  /**
   * The same for each registered unit of a kind in the subject that is observed within the period, as
   * it was last observed in it; nobody else is meant.
   */
  public Slice eachObserved(String kind) {
    return spread(new EachObserved(kind));
  }

  /** The same for each of the named subjects. */
  public Slice among(String... subjects) {
    List<Subject> named = Arrays.stream(subjects).map(Subject::parse).toList();
    return spread(new Among(named));
  }

  /** The same for each of the named values of a dimension. */
  public Slice over(String dimension, String... values) {
    return spread(new Over(dimension, List.of(values)));
  }

  /** The same of one certain unit. */
  public Slice unit(Subject unit) {
    return new Slice(unit, period, asOf, dims, null, null);
  }

  /** The same in one certain period alone. */
  public Slice alone(Period certain) {
    return new Slice(subject, certain, asOf, dims, null, asker);
  }

  /** The same for one of the values it is spread over. */
  public Slice value(String dimension, String value) {
    return new Slice(subject, period, asOf, dims.with(dimension, value), null, asker);
  }

  private Slice spread(Spread over) {
    return new Slice(subject, period, asOf, dims, over, asker);
  }

  /** Whom the evidence is about. */
  public Subject subject() {
    return subject;
  }

  /** On whose behalf the others in a group are read, or null where a subject is read as it is. */
  public @Nullable Subject asker() {
    return asker;
  }

  /** When the evidence is for; of a spread over periods, the last. */
  public Period period() {
    return period;
  }

  /** The day as of which days are read: what comes later has not come. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Which part of the indicator it is. */
  public Dims dims() {
    return dims;
  }

  /** In which way this is more than one figure, or null. */
  public @Nullable Spread spread() {
    return spread;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Slice that
            && hash == that.hash
            && period.equals(that.period)
            && asOf.equals(that.asOf)
            && subject.equals(that.subject)
            && dims.equals(that.dims)
            && Objects.equals(spread, that.spread)
            && Objects.equals(asker, that.asker));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return subject
        + " "
        + period
        + (dims.isEmpty() ? "" : " " + dims)
        + (spread == null ? "" : " " + spread)
        + (asker == null ? "" : " for " + asker);
  }
}
