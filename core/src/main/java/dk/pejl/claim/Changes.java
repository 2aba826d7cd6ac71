package dk.pejl.claim;

import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what each figure behind a claim would have to change by, alone, to turn the claim. */
final class Changes {
  /** Those of the value before those of the limit, small before great, and what does nothing last. */
  private static final Comparator<Change> CHEAPEST_FIRST = Comparator.comparing(
          (Change change) -> change.figure().isLimit())
      .thenComparing(Change::change, Comparator.nullsLast(Comparator.comparing(Exact::absolute)));

  private final Claim claim;
  private final Map<Change.Part, List<Figure.Read>> parts = new LinkedHashMap<>();
  private final Map<Change.Part, List<Claim.Comparison>> comparisons = new LinkedHashMap<>();

  Changes(Claim claim) {
    this.claim = claim;
    claim.comparisons((comparison, counts) -> {
      if (counts) {
        gather(comparison, comparison.value(), false);
        gather(comparison, comparison.limit(), true);
      }
    });
  }

  private void gather(Claim.Comparison comparison, Side side, boolean isLimit) {
    if (side instanceof Side.Measured measured) {
      gather(comparison, measured.figure(), isLimit);
    }
  }

  private void gather(Claim.Comparison comparison, Figure figure, boolean isLimit) {
    if (figure instanceof Figure.Worked worked) {
      worked.parts().forEach(part -> gather(comparison, part, isLimit));
    } else if (figure instanceof Figure.Instead instead) {
      gather(comparison, instead.used(), isLimit);
    } else if (figure instanceof Figure.Read read) {
      Change.Part part =
          new Change.Part(read.indicator(), read.key().subject(), read.key().dims(), isLimit);
      List<Figure.Read> reads = parts.computeIfAbsent(part, p -> new ArrayList<>());
      if (!isAmong(reads, read)) {
        reads.add(read);
      }
      comparisons.computeIfAbsent(part, p -> new ArrayList<>()).add(comparison);
    }
  }

  private static boolean isAmong(List<Figure.Read> reads, Figure.Read read) {
    for (Figure.Read known : reads) {
      if (known.key().equals(read.key())) {
        return true;
      }
    }
    return false;
  }

  List<Change> shortfall() {
    List<Change> changes = new ArrayList<>();
    parts.forEach((part, reads) -> changes.add(
        isMovable(reads)
            ? move(part, reads).least()
            : Move.none(part, reads, Change.Reason.MISSING)));
    changes.sort(CHEAPEST_FIRST);
    return changes;
  }

  List<Change> slack() {
    List<Change> changes = new ArrayList<>();
    parts.forEach((part, reads) -> {
      if (isMovable(reads)) {
        changes.addAll(move(part, reads).most());
      }
    });
    return changes;
  }

  private Move move(Change.Part part, List<Figure.Read> reads) {
    return new Move(claim, part, reads, comparisons.getOrDefault(part, List.of()));
  }

  /** Whether a figure is not missing, nor still open, in all its periods. */
  private static boolean isMovable(List<Figure.Read> reads) {
    return reads.stream().anyMatch(Move::isMovable);
  }
}
