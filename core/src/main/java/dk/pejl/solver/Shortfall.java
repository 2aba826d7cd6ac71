package dk.pejl.solver;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what each figure behind a claim would have to change by, alone, to turn the claim. */
final class Shortfall {
  /** Those of the value before those of the limit, small before great, and what does nothing last. */
  private static final Comparator<Change> CHEAPEST_FIRST = Comparator.comparing(
          (Change change) -> change.figure().isLimit())
      .thenComparing(Change::change, Comparator.nullsLast(Comparator.comparing(Exact::absolute)));

  private final Claim claim;
  private final Map<Change.Part, Readings> parts = new LinkedHashMap<>();

  /** Where a figure is read: each of its observations once, and the comparisons they stand in. */
  private static final class Readings {
    private final List<Figure.Read> reads = new ArrayList<>(1);
    private final List<Claim.Comparison> comparisons = new ArrayList<>(1);

    private void add(Figure.Read read, Claim.Comparison comparison) {
      if (!Solver.isAmong(reads, read)) {
        reads.add(read);
      }
      comparisons.add(comparison);
    }

    /** Whether the figure is not missing, nor still open, in all its periods. */
    private boolean isMovable() {
      for (Figure.Read read : reads) {
        if (Solver.isMovable(read)) {
          return true;
        }
      }
      return false;
    }
  }

  Shortfall(Claim claim) {
    this.claim = claim;
    Set<Key> excluded =
        Exclusion.of(claim).stream().map(Exclusion::key).collect(Collectors.toSet());
    List<Claim> conditions = claim.conditions().toList();
    Claim demanded = conditions.isEmpty() ? claim : claim.unconditional();
    demanded.comparisons((comparison, counts) -> {
      gather(comparison, comparison.value().figure(), false, excluded);
      gather(comparison, comparison.limit().figure(), true, excluded);
    });
    conditions.forEach(
        condition -> condition.comparisons((comparison, counts) -> stand(comparison)));
  }

  /** Notes that figures of the demand stand in a condition, too, which their change could break. */
  private void stand(Claim.Comparison condition) {
    parts.forEach((part, readings) -> {
      Side side = part.isLimit() ? condition.limit() : condition.value();
      side.reads(read -> {
        if (Solver.isAmong(readings.reads, read)) {
          readings.comparisons.add(condition);
        }
      });
    });
  }

  private void gather(
      Claim.Comparison comparison, Figure figure, boolean isLimit, Set<Key> excluded) {
    if (figure instanceof Figure.Worked worked) {
      worked.parts().forEach(part -> gather(comparison, part, isLimit, excluded));
    } else if (figure instanceof Figure.Instead instead) {
      gather(comparison, instead.used(), isLimit, excluded);
    } else if (figure instanceof Figure.Read read && !excluded.contains(read.key())) {
      Change.Part part =
          new Change.Part(read.indicator(), read.key().subject(), read.key().dims(), isLimit);
      parts.computeIfAbsent(part, p -> new Readings()).add(read, comparison);
    }
  }

  List<Change> shortfall() {
    List<Change> changes = new ArrayList<>();
    parts.forEach((part, readings) -> changes.add(
        readings.isMovable()
            ? move(part, readings).least()
            : Solver.none(part, readings.reads, Change.Reason.MISSING)));
    changes.sort(CHEAPEST_FIRST);
    return changes;
  }

  List<Change> slack() {
    List<Change> changes = new ArrayList<>();
    parts.forEach((part, readings) -> {
      if (readings.isMovable()) {
        changes.addAll(move(part, readings).most());
      }
    });
    return changes;
  }

  private Solver move(Change.Part part, Readings readings) {
    return new Solver(claim, part, readings.reads, readings.comparisons);
  }
}
