package dk.pejl.period;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The dates that can be asked about and stand in files, from 1800-01-01 to 2999-12-31. */
public final class Dates {
  /** The first of them. */
  public static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

  /** The last of them. */
  public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  // A year of more or fewer than four digits could not be told from others by the order of text.
  private static final int ISO = 10;

  private Dates() {}

  /** The date that a text such as {@code 2019-12-31} names. */
  public static LocalDate parse(String text) {
    if (text.length() != ISO) {
      throw noDate(text, null);
    }
    try {
      return within(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      throw noDate(text, notADay);
    }
  }

  /** The date itself, if it is one of these. */
  public static LocalDate within(LocalDate date) {
    if (!isWithin(date)) {
      throw outside(date);
    }
    return date;
  }

  /** Whether a date is one of these. */
  static boolean isWithin(LocalDate date) {
    return !date.isBefore(FIRST) && !date.isAfter(LAST);
  }

  /** The refusal of something that is no date. */
  public static Refusal noDate(Object said, @Nullable Throwable cause) {
    Refusal refusal = new Refusal(
        "'" + said + "' er ikke en dato: skriv fx 2019-12-31.",
        "'" + said + "' is not a date: write for instance 2019-12-31.");
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  /** The refusal of a date or a period that lies outside these. */
  public static Refusal outside(Object said) {
    return new Refusal(
        "'" + said + "' ligger uden for de datoer, der kan bruges, " + FIRST + " til " + LAST
            + ": skriv en af dem.",
        "'" + said + "' lies outside the dates that can be used, " + FIRST + " to " + LAST
            + ": write one of those.");
  }
}
