package dk.pejl.solver;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way of one figure up or down, with the points at which a claim can turn.
 *
 * <p>As one figure moves, the truth of a claim changes only where an end of one side of some
 * comparison meets an end of the other, or where something that is divided by becomes zero. Between
 * the breaks (where a divisor passes zero, or another part becomes the least) almost every end is a
 * ratio of two straight lines in the change and meets a value once at most. Where the lines are
 * known, that point is worked out; where they are not, three samples fix it.
 */
final class TurningPoints {
  private static final long MANY_STEPS = 1L << 50;
  private static final long NEAR_STEPS = 256;
  private static final int UNDEFINED = 2;
  // A meeting point that is no fraction is enclosed to this many parts of a unit.
  private static final Exact GRID = Exact.of(1, 1_000_000);

  private static final Exact QUARTER = Exact.of(1, 4);

  private final Solver move;
  private final int direction;
  private final Exact ahead;
  private final Exact step;
  private final @Nullable Exact end;
  private final SortedSet<Exact> breaks;
  private final Set<Exact> enclosed = new HashSet<>();
  private boolean simple = true;

  /** An end of something on the moved side, by the change; null where it has none. */
  private interface Value extends Function<Exact, @Nullable Exact> {}

  /** An end that is known as lines. */
  private record Lines(LineRatio quotient) implements Value {
    @Override
    public @Nullable Exact apply(Exact by) {
      return quotient.at(by);
    }
  }

  TurningPoints(Solver move, int direction) {
    this.move = move;
    this.direction = direction;
    this.ahead = Exact.of(direction);
    this.step = move.isWhole() ? ahead : ahead.times(GRID);
    this.end = move.end(direction);
    // All points lie in the direction, near ones first.
    this.breaks =
        new TreeSet<>(direction > 0 ? Comparator.naturalOrder() : Comparator.<Exact>reverseOrder());
  }

  /**
   * Whether any end of a side on the move can meet one of the other on this way; where none does, the
   * claim stays as it is. Of many addends that is so for most, and lines tell it at once.
   */
  boolean mayTurn() {
    for (Solver.Way way : move.ways()) {
      CurveEnds ends = way.own().ends();
      if (ends == null
          || mayMeet(ends.low(), way.other())
          || (!ends.isOne() && mayMeet(ends.high(), way.other()))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayMeet(@Nullable LineRatio line, Range other) {
    return line != null
        && (!line.isStraight()
            || isOnWay(line, other.low())
            || (other.value() == null && isOnWay(line, other.high())));
  }

  private boolean isOnWay(LineRatio line, @Nullable Exact target) {
    Exact meeting = target == null ? null : line.meeting(target);
    return meeting != null
        && meeting.signum() * direction >= 0
        && (end == null || end.compareTo(meeting) * direction >= 0);
  }

  /** The points at which the claim can turn, from no change on; what lies between is all alike. */
  SortedSet<Exact> points() {
    breaks.add(Exact.ZERO);
    if (end != null) {
      breaks.add(end);
    }
    for (Solver.Way way : move.ways()) {
      if (!isSimple(way)) {
        ladder();
        break;
      }
    }
    SortedSet<Exact> points = new TreeSet<>(breaks.comparator());
    for (Solver.Way way : move.ways()) {
      simple = isSimple(way);
      breaks(way.own());
      meetings(way.own(), way.other(), points);
    }
    points.addAll(breaks);
    return points;
  }

  private static boolean isSimple(Solver.Way way) {
    return way.own().kind() != CurveKind.OTHER;
  }

  /** Whether two points enclose a meeting that is itself no fraction. */
  boolean isEnclosed(Exact before, Exact point) {
    return enclosed.contains(point) && before.equals(point.minus(step));
  }

  /** Where a curve may turn back, it is tried at every near step, and farther off in steps that grow. */
  private void ladder() {
    long steps = 1;
    while (steps < MANY_STEPS && isBeforeEnd(step.times(Exact.of(steps)))) {
      breaks.add(step.times(Exact.of(steps)));
      steps += steps < NEAR_STEPS ? 1 : 3 * steps;
    }
  }

  private boolean isBeforeEnd(Exact at) {
    return end == null || at.absolute().compareTo(end.absolute()) < 0;
  }

  /** The breaks of what a figure is worked out from, and then its own. */
  private void breaks(Curve figure) {
    figure.parts().forEach(this::breaks);
    Operation operation = figure.operation();
    if (operation != null) {
      switch (operation) {
        case RATIO, PRODUCT -> zeros(figure);
        case LEAST, GREATEST -> crossings(figure.parts());
        case RANK, WITHIN -> passings(figure.parts());
        case SUM, DIFFERENCE, MEAN, COUNT -> {}
      }
    }
  }

  /** Where something divided by, or something multiplied with a range, changes its sign. */
  private void zeros(Curve worked) {
    for (int i = 0; i < worked.parts().size(); i++) {
      Curve part = worked.parts().get(i);
      boolean divides = worked.operation() == Operation.RATIO && i == 1;
      if ((divides || worked.now().value() == null) && part.moves()) {
        ends(part).forEach(end -> meet(end, Exact.ZERO, breaks));
      }
    }
  }

  /** Where one of several becomes the least or the greatest in place of another. */
  private void crossings(List<Curve> parts) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (parts.get(i).moves() || parts.get(j).moves()) {
          meet(apart(parts.get(i)::low, parts.get(j)::low), Exact.ZERO, breaks);
          meet(apart(parts.get(i)::high, parts.get(j)::high), Exact.ZERO, breaks);
        }
      }
    }
  }

