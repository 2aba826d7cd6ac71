package dk.pejl.period;

import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that figures are counted for, such as {@code 2019}, {@code 2019-Q3}, {@code
 * 2019-05}, {@code 2018/19} or {@code 2019-12-31}. Immutable and thread-safe.
 */
public final class Period implements Comparable<Period> {
  private static final int YEAR = 4;
  // An earlier one is not written with four digits.
  private static final int LEAST_YEAR = 1000;
  private static final Grain[] GRAINS = Grain.values();

  private final Grain grain;
  private final int number;

  Period(Grain grain, int number) {
    this.grain = grain;
    this.number = number;
  }

  /** The period that the text names; the form of the text decides the grain. */
  public static Period parse(String text) {
    Period period = parseAny(text);
    if (!Dates.isWithin(period.firstDay()) || !Dates.isWithin(period.lastDay())) {
      throw Dates.outside(text);
    }
    return period;
  }

  /**
   * The period that the text names, which may lie outside the {@link Dates} where it was worked out
   * from one of them: the year before 1800.
   */
  public static Period parseAny(String text) {
    Period period = null;
    try {
      period = read(text);
    } catch (DateTimeException noSuchDay) {
      throw refused(text, noSuchDay);
    }
    if (period == null) {
      throw refused(text, null);
    }
    return period;
  }

  // Read by hand: every row of figures names a period, and a pattern takes ten times as long.
  private static @Nullable Period read(String text) {
    int year = Grain.digits(text, 0, YEAR);
    if (year < LEAST_YEAR) {
      return null;
    }
    for (Grain grain : GRAINS) {
      Period period = grain.read(text, year);
      if (period != null) {
        return period;
      }
    }
    return null;
  }

  private static Refusal refused(String text, @Nullable Throwable cause) {
    Wording all = Grain.all(Grain::example);
    Refusal refusal = new Refusal(
        "'" + text + "' er ikke en periode: skriv " + all.da() + ".",
        "'" + text + "' is not a period: write " + all.en() + ".");
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  /** The calendar year. */
  public static Period year(int year) {
    return new Period(Grain.YEAR, year);
  }

  /** The day as a period. */
  public static Period day(LocalDate day) {
    return Grain.DAY.at(day);
  }

  /** How long this period is. */
  public Grain grain() {
    return grain;
  }

  /** The first day of this period. */
  public LocalDate firstDay() {
    return grain.firstDay(number);
  }

  /** The last day of this period. */
  public LocalDate lastDay() {
    return grain.firstDay(number + 1).minusDays(1);
  }

  /** The period of the same grain just before this one. */
  public Period previous() {
    return back(1);
  }

  /** The period of the same grain just after this one. */
  public Period next() {
    return back(-1);
  }

  /** The period of the same grain that lies the given number of periods before this one. */
  public Period back(int periods) {
    return new Period(grain, number - periods);
  }

  /** How many periods after another of its grain this one is; before it they are less than none. */
  public int after(Period other) {
    return number - other.number;
  }

  /** The given month, 1 to 12, of the calendar year in which this period ends. */
  public Period month(int month) {
    return Grain.MONTH.at(LocalDate.of(lastDay().getYear(), month, 1));
  }

  /** The last period of the given grain that has ended when this one ends. */
  public Period as(Grain other) {
    return other == grain ? this : other.lastEndedBy(lastDay());
  }

  /** Orders by first day, then the longer period first. */
  @Override
  public int compareTo(Period other) {
    if (grain == other.grain) {
      return Integer.compare(number, other.number);
    }
    int first = firstDay().compareTo(other.firstDay());
    return first != 0 ? first : other.lastDay().compareTo(lastDay());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Period that && grain == that.grain && number == that.number;
  }

  @Override
  public int hashCode() {
    return number * 31 + grain.id().hashCode();
  }

  /** The period in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return grain.text(number);
  }
}
