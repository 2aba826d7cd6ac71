package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Period;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads whom and when a row is about, and its dimension values, as a mapping says. For one file. */
final class KeyResolver {
  private final Catalogue catalogue;
  private final Layout layout;
  private final Findings findings;
  private final Columns<Subject> subjects = new Columns<>(Subject::parse, this::subject);
  private final Columns<Period> periods = new Columns<>(Period::parse, this::period);
  private final Columns<String> values = new Columns<>(text -> text, this::value);

  KeyResolver(Catalogue catalogue, Layout layout, Findings findings) {
    this.catalogue = catalogue;
    this.layout = layout;
    this.findings = findings;
  }

  /** The subject of a row, or null where it cannot be told. */
  @Nullable
  Subject subject(Lookup lookup, Table.Row row, Place place) {
    return subjects.read(lookup, row, place);
  }

  /** The period of a row, or null where it cannot be told. */
  @Nullable
  Period period(Lookup lookup, Table.Row row, Place place) {
    return periods.read(lookup, row, place);
  }

  /** A dimension value of a row, or null where it cannot be told. */
  @Nullable
  String value(Lookup lookup, Table.Row row, Place place) {
    return values.read(lookup, row, place);
  }

  /** What a category stands for beyond what the mapping's table says. */
  private interface Meaning<T> {
    @Nullable
    T of(Lookup lookup, Category category, Place place);
  }

  /** Reads one part of keys from the columns that lookups name. */
  private final class Columns<T> {
    private final Function<String, T> parse;
    private final Meaning<T> meaning;
    // The same few categories come again in every row.
    private final IdentityHashMap<Lookup, Column<T>> columns = new IdentityHashMap<>();

    Columns(Function<String, T> parse, Meaning<T> meaning) {
      this.parse = parse;
      this.meaning = meaning;
    }

    @Nullable
    T read(Lookup lookup, Table.Row row, Place place) {
      Column<T> column = columns.computeIfAbsent(lookup, this::column);
      if (column.constant != null) {
        return column.constant;
      }
      Category category = row.category(column.index);
      T found = column.known.get(category);
      if (found == null) {
        // A problem is not kept, so that each place of it is counted.
        found = resolve(lookup, category, place);
        if (found != null) {
          column.known.put(category, found);
        }
      }
      return found;
    }

    private Column<T> column(Lookup lookup) {
      return lookup.constant() == null
          ? new Column<>(layout.index(lookup), new HashMap<>(), null)
          : new Column<>(-1, Map.of(), parse.apply(lookup.constant()));
    }

    private @Nullable T resolve(Lookup lookup, Category category, Place place) {
      Set<String> meant = lookup.inTable(category);
      return meant.isEmpty()
          ? meaning.of(lookup, category, place)
          : one(lookup, category, meant.stream().map(parse).collect(Collectors.toSet()), place);
    }
  }

  /** A column with what its categories mean as far as that is known, or what is always meant. */
  private record Column<T>(
      int index, Map<Category, T> known, @Nullable T constant) {}

  private <T> @Nullable T one(Lookup lookup, Category category, Set<T> meant, Place place) {
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    String all = meant.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    findings.add(
        place,
        shown(lookup, category).da() + " er efter sin kode og sin betegnelse to forskellige (" + all
            + "): ret mappingen eller filen.",
        shown(lookup, category).en() + " is two different ones by its code and its label (" + all
            + "): correct the mapping or the file.");
    return null;
  }

  private static Wording shown(Lookup lookup, Category category) {
    return new Wording(
        category.shown() + " i kolonnen '" + lookup.column() + "'",
        category.shown() + " in the column '" + lookup.column() + "'");
  }

  private void noteUnmapped(Lookup lookup, Category category, Place place) {
    findings.add(
        place,
        shown(lookup, category).da() + " står ikke i mappingens 'table': skriv, hvad den er, eller"
            + " lad rækkerne ude i 'leave-out'.",
        shown(lookup, category).en()
            + " is not in the mapping's 'table': write what it is, or leave"
            + " the rows out in 'leave-out'.");
  }

  private @Nullable Subject subject(Lookup lookup, Category category, Place place) {
    if (lookup.kind().isEmpty()) {
      noteUnmapped(lookup, category, place);
      return null;
    }
    Map<Subject, String> official = catalogue.official(lookup.kind());
    if (official.isEmpty()) {
      String text = lookup.kind() + ":" + category.code();
      return attempt(place, () -> catalogue.subject(text));
    }
    Set<Subject> meant = new HashSet<>();
    official.forEach((subject, name) -> {
      if (subject.code().equals(category.code())
          || name.equalsIgnoreCase(category.code())
          || name.equalsIgnoreCase(category.label())) {
        meant.add(subject);
      }
    });
    return meant.isEmpty()
        ? unofficial(lookup, category, place, official.values())
        : one(lookup, category, meant, place);
  }

  private @Nullable Subject unofficial(
      Lookup lookup, Category category, Place place, Collection<String> names) {
    Wording hint = Nearest.hint(category.label(), names);
    findings.add(
        place,
        shown(lookup, category).da() + " er hverken kode eller navn på en '" + lookup.kind()
            + "': skriv i 'table', hvad den er, eller lad rækkerne ude i 'leave-out'." + hint.da(),
        shown(lookup, category).en() + " is neither the code nor the name of a '" + lookup.kind()
            + "': write in 'table' what it is, or leave the rows out in 'leave-out'." + hint.en());
    return null;
  }

  /** The period of a code and of a label, one of which may say nothing of it. */
  private @Nullable Period period(Lookup lookup, Category category, Place place) {
    Set<Period> meant = new HashSet<>();
    for (String text : new String[] {category.code(), category.label()}) {
      if (SourcePeriods.isPeriod(text)) {
        meant.add(SourcePeriods.parse(text));
      }
    }
    return meant.isEmpty() || SourcePeriods.isForeign(category.code())
        ? attempt(place, () -> SourcePeriods.parse(category.code()))
        : one(lookup, category, meant, place);
  }

  private @Nullable String value(Lookup lookup, Category category, Place place) {
    if (lookup.isComplete()) {
      noteUnmapped(lookup, category, place);
      return null;
    }
    return category.code();
  }

  private <T> @Nullable T attempt(Place place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      findings.add(place, refusal.wording().da(), refusal.wording().en());
      return null;
    }
  }
}
