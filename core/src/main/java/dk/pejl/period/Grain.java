package dk.pejl.period;

import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long a period is. */
public enum Grain {
  /** A calendar year, such as {@code 2019}. */
  YEAR(
      "year",
      new Wording("år", "year"),
      new Wording("et år", "a year"),
      new Wording("år 2019", "year 2019")) {
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

    @Override
    @Nullable
    Period read(String text, int year) {
      return text.length() == Y ? new Period(this, year) : null;
    }
  },
  /** A quarter of a calendar year, such as {@code 2019-Q3}. */
  QUARTER(
      "quarter",
      new Wording("kvartal", "quarter"),
      new Wording("et kvartal", "a quarter"),
      new Wording("kvartal 2019-Q3", "quarter 2019-Q3")) {
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

    @Override
    @Nullable
    Period read(String text, int year) {
      if (text.length() != YM || !text.startsWith("-Q", Y)) {
        return null;
      }
      int quarter = digits(text, YM - 1, YM);
      return quarter < 1 || quarter > 4 ? null : new Period(this, year * 4 + quarter - 1);
    }
  },
  /** A month, such as {@code 2019-05}. */
  MONTH(
      "month",
      new Wording("måned", "month"),
      new Wording("en måned", "a month"),
      new Wording("måned 2019-05", "month 2019-05")) {
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

    @Override
    @Nullable
    Period read(String text, int year) {
      int month = digits(text, Y + 1, YM);
      return text.length() == YM && text.charAt(Y) == '-' && month >= 0
          ? at(LocalDate.of(year, month, 1))
          : null;
    }
  },
  /** A school year from 1 August to 31 July, such as {@code 2018/19}. */
  SCHOOL_YEAR(
      "school-year",
      new Wording("skoleår", "school year"),
      new Wording("et skoleår", "a school year"),
      new Wording("skoleår 2018/19", "school year 2018/19")) {
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

    @Override
    @Nullable
    Period read(String text, int year) {
      boolean isNext = digits(text, Y + 1, YM) == (year + 1) % 100;
      return text.length() == YM && text.charAt(Y) == '/' && isNext ? new Period(this, year) : null;
    }
  },
  /** A single day, such as {@code 2019-12-31}. */
  DAY(
      "day",
      new Wording("dato", "day"),
      new Wording("en dato", "a day"),
      new Wording("dag 2019-12-31", "day 2019-12-31")) {
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

    @Override
    @Nullable
    Period read(String text, int year) {
      int month = digits(text, Y + 1, YM);
      int day = digits(text, YM + 1, YMD);
      boolean isOne = text.length() == YMD && text.charAt(Y) == '-' && text.charAt(YM) == '-';
      return isOne && month >= 0 && day >= 0 ? at(LocalDate.of(year, month, day)) : null;
    }
  };

  // How long a text is that ends with the year, the month or quarter, and the day.
  private static final int Y = 4;
  private static final int YM = 7;
  private static final int YMD = 10;

  private final String id;
  private final Wording wording;
  private final Wording one;
  private final Wording example;

  Grain(String id, Wording wording, Wording one, Wording example) {
    this.id = id;
    this.wording = wording;
    this.one = one;
    this.example = example;
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
    return one;
  }

  /** How a period of this grain is written, such as {@code kvartal 2019-Q3}. */
  Wording example() {
    return example;
  }

  /** The grains in words, as the given names of each: {@code a, b or c}. */
  static Wording all(Function<Grain, Wording> name) {
    int last = values().length - 1;
    List<Wording> names = Arrays.stream(values()).map(name).toList();
    List<Wording> others = names.subList(0, last);
    return new Wording(
        others.stream().map(Wording::da).collect(Collectors.joining(", ")) + " eller "
            + names.get(last).da(),
        others.stream().map(Wording::en).collect(Collectors.joining(", ")) + " or "
            + names.get(last).en());
  }

  /** The grain of the given name. */
  public static Grain parse(String id) {
    for (Grain grain : values()) {
      if (grain.id.equals(id)) {
        return grain;
      }
    }
    Wording all = all(grain -> Wording.same(grain.id));
    throw new Refusal(
        "'" + id + "' er ikke en periodelængde: skriv " + all.da() + ".",
        "'" + id + "' is not a grain: write " + all.en() + ".");
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

  /**
   * The period of this grain that a text beginning with the year names, or null where the text has
   * another form; a day that no calendar has is a {@link java.time.DateTimeException}.
   */
  abstract @Nullable Period read(String text, int year);

  /** The number that the digits of a part of the text make, or -1 where it is no such part. */
  static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
