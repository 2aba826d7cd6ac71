package dk.pejl.testing;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.DraftWriter;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.wording.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes scenarios as {@link ScenarioReader} reads them. */
public final class ScenarioWriter {
  private final Language language;
  private final Catalogue catalogue;
  private final @Nullable Subject common;
  private final StringBuilder out = new StringBuilder();

  private ScenarioWriter(Language language, Catalogue catalogue, @Nullable Subject common) {
    this.language = language;
    this.catalogue = catalogue;
    this.common = common;
  }

  /** A whole file of scenarios. */
  public static String file(List<Scenario> scenarios, Catalogue catalogue, Language language) {
    ScenarioWriter writer = new ScenarioWriter(language, catalogue, common(scenarios));
    if (writer.common != null) {
      String subject = writer.common.toString();
      writer.out.append(Field.SUBJECT.in(language)).append(": ").append(subject).append('\n');
    }
    writer.out.append(Field.SCENARIOS.in(language)).append(":\n");
    scenarios.forEach(writer::scenario);
    return writer.out.toString();
  }

  /** The subject that most scenarios are about, to be said once; null where there are none. */
  private static @Nullable Subject common(List<Scenario> scenarios) {
    Map<Subject, Integer> counts = new TreeMap<>();
    scenarios.forEach(scenario -> counts.merge(scenario.subject(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** One scenario, to be put under the others of a file. */
  public static String one(Scenario scenario, Catalogue catalogue, Language language) {
    ScenarioWriter writer = new ScenarioWriter(language, catalogue, null);
    writer.scenario(scenario);
    return writer.out.toString();
  }

  private void scenario(Scenario scenario) {
    out.append("  - ").append(Field.NAME.in(language)).append(": ");
    out.append(quoted(scenario.name())).append('\n');
    line(Field.GOAL, scenario.goal());
    if (!scenario.subject().equals(common)) {
      line(Field.SUBJECT, scenario.subject().toString());
    }
    line(Field.DATE, date(scenario.asOf()));
    List<String> units = scenario.facts().entries().stream()
        .map(Entry::subject)
        .map(Subject::toString)
        .toList();
    if (!units.isEmpty()) {
      line(Field.UNITS, "[" + String.join(", ", units) + "]");
    }
    Map<String, String> figures = figures(scenario);
    if (!figures.isEmpty()) {
      out.append("    ").append(Field.FIGURES.in(language)).append(":\n");
      figures.forEach((name, value) ->
          out.append("      ").append(name).append(": ").append(value).append('\n'));
    }
    expected(scenario.expected());
  }

  private void expected(Expected expected) {
    line(Field.STATUS, expected.status().wording().in(language));
    if (expected.margin() != null) {
      line(Field.MARGIN, expected.margin().toString());
    }
    if (expected.missing() != null) {
      List<String> missing =
          expected.missing().stream().map(key -> quoted(key.toString())).toList();
      line(Field.MISSING, "[" + String.join(", ", missing) + "]");
    }
    if (expected.reason() != null) {
      line(Field.REASON, quoted(expected.reason()));
    }
  }

  private void line(Field field, String value) {
    out.append("    ").append(field.in(language)).append(": ").append(value).append('\n');
  }

  /** A year that ends on the day, or the day. */
  private static String date(LocalDate day) {
    Period year = Grain.YEAR.at(day);
    return (year.lastDay().equals(day) ? year : Period.day(day)).toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The figures by name; twelve months that say the same are written as their year. */
  private Map<String, String> figures(Scenario scenario) {
    Map<String, Map<Period, String>> series = new LinkedHashMap<>();
    scenario.facts().observations().forEach(observation -> {
      Draft draft = DraftWriter.of(observation, catalogue);
      series
          .computeIfAbsent(name(draft, scenario.subject()), name -> new LinkedHashMap<>())
          .put(
              observation.key().period(),
              reading(draft)
                  + (observation.isPrinted() ? ScenarioFigures.PRINTED.in(language) : ""));
    });
    Map<String, String> figures = new LinkedHashMap<>();
    series.forEach((name, values) ->
        years(values).forEach((period, value) -> figures.put(name + " " + period, value)));
    return figures;
  }

  private static Map<Period, String> years(Map<Period, String> values) {
    Map<Period, String> written = new LinkedHashMap<>();
    for (Map.Entry<Period, String> each : values.entrySet()) {
      Period year = Grain.YEAR.at(each.getKey().lastDay());
      boolean whole = each.getKey().grain() == Grain.MONTH
          && months(year).stream().allMatch(m -> each.getValue().equals(values.get(m)));
      written.put(whole ? year : each.getKey(), each.getValue());
    }
    return written;
  }

  private static List<Period> months(Period year) {
    List<Period> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(year.month(month));
    }
    return months;
  }

  private static String name(Draft draft, Subject own) {
    Dims dims = Dims.of(draft.dims());
    String subject = String.valueOf(draft.subject());
    return draft.indicator()
        + (dims.isEmpty() ? "" : "(" + dims + ")")
        + (subject.equals(own.toString()) ? "" : " " + subject);
  }

  private String reading(Draft draft) {
    if (draft.open()) {
      return language == Language.DA ? "åben" : "open";
    }
    List<String> masked = draft.masked();
    if (masked != null) {
      return masked.get(0) + ".." + masked.get(1);
    }
    String value = draft.value();
    if (value == null) {
      return String.valueOf(draft.missing());
    }
    boolean da = language == Language.DA;
    return switch (value) {
      case "true" -> da ? "ja" : "yes";
      case "false" -> da ? "nej" : "no";
      default -> value;
    };
  }
}
