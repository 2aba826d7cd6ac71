package dk.pejl.solver;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.figure.Figure;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure of a claim on the move, all others as they are. */
final class Solver {
  private static final Exact HALF = Exact.of(1, 2);

  private final Claim claim;
  private final Change.Part part;
  private final List<Figure.Read> reads;
  private final List<Way> ways = new ArrayList<>();
  private final IdentityHashMap<Claim.Comparison, Way> wayOf = new IdentityHashMap<>();
  private final boolean isWhole;
  private final @Nullable Exact lowest;
  private final @Nullable Exact highest;

  /** A figure with its readings in all periods, at least one of them movable. */
  Solver(
      Claim claim, Change.Part part, List<Figure.Read> reads, List<Claim.Comparison> comparisons) {
    this.claim = claim;
    this.part = part;
    this.reads = reads;
    this.isWhole = reads.stream().anyMatch(Figure.Read::isWhole);
    comparisons.forEach(this::addWay);
    Range all = part.indicator().missing();
    Exact down = null;
    Exact up = null;
    for (Figure.Read read : reads) {
      if (isMovable(read)) {
        Exact below = distance(read.range().low(), all.low());
        Exact above = distance(read.range().high(), all.high());
        down = below == null ? null : down == null ? below : down.max(below);
        up = above == null ? null : up == null ? above : up.min(above);
      }
    }
    this.lowest = down;
    this.highest = up;
  }

  private static @Nullable Exact distance(@Nullable Exact from, @Nullable Exact to) {
    return from == null || to == null ? null : to.minus(from);
  }

  /** Whether something is known of the figure that a change could be added to. */
  static boolean isMovable(Figure.Read read) {
    return read.isSupplied() && !read.isOpen() && !read.isAhead();
  }

  /** The least change that makes the claim true. */
  Change least() {
    Turn up = turn(1, true);
    Turn down = turn(-1, true);
    Turn best = up == null || (down != null && down.at.absolute().compareTo(up.at) < 0) ? down : up;
    return best == null
        ? none(part, reads, Change.Reason.NO_EFFECT)
        : change(best.at, !best.reached);
  }

  /** The greatest changes, up or down, that keep the claim true. */
  List<Change> most() {
    List<Change> found = new ArrayList<>();
    for (int direction : new int[] {-1, 1}) {
      Turn turn = turn(direction, false);
      if (turn != null && isWhole()) {
        found.add(change(turn.at.minus(Exact.of(direction)), false));
      } else if (turn != null) {
        found.add(change(turn.at, turn.reached));
      }
    }
    return found.isEmpty() ? List.of(none(part, reads, Change.Reason.NO_EFFECT)) : found;
  }

  /** That no change of a figure does it, and why. */
  static Change none(Change.Part part, List<Figure.Read> reads, Change.Reason reason) {
    return new Change(part, periods(reads), null, false, reason);
  }

  private Change change(Exact by, boolean exclusive) {
    return new Change(part, periods(reads), by, exclusive, null);
  }

  private static List<Period> periods(List<Figure.Read> reads) {
    if (reads.size() == 1) {
      return List.of(reads.get(0).key().period());
    }
    return reads.stream().map(read -> read.key().period()).sorted().toList();
  }

  /** Where the claim turns: at the point itself, or where that is not reached, just beyond it. */
  private record Turn(Exact at, boolean reached) {}

  /** The first point in a direction where the claim is true, or where it is true no more. */
  private @Nullable Turn turn(int direction, boolean isTrue) {
    TurningPoints course = new TurningPoints(this, direction);
    if (!course.mayTurn()) {
      return null;
    }
    Exact before = null;
    for (Exact point : course.points()) {
      boolean enclosed = before != null && course.isEnclosed(before, point);
      if (before != null && !isWhole() && !enclosed && isTrueAt(middle(before, point)) == isTrue) {
        return new Turn(before, false);
      }
      if ((!isWhole() || point.signum() != 0) && isTrueAt(point) == isTrue) {
        // Of an enclosed meeting the end is taken at which the claim is true.
        return before != null && enclosed && !isTrue
            ? new Turn(before, false)
            : new Turn(point, true);
      }
      before = point;
    }
    if (before == null || isWhole() || end(direction) != null) {
      return null;
    }
    boolean beyond = isTrueAt(before.plus(Exact.of(direction))) == isTrue;
    return beyond ? new Turn(before, false) : null;
  }

  private static Exact middle(Exact a, Exact b) {
    return a.plus(b).times(HALF);
  }

  private boolean isTrueAt(Exact by) {
    return claim.truth(comparison -> truth(comparison, by)) == Truth.TRUE;
  }

  private Truth truth(Claim.Comparison comparison, Exact by) {
    Way way = wayOf.get(comparison);
    if (way != null) {
      Range own = way.own.at(by);
      Relation relation = comparison.relation();
      return part.isLimit() ? relation.holds(way.other, own) : relation.holds(own, way.other);
    }
    return comparison.truth();
  }

  private boolean moves(Figure.Read read) {
    return isMovable(read) && isAmong(reads, read);
  }

  /** Whether an observation is one of those read. */
  static boolean isAmong(List<Figure.Read> reads, Figure.Read read) {
    for (Figure.Read known : reads) {
      if (known.key().equals(read.key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether this figure changes in whole steps, in some of the periods at least. */
  boolean isWhole() {
    return isWhole;
  }

  /** The farthest change in a direction that leaves the figure what it can be, or null. */
  @Nullable
  Exact end(int direction) {
    return direction > 0 ? highest : lowest;
  }

  /**
   * The side of a comparison on which this figure stands, with what it is compared with.
   *
   * @param own the side on the move
   * @param other where the other side stays
   */
  record Way(Curve own, Range other) {}

  private void addWay(Claim.Comparison comparison) {
    Side own = part.isLimit() ? comparison.limit() : comparison.value();
    Side other = part.isLimit() ? comparison.value() : comparison.limit();
    if (!wayOf.containsKey(comparison)) {
      Way way = new Way(Curve.of(own.figure(), this::moves), other.range());
      wayOf.put(comparison, way);
      ways.add(way);
    }
  }

  /** What this figure moves in the comparisons that read it. */
  List<Way> ways() {
    return ways;
  }
}