  /** Where the first of several passes another. */
  private void passings(List<Curve> parts) {
    Curve first = parts.get(0);
    for (Curve other : parts.subList(1, parts.size())) {
      if (first.moves() || other.moves()) {
        meet(apart(first::low, other::high), Exact.ZERO, breaks);
        meet(apart(first::high, other::low), Exact.ZERO, breaks);
      }
    }
  }

  private static Value apart(Value a, Value b) {
    return by -> {
      Exact one = a.apply(by);
      Exact other = b.apply(by);
      return one == null || other == null ? null : one.minus(other);
    };
  }

  private void meetings(Curve figure, Range other, SortedSet<Exact> points) {
    Exact low = other.low();
    Exact high = other.high();
    if (low != null) {
      ends(figure).forEach(end -> meet(end, low, points));
    }
    if (high != null && other.value() == null) {
      ends(figure).forEach(end -> meet(end, high, points));
    }
  }

  private static List<Value> ends(Curve figure) {
    CurveEnds ends = figure.ends();
    if (ends != null) {
      List<Value> curves = new ArrayList<>(2);
      if (ends.low() != null) {
        curves.add(new Lines(ends.low()));
      }
      if (ends.high() != null && !ends.isOne()) {
        curves.add(new Lines(ends.high()));
      }
      return curves;
    }
    return figure.isExact() ? List.of(figure::low) : List.of(figure::low, figure::high);
  }

  /** Adds where a curve meets a value, between each break and the next. */
  private void meet(Value curve, Exact target, SortedSet<Exact> into) {
    List<Exact> starts = new ArrayList<>(breaks);
    for (int i = 0; i < starts.size(); i++) {
      Exact from = starts.get(i);
      Exact to = i + 1 < starts.size() ? starts.get(i + 1) : null;
      if (to != null || end == null) {
        boolean solved = move.isWhole()
            ? solveInSteps(curve, target, from, to, into)
            : solve(curve, target, from, to, into);
        if (!solved) {
          enclose(curve, target, from, to, into);
        }
      }
    }
  }

