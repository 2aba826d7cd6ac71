package dk.pejl.rules.vaekstplan2022;

import dk.pejl.Evaluator;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Intake;
import dk.pejl.rules.Pejl;
import dk.pejl.rules.register.Kommuner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures for the rules of the growth plan, written in a line: {@code
 * indicator{dimension=value,…}(subject)@period=value}, where the dimensions and the subject, which else
 * is Aabenraa, may be left out. The subject {@code *} is every municipality, the period {@code 2019-*}
 * every month of the year, and {@code (subject)} alone a subject without figures. A value {@code 1..4}
 * is held back. What is given later of the same figure replaces what was given before.
 */
final class VaekstplanFacts {
  static final Evaluator PEJL = Pejl.of("vaekstplan-2022");
  static final String AABENRAA = "kommune:580";

  private static final Pattern FORM = Pattern.compile("(?<indicator>[a-z0-9-]+)"
      + "(?:\\{(?<dims>[^}]+)})?"
      + "(?:\\((?<subject>[^)]+)\\))?"
      + "@(?<period>[0-9/-]+\\*?)=(?<value>\\S+)");
  private static final Pattern MASKED = Pattern.compile("(?<low>[\\d.]+?)\\.\\.(?<high>[\\d.]+)");
  private static final Pattern UNIT = Pattern.compile("\\((?<subject>[^)]+)\\)");

  private final Map<List<Object>, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> subjects = new TreeSet<>();

  private VaekstplanFacts() {}

  /** The facts that a line gives, checked. */
  static Facts of(String line) {
    VaekstplanFacts facts = new VaekstplanFacts();
    for (String each : line.split(" ", -1)) {
      if (!each.isEmpty()) {
        facts.read(each);
      }
    }
    return facts.checked();
  }

  private void read(String text) {
    Matcher unit = UNIT.matcher(text);
    Matcher form = FORM.matcher(text);
    if (unit.matches()) {
      subjects.add(unit.group("subject"));
    } else if (form.matches()) {
      read(form);
    } else {
      throw new IllegalArgumentException(text);
    }
  }

  private void read(Matcher form) {
    String subject = form.group("subject");
    for (String each : subject == null ? List.of(AABENRAA) : subjects(subject)) {
      subjects.add(each);
      for (String period : periods(form.group("period"))) {
        put(form, each, period);
      }
    }
  }

  private static List<String> subjects(String text) {
    return text.equals("*")
        ? Kommuner.all().keySet().stream().map(String::valueOf).toList()
        : List.of(text);
  }

  private static List<String> periods(String text) {
    return text.endsWith("*")
        ? IntStream.rangeClosed(1, 12)
            .mapToObj(month -> text.replace("*", String.format(Locale.ROOT, "%02d", month)))
            .toList()
        : List.of(text);
  }

  private void put(Matcher form, String subject, String period) {
    Map<String, String> dims = dims(form.group("dims"));
    String value = form.group("value");
    drafts.put(
        List.of(form.group("indicator"), subject, period, dims),
        draft(form.group("indicator"), subject, period, dims, value));
  }

  private static Map<String, String> dims(@Nullable String text) {
    Map<String, String> dims = new LinkedHashMap<>();
    if (text != null) {
      for (String each : text.split(",", -1)) {
        String[] parts = each.split("=", 2);
        dims.put(parts[0], parts[1]);
      }
    }
    return dims;
  }

  private Draft draft(
      String indicator, String subject, String period, Map<String, String> dims, String value) {
    boolean open = value.equals("open");
    @Nullable String missing = value.equals("not-applicable") ? value : null;
    Matcher masked = MASKED.matcher(value);
    boolean held = masked.matches();
    return new Draft(
        new Place("", drafts.size() + 1, ""),
        indicator,
        subject,
        period,
        dims,
        open || held || missing != null ? null : value,
        null,
        held ? List.of(masked.group("low"), masked.group("high")) : null,
        missing,
        open,
        List.of(),
        "",
        Provenance.UNKNOWN);
  }

  private Facts checked() {
    Intake intake = PEJL.intake();
    subjects.stream()
        .filter(subject -> !subject.startsWith("kommune:") && !subject.startsWith("gruppe:"))
        .forEach(subject -> intake.register(subject, "", AABENRAA));
    drafts.values().forEach(intake::take);
    return intake.facts();
  }
}
