package dk.pejl.claim;

import dk.pejl.figure.Figure;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one figure alone would have to change by to turn a claim.
 *
 * <p>As one figure moves, the truth of a claim changes only where an end of one side of some
 * comparison meets an end of the other. So those meeting points are found, exactly, and the claim is
 * tried at and between them.
 */
final class Changes {
  private static final long MANY_STEPS = 1L << 50;
  private static final int UNDEFINED = 2;
  private static final Exact HALF = Exact.of(1, 2);
  // Where a meeting point is no fraction, it is enclosed to this many parts of a unit.
  private static final Exact GRID = Exact.of(1, 1_000_000);

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
      if (reads.stream().noneMatch(known -> known.key().equals(read.key()))) {
        reads.add(read);
      }
      List<Claim.Comparison> seen = comparisons.computeIfAbsent(part, p -> new ArrayList<>());
      if (!seen.contains(comparison)) {
        seen.add(comparison);
      }
    }
  }

  List<Change> shortfall() {
    List<Change> changes = new ArrayList<>();
    parts.forEach((part, reads) -> {
      Move move = move(part, reads);
      changes.add(
          move == null ? change(part, reads, null, false, Change.Reason.MISSING) : move.least());
    });
    return changes;
  }

  List<Change> slack() {
    List<Change> changes = new ArrayList<>();
    parts.forEach((part, reads) -> {
      Move move = move(part, reads);
      if (move != null) {
        changes.addAll(move.most());
      }
    });
    return changes;
  }

  private static Change change(
      Change.Part part,
      List<Figure.Read> reads,
      @Nullable Exact by,
      boolean exclusive,
      Change.@Nullable Reason reason) {
    List<Period> periods =
        reads.stream().map(read -> read.key().period()).sorted().toList();
    return new Change(part, periods, by, exclusive, reason);
  }

  /** A figure that can be moved, or null where all there is of it is missing or still open. */
  private @Nullable Move move(Change.Part part, List<Figure.Read> reads) {
    return reads.stream().anyMatch(Changes::isMovable)
        ? new Move(part, reads, Objects.requireNonNull(comparisons.get(part)))
        : null;
  }

  private static boolean isMovable(Figure.Read read) {
    return read.isSupplied() && !read.isOpen();
  }

  /** One figure of the claim on the move. */
  private final class Move {
    private final Change.Part part;
    private final List<Figure.Read> reads;
    private final List<Claim.Comparison> seen;
    private final @Nullable Exact lowest;
    private final @Nullable Exact highest;

    Move(Change.Part part, List<Figure.Read> reads, List<Claim.Comparison> seen) {
      this.part = part;
      this.reads = reads;
      this.seen = seen;
      Range all = part.indicator().missing();
      Exact down = null;
      Exact up = null;
      for (Figure.Read read : reads) {
        if (isMovable(read)) {
          Exact low = Objects.requireNonNull(read.range().low());
          Exact high = Objects.requireNonNull(read.range().high());
          Exact below = all.low() == null ? null : all.low().minus(low);
          Exact above = all.high() == null ? null : all.high().minus(high);
          down = below == null ? null : down == null ? below : down.max(below);
          up = above == null ? null : up == null ? above : up.min(above);
        }
      }
      this.lowest = down;
      this.highest = up;
    }

    /** The least change that makes the claim true. */
    Change least() {
      Turn up = turn(1, Truth.TRUE, true);
      Turn down = turn(-1, Truth.TRUE, true);
      Turn best =
          up == null || (down != null && down.at.absolute().compareTo(up.at) < 0) ? down : up;
      return best == null
          ? change(part, reads, null, false, Change.Reason.NO_EFFECT)
          : change(part, reads, best.at, !best.reached, null);
    }

    /** The greatest changes, up or down, that keep the claim true. */
    List<Change> most() {
      List<Change> found = new ArrayList<>();
      for (int direction : new int[] {-1, 1}) {
        Turn turn = turn(direction, Truth.TRUE, false);
        if (turn != null && part.indicator().isWhole()) {
          found.add(change(part, reads, turn.at.minus(Exact.of(direction)), false, null));
        } else if (turn != null) {
          found.add(change(part, reads, turn.at, turn.reached, null));
        }
      }
      return found.isEmpty()
          ? List.of(change(part, reads, null, false, Change.Reason.NO_EFFECT))
          : found;
    }

    /**
     * Where the claim turns: at the point itself, or where that is not reached, just beyond it.
     */
    private record Turn(Exact at, boolean reached) {}

    /** The first point in a direction where the claim has the truth, or where it has it no more. */
    private @Nullable Turn turn(int direction, Truth truth, boolean has) {
      SortedSet<Exact> points = new TreeSet<>(Comparator.comparing(Exact::absolute));
      meetings(direction, points);
      boolean whole = part.indicator().isWhole();
      if (!whole) {
        points.add(Exact.ZERO);
        Exact end = direction > 0 ? highest : lowest;
        if (end != null) {
          points.add(end);
        }
      }
      Exact before = null;
      for (Exact point : points) {
        if (before != null && !whole && (truthAt(middle(before, point)) == truth) == has) {
          return new Turn(before, false);
        }
        if ((truthAt(point) == truth) == has) {
          return new Turn(point, true);
        }
        before = point;
      }
      boolean unbounded = (direction > 0 ? highest : lowest) == null;
      return before != null
              && !whole
              && unbounded
              && (truthAt(before.plus(Exact.of(direction))) == truth) == has
          ? new Turn(before, false)
          : null;
    }

    private Exact middle(Exact a, Exact b) {
      return a.plus(b).times(HALF);
    }

    private Truth truthAt(Exact by) {
      Figure.Reader moved = moved(by);
      return part.isLimit()
          ? claim.truth(Figure.Read::range, moved)
          : claim.truth(moved, Figure.Read::range);
    }

    private Figure.Reader moved(Exact by) {
      return read -> isThis(read) ? shifted(read, by) : read.range();
    }

    private boolean isThis(Figure.Read read) {
      return read.key().indicator().equals(part.indicator().id())
          && read.key().subject().equals(part.subject())
          && read.key().dims().equals(part.dims());
    }

    /** What is known moves; a missing figure stays as unknown as it was. */
    private Range shifted(Figure.Read read, Exact by) {
      return isMovable(read) ? read.range().plus(Range.exactly(by)) : read.range();
    }

    /** The points in a direction at which some end of a moved side meets an end of the other. */
    private void meetings(int direction, SortedSet<Exact> points) {
      for (Claim.Comparison comparison : seen) {
        Side side = part.isLimit() ? comparison.limit() : comparison.value();
        Range other = (part.isLimit() ? comparison.value() : comparison.limit()).range();
        for (Exact target : ends(other)) {
          meetings(direction, by -> side.range(moved(by)).low(), target, points);
          meetings(direction, by -> side.range(moved(by)).high(), target, points);
        }
      }
    }

    private List<Exact> ends(Range range) {
      List<Exact> ends = new ArrayList<>();
      if (range.low() != null) {
        ends.add(range.low());
      }
      if (range.high() != null && range.value() == null) {
        ends.add(range.high());
      }
      return ends;
    }

    private void meetings(
        int direction,
        Function<Exact, @Nullable Exact> end,
        Exact target,
        SortedSet<Exact> points) {
      if (part.indicator().isWhole()) {
        enclose(direction, end, target, Exact.ONE, points);
        return;
      }
      Exact root = solve(direction, end, target);
      if (root == null) {
        enclose(direction, end, target, GRID, points);
      } else if (root.signum() * direction >= 0 && isAllowed(root)) {
        points.add(root);
      }
    }

    private boolean isAllowed(Exact by) {
      return (lowest == null || by.compareTo(lowest) >= 0)
          && (highest == null || by.compareTo(highest) <= 0);
    }

    /**
     * Where an end that is a ratio of two straight lines in the change, as almost all are, meets its
     * target: three samples fix such a curve. Null where the end is no such curve.
     */
    private @Nullable Exact solve(
        int direction, Function<Exact, @Nullable Exact> end, Exact target) {
      Exact reach = direction > 0 ? highest : lowest;
      Exact step = reach == null ? Exact.of(direction) : reach.times(Exact.of(1, 8));
      if (step.signum() == 0) {
        return null;
      }
      Exact two = step.plus(step);
      Exact y0 = end.apply(Exact.ZERO);
      Exact y1 = end.apply(step);
      Exact y2 = end.apply(two);
      if (y0 == null || y1 == null || y2 == null || y1.equals(y0) || y2.equals(y1)) {
        return null;
      }
      if (target.equals(y2)) {
        return two;
      }
      // The cross-ratio of four points is the same before and after such a curve.
      Exact ratio =
          target.minus(y0).times(y1.minus(y2)).dividedBy(target.minus(y2).times(y1.minus(y0)));
      Exact below = step.minus(two).minus(ratio.times(step));
      if (below.signum() == 0) {
        return null;
      }
      Exact root = ratio.times(step).times(two).negated().dividedBy(below);
      return isAllowed(root) && target.equals(end.apply(root)) ? root : null;
    }

    /** The first multiples of the grid at which the end has left, and has passed, its start. */
    private void enclose(
        int direction,
        Function<Exact, @Nullable Exact> end,
        Exact target,
        Exact grid,
        SortedSet<Exact> points) {
      int start = sign(end, target, Exact.ZERO);
      if (start == UNDEFINED) {
        return;
      }
      Exact step = grid.times(Exact.of(direction));
      long limit = steps(direction, grid);
      if (limit > 0 && sign(end, target, step.times(Exact.of(limit))) == UNDEFINED) {
        // A figure at the end of what it can be may leave nothing to divide by.
        limit--;
      }
      if (start == 0) {
        if (limit > 0) {
          points.add(step);
        }
        return;
      }
      Exact left = first(step, limit, by -> sign(end, target, by) != start);
      if (left != null) {
        points.add(left);
        Exact passed = first(step, limit, by -> sign(end, target, by) == -start);
        if (passed != null) {
          points.add(passed);
        }
        Exact before = left.minus(step);
        if (before.signum() != 0) {
          points.add(before);
        }
      }
    }

    private int sign(Function<Exact, @Nullable Exact> end, Exact target, Exact by) {
      Exact at = end.apply(by);
      return at == null ? UNDEFINED : Integer.signum(at.compareTo(target));
    }

    /** The first of a number of steps that satisfies what stays satisfied after. */
    private @Nullable Exact first(Exact step, long limit, Predicate<Exact> satisfied) {
      long low = 0;
      long high = Math.min(1, limit);
      while (high > low && !satisfied.test(step.times(Exact.of(high)))) {
        low = high;
        high = Math.min(high * 2, limit);
      }
      if (high == low) {
        return null;
      }
      while (high - low > 1) {
        long middle = low + (high - low) / 2;
        if (satisfied.test(step.times(Exact.of(middle)))) {
          high = middle;
        } else {
          low = middle;
        }
      }
      return step.times(Exact.of(high));
    }

    /** How many steps of the grid lead to the end of what the figure can be. */
    private long steps(int direction, Exact grid) {
      Exact end = direction > 0 ? highest : lowest;
      return end == null
          ? MANY_STEPS
          : Math.min(MANY_STEPS, end.absolute().dividedBy(grid).floor().toLong());
    }
  }
}
