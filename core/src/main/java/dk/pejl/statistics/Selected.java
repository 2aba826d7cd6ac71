package dk.pejl.statistics;

import dk.pejl.fact.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a file that a part of the mapping speaks of.
 *
 * @param place where the mapping says so
 * @param value the column of figures, or empty: the usual one for what becomes facts, every one for
 *     what is left out
 * @param where what the row must say in other columns
 */
record Selected(Place place, String value, List<Condition> where) {

  /** The cells in words of the file. */
  String shown() {
    String rows = where.stream().map(Condition::toString).collect(Collectors.joining(", "));
    return value.isEmpty() ? rows : rows.isEmpty() ? value : value + ", " + rows;
  }
}
