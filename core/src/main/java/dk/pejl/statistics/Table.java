package dk.pejl.statistics;

import dk.pejl.fact.Place;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of statistics as rows: columns that tell what figures are of, and columns of figures. Which
 * column is which the mapping says.
 *
 * @param header where the columns are named
 * @param columns their names
 * @param usualValue the column that the figures are in unless the mapping says otherwise, or empty
 * @param rows gives every row to a taker
 */
record Table(Place header, List<String> columns, String usualValue, Consumer<Consumer<Row>> rows) {

  /** One row. */
  interface Row {
    /** What the row says in a column that tells figures apart. */
    Category category(int column);

    /** What the row says in a column of figures. */
    Cell cell(int column);
  }
}
