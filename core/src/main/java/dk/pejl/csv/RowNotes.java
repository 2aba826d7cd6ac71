package dk.pejl.csv;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to note of the rows of one file, although nothing is wrong with them. */
final class RowNotes {
  private long filled;
  private long unfilled;
  private @Nullable Place firstUnfilled;
  private @Nullable Place cut;

  /** Takes a row, and whether the file ends with it without a line break. */
  void see(Row row, boolean isOpenEnded) {
    if (row.isUnfilled()) {
      unfilled++;
      firstUnfilled = firstUnfilled == null ? row.place() : firstUnfilled;
    } else if (row.saysSomething()) {
      filled++;
      cut = isOpenEnded && row.hasItsCells() ? row.place() : null;
    }
  }

  /** The notes of a file that begins at a place. */
  List<Problem> list(Place start) {
    List<Problem> notes = new ArrayList<>();
    if (filled == 0) {
      notes.add(new Problem(start, unfilled == 0 ? nothing() : nothingFilled()));
    } else if (firstUnfilled != null) {
      notes.add(new Problem(firstUnfilled, someUnfilled()));
    }
    if (cut != null) {
      notes.add(new Problem(cut, openEnded()));
    }
    return notes;
  }

  private static Wording nothing() {
    return new Wording(
        "Filen har kolonnernes navne, men ingen rækker, og siger derfor intet om noget tal.",
        "The file has the names of its columns, but no rows, and so tells of no figure.");
  }

  private Wording nothingFilled() {
    return unfilled == 1
        ? new Wording(
            "Filens ene række er ikke udfyldt: skriv tallet i den.",
            "The file's one row is not filled in: write the figure in it.")
        : new Wording(
            "Ingen af filens " + unfilled + " rækker er udfyldt: skriv tallene i dem.",
            "None of the file's " + unfilled + " rows is filled in: write the figures in them.");
  }

  private Wording someUnfilled() {
    return unfilled == 1
        ? new Wording(
            "Rækken giver intet tal: udfyld den, eller slet den.",
            "The row gives no figure: fill it in, or delete it.")
        : new Wording(
            unfilled + " rækker giver intet tal, og dette er den første: udfyld dem, eller slet"
                + " dem.",
            unfilled + " rows give no figure, of which this is the first: fill them in, or delete"
                + " them.");
  }

  private static Wording openEnded() {
    return new Wording(
        "Filen slutter her uden linjeskift: se efter, om der er skåret noget af.",
        "The file ends here without a line break: see whether something was cut off.");
  }
}
