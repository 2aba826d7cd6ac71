package dk.pejl.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A part of a mapping with its columns found in a file, and how many cells it was for. For one file. */
final class Part {
  private final Selected cells;
  private final int value;
  private final Map<Integer, Condition> where = new TreeMap<>();
  private int count;

  /** The part for the figures in a column, or in any where it is negative. */
  Part(Selected cells, int value, Layout layout) {
    this.cells = cells;
    this.value = value;
    cells.where().forEach(condition -> where.put(layout.index(condition), condition));
  }

  /** Whether the part is for the figures of a column. */
  boolean isFor(int column) {
    return value < 0 || value == column;
  }

  /** Whether the part is for the row's figure in a column. */
  boolean takes(Table.Row row, int column) {
    if (!isFor(column)) {
      return false;
    }
    for (Map.Entry<Integer, Condition> each : where.entrySet()) {
      if (!each.getValue().takes(row.category(each.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** What keeps the part from being for a row, such as {@code KØN = 'M'}. */
  List<String> unfit(Table.Row row) {
    List<String> unfit = new ArrayList<>();
    where.forEach((column, condition) -> {
      Category category = row.category(column);
      if (!condition.takes(category)) {
        unfit.add(condition.column() + " = " + category.shown());
      }
    });
    return unfit;
  }

  /** Counts one more cell. */
  void counted() {
    count++;
  }

  /** How many cells the part was for. */
  int count() {
    return count;
  }

  /** The part as the mapping has it. */
  Selected cells() {
    return cells;
  }
}
