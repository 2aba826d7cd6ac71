package dk.pejl.statistics;

import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the cells of a file.
 *
 * @param cells how many cells there were in the columns that the mapping speaks of
 * @param facts how many facts they became
 * @param leftOut the cells that were left out, by the part of the mapping that says so
 * @param idle the parts of the mapping that no cell was for
 */
public record CellTally(int cells, int facts, List<LeftOut> leftOut, List<Wording> idle) {

  /** A tally with lists of its own. */
  public CellTally {
    leftOut = List.copyOf(leftOut);
    idle = List.copyOf(idle);
  }

  /**
   * Cells that were left out.
   *
   * @param count how many
   * @param what which, in the words of the mapping
   * @param because why, in the words of the mapping, or empty
   */
  public record LeftOut(int count, String what, String because) {}

  /** The tally in sentences, the first saying it all and the others which cells were left out. */
  public List<Wording> sentences() {
    int left = leftOut.stream().mapToInt(LeftOut::count).sum();
    List<Wording> sentences = new ArrayList<>();
    sentences.add(new Wording(
        "Af " + cells + (cells == 1 ? " celle" : " celler") + " blev " + (cells - left) + " til "
            + facts + (facts == 1 ? " faktum" : " fakta") + ", og " + left + " blev udeladt.",
        "Of " + cells + (cells == 1 ? " cell " : " cells ") + (cells - left) + " became " + facts
            + (facts == 1 ? " fact" : " facts") + ", and " + left + " were left out."));
    for (LeftOut each : leftOut) {
      String because = each.because().isEmpty() ? "" : " (" + each.because() + ")";
      sentences.add(new Wording(
          each.count() + " udeladt: " + each.what() + because,
          each.count() + " left out: " + each.what() + because));
    }
    sentences.addAll(idle);
    return sentences;
  }
}
