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
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads whom and when a row is about, and its dimension values, as a mapping says. For one file. */
final class KeyResolver {
  private final Catalogue catalogue;
  private final Layout layout;
  private final Findings findings;
  // The same few categories come again in every row.
  private final IdentityHashMap<Lookup, Column> columns = new IdentityHashMap<>();

  /** A column that a lookup reads, with what its categories mean as far as that is known. */
  private record Column(int index, Map<Category, String> known) {}

  KeyResolver(Catalogue catalogue, Layout layout, Findings findings) {
    this.catalogue = catalogue;
    this.layout = layout;
    this.findings = findings;
  }

  /** The subject of a row, or null where it cannot be told. */
  @Nullable
  Subject subject(Lookup lookup, Table.Row row, Place place) {
    String text = read(lookup, row, place, this::subject);
    return text == null ? null : Subject.parse(text);
  }

  /** The period of a row, or null where it cannot be told. */
  @Nullable
  Period period(Lookup lookup, Table.Row row, Place place) {
    String text = read(lookup, row, place, this::period);
    return text == null ? null : Period.parse(text);
  }

  /** A dimension value of a row, or null where it cannot be told. */
  @Nullable
  String value(Lookup lookup, Table.Row row, Place place) {
    return read(
        lookup,
        row,
        place,
        (of, category, at) -> of.isComplete() ? unmapped(of, category, at) : category.code());
  }

  /** What a category stands for beyond what the table says. */
  private interface Meaning {
    @Nullable
    String of(Lookup lookup, Category category, Place place);
  }

  private @Nullable String read(Lookup lookup, Table.Row row, Place place, Meaning meaning) {
    if (lookup.constant() != null) {
      return lookup.constant();
    }
    Column column =
        columns.computeIfAbsent(lookup, each -> new Column(layout.index(each), new HashMap<>()));
    Category category = row.category(column.index);
    String found = column.known.get(category);
    if (found == null) {
      // A problem is not kept, so that each place of it is counted.
      found = resolve(lookup, category, place, meaning);
      if (found != null) {
        column.known.put(category, found);
      }
    }
    return found;
  }

  private @Nullable String resolve(Lookup lookup, Category category, Place place, Meaning meaning) {
    Set<String> meant = lookup.inTable(category);
    return meant.isEmpty()
        ? meaning.of(lookup, category, place)
        : one(lookup, category, meant, place);
  }

  private @Nullable String one(Lookup lookup, Category category, Set<String> meant, Place place) {
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    String all = String.join(", ", meant);
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

  private @Nullable String unmapped(Lookup lookup, Category category, Place place) {
    findings.add(
        place,
        shown(lookup, category).da() + " står ikke i mappingens 'table': skriv, hvad den er, eller"
            + " lad rækkerne ude i 'leave-out'.",
        shown(lookup, category).en()
            + " is not in the mapping's 'table': write what it is, or leave"
            + " the rows out in 'leave-out'.");
    return null;
  }

  private @Nullable String subject(Lookup lookup, Category category, Place place) {
    if (lookup.kind().isEmpty()) {
      return unmapped(lookup, category, place);
    }
    Map<Subject, String> official = catalogue.official(lookup.kind());
    if (official.isEmpty()) {
      String text = lookup.kind() + ":" + category.code();
      return attempt(place, () -> catalogue.subject(text).toString());
    }
    Set<String> meant = new TreeSet<>();
    official.forEach((subject, name) -> {
      if (subject.code().equals(category.code())
          || name.equalsIgnoreCase(category.code())
          || name.equalsIgnoreCase(category.label())) {
        meant.add(subject.toString());
      }
    });
    return meant.isEmpty()
        ? unofficial(lookup, category, place, official.values())
        : one(lookup, category, meant, place);
  }

  private @Nullable String unofficial(
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
  private @Nullable String period(Lookup lookup, Category category, Place place) {
    Set<String> meant = new TreeSet<>();
    for (String text : new String[] {category.code(), category.label()}) {
      if (SourcePeriods.isPeriod(text)) {
        meant.add(SourcePeriods.parse(text).toString());
      }
    }
    return meant.isEmpty() || SourcePeriods.isForeign(category.code())
        ? attempt(place, () -> SourcePeriods.parse(category.code()).toString())
        : one(lookup, category, meant, place);
  }

  private @Nullable String attempt(Place place, Supplier<String> reading) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      findings.add(place, refusal.wording().da(), refusal.wording().en());
      return null;
    }
  }
}
