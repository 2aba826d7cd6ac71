package dk.pejl.text;

import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes exact figures, days and periods as a language writes them: {@code 4.712,5} in Danish and
 * {@code 4,712.5} in English. Immutable and thread-safe.
 *
 * <p>Only here is anything rounded: shares to one decimal, kroner to none, other figures to at most
 * two. {@link Written} adds decimals where two figures are compared. The blank before a unit is an
 * ordinary one, so that texts can be searched, piped and shown by any terminal.
 */
public final class Numbers {
  private static final Numbers DANISH = new Numbers(Language.DA);
  private static final Numbers ENGLISH = new Numbers(Language.EN);
  private static final List<String> DANISH_MONTHS = List.of(
      "januar",
      "februar",
      "marts",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "december");
  private static final List<String> ENGLISH_MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");
  private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th");

  private final Language language;

  private Numbers(Language language) {
    this.language = language;
  }

  /** The way a language writes. */
  public static Numbers in(Language language) {
    return language == Language.DA ? DANISH : ENGLISH;
  }

  /** The language written in. */
  public Language language() {
    return language;
  }

  /** The Danish or the English text, as the language demands. */
  String say(String da, String en) {
    return language == Language.DA ? da : en;
  }

  /** The value with its unit and the usual decimals, such as {@code 22,0 %}. */
  public String value(Exact value, Unit unit) {
    return text(
        value, Rounding.round(value, unit, Rounding.usual(unit), RoundingMode.HALF_UP), unit);
  }

  /** A limit with its unit as a rule states it, without decimals of no use, such as {@code 15 %}. */
  public String stated(Exact value, Unit unit) {
    return text(value, Rounding.stated(value, unit, Rounding.usual(unit)), unit);
  }

  /** The values a figure can have, such as {@code mellem 1 og 4}. */
  public String range(Range range, Unit unit) {
    return range(range, unit, Rounding.usual(unit), RoundingMode.FLOOR, RoundingMode.CEILING);
  }

  /** The values a figure can have, with so many decimals, both ends rounded to the nearest. */
  String nearest(Range range, Unit unit, int decimals) {
    return range(range, unit, decimals, RoundingMode.HALF_UP, RoundingMode.HALF_UP);
  }

  private String range(Range range, Unit unit, int decimals, RoundingMode down, RoundingMode up) {
    Exact value = range.value();
    if (value != null) {
      return text(value, Rounding.round(value, unit, decimals, RoundingMode.HALF_UP), unit);
    }
    if (unit.equals(Unit.YES_NO)) {
      return unknown();
    }
    Exact low = range.low();
    Exact high = range.high();
    if (low != null && high != null) {
      return between(
          text(low, Rounding.round(low, unit, decimals, down), unit),
          text(high, Rounding.round(high, unit, decimals, up), unit),
          unit);
    }
    if (low != null) {
      String least = text(low, Rounding.round(low, unit, decimals, down), unit);
      return (range.lowOpen() ? beyond(unit) : say("mindst ", "at least ")) + least;
    }
    if (high != null) {
      String most = text(high, Rounding.round(high, unit, decimals, up), unit);
      return (range.highOpen() ? say("under ", "below ") : say("højst ", "at most ")) + most;
    }
    return unknown();
  }

  /** What lies between two limits as a rule states them, such as {@code mellem 15 og 25 %}. */
  String between(Exact low, Exact high, Unit unit) {
    return between(stated(low, unit), stated(high, unit), unit);
  }

  private String beyond(Unit unit) {
    return unit.equals(Unit.DATE) ? say("efter ", "after ") : say("over ", "above ");
  }

  private String between(String low, String high, Unit unit) {
    String behind = say(" " + unit.wording().da(), "");
    String first = behind.length() > 1 && low.endsWith(behind)
        ? low.substring(0, low.length() - behind.length())
        : low;
    return say("mellem ", "between ") + first + say(" og ", " and ") + high;
  }

  /** What stands in place of a figure of which nothing is known. */
  String unknown() {
    return say("et ukendt tal", "an unknown figure");
  }

  /** A rounded number as its unit is written; yes and no and days by their exact value. */
  String text(Exact exact, BigDecimal rounded, Unit unit) {
    if (unit.equals(Unit.YES_NO)) {
      return yesNo(exact.signum() != 0);
    }
    if (unit.equals(Unit.DATE)) {
      return date(LocalDate.ofEpochDay(exact.floor().toLong()));
    }
    if (unit.equals(Unit.RANK)) {
      return say("nr. ", "no. ") + number(rounded);
    }
    return withUnit(number(rounded), unit, rounded.abs().compareTo(BigDecimal.ONE) == 0);
  }

  private String withUnit(String number, Unit unit, boolean one) {
    String behind = unit.wording().in(language);
    if (behind.isEmpty()) {
      return number;
    }
    if (unit.equals(Unit.DAYS) && one) {
      return number + say(" dag", " day");
    }
    if (language == Language.EN && unit.equals(Unit.KRONER)) {
      return behind + " " + number;
    }
    return language == Language.EN && unit.equals(Unit.PERCENT)
        ? number + behind
        : number + " " + behind;
  }

  /** A distance between two places in an order. */
  String places(BigDecimal count) {
    return number(count)
        + (count.compareTo(BigDecimal.ONE) == 0
            ? say(" plads", " place")
            : say(" pladser", " places"));
  }

  /** The number with the language's decimal mark, and its thousands kept apart. */
  String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(say(".", ","));
      }
      text.append(whole.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(say(",", ".")).append(plain, point + 1, plain.length()).toString();
  }

  /** The whole number with its thousands kept apart. */
  public String count(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** The answer: {@code ja} or {@code nej}. */
  public String yesNo(boolean yes) {
    return yes ? say("ja", "yes") : say("nej", "no");
  }

  /** The day, such as {@code 31. december 2019}. */
  public String date(LocalDate day) {
    return day.getDayOfMonth() + say(". ", " ") + month(day) + " " + day.getYear();
  }

  private String month(LocalDate day) {
    int index = day.getMonthValue() - 1;
    return say(DANISH_MONTHS.get(index), ENGLISH_MONTHS.get(index));
  }

  /** The period, such as {@code 3. kvartal 2019}, {@code maj 2019} or {@code skoleåret 2018/19}. */
  public String period(Period period) {
    return switch (period.grain()) {
      case YEAR -> period.toString();
      case QUARTER -> quarter(period);
      case MONTH -> month(period.firstDay()) + " " + period.firstDay().getYear();
      case SCHOOL_YEAR -> say("skoleåret ", "the school year ") + period;
      case DAY -> date(period.firstDay());
    };
  }

  private String quarter(Period period) {
    int index = (period.firstDay().getMonthValue() - 1) / 3;
    int year = period.firstDay().getYear();
    return say(
        (index + 1) + ". kvartal " + year, "the " + ORDINALS.get(index) + " quarter of " + year);
  }

  /** The period as it is said that something holds in it, such as {@code i maj 2019}. */
  public String during(Period period) {
    return switch (period.grain()) {
      case DAY -> say("den ", "on ") + period(period);
      case YEAR, QUARTER, MONTH, SCHOOL_YEAR -> say("i ", "in ") + period(period);
    };
  }
}