  /** Solves a curve that meets a value once at most; false where this one is no such curve. */
  private boolean solve(
      Value curve, Exact target, Exact from, @Nullable Exact to, Collection<Exact> into) {
    if (curve instanceof Lines lines) {
      Exact meeting = lines.quotient.meeting(target);
      if (meeting != null && isBetween(from, meeting, to)) {
        into.add(meeting);
      }
      return true;
    }
    Exact gap = to == null ? ahead : to.minus(from).times(QUARTER);
    Exact start = from.plus(gap);
    Exact y0 = curve.apply(start);
    Exact y1 = curve.apply(start.plus(gap));
    Exact y2 = curve.apply(start.plus(gap).plus(gap));
    if (y0 == null || y1 == null || y2 == null) {
      // Without an end at all three, a curve without breaks has none anywhere.
      return simple && y0 == null && y1 == null && y2 == null;
    }
    if (y0.equals(y1) || y1.equals(y2)) {
      return simple && y0.equals(y2);
    }
    Exact root = root(start, gap, target, y0, y1, y2);
    if (root == null || !isBetween(from, root, to)) {
      return simple;
    }
    boolean met = target.equals(curve.apply(root));
    if (met) {
      into.add(root);
    }
    return simple && met;
  }

  /** Solves a curve for a figure that moves in steps, which passes the value from one to the next. */
  private boolean solveInSteps(
      Value curve, Exact target, Exact from, @Nullable Exact to, SortedSet<Exact> into) {
    List<Exact> meetings = new ArrayList<>(1);
    boolean solvable = simple || curve instanceof Lines;
    if (!solvable || !solve(curve, target, from, to, meetings)) {
      return false;
    }
    addBetween(from, from.plus(step), to, into);
    for (Exact meeting : meetings) {
      Exact at = step.times(meeting.dividedBy(step).ceiling());
      addBetween(from, at, to, into);
      addBetween(from, at.plus(step), to, into);
    }
    return true;
  }

  private void addBetween(Exact from, Exact at, @Nullable Exact to, SortedSet<Exact> into) {
    if (isBetween(from, at, to)) {
      into.add(at);
    }
  }

  /** The cross-ratio of four points is the same before and after such a curve. */
  private static @Nullable Exact root(
      Exact start, Exact gap, Exact target, Exact y0, Exact y1, Exact y2) {
    Exact two = gap.plus(gap);
    if (target.equals(y2)) {
      return start.plus(two);
    }
    Exact ratio =
        target.minus(y0).times(y1.minus(y2)).dividedBy(target.minus(y2).times(y1.minus(y0)));
    Exact below = ratio.plus(Exact.ONE);
    return below.signum() == 0 ? null : start.plus(two.times(ratio).dividedBy(below));
  }

  private boolean isBetween(Exact from, Exact at, @Nullable Exact to) {
    return at.compareTo(from) * direction > 0 && (to == null || to.compareTo(at) * direction > 0);
  }

  /** Adds the first step at which the curve lies on each side of the value, or has no end. */
  private void enclose(
      Value curve, Exact target, Exact from, @Nullable Exact to, SortedSet<Exact> into) {
    Exact at = from.plus(step);
    for (int side = 0; side < 3 && at != null && (to == null || isBetween(from, at, to)); side++) {
      into.add(at);
      if (!move.isWhole()) {
        into.add(at.minus(step));
        enclosed.add(at);
      }
      int sign = sign(curve, target, at);
      at = first(at, to, by -> sign(curve, target, by) != sign);
    }
  }

  private static int sign(Value curve, Exact target, Exact by) {
    Exact at = curve.apply(by);
    return at == null ? UNDEFINED : at.compareTo(target);
  }

  /** The first step after one and before another that satisfies what stays satisfied after. */
  private @Nullable Exact first(Exact from, @Nullable Exact to, Predicate<Exact> satisfied) {
    long limit = steps(from, to);
    if (limit == 0 || !satisfied.test(from.plus(step.times(Exact.of(limit))))) {
      return null;
    }
    long low = 0;
    long high = 1;
    while (high < limit && !satisfied.test(from.plus(step.times(Exact.of(high))))) {
      low = high;
      high = Math.min(high * 2, limit);
    }
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (satisfied.test(from.plus(step.times(Exact.of(middle))))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return from.plus(step.times(Exact.of(high)));
  }

  /** How many steps lead from one point to the last before another. */
  private long steps(Exact from, @Nullable Exact to) {
    return to == null
        ? MANY_STEPS
        : to.minus(from)
            .dividedBy(step)
            .ceiling()
            .minus(Exact.ONE)
            .min(Exact.of(MANY_STEPS))
            .toLong();
  }
}
