package dk.pejl.reference;

import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods and days. */
final class Time {
  private Time() {}

  /** The period of a grain around a day, written as people write it. */
  static Period around(Grain grain, LocalDate day) {
    int year = day.getYear();
    return Period.parse(
        switch (grain) {
          case YEAR -> "" + year;
          case QUARTER -> year + "-Q" + ((day.getMonthValue() + 2) / 3);
          case MONTH -> day.toString().substring(0, 7);
          case SCHOOL_YEAR -> {
            int first = day.getMonthValue() < 8 ? year - 1 : year;
            yield first + "/" + String.valueOf(first + 1).substring(2);
          }
          case DAY -> day.toString();
        });
  }

  /** The last period of a grain that has ended by a day. */
  static Period lastEnded(Grain grain, LocalDate day) {
    Period period = around(grain, day);
    while (period.lastDay().isAfter(day)) {
      period = period.previous();
    }
    return period;
  }

  /** The first period of a grain that begins on a day or after. */
  static Period firstFrom(Grain grain, LocalDate day) {
    Period period = around(grain, day);
    while (period.firstDay().isBefore(day)) {
      period = period.next();
    }
    return period;
  }

  /** The number of the year, or of the school year that begins in it, with the middle of a period. */
  static int yearOf(Period period, boolean ofSchools) {
    long first = period.firstDay().toEpochDay();
    long last = period.lastDay().toEpochDay();
    LocalDate middle = LocalDate.ofEpochDay(first + (last - first) / 2);
    return middle.getYear() - (ofSchools && middle.getMonthValue() < 8 ? 1 : 0);
  }

  /** The period a number of periods earlier. */
  static Period earlier(Period period, int periods) {
    Period at = period;
    for (int i = 0; i < periods; i++) {
      at = at.previous();
    }
    return at;
  }

  /** The periods up to the last, in order, that begin no earlier than a day. */
  static List<Period> since(LocalDate first, Period last) {
    List<Period> periods = new ArrayList<>();
    for (Period at = last; !at.firstDay().isBefore(first); at = at.previous()) {
      periods.add(at);
    }
    Collections.reverse(periods);
    return periods;
  }

  /** Where a path lies on a day, or null before its first point. */
  static @Nullable Fraction onPath(List<Statement.Waypoint> path, LocalDate day) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Statement.Waypoint from = path.get(i);
      LocalDate start = from.period().lastDay();
      if (!start.isAfter(day)) {
        return i + 1 == path.size() ? from.value() : between(from, path.get(i + 1), day);
      }
    }
    return null;
  }

  private static Fraction between(Statement.Waypoint from, Statement.Waypoint to, LocalDate day) {
    long start = from.period().lastDay().toEpochDay();
    long gone = day.toEpochDay() - start;
    long whole = to.period().lastDay().toEpochDay() - start;
    return from.value().plus(to.value().minus(from.value()).times(Fraction.of(gone, whole)));
  }
}
