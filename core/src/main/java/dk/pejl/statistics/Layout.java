package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.input.Scalars;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column of a file plays which part in a mapping. Every column must have one, and every part of
 * the mapping that makes facts must say something of each column that tells figures apart. Names of
 * columns are the same in capitals and small letters.
 */
final class Layout {
  private static final int NONE = -1;

  private final Table table;
  private final Findings findings;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Set<Integer> values = new TreeSet<>();
  private final List<Integer> apart = new ArrayList<>();

  Layout(Table table, Mapping mapping, Findings findings) {
    this.table = table;
    this.findings = findings;
    for (int i = 0; i < table.columns().size(); i++) {
      name(table.columns().get(i), i);
    }
    noteUnknown(mapping);
    mapping.targets().forEach(target -> values.add(valueOf(target)));
    mapping.leaveOuts().stream()
        .filter(left -> !left.cells().value().isEmpty())
        .forEach(left -> values.add(valueOf(left)));
    boolean allKnown = !values.remove(NONE);
    Set<Integer> keys = new HashSet<>(values);
    keys.add(index(mapping.subject()));
    keys.add(index(mapping.period()));
    List<Set<Integer>> spokenOf = mapping.targets().stream().map(this::spokenOf).toList();
    apart.addAll(apart(mapping, spokenOf, keys));
    if (allKnown) {
      unspoken(keys);
    }
    for (int i = 0; i < spokenOf.size(); i++) {
      forgotten(mapping.targets().get(i), spokenOf.get(i));
    }
  }

  /** The columns that some part of the mapping names beyond those of figures, subject and period. */
  private Set<Integer> apart(Mapping mapping, List<Set<Integer>> spokenOf, Set<Integer> keys) {
    Set<Integer> apart = new TreeSet<>();
    spokenOf.forEach(apart::addAll);
    mapping.leaveOuts().forEach(left -> apart.addAll(indexes(left.cells().where())));
    apart.removeAll(keys);
    apart.remove(NONE);
    return apart;
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private void name(String name, int index) {
    if (indexes.putIfAbsent(folded(name), index) != null) {
      findings.add(
          table.header(),
          "Kolonnen '" + Scalars.clipped(name) + "' står der to gange: hent filen igen med hver"
              + " kolonne én gang.",
          "The column '" + Scalars.clipped(name) + "' stands there twice: fetch the file again with"
              + " each column once.");
    }
  }

  /** Notes every column that the mapping names and the file lacks, and every name left out. */
  private void noteUnknown(Mapping mapping) {
    mapping.targets().forEach(this::noteUnknownValue);
    mapping.leaveOuts().stream()
        .map(Mapping.LeaveOut::cells)
        .filter(cells -> !cells.value().isEmpty())
        .forEach(cells -> noteUnknown(cells.place(), cells.value()));
    noteUnknown(mapping.subject());
    noteUnknown(mapping.period());
    mapping.targets().forEach(target -> {
      target.cells().where().forEach(this::noteUnknown);
      target.dims().values().forEach(this::noteUnknown);
    });
    mapping.leaveOuts().forEach(left -> left.cells().where().forEach(this::noteUnknown));
  }

  private void noteUnknownValue(Target target) {
    if (column(target).isEmpty()) {
      findings.add(
          target.cells().place(),
          "Feltet 'value' mangler: skriv den kolonne, som tallene står i.",
          "The field 'value' is missing: write the column that the figures are in.");
    } else {
      noteUnknown(target.cells().place(), column(target));
    }
  }

  private void noteUnknown(Lookup lookup) {
    if (lookup.constant() == null) {
      noteUnknown(lookup.place(), lookup.column());
    }
  }

  private void noteUnknown(Condition condition) {
    noteUnknown(condition.place(), condition.column());
  }

  private void noteUnknown(Place place, String column) {
    if (index(column) != NONE) {
      return;
    }
    Wording hint = Nearest.hint(column, table.columns());
    String all = Scalars.clipped(String.join(", ", table.columns()));
    findings.add(
        place,
        "Filen har ikke kolonnen '" + Scalars.clipped(column) + "': den har " + all
            + ". Ret navnet i mappingen, eller hent filen igen med kolonnen." + hint.da(),
        "The file has no column '" + Scalars.clipped(column) + "': it has " + all
            + ". Correct the name in the mapping, or fetch the file again with the column."
            + hint.en());
  }

  /** The index of a column that the mapping names, or negative where the file has none of the name. */
  private int index(String column) {
    return indexes.getOrDefault(folded(column), NONE);
  }

  /** The index of the column of a lookup, or negative where it is always the same. */
  int index(Lookup lookup) {
    return lookup.constant() != null ? NONE : index(lookup.column());
  }

  /** The index of the column of a condition. */
  int index(Condition condition) {
    return index(condition.column());
  }

  private Set<Integer> indexes(List<Condition> conditions) {
    Set<Integer> indexes = new LinkedHashSet<>();
    conditions.forEach(condition -> indexes.add(index(condition)));
    return indexes;
  }

  private String column(Target target) {
    return target.cells().value().isEmpty()
        ? table.usualValue()
        : target.cells().value();
  }

  /** The index of the column that the figures of a part are in. */
  int valueOf(Target target) {
    return index(column(target));
  }

  /** The index of the column of figures that are left out, or negative where it may be any. */
  int valueOf(Mapping.LeaveOut left) {
    return left.cells().value().isEmpty() ? NONE : index(left.cells().value());
  }

  /** The columns that tell figures apart beyond whom and when they are for, in their order. */
  List<Integer> apart() {
    return apart;
  }

  /** The columns of figures that the mapping speaks of, in their order. */
  Set<Integer> values() {
    return values;
  }

  /** The name of a column. */
  String column(int index) {
    return table.columns().get(index);
  }

  private Set<Integer> spokenOf(Target target) {
    Set<Integer> spoken = indexes(target.cells().where());
    target.dims().values().forEach(lookup -> spoken.add(index(lookup)));
    return spoken;
  }

  private void unspoken(Set<Integer> keys) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (!keys.contains(i) && !apart.contains(i)) {
        String name = Scalars.clipped(table.columns().get(i));
        findings.add(
            table.header(),
            "Mappingen siger intet om kolonnen '" + name + "': skriv den i 'where' eller 'dims', så"
                + " tal ikke blandes sammen, eller som 'value' i 'leave-out', hvis den har tal, der"
                + " ikke skal bruges.",
            "The mapping says nothing of the column '" + name
                + "': write it in 'where' or 'dims', so"
                + " that figures are not mixed, or as 'value' in 'leave-out' if it has figures that"
                + " are not wanted.");
      }
    }
  }

  /** Columns that others tell figures apart by and one part does not. */
  private void forgotten(Target target, Set<Integer> spokenOf) {
    for (int column : apart) {
      if (!spokenOf.contains(column)) {
        String name = Scalars.clipped(table.columns().get(column));
        findings.add(
            target.cells().place(),
            "Her siges intet om kolonnen '" + name + "', så flere tal kunne blive taget for ét:"
                + " skriv i 'where', hvilke af dens værdier der menes, eller gør den til en"
                + " dimension i 'dims'.",
            "Nothing is said of the column '" + name + "' here, so that several figures might be"
                + " taken for one: write in 'where' which of its values are meant, or make it a"
                + " dimension in 'dims'.");
      }
    }
  }
}
