package dk.pejl.claim;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Key;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a claim read and that is missing or masked.
 *
 * @param key the exact observation
 * @param why why it is missing, or null where it is masked or was still open when observed
 * @param decides whether its value could still change the truth of the claim
 * @param instead what held in its place, or null
 */
public record Gap(
    Key key,
    @Nullable Absence why,
    boolean decides,
    @Nullable Figure instead) {

  /** Whether the figure is known to lie in a range. */
  public boolean isMasked() {
    return why == null;
  }

  /** Every gap of a claim, in the order of their keys. */
  public static List<Gap> of(Claim claim) {
    Map<Key, Gap> gaps = collect(claim, true, new TreeMap<>());
    Exclusion.keys(claim).forEach(key -> gaps.computeIfPresent(key, (k, gap) -> gap.orElse(null)));
    return new ArrayList<>(gaps.values());
  }

  /** This if it decides, else the other. */
  private @Nullable Gap orElse(@Nullable Gap other) {
    return decides ? this : other;
  }

  /** A gap decides if every claim above it, and its own comparison, are still unknown. */
  private static Map<Key, Gap> collect(Claim claim, boolean open, Map<Key, Gap> gaps) {
    return claim.fold(new Within(open && claim.truth() == Truth.UNKNOWN, gaps));
  }

  /** Adds the gaps of a claim that is undecided, as are all above it, or is not. */
  private record Within(boolean undecided, Map<Key, Gap> gaps)
      implements Claim.Cases<Map<Key, Gap>> {
    @Override
    public Map<Key, Gap> comparison(Claim.Comparison comparison) {
      Relation relation = comparison.relation();
      Side value = comparison.value();
      Side limit = comparison.limit();
      side(value, limit, new Facing(relation, limit.range(), false), undecided, gaps);
      side(limit, value, new Facing(relation, value.range(), true), undecided, gaps);
      value
          .asCounted()
          .ifPresent(own -> counted(own, new Pivot(own, relation, limit.range(), false)));
      limit
          .asCounted()
          .ifPresent(own -> counted(own, new Pivot(own, relation, value.range(), true)));
      return gaps;
    }

    private void counted(Side.Counted side, Pivot pivot) {
      for (Claim.Each.Unit unit : side.each().units()) {
        boolean isMeantOpen = undecided && pivot.onWhetherItIsMeant(unit);
        unit.asked().forEach(asked -> collect(asked, isMeantOpen, gaps));
        if (!unit.isUnasked()) {
          collect(unit.claim(), undecided && pivot.onWhetherItHolds(unit), gaps);
        }
      }
    }

    @Override
    public Map<Key, Gap> all(Claim.All all) {
      return parts(all);
    }

    @Override
    public Map<Key, Gap> any(Claim.Any any) {
      return parts(any);
    }

    @Override
    public Map<Key, Gap> each(Claim.Each each) {
      each.units().forEach(unit -> unit(each, unit));
      return gaps;
    }

    @Override
    public Map<Key, Gap> series(Claim.Series series) {
      return parts(series);
    }

    @Override
    public Map<Key, Gap> none(Claim.None none) {
      return gaps;
    }

    @Override
    public Map<Key, Gap> ifThen(Claim.IfThen ifThen) {
      return under(ifThen);
    }

    @Override
    public Map<Key, Gap> provided(Claim.Provided provided) {
      return under(provided);
    }

    /** Where a condition fails, nothing that the claim lacks could change that. */
    private Map<Key, Gap> under(Claim.Conditional claim) {
      collect(claim.condition(), undecided, gaps);
      boolean isAsked = claim.condition().truth() != Truth.FALSE;
      return collect(claim.claim(), undecided && isAsked, gaps);
    }

    @Override
    public Map<Key, Gap> of(Claim.Of of) {
      return parts(of);
    }

    private Map<Key, Gap> parts(Claim claim) {
      claim.parts().forEach(part -> collect(part, undecided, gaps));
      return gaps;
    }

    private void unit(Claim.Each each, Claim.Each.Unit unit) {
      boolean isOther = each.units().stream()
          .anyMatch(some -> !some.name().equals(unit.name()) && some.isSurelyMeant());
      if (unit.isLeftOut()) {
        leftOut(unit, undecided && !isOther);
        return;
      }
      // Whether a unit is meant matters if it may be wrong, or if no other surely is meant.
      boolean matters = unit.isMeant() && (unit.claim().truth() != Truth.TRUE || !isOther);
      unit.asked().forEach(asked -> collect(asked, undecided && matters, gaps));
      if (!unit.isUnasked()) {
        collect(unit.claim(), undecided && unit.isMeant(), gaps);
      }
    }

    /** What else is missing of a unit left out could only bring it back as one that holds. */
    private void leftOut(Claim.Each.Unit unit, boolean matters) {
      Map<Key, Gap> own = new TreeMap<>();
      unit.parts().forEach(part -> collect(part, matters, own));
      own.keySet().removeAll(Exclusion.keys(unit));
      own.values().forEach(gap -> add(gap, gaps));
    }
  }

  /** What a figure is compared with, and how: as the value, or as the limit. */
  private record Facing(Relation relation, Range other, boolean isLimit) {

    /** Whether the comparison may turn out either way by what lies in the range alone. */
    private boolean mayTurn(Range part) {
      Truth truth = isLimit ? relation.holds(other, part) : relation.holds(part, other);
      return truth == Truth.UNKNOWN;
    }
  }

  private static void side(
      Side side, Side other, Facing facing, boolean undecided, Map<Key, Gap> gaps) {
    figure(side.figure(), facing, undecided && !isUndefined(other.figure()), gaps);
  }

  /** Notes the gaps of a figure; the claim turns where the figure passes some value of the other. */
  private static void figure(Figure figure, Facing facing, boolean matters, Map<Key, Gap> gaps) {
    if (figure instanceof Figure.Read read) {
      read(read, matters, null, gaps);
    } else if (figure instanceof Figure.Instead instead) {
      read(instead.asked(), matters, instead.used(), gaps);
      figure(instead.used(), facing, matters, gaps);
    } else if (figure instanceof Figure.Worked worked) {
      for (int i = 0; i < worked.parts().size(); i++) {
        boolean moves = matters && (moves(worked, i, facing) || isReplaced(worked, i));
        figure(worked.parts().get(i), turning(worked, facing), moves, gaps);
      }
    }
  }

  /** Whether another figure holds in place of a part, which would be anything if it came. */
  private static boolean isReplaced(Figure.Worked worked, int index) {
    return worked.parts().get(index) instanceof Figure.Instead
        && others(worked, index).noneMatch(Gap::isUndefined);
  }

  /** Whether a part can still change on which side of the other a figure lies. */
  private static boolean moves(Figure.Worked worked, int index, Facing facing) {
    Range other = facing.other;
    Range part = worked.parts().get(index).range();
    return switch (worked.operation()) {
      case SUM, DIFFERENCE, MEAN, COUNT, WITHIN ->
        others(worked, index).noneMatch(Gap::isUndefined);
      case PRODUCT ->
        others(worked, index).noneMatch(each -> isUndefined(each) || isZero(each.range()));
      // Where the divisor is exactly 0, nothing else can help.
      case RATIO ->
        others(worked, index).noneMatch(Gap::isUndefined)
            && (index == 0
                ? !isZero(worked.parts().get(1).range())
                : mayBeZero(part) || !(isZero(worked.parts().get(0).range()) || isZero(other)));
      case LEAST ->
        facing.mayTurn(part)
            && others(worked, index)
                .allMatch(each -> isUp(each.range(), other) && mayPass(each.range(), part));
      case GREATEST ->
        facing.mayTurn(part)
            && others(worked, index)
                .allMatch(each -> isUp(other, each.range()) && mayPass(part, each.range()));
      // The place of the first changes where it is open whether another is above it.
      case RANK ->
        index > 0
            ? Relation.ABOVE.holds(part, worked.parts().get(0).range()) == Truth.UNKNOWN
            : others(worked, index)
                .anyMatch(each -> Relation.ABOVE.holds(each.range(), part) == Truth.UNKNOWN);
    };
  }

  /** Whether nothing can be known of a figure, since something is divided by exactly 0. */
  private static boolean isUndefined(Figure figure) {
    if (figure instanceof Figure.Instead instead) {
      return isUndefined(instead.used());
    }
    return figure instanceof Figure.Worked worked
        && switch (worked.operation()) {
          case SUM, DIFFERENCE, MEAN, COUNT, WITHIN, PRODUCT ->
            worked.parts().stream().anyMatch(Gap::isUndefined);
          case RATIO ->
            isZero(worked.parts().get(1).range())
                || worked.parts().stream().anyMatch(Gap::isUndefined);
          case LEAST, GREATEST, RANK -> false;
        };
  }

  /** Whether some value of the first may be above some of the second. */
  private static boolean mayPass(Range a, Range b) {
    return Relation.ABOVE.holds(a, b) != Truth.FALSE;
  }

  /** What a part faces: what the whole does, where the whole is one of its parts. */
  private static Facing turning(Figure.Worked worked, Facing facing) {
    boolean alike =
        worked.operation() == Operation.LEAST || worked.operation() == Operation.GREATEST;
    return alike ? facing : new Facing(facing.relation, Range.ALL, facing.isLimit);
  }

  private static Stream<Figure> others(Figure.Worked worked, int index) {
    return IntStream.range(0, worked.parts().size())
        .filter(i -> i != index)
        .mapToObj(worked.parts()::get);
  }

  /** Whether some value of the first is at or above some of the second. */
  private static boolean isUp(Range a, Range b) {
    Exact high = a.high();
    Exact low = b.low();
    return high == null || low == null || high.compareTo(low) >= 0;
  }

  private static boolean mayBeZero(Range range) {
    return range.contains(Exact.ZERO);
  }

  private static boolean isZero(Range range) {
    Exact value = range.value();
    return value != null && value.signum() == 0;
  }

  private static void read(
      Figure.Read read, boolean matters, @Nullable Figure instead, Map<Key, Gap> gaps) {
    Gap gap = gap(read, matters, instead);
    if (gap != null) {
      add(gap, gaps);
    }
  }

  private static void add(Gap gap, Map<Key, Gap> gaps) {
    gaps.merge(gap.key, gap, (a, b) -> a.decides ? a : b);
  }

  private static @Nullable Gap gap(Figure.Read read, boolean matters, @Nullable Figure instead) {
    Reading reading = read.observation() == null ? null : read.observation().reading();
    if (reading == null) {
      return new Gap(read.key(), Absence.ABSENT, matters, instead);
    }
    if (reading instanceof Reading.Missing missing) {
      return new Gap(read.key(), missing.why(), matters, instead);
    }
    if (reading instanceof Reading.Open) {
      return read.isStale() ? new Gap(read.key(), Absence.ABSENT, matters, instead) : null;
    }
    return reading instanceof Reading.Masked
        ? new Gap(read.key(), null, matters && read.range().value() == null, instead)
        : null;
  }
}
