package dk.pejl.period;

import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.time.YearMonth;

/** How long a period is. */
public enum Grain {
  /** A calendar year, such as {@code 2019}. */
  YEAR("year", new Wording("år", "year")) {
    @Override
    LocalDate firstDay(int number) {
      return LocalDate.of(number, 1, 1);
    }

    @Override
    int numberAt(LocalDate day) {
      return day.getYear();
    }

    @Override
    String text(int number) {
      return String.valueOf(number);
    }
  },
  /** A quarter of a calendar year, such as {@code 2019-Q3}. */
  QUARTER("quarter", new Wording("kvartal", "quarter")) {
    @Override
    LocalDate firstDay(int number) {
      return LocalDate.of(Math.floorDiv(number, 4), Math.floorMod(number, 4) * 3 + 1, 1);
    }

    @Override
    int numberAt(LocalDate day) {
      return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }

    @Override
    String text(int number) {
      return Math.floorDiv(number, 4) + "-Q" + (Math.floorMod(number, 4) + 1);
    }
  },
  /** A month, such as {@code 2019-05}. */
  MONTH("month", new Wording("måned", "month")) {
    @Override
    LocalDate firstDay(int number) {
      return LocalDate.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1);
    }

    @Override
    int numberAt(LocalDate day) {
      return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    @Override
    String text(int number) {
      return YearMonth.from(firstDay(number)).toString();
    }
  },
  /** A school year from 1 August to 31 July, such as {@code 2018/19}. */
  SCHOOL_YEAR("school-year", new Wording("skoleår", "school year")) {
    @Override
    LocalDate firstDay(int number) {
      return LocalDate.of(number, 8, 1);
    }

    @Override
    int numberAt(LocalDate day) {
      return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
    }

    @Override
    String text(int number) {
      int next = (number + 1) % 100;
      return number + "/" + (next < 10 ? "0" : "") + next;
    }
  },
  /** A single day, such as {@code 2019-12-31}. */
  DAY("day", new Wording("dato", "day")) {
    @Override
    LocalDate firstDay(int number) {
      return LocalDate.ofEpochDay(number);
    }

    @Override
    int numberAt(LocalDate day) {
      return Math.toIntExact(day.toEpochDay());
    }

    @Override
    String text(int number) {
      return firstDay(number).toString();
    }
  };

  private final String id;
  private final Wording wording;

  Grain(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /** The name of this grain in files and rules. */
  public String id() {
    return id;
  }

  /** The name of this grain for people. */
  public Wording wording() {
    return wording;
  }

  /** One period of this grain, such as {@code et år} and {@code a year}. */
  public Wording one() {
    String article = this == MONTH || this == DAY ? "en " : "et ";
    return new Wording(article + wording.da(), "a " + wording.en());
  }

  /** The grain of the given name. */
  public static Grain parse(String id) {
    for (Grain grain : values()) {
      if (grain.id.equals(id)) {
        return grain;
      }
    }
    throw new Refusal(
        "'" + id + "' er ikke en periodelængde: skriv year, quarter, month, school-year eller day.",
        "'" + id + "' is not a grain: write year, quarter, month, school-year or day.");
  }

  /** The period of this grain in which the day lies. */
  public Period at(LocalDate day) {
    return new Period(this, numberAt(day));
  }

  /** The last period of this grain that ended on or before the day. */
  public Period lastEndedBy(LocalDate day) {
    Period around = at(day);
    return around.lastDay().isAfter(day) ? around.previous() : around;
  }

  /** The first period of this grain that begins on or after the day. */
  public Period firstBegunFrom(LocalDate day) {
    Period around = at(day);
    return around.firstDay().isBefore(day) ? around.next() : around;
  }

  abstract LocalDate firstDay(int number);

  abstract int numberAt(LocalDate day);

  abstract String text(int number);
}
