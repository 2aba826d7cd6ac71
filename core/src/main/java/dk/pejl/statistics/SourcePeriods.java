package dk.pejl.statistics;

import dk.pejl.input.Scalars;
import dk.pejl.period.Period;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods as statistics offices write them. */
final class SourcePeriods {
  private static final Pattern FORM = Pattern.compile("(?<year>[12]\\d{3})"
      + "(?:[KQ](?<quarter>[1-4])|M(?<month>\\d{2})(?:D(?<day>\\d{2}))?|/(?<next>\\d{4}))");
  private static final List<Foreign> FOREIGN = List.of(
      new Foreign(Pattern.compile("\\d{4}[UW]\\d{2}"), new Wording("en uge", "a week")),
      new Foreign(
          Pattern.compile("\\d{4}[A-Z]MAT\\d{2}"), new Wording("et rullende år", "a rolling year")),
      new Foreign(Pattern.compile("\\d{4}H[12]"), new Wording("et halvår", "half a year")));

  /** Periods of a sort that Pejl does not have. */
  private record Foreign(Pattern form, Wording wording) {}

  private SourcePeriods() {}

  /** The period of a text such as 2023, 2023K1, 2023Q1, 2023M01, 1982M12D09 or 2023/2024. */
  static Period parse(String text) {
    for (Foreign foreign : FOREIGN) {
      if (foreign.form.matcher(text).matches()) {
        throw refused(text, foreign.wording);
      }
    }
    Matcher form = FORM.matcher(text);
    String own = form.matches() ? own(form) : text;
    try {
      Period.parseAny(own);
    } catch (Refusal noPeriod) {
      throw unknown(text);
    }
    return Period.parse(own);
  }

  /** Whether a text names a period that there is a form for. */
  static boolean isPeriod(String text) {
    try {
      parse(text);
      return true;
    } catch (Refusal noPeriod) {
      return false;
    }
  }

  /** Whether a text names a period of a sort that Pejl does not have. */
  static boolean isForeign(String text) {
    return FOREIGN.stream().anyMatch(foreign -> foreign.form.matcher(text).matches());
  }

  /** The same period as Pejl writes it. */
  private static String own(Matcher form) {
    String year = form.group("year");
    String next = form.group("next");
    String day = form.group("day");
    if (next != null) {
      // Years that do not follow each other are no school year and so no period.
      return isNext(year, next) ? year + "/" + next.substring(2) : form.group();
    }
    return form.group("quarter") != null
        ? year + "-Q" + form.group("quarter")
        : year + "-" + form.group("month") + (day == null ? "" : "-" + day);
  }

  private static boolean isNext(String year, String next) {
    return Integer.parseInt(year) + 1 == Integer.parseInt(next);
  }

  private static Refusal refused(String text, Wording sort) {
    return new Refusal(
        "'" + text + "' er " + sort.da() + ", og det har Pejl ingen periode for: hent år,"
            + " kvartaler, måneder eller dage, eller lad rækkerne ude i 'leave-out'.",
        "'" + text + "' is " + sort.en() + ", for which Pejl has no period: fetch years, quarters,"
            + " months or days, or leave the rows out in 'leave-out'.");
  }

  private static Refusal unknown(String text) {
    String shown = Scalars.clipped(text);
    return new Refusal(
        "'" + shown
            + "' er ikke en periode, der kan læses, som 2023, 2023K1, 2023M01, 1982M12D09 og"
            + " 2023/2024 kan: skriv i 'table', hvilken den er, eller lad rækkerne ude i"
            + " 'leave-out'.",
        "'" + shown + "' is no period that can be read, as 2023, 2023K1, 2023M01, 1982M12D09 and"
            + " 2023/2024 can: write in 'table' which it is, or leave the rows out in 'leave-out'.");
  }
}
