package dk.pejl.testing;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one scenario, each written as a name and what it is: {@code
 * ansatte-i-ordning(ordning=igu) kommune:580 2019-08} and {@code 12}.
 */
final class ScenarioFigures {
  private static final Pattern NAME = Pattern.compile("(?<indicator>[^\\s(]++)"
      + "(?:\\((?<dims>[^)]*+)\\))?(?:\\s++(?<subject>[^\\s:]++:\\S++))?\\s++(?<period>\\S++)");
  private static final String TO = "..";
  /** Follows what a document prints, of a year of what is counted by month the mean. */
  static final Wording PRINTED = new Wording(" trykt", " printed");

  private static final Pattern BOUND = Pattern.compile("-?\\d[\\d.,]*+");
  private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");

  private final Catalogue catalogue;
  private final @Nullable Subject subject;
  private final Intake intake;
  private final Set<String> names = new HashSet<>();
  // What is written for one period stands in place of what is written for the year around it.
  private final Map<String, Draft> spread = new LinkedHashMap<>();
  private final Map<String, Draft> exact = new LinkedHashMap<>();

  /** The figures of a scenario about a subject, or about none where that could not be read. */
  ScenarioFigures(Catalogue catalogue, @Nullable Subject subject) {
    this.catalogue = catalogue;
    this.subject = subject;
    this.intake = Intake.of(catalogue);
  }

  /** Registers a unit that lies in the scenario's subject. */
  void unit(Place place, String unit) {
    if (!unit.isEmpty()) {
      intake.register(place, unit, "", subject == null ? null : subject.toString());
    }
  }

  /** Adds a figure; false where it is there already. */
  boolean add(Place place, String name, String reading) {
    if (name.isEmpty() || reading.isEmpty()) {
      return true;
    }
    if (!names.add(name)) {
      return false;
    }
    try {
      Name parts = name(name);
      String says = withoutPrinted(reading);
      boolean isPrinted = !says.equals(reading);
      List<String> periods = isPrinted ? List.of(parts.period) : periods(parts);
      for (String period : periods) {
        Draft draft = draft(place, parts, period, says, isPrinted);
        (periods.size() > 1 ? spread : exact).put(parts.in(period), draft);
      }
    } catch (Refusal refusal) {
      intake.problem(place, refusal.wording());
    }
    return true;
  }

  /** The facts of all that was added; every problem is thrown at once. */
  Facts facts() {
    Map<String, Draft> all = new LinkedHashMap<>(spread);
    all.putAll(exact);
    all.values().forEach(intake::take);
    return intake.facts();
  }

  /** The observations that a name stands for. */
  List<Key> keys(String text) {
    Name parts = name(text);
    Indicator indicator = catalogue.indicator(parts.indicator);
    List<Key> keys = new ArrayList<>();
    for (String period : periods(parts)) {
      keys.add(new Key(
          indicator.id(),
          catalogue.subject(parts.subject),
          Period.parse(period),
          Dims.of(parts.dims)));
    }
    return keys;
  }

  /** The parts of a figure's name. */
  private record Name(String indicator, Map<String, String> dims, String subject, String period) {
    private String in(String other) {
      return indicator + dims + subject + other;
    }
  }

  private Name name(String text) {
    Matcher parts = NAME.matcher(text);
    if (!parts.matches()) {
      throw new Refusal(
          "'" + text + "' er ikke et tals navn: skriv indikator og periode, fx ansatte 2023 eller"
              + " ansatte-i-ordning(ordning=igu) kommune:580 2023-08.",
          "'" + text
              + "' is no name of a figure: write indicator and period, such as ansatte 2023 or"
              + " ansatte-i-ordning(ordning=igu) kommune:580 2023-08.");
    }
    String own = subject == null ? "" : subject.toString();
    String of = parts.group("subject");
    return new Name(
        parts.group("indicator"),
        dims(parts.group("dims")),
        of == null ? own : of,
        parts.group("period"));
  }

  private static Map<String, String> dims(@Nullable String text) {
    Map<String, String> dims = new TreeMap<>();
    for (String pair : text == null || text.isBlank() ? new String[0] : text.split(",", -1)) {
      int mark = pair.indexOf('=');
      if (mark < 0) {
        throw new Refusal(
            "'" + pair + "' er ikke en dimension: skriv fx ordning=igu.",
            "'" + pair + "' is no dimension: write for instance ordning=igu.");
      }
      dims.put(
          Characters.withoutBlanks(pair.substring(0, mark)),
          Characters.withoutBlanks(pair.substring(mark + 1)));
    }
    return dims;
  }

  /** The period, or each part of it that the indicator is counted for. */
  private List<String> periods(Name name) {
    Grain grain =
        catalogue.has(name.indicator) ? catalogue.indicator(name.indicator).grain() : null;
    Period period = Period.parse(name.period);
    boolean shorter =
        grain == Grain.MONTH || (grain == Grain.QUARTER && period.grain() == Grain.YEAR);
    if (grain == null || !shorter || period.grain() == grain || period.grain() == Grain.DAY) {
      return List.of(name.period);
    }
    List<String> parts = new ArrayList<>();
    Period part = grain.firstBegunFrom(period.firstDay());
    for (; !part.lastDay().isAfter(period.lastDay()); part = part.next()) {
      parts.add(part.toString());
    }
    return parts;
  }

  /** The bounds of what is written as {@code 1..4}, or null where something else is written. */
  private static @Nullable List<String> masked(String reading) {
    int to = reading.indexOf(TO);
    String low = reading.substring(0, Math.max(0, to));
    String high = reading.substring(to < 0 ? 0 : to + TO.length());
    boolean isMasked = BOUND.matcher(low).matches() && BOUND.matcher(high).matches();
    return isMasked ? List.of(point(low), point(high)) : null;
  }

  /** What is said of a figure, without the word that a document prints it. */
  private static String withoutPrinted(String reading) {
    return Stream.of(PRINTED.da(), PRINTED.en())
        .filter(reading::endsWith)
        .findFirst()
        .map(word -> reading.substring(0, reading.length() - word.length()))
        .orElse(reading);
  }

  private static Draft draft(
      Place place, Name name, String period, String reading, boolean isPrinted) {
    List<String> masked = masked(reading);
    boolean isOpen = reading.equals("åben") || reading.equals("open");
    boolean isMissing = Arrays.stream(Absence.values()).anyMatch(why -> why.id().equals(reading));
    return new Draft(
        place,
        name.indicator,
        name.subject,
        period,
        name.dims,
        masked != null || isOpen || isMissing ? null : value(reading),
        null,
        masked,
        isMissing ? reading : null,
        isOpen,
        isPrinted ? List.of(Caveat.PRINTED.id()) : List.of(),
        "",
        Provenance.UNKNOWN);
  }

  private static String value(String reading) {
    return switch (reading) {
      case "ja", "yes" -> "true";
      case "nej", "no" -> "false";
      default -> point(reading);
    };
  }

  /** A decimal comma as a point. */
  static String point(String number) {
    return COMMA.matcher(number).matches() ? number.replace(',', '.') : number;
  }
}
