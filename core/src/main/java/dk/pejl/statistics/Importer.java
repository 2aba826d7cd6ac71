package dk.pejl.statistics;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Intake;
import dk.pejl.indicator.Stated;
import dk.pejl.period.Period;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes facts of a table as a mapping says. For one file. */
final class Importer {
  private final Table table;
  private final Mapping mapping;
  private final Findings findings;
  private final Layout layout;
  private final KeyResolver keys;
  private final DecimalMarks marks;
  private final CellReader figures;
  private final Intake intake;
  private final Map<Target, Part> targets = new LinkedHashMap<>();
  private final Map<Mapping.LeaveOut, Part> leaveOuts = new LinkedHashMap<>();
  private final Map<Key, Place> taken = new HashMap<>();
  private final Map<String, Provenance> provenances = new HashMap<>();
  private int cells;

  Importer(Table table, Mapping mapping, Catalogue catalogue, Findings findings) {
    this.table = table;
    this.mapping = mapping;
    this.findings = findings;
    this.layout = new Layout(table, mapping, findings);
    // Columns that do not fit would make every row a problem of its own.
    findings.throwIfAny();
    this.keys = new KeyResolver(catalogue, layout, findings);
    this.marks = new DecimalMarks(mapping.decimal(), findings);
    this.figures = new CellReader(marks, findings);
    this.intake = Intake.of(catalogue);
    mapping
        .targets()
        .forEach(target ->
            targets.put(target, new Part(target.cells(), layout.valueOf(target), layout)));
    mapping
        .leaveOuts()
        .forEach(left -> leaveOuts.put(left, new Part(left.cells(), layout.valueOf(left), layout)));
  }

  /** The facts of all rows, or every problem at once. */
  Imported imported() {
    table.rows().accept(this::row);
    marks.done();
    Facts facts = facts();
    findings.throwIfAny();
    return new Imported(facts, tally(facts), intake.notes());
  }

  private Facts facts() {
    try {
      Facts facts = intake.facts();
      if (facts.size() == 0) {
        findings.addIfNone(
            table.header(),
            "Ingen celle blev til et faktum: se, om filen har rækker, og om mappingen udelader dem"
                + " alle.",
            "No cell became a fact: see whether the file has rows, and whether the mapping leaves"
                + " them all out.");
      }
      return facts;
    } catch (Problems problems) {
      findings.addAll(problems);
      return Facts.NONE;
    }
  }

  private CellTally tally(Facts facts) {
    List<CellTally.LeftOut> leftOut = new ArrayList<>();
    List<Wording> idle = new ArrayList<>();
    leaveOuts.forEach((left, part) -> {
      if (part.count() > 0) {
        leftOut.add(new CellTally.LeftOut(part.count(), part.cells().shown(), left.because()));
      } else {
        idle.add(idle(part, "udeladt", "left out"));
      }
    });
    targets.forEach((target, part) -> {
      if (part.count() == 0) {
        idle.add(idle(part, target.indicator(), target.indicator()));
      }
    });
    return new CellTally(cells, facts.size(), leftOut, idle);
  }

  private static Wording idle(Part part, String da, String en) {
    Place place = part.cells().place();
    return new Wording(
        place + " (" + da + ") passer ikke på nogen celle.",
        place + " (" + en + ") is not for any cell.");
  }

  private void row(Table.Row row) {
    for (int column : layout.values()) {
      cells++;
      if (!isLeftOut(row, column)) {
        cell(row, column);
      }
    }
  }

  private boolean isLeftOut(Table.Row row, int column) {
    for (Part part : leaveOuts.values()) {
      if (part.takes(row, column)) {
        part.counted();
        return true;
      }
    }
    return false;
  }

  private void cell(Table.Row row, int column) {
    boolean isTaken = false;
    for (Map.Entry<Target, Part> each : targets.entrySet()) {
      if (each.getValue().takes(row, column)) {
        isTaken = true;
        each.getValue().counted();
        figure(row, column, each.getKey());
      }
    }
    if (!isTaken) {
      uncovered(row, column);
    }
  }

  private void uncovered(Table.Row row, int column) {
    String why = targets.values().stream()
        .filter(part -> part.isFor(column))
        .map(part -> part.unfit(row))
        .min(Comparator.comparingInt(List::size))
        .map(unfit -> String.join(", ", unfit))
        .orElse(layout.column(column));
    findings.add(
        row.cell(column).place(),
        "Ingen del af 'cells' er for cellen med " + why + ": tilføj en, eller lad cellen ude i"
            + " 'leave-out'.",
        "No part of 'cells' is for the cell with " + why + ": add one, or leave the cell out in"
            + " 'leave-out'.");
  }

  private void figure(Table.Row row, int column, Target target) {
    Cell cell = row.cell(column);
    Place place = cell.place();
    Subject subject = keys.subject(mapping.subject(), row, place);
    Period period = keys.period(mapping.period(), row, place);
    Map<String, String> dims = dims(row, target, place);
    CellReader.Figure figure = figures.of(cell, target.symbols(), target.times());
    if (subject != null && period != null && dims != null && figure != null) {
      Key key = new Key(target.indicator(), subject, period, Dims.of(dims));
      if (isFirst(key, place, target)) {
        intake.take(place, key, stated(target, figure, provenance(row, column)));
      }
    }
  }

  private @Nullable Map<String, String> dims(Table.Row row, Target target, Place place) {
    Map<String, String> dims = new TreeMap<>();
    boolean all = true;
    for (Map.Entry<String, Lookup> each : target.dims().entrySet()) {
      String value = keys.value(each.getValue(), row, place);
      all &= value != null;
      if (value != null) {
        dims.put(each.getKey(), value);
      }
    }
    return all ? dims : null;
  }

  private boolean isFirst(Key key, Place place, Target target) {
    Place before = taken.putIfAbsent(key, place);
    if (before != null) {
      findings.add(
          target,
          place,
          "Cellen giver det samme tal som cellen ved " + before + ", '" + key + "': skil dem ad i"
              + " 'where' eller 'dims', eller lad den ene ude i 'leave-out'.",
          "The cell gives the same figure as the cell at " + before + ", '" + key
              + "': tell them apart in 'where' or 'dims', or leave one out in 'leave-out'.");
    }
    return before == null;
  }

  private static Stated stated(Target target, CellReader.Figure figure, Provenance provenance) {
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    caveats.addAll(target.caveats());
    caveats.addAll(figure.caveats());
    return new Stated(figure.said()::reading, target.unit(), caveats, figure.symbol(), provenance);
  }

  /** The mapping's provenance with the spot in the table, but for whom and when, which the key says. */
  private Provenance provenance(Table.Row row, int column) {
    StringBuilder spot = new StringBuilder(mapping.provenance().reference());
    String between = spot.length() == 0 ? "" : "; ";
    if (!layout.column(column).equals(table.usualValue())) {
      spot.append(between).append(layout.column(column));
      between = ", ";
    }
    for (int each : layout.apart()) {
      spot.append(between)
          .append(layout.column(each))
          .append('=')
          .append(row.category(each).code());
      between = ", ";
    }
    return provenances.computeIfAbsent(spot.toString(), this::provenance);
  }

  private Provenance provenance(String reference) {
    Provenance source = mapping.provenance();
    return new Provenance(source.system(), source.table(), reference, source.retrieved());
  }
}
