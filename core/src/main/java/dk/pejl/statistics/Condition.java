package dk.pejl.statistics;

import dk.pejl.fact.Place;
import java.util.List;

/**
 * That a column has one of some values. A value that ends in {@code *} stands for all that begin so,
 * as in the StatBank's own queries.
 *
 * @param place where the mapping says so
 * @param column the column
 * @param values codes or labels
 */
record Condition(Place place, String column, List<String> values) {
  private static final String ANY = "*";

  /** Whether a category is one of the values, by its code or by its label. */
  boolean takes(Category category) {
    for (String value : values) {
      if (takes(value, category.code()) || takes(value, category.label())) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(String value, String text) {
    return value.equals(text)
        || (value.endsWith(ANY) && text.startsWith(value.substring(0, value.length() - 1)));
  }

  @Override
  public String toString() {
    return column + " = " + String.join(", ", values);
  }
}
