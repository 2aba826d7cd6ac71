package dk.pejl.solver;

import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as some of the observations behind it move, all by the same. What stays is worked out
 * once, and so is each place that is asked for again.
 */
final class Curve {
  private final Range now;
  private final @Nullable Operation operation;
  private final List<Curve> parts;
  private final CurveKind kind;
  private final boolean moves;
  private final @Nullable CurveEnds ends;
  private final Map<Exact, Range> known;

  private Curve(
      Range now,
      @Nullable Operation operation,
      List<Curve> parts,
      CurveKind kind,
      boolean moves,
      @Nullable CurveEnds ends) {
    this.now = now;
    this.operation = operation;
    this.parts = parts;
    this.kind = kind;
    this.moves = moves;
    this.ends = ends;
    this.known = operation == null || ends != null ? Map.of() : new HashMap<>();
  }

  /** The figure as those of its observations move that the predicate names. */
  static Curve of(Figure figure, Predicate<Figure.Read> moved) {
    Curve moving = ifMoved(figure, moved);
    return moving == null ? still(figure.range()) : moving;
  }

  /** The same, or null where none of its observations moves. */
  private static @Nullable Curve ifMoved(Figure figure, Predicate<Figure.Read> moved) {
    if (figure instanceof Figure.Instead instead) {
      return ifMoved(instead.used(), moved);
    }
    if (figure instanceof Figure.Worked worked) {
      return worked(worked, moved);
    }
    return figure instanceof Figure.Read read && moved.test(read) ? moved(read.range()) : null;
  }

  private static @Nullable Curve worked(Figure.Worked worked, Predicate<Figure.Read> moved) {
    List<@Nullable Curve> moving = new ArrayList<>(worked.parts().size());
    boolean any = false;
    for (Figure part : worked.parts()) {
      Curve own = ifMoved(part, moved);
      moving.add(own);
      any |= own != null;
    }
    if (!any) {
      return null;
    }
    Operation operation = worked.operation();
    List<Curve> parts = operation == Operation.SUM
        ? addends(worked.parts(), moving)
        : withStill(worked.parts(), moving);
    return new Curve(
        worked.range(),
        operation,
        parts,
        CurveKind.of(operation, parts),
        true,
        CurveEnds.of(operation, ends(parts)));
  }

  private static List<@Nullable CurveEnds> ends(List<Curve> parts) {
    List<@Nullable CurveEnds> ends = new ArrayList<>(parts.size());
    parts.forEach(part -> ends.add(part.ends));
    return ends;
  }

  private static List<Curve> withStill(List<Figure> parts, List<@Nullable Curve> moving) {
    List<Curve> all = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Curve own = moving.get(i);
      all.add(own == null ? still(parts.get(i).range()) : own);
    }
    return all;
  }

  /** The parts of a sum that move, and all others added up. */
  private static List<Curve> addends(List<Figure> parts, List<@Nullable Curve> moving) {
    List<Curve> addends = new ArrayList<>(2);
    Range rest = Range.exactly(Exact.ZERO);
    for (int i = 0; i < parts.size(); i++) {
      Curve own = moving.get(i);
      if (own == null) {
        rest = rest.plus(parts.get(i).range());
      } else {
        addends.add(own);
      }
    }
    addends.add(still(rest));
    return addends;
  }

  private static Curve moved(Range range) {
    return new Curve(range, null, List.of(), CurveKind.STRAIGHT, true, CurveEnds.moved(range));
  }

  private static Curve still(Range range) {
    return new Curve(range, null, List.of(), CurveKind.NONE, false, CurveEnds.still(range));
  }

  /** Whether anything moves. */
  boolean moves() {
    return moves;
  }

  /** Whether this has but one value wherever it is worked out without dividing by zero. */
  boolean isExact() {
    return now.value() != null
        && operation != Operation.WITHIN
        && parts.stream().allMatch(Curve::isExact);
  }

  /** What sort of curve this is. */
  CurveKind kind() {
    return kind;
  }

  /** Its ends as lines, or null where they are none. */
  @Nullable
  CurveEnds ends() {
    return ends;
  }

  /** Where it lies without a change. */
  Range now() {
    return now;
  }

  /** How it is worked out, or null where it is not, or stays. */
  @Nullable
  Operation operation() {
    return operation;
  }

  /** From what it is worked out, where anything of that moves. */
  List<Curve> parts() {
    return parts;
  }

  /** Where it lies after a change. */
  Range at(Exact by) {
    if (!moves) {
      return now;
    }
    if (ends != null) {
      return ends.at(by, now);
    }
    Range range = known.get(by);
    if (range == null) {
      range = worked(Objects.requireNonNull(operation), by);
      known.put(by, range);
    }
    return range;
  }

  private Range worked(Operation how, Exact by) {
    List<Range> ranges = new ArrayList<>(parts.size());
    for (Curve part : parts) {
      ranges.add(part.at(by));
    }
    return how.apply(ranges);
  }

  /** The lower end after a change, or null where there is none. */
  @Nullable
  Exact low(Exact by) {
    return at(by).low();
  }

  /** The upper end after a change, or null where there is none. */
  @Nullable
  Exact high(Exact by) {
    return at(by).high();
  }
}
