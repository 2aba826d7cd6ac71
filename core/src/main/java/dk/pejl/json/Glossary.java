package dk.pejl.json;

import dk.pejl.claim.Side;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Group;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.indicator.Source;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of an evaluation name: indicators, units and subjects, with all that texts and
 * truths need to know of them. It stands once in the file.
 */
final class Glossary {
  private static final Map<String, Unit> COMMON = Stream.of(
          Unit.NUMBER,
          Unit.PERCENT,
          Unit.POINTS,
          Unit.KRONER,
          Unit.YES_NO,
          Unit.DATE,
          Unit.DAYS,
          Unit.RANK)
      .collect(Collectors.toMap(Unit::id, unit -> unit));

  private final SortedMap<String, Indicator> indicators = new TreeMap<>();
  private final SortedMap<String, Unit> units = new TreeMap<>();
  private final SortedMap<Subject, Wording> subjects = new TreeMap<>();
  // Where the subject asked about lies, since that decides which goals are about it.
  private final SortedMap<Subject, Subject> within = new TreeMap<>();

  private Glossary() {}

  // Writing

  /** The glossary of an evaluation. */
  static Glossary of(Evaluation evaluation) {
    Glossary glossary = new Glossary();
    Naming naming = subject -> {
      Wording name = evaluation.catalogue().name(subject, evaluation.facts().entry(subject));
      if (!name.equals(Wording.same(subject.toString()))) {
        glossary.subjects.put(subject, name);
      }
    };
    naming.name(evaluation.question().subject());
    glossary.place(evaluation.question().subject(), evaluation.facts());
    for (Verdict verdict : evaluation.verdicts()) {
      naming.name(verdict.subject());
      verdict.claim().comparisons((comparison, counts) -> {
        glossary.add(comparison.value(), naming);
        glossary.add(comparison.limit(), naming);
      });
    }
    return glossary;
  }

  /** Notes what a subject lies in, and what that lies in, as far as it is registered. */
  private void place(Subject subject, Facts facts) {
    Entry entry = facts.entry(subject);
    Subject around = entry == null ? null : entry.within();
    if (around != null && within.putIfAbsent(subject, around) == null) {
      subjects.putIfAbsent(subject, Wording.same(subject.toString()));
      place(around, facts);
    }
  }

  @FunctionalInterface
  private interface Naming {
    void name(Subject subject);
  }

  private void add(Side side, Naming naming) {
    if (side instanceof Side.Measured measured) {
      add(measured.indicator());
      naming.name(measured.at().subject());
      add(measured.figure(), naming);
    } else if (side instanceof Side.Worked worked) {
      worked.parts().forEach(part -> add(part, naming));
    } else if (side instanceof Side.Instead instead) {
      add(instead.asked(), naming);
      add(instead.used(), naming);
    } else {
      add(side.unit());
    }
  }

  private void add(Figure figure, Naming naming) {
    if (figure instanceof Figure.Read read) {
      add(read.indicator());
      naming.name(read.key().subject());
    } else if (figure instanceof Figure.Stated stated) {
      add(stated.unit());
    } else if (figure instanceof Figure.Instead instead) {
      add(instead.asked(), naming);
      add(instead.used(), naming);
    } else if (figure instanceof Figure.Worked worked) {
      Subject pooled = worked.pooled();
      if (pooled != null) {
        naming.name(pooled);
      }
      Subject without = worked.without();
      if (without != null) {
        naming.name(without);
      }
      worked.parts().forEach(part -> add(part, naming));
    }
  }

  private void add(Indicator indicator) {
    indicators.putIfAbsent(indicator.id(), indicator);
    add(indicator.unit());
  }

  private void add(Unit unit) {
    if (!unit.equals(COMMON.get(unit.id()))) {
      units.putIfAbsent(unit.id(), unit);
    }
  }

  /** Puts the glossary into a file; indicators and units stand in many. */
  void put(Fields fields, JsonCache cache) {
    fields
        .put("subjects", Fields.list(subjects.entrySet(), this::subject))
        .put(
            "indicators",
            Fields.list(indicators.values(), indicator -> cache.of(indicator, Glossary::indicator)))
        .put("units", Fields.list(units.values(), unit -> cache.of(unit, Glossary::unit)));
  }

  private Map<String, @Nullable Object> subject(Map.Entry<Subject, Wording> named) {
    Subject around = within.get(named.getKey());
    return new Fields()
        .put("id", named.getKey().toString())
        .put("name", ClaimJson.wording(named.getValue()))
        .putIfAny("within", around == null ? null : around.toString())
        .map();
  }

  private static Fields indicator(Indicator indicator) {
    Fields fields = new Fields()
        .put("id", indicator.id())
        .put("name", ClaimJson.wording(indicator.name()))
        .put("kind", kind(indicator.kind()))
        .put("grain", indicator.grain().id())
        .put("unit", indicator.unit().id())
        .put("whole", indicator.isWhole());
    if (indicator.kind() == Kind.SHARE) {
      fields.put("partOfWhole", indicator.isPartOfWhole());
    }
    if (indicator.isCriterion()) {
      criterion(fields.put("criterion", true), indicator);
    }
    Exact min = indicator.min();
    Exact max = indicator.max();
    fields.putIfAny("min", min == null ? null : Numerals.exact(min, indicator.unit()));
    fields.putIfAny("max", max == null ? null : Numerals.exact(max, indicator.unit()));
    return fields.put("carried", indicator.formula() instanceof Formula.Latest);
  }

