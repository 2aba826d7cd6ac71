package dk.pejl.statistics;

import dk.pejl.fact.Place;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a fact's key comes from: always the same, or read from a column.
 *
 * @param place where the mapping says so
 * @param constant what it always is, or null
 * @param column the column, or empty
 * @param kind the kind of subject that the column has, or empty
 * @param table what codes or labels stand for
 * @param isComplete whether what is not in the table is unknown
 */
record Lookup(
    Place place,
    @Nullable String constant,
    String column,
    String kind,
    Map<String, String> table,
    boolean isComplete) {

  /** One that is always the same. */
  static Lookup always(Place place, String text) {
    return new Lookup(place, text, "", "", Map.of(), true);
  }

  /** What the table says of a category by its code and by its label: nothing, one, or two things. */
  Set<String> inTable(Category category) {
    Set<String> found = new TreeSet<>();
    for (String text : new String[] {category.code(), category.label()}) {
      String meant = table.get(text);
      if (meant != null) {
        found.add(meant);
      }
    }
    return found;
  }
}
