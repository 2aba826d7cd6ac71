package dk.pejl.period;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far back a figure goes that is taken over several of its periods at once, up to the one read.
 *
 * @param form from where on
 * @param count how many periods there are, where that is told; else 0
 * @param from the period in which they begin, where that is told
 * @param isMean whether the mean of them is meant rather than the sum
 */
public record Reach(Form form, int count, @Nullable Period from, boolean isMean) {
  private static final int MOST = 1000;

  /** From where on the periods run. */
  public enum Form {
    /** The last so many. */
    ROLLING("rolling"),
    /** Those of the year up to the one read. */
    TO_DATE("to-date"),
    /** All since a certain one. */
    CUMULATED("cumulated");

    private final String id;

    Form(String id) {
      this.id = id;
    }

    /** The name of this form in files. */
    public String id() {
      return id;
    }
  }

  /** The last so many periods, added up. */
  public static Reach rolling(int count) {
    return new Reach(Form.ROLLING, several(count), null, false);
  }

  /** The mean of the last so many periods. */
  public static Reach rollingMean(int count) {
    return new Reach(Form.ROLLING, several(count), null, true);
  }

  /** The year's periods up to the one read, added up. */
  public static Reach toDate() {
    return new Reach(Form.TO_DATE, 0, null, false);
  }

  /** All periods since a certain one, added up. */
  public static Reach cumulatedFrom(String first) {
    return new Reach(Form.CUMULATED, 0, Period.parse(first), false);
  }

  private static int several(int count) {
    if (count < 2 || count > MOST) {
      throw new Refusal(
          "Et løbende tal over " + count + " perioder: skriv 2 til " + MOST + ".",
          "A rolling figure over " + count + " periods: write 2 to " + MOST + ".");
    }
    return count;
  }

  /** The same, where it is told from a file whether the mean is meant. */
  public Reach meaning(boolean mean) {
    return new Reach(form, count, from, mean);
  }

  /**
   * The periods up to the one read.
   *
   * @param read the last that has ended
   * @param year a grain of years: the calendar's or the schools'
   * @param ahead how many years after that of the period read the year asked about is
   */
  public Stretch upTo(Period read, Grain year, int ahead) {
    Period first = switch (form) {
      case ROLLING -> read.back(count - 1);
      case TO_DATE -> first(read.grain(), year.at(middle(read)).back(-ahead));
      case CUMULATED -> first(read.grain(), Objects.requireNonNull(from).firstDay());
    };
    return Stretch.of(this, first, read);
  }

  /** The first part, of a grain, that there is as of a day; null where there always are some. */
  public @Nullable Period first(Grain part, Grain year, LocalDate asOf) {
    return switch (form) {
      case ROLLING -> null;
      case TO_DATE -> first(part, year.at(asOf));
      case CUMULATED -> first(part, Objects.requireNonNull(from).firstDay());
    };
  }

  private static Period first(Grain part, LocalDate day) {
    return part.firstBegunFrom(day);
  }

  /** The first period in a year: a week, or a quarter of a school year, lies where its middle does. */
  private static Period first(Grain part, Period year) {
    Period around = part.at(year.firstDay());
    return middle(around).isBefore(year.firstDay()) ? around.next() : around;
  }

  private static LocalDate middle(Period period) {
    long days = period.lastDay().toEpochDay() - period.firstDay().toEpochDay();
    return period.firstDay().plusDays(days / 2);
  }

  /** The word that an author writes for it. */
  @Override
  public String toString() {
    return switch (form) {
      case ROLLING -> (isMean ? "rollingMean(" : "rolling(") + count + ")";
      case TO_DATE -> "toDate()";
      case CUMULATED -> "cumulatedFrom(\"" + from + "\")";
    };
  }
}