  /** Who sets a criterion, which is said where a source is not stated. */
  private static void criterion(Fields fields, Indicator indicator) {
    indicator.sources().stream().map(Source::name).findFirst().ifPresent(setBy -> {
      boolean isSame = setBy.da().equals(setBy.en());
      fields.put("system", setBy.da()).putIfAny("setBy", isSame ? null : ClaimJson.wording(setBy));
    });
  }

  private static Fields unit(Unit unit) {
    Fields fields =
        new Fields().put("id", unit.id()).put("name", ClaimJson.wording(unit.wording()));
    return unit.scale().equals(Exact.ONE)
        ? fields
        : fields.put("scale", unit.scale().toString());
  }

  /** The name of a kind in files. */
  static String kind(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  // Reading

  /** Reads the glossary of a file. */
  static Glossary of(FieldsReader root) {
    Glossary glossary = new Glossary();
    root.list("units", (node, problems) -> FieldsReader.of(node, problems, glossary::readUnit));
    root.list(
        "indicators", (node, problems) -> FieldsReader.of(node, problems, glossary::readIndicator));
    root.list(
        "subjects", (node, problems) -> FieldsReader.of(node, problems, glossary::readSubject));
    return glossary;
  }

  private Unit readUnit(FieldsReader reader) {
    String id = reader.text("id");
    Wording name = wording(reader, "name");
    Exact scale = reader.has("scale") ? reader.parsed("scale", Exact::parse) : Exact.ONE;
    if (scale.signum() == 0) {
      throw reader.refused("Skalaen kan ikke være 0.", "The scale cannot be 0.");
    }
    Unit unit = new Unit(id, name, scale);
    units.put(id, unit);
    return unit;
  }

  private Subject readSubject(FieldsReader reader) {
    Subject subject = reader.parsed("id", Subject::parse);
    subjects.put(subject, wording(reader, "name"));
    if (reader.has("within")) {
      within.put(subject, reader.parsed("within", Subject::parse));
    }
    return subject;
  }

  private Indicator readIndicator(FieldsReader reader) {
    String id = reader.text("id");
    Kind kind = reader.choice("kind", Kind.values(), Glossary::kind);
    Unit unit = unit(reader, "unit");
    boolean whole = reader.flag("whole");
    boolean part = kind == Kind.SHARE && reader.flag("partOfWhole");
    Wording name = wording(reader, "name");
    Indicator indicator = plain(id, kind, unit, part);
    if (!whole && !part) {
      indicator = indicator.averaged();
    }
    indicator = indicator
        .named(name.da(), name.en())
        .every(reader.choice("grain", Grain.values(), Grain::id));
    if (reader.has("criterion") && reader.flag("criterion")) {
      Wording setBy = setBy(reader);
      indicator = indicator.criterion(setBy.da(), setBy.en());
    }
    if (reader.has("min")) {
      indicator = indicator.min(reader.text("min"));
    }
    if (reader.has("max")) {
      indicator = indicator.max(reader.text("max"));
    }
    if (reader.flag("carried")) {
      indicator = indicator.as(new Formula.Latest(Formula.of(indicator), Exact.ZERO));
    }
    indicators.put(id, indicator);
    return indicator;
  }

  private static Wording setBy(FieldsReader reader) {
    String system = reader.has("system") ? reader.text("system") : "";
    return reader.has("setBy") ? wording(reader, "setBy") : Wording.same(system);
  }

  private static Indicator plain(String id, Kind kind, Unit unit, boolean partOfWhole) {
    return switch (kind) {
      case COUNT -> Indicator.count(id);
      case SHARE -> partOfWhole ? Indicator.share(id) : Indicator.rate(id);
      case AMOUNT -> Indicator.amount(id, unit);
      case GRADE -> Indicator.grade(id, unit);
      case FLAG -> Indicator.flag(id);
      case DAY -> Indicator.day(id);
      case RANK -> Indicator.rank(id);
    };
  }

  /** The indicator that a field names. */
  Indicator indicator(FieldsReader reader, String field) {
    String id = reader.text(field);
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw reader.refused(
          "Indikatoren '" + id + "' er ikke beskrevet under /indicators: beskriv den der.",
          "The indicator '" + id + "' is not described under /indicators: describe it there.");
    }
    return indicator;
  }

  /** The unit that a field names. */
  Unit unit(FieldsReader reader, String field) {
    String id = reader.text(field);
    Unit unit = units.getOrDefault(id, COMMON.get(id));
    if (unit == null) {
      throw reader.refused(
          "Enheden '" + id + "' er ikke beskrevet under /units: beskriv den der.",
          "The unit '" + id + "' is not described under /units: describe it there.");
    }
    return unit;
  }

  /** A text in both languages. */
  static Wording wording(FieldsReader reader, String field) {
    return reader.made(field, Glossary::wording);
  }

  private static Wording wording(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node, problems, texts -> new Wording(texts.text("da"), texts.text("en")));
  }

  /** A catalogue of what is named. */
  Catalogue catalogue() {
    Catalogue.Builder builder =
        Catalogue.builder().add(indicators.values().toArray(Indicator[]::new));
    subjects.forEach((subject, name) -> {
      if (subject.isGroup()) {
        builder.add(new Group(subject, name, List.of()));
      }
    });
    // What is worked out stands here with its parts alone, so that one id may have two forms.
    return builder.first();
  }

  /** Facts that hold observations, with the names of the subjects. */
  Facts facts(Collection<Observation> observations) {
    List<Entry> entries = new ArrayList<>();
    subjects.forEach((subject, name) -> {
      if (!subject.isGroup()) {
        entries.add(new Entry(subject, name.da(), within.get(subject)));
      }
    });
    return new Facts(observations, entries);
  }
}
