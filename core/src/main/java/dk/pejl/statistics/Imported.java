package dk.pejl.statistics;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import java.util.List;

/**
 * What a statistics file gave.
 *
 * @param facts the facts, checked against the catalogue
 * @param tally how many cells became facts, and which did not
 * @param notes what else there is to note, although nothing is wrong
 */
public record Imported(Facts facts, CellTally tally, List<Problem> notes) {
  /** What a file gave, with notes that stay as they are. */
  public Imported {
    notes = List.copyOf(notes);
  }
}
