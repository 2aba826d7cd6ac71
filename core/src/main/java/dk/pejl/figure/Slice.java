package dk.pejl.figure;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.wording.Refusal;
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
  private final @Nullable Reach reach;
  private final Years years;
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
      @Nullable Subject asker,
      @Nullable Reach reach,
      Years years) {
    this.subject = subject;
    this.period = period;
    this.asOf = asOf;
    this.dims = dims;
    this.spread = spread;
    this.asker = asker;
    this.reach = reach;
    this.years = years;
    this.hash = (((subject.hashCode() * 31 + period.hashCode()) * 31 + dims.hashCode()) * 31
                + Objects.hashCode(spread))
            * 31
        + Objects.hashCode(asker)
        + Objects.hashCode(reach);
  }

  /**
   * Which year it is that a figure to date is of.
   *
   * @param grain whose years, the calendar's or the schools'
   * @param ahead how many years after that of the period read: a goal by a deadline is about the year
   *     of its date, of which no period may have ended
   */
  public record Years(Grain grain, int ahead) {
    static Years of(Period period, @Nullable LocalDate asOf) {
      Grain grain = period.grain() == Grain.SCHOOL_YEAR ? Grain.SCHOOL_YEAR : Grain.YEAR;
      int ahead = 0;
      while (asOf != null
          && grain.at(period.lastDay()).back(-ahead).compareTo(grain.at(asOf)) < 0) {
        ahead++;
      }
      return new Years(grain, ahead);
    }

    private Years now() {
      return new Years(grain, 0);
    }
  }

  /** The subject in the period, with days as they are when it ends. */
  public static Slice of(Subject subject, Period period) {
    return of(subject, period, period.lastDay());
  }

  /** The subject in the period, with days as they are on a certain one. */
  public static Slice of(Subject subject, Period period, LocalDate asOf) {
    Years years = Years.of(period, null);
    return new Slice(subject, period, asOf, Dims.NONE, null, null, null, years);
  }

  /** The same, which is about the year of the day, though no period of it may have ended. */
  public Slice inYearOfDay() {
    return new Slice(subject, period, asOf, dims, spread, asker, reach, Years.of(period, asOf));
  }

  /** The same in the period before. */
  public Slice getPrevious() {
    return back(1);
  }

  /** The same a number of periods before. */
  public Slice back(int periods) {
    return new Slice(subject, period.back(periods), asOf, dims, spread, asker, reach, years);
  }

  /** The same in one certain period. */
  public Slice in(String certain) {
    return new Slice(subject, Period.parse(certain), asOf, dims, spread, asker, reach, years.now());
  }

  /** The same of another subject. */
  public Slice of(String other) {
    return new Slice(Subject.parse(other), period, asOf, dims, spread, null, reach, years);
  }

  /**
   * The same of the others in a group, to compare the subject with: where it is one of their number
   * they are added up without it. Who is compared with a group as the whole it is says {@code of}.
   */
  public Slice peers(String group) {
    return new Slice(Subject.parse(group), period, asOf, dims, spread, subject, reach, years);
  }

  /**
   * The same for one value of a dimension. (A method called {@code with}, {@code not} or {@code when}
   * would be dropped in silence when a rule is compiled; a test keeps such names out.)
   */
  public Slice where(String dimension, String value) {
    return new Slice(
        subject, period, asOf, dims.with(dimension, value), spread, asker, reach, years);
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

  /** The same over the last so many periods of the figure, added up. */
  public Slice rolling(int periods) {
    return over(Reach.rolling(periods));
  }

  /** The mean of the same over the last so many periods of the figure. */
  public Slice rollingMean(int periods) {
    return over(Reach.rollingMean(periods));
  }

  /** The same over the year's periods of the figure up to this one, added up. */
  public Slice toDate() {
    return over(Reach.toDate());
  }

  /** The same over all periods of the figure since a certain one, added up. */
  public Slice cumulatedFrom(String first) {
    return over(Reach.cumulatedFrom(first));
  }

  private Slice over(Reach over) {
    if (reach != null) {
      throw new Refusal(
          "Udsnittet har både " + reach + " og " + over + ": skriv kun det ene.",
          "The slice has both " + reach + " and " + over + ": write one of them.");
    }
    return new Slice(subject, period, asOf, dims, spread, asker, over, years);
  }

  /** The same of one certain unit. */
  public Slice unit(Subject unit) {
    return new Slice(unit, period, asOf, dims, null, null, reach, years);
  }

  /** The same in one certain period alone. */
  public Slice alone(Period certain) {
    Years own = certain.equals(period) ? years : years.now();
    return new Slice(subject, certain, asOf, dims, null, asker, reach, own);
  }

  /** The same for one of the values it is spread over. */
  public Slice value(String dimension, String value) {
    return new Slice(subject, period, asOf, dims.with(dimension, value), null, asker, reach, years);
  }

  private Slice spread(Spread over) {
    return new Slice(subject, period, asOf, dims, over, asker, reach, years);
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

  /** Over which of its periods the figure is taken at once, or null where it is of one. */
  public @Nullable Reach reach() {
    return reach;
  }

  /** Whether it is about the year of the day, where that is another than the period's. */
  public boolean isInYearOfDay() {
    return years.ahead > 0;
  }

  /** Which year a figure to date is of. */
  public Years years() {
    return years;
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
            && Objects.equals(asker, that.asker)
            && Objects.equals(reach, that.reach)
            && years.equals(that.years));
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
        + (asker == null ? "" : " for " + asker)
        + (reach == null ? "" : " " + reach);
  }
}
