package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Key;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One comparison in a claim on which all turns: what stands beside it is made to hold or to fail, so
 * that the claim is as the comparison is.
 */
final class DecisivePart {
  private final Claim claim;
  private final String at;
  private final Claim.Comparison comparison;
  private final Situation situation;
  private final List<Surroundings.Beside> others;
  private final int apart;
  private final boolean isBeyond;

  private DecisivePart(
      Claim claim,
      String at,
      Claim.Comparison comparison,
      Situation situation,
      List<Surroundings.Beside> others,
      int apart,
      boolean isBeyond) {
    this.claim = claim;
    this.at = at;
    this.comparison = comparison;
    this.situation = situation;
    this.others = others;
    this.apart = apart;
    this.isBeyond = isBeyond;
  }

  /**
   * The first comparison at a place of the claim as the decisive part, with all beside it so many of the
   * smallest units from its limit; null where it cannot be one.
   */
  static @Nullable DecisivePart on(Claim claim, String at, Situation situation, int apart) {
    return on(claim, at, situation, apart, false);
  }

  /** The same where one part more holds than has to, or one fewer than may. */
  static @Nullable DecisivePart beyond(Claim claim, String at, Situation situation, int apart) {
    return on(claim, at, situation, apart, true);
  }

  private static @Nullable DecisivePart on(
      Claim claim, String at, Situation situation, int apart, boolean isBeyond) {
    List<Claim> there = ClaimPaths.of(claim).getOrDefault(at, List.of());
    Claim.Comparison comparison =
        there.stream().findFirst().flatMap(Claim::asComparison).orElse(null);
    if (comparison == null) {
      return null;
    }
    List<Surroundings.Beside> others =
        claim.fold(new Surroundings(comparison, true, isBeyond)).toList();
    DecisivePart decisive =
        new DecisivePart(claim, at, comparison, situation, others, apart, isBeyond);
    return decisive.settle() ? decisive : null;
  }

  // What stands beside

  private boolean settle() {
    List<Surroundings.Beside> settled = new ArrayList<>();
    for (Surroundings.Beside other : others) {
      settled.add(other);
      if (!isAs(other) && !settle(other, settled)) {
        return false;
      }
    }
    return settled.stream().allMatch(this::isAs);
  }

  private boolean isAs(Surroundings.Beside other) {
    return other.comparison().truth(situation::range, situation::range)
        == (other.holds() ? Truth.TRUE : Truth.FALSE);
  }

  private boolean settle(Surroundings.Beside other, List<Surroundings.Beside> settled) {
    Exact step = Steps.of(other.comparison());
    for (int sign : new int[] {apart, -apart, 1, -1, 0}) {
      for (Adjustable adjustable : asideFirst(Adjustable.of(other.comparison(), situation))) {
        if (turned(adjustable, other.comparison(), step.times(Exact.of(sign)), settled)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The adjustables that leave the decisive part itself alone before the others. */
  private List<Adjustable> asideFirst(List<Adjustable> adjustables) {
    List<Adjustable> ordered = new ArrayList<>(adjustables);
    ordered.sort(Comparator.comparing(adjustable -> adjustable.isReadBy(comparison)));
    return ordered;
  }

  /** Sets an adjustable so that the value has a distance, if all that is settled stays so. */
  private boolean turned(
      Adjustable adjustable,
      Claim.Comparison of,
      Exact distance,
      List<Surroundings.Beside> settled) {
    Exact where = adjustable.where(of, distance);
    return where != null && turned(adjustable, where, settled);
  }

  private boolean turned(Adjustable adjustable, Exact to, List<Surroundings.Beside> settled) {
    Map<Key, Exact> values = adjustable.at(to);
    if (values == null) {
      return false;
    }
    Map<Key, Exact> before = situation.values();
    situation.set(values);
    if (settled.stream().allMatch(this::isAs)) {
      return true;
    }
    situation.set(before);
    return false;
  }

  // The edge

  /** Makes the value lie just below (-1), at (0) or just above (1) the limit. */
  boolean turn(int sign) {
    CountedPart units = CountedPart.of(comparison).stream().findFirst().orElse(null);
    if (units != null) {
      return units.number(sign) >= 0 && turned(units, units.number(sign)) && is(sign);
    }
    Exact step = Steps.of(comparison);
    for (Adjustable adjustable : Adjustable.of(comparison, situation)) {
      if (turned(adjustable, comparison, step.times(Exact.of(sign)), others) && is(sign)) {
        return true;
      }
      Exact limit = sign == 0 ? null : adjustable.where(comparison, Exact.ZERO);
      if (limit != null && isNear(adjustable, limit, sign, step)) {
        return true;
      }
    }
    return false;
  }

  /** Makes so many of the units hold, and the others fail. */
  private boolean turned(CountedPart units, int holding) {
    List<Surroundings.Beside> settled = new ArrayList<>(others);
    for (Surroundings.Beside unit :
        new Surroundings(comparison, true, isBeyond).units(units, holding, -1).toList()) {
      settled.add(unit);
      if (!isAs(unit) && !settle(unit, settled)) {
        return false;
      }
    }
    return settled.stream().allMatch(this::isAs);
  }

  private boolean is(int sign) {
    Exact distance = Adjustable.distance(comparison, situation::range);
    return distance != null && distance.signum() == sign;
  }

  /** One turn of the adjustable off the limit, if that is no farther than the smallest unit. */
  private boolean isNear(Adjustable adjustable, Exact limit, int sign, Exact step) {
    for (Exact near : around(limit, adjustable.grain())) {
      Exact distance = adjustable.distance(comparison, near);
      boolean isClose =
          distance != null && distance.signum() == sign && distance.absolute().compareTo(step) <= 0;
      if (isClose && turned(adjustable, near, others)) {
        return true;
      }
    }
    return false;
  }

  /** Numbers of a grain around one, the nearest first. */
  private static List<Exact> around(Exact number, Exact grain) {
    Exact floor = number.dividedBy(grain).floor().times(grain);
    Exact ceiling = number.dividedBy(grain).ceiling().times(grain);
    return List.of(floor, ceiling, floor.minus(grain), ceiling.plus(grain));
  }

  /** Whether the claim holds, by the comparison alone. */
  boolean holds() {
    if (QuotaPart.isIn(claim)) {
      return claim.truth(situation::range, situation::range) == Truth.TRUE;
    }
    Exact distance = Adjustable.distance(comparison, situation::range);
    boolean own = distance != null && comparison.relation().holds(distance, Exact.ZERO);
    return own != ClaimPaths.isOfMeant(at);
  }

  /** Whether the comparison is of the condition of the claim, so that all turns on whether it applies. */
  boolean isOfCondition() {
    return at.startsWith(ClaimPaths.CONDITION);
  }

  /** Whether the comparison is of what a claim is provided on, so that there is no answer without it. */
  boolean isOfProviso() {
    return at.contains(ClaimPaths.PROVISO);
  }

  /** The margin as it is shown where the claim is this comparison alone, else null. */
  @Nullable
  Exact margin() {
    Unit unit = comparison.value().unit();
    Exact distance = Adjustable.distance(comparison, situation::range);
    boolean isJudged = claim.judged().asComparison().isPresent() && ClaimPaths.isJudged(at);
    if (!isJudged || unit.equals(Unit.YES_NO) || distance == null) {
      return null;
    }
    Exact own = switch (comparison.relation()) {
      case AT_LEAST, ABOVE -> distance;
      case AT_MOST, BELOW -> distance.negated();
      case EQUAL -> distance.absolute().negated();
    };
    Exact shown = unit.ofDifference().shown(own);
    return shown.hasAtMostDecimals(6) ? shown : null;
  }

  /** Whether another part more or fewer holds than it takes. */
  boolean isBeyond() {
    return isBeyond;
  }

  /** The part of the claim by its numbers, empty where there is only one. */
  Wording part() {
    String numbers = Arrays.stream(at.split("/", -1))
        .filter(step -> !step.isEmpty() && Character.isDigit(step.charAt(0)))
        .map(step -> String.valueOf(Integer.parseInt(step) + 1))
        .collect(Collectors.joining("."));
    Wording part = Wording.same(numbers);
    Wording where = ClaimPaths.isOfMeant(at)
        ? new Wording("(hvor)", "(where)")
        : new Wording("(hver enhed)", "(each unit)");
    return !ClaimPaths.isOfMeant(at) && !isOfCountedUnit()
        ? part
        : numbers.isEmpty() ? where : part.then(where);
  }

  /** Whether it is a part of what is claimed of each unit that is counted. */
  private boolean isOfCountedUnit() {
    String above = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    return !at.isEmpty()
        && ClaimPaths.of(claim).getOrDefault(above, List.of()).stream()
            .anyMatch(there -> there.asComparison().isPresent());
  }

  // The path

  private @Nullable Exact path() {
    Side.Measured measured = comparison.value().measured();
    return comparison.path() != null && measured != null
        ? comparison.path().on(measured.period().lastDay())
        : null;
  }

  /** Whether the value is at its path or better, or null where there is no path. */
  @Nullable
  Boolean isOnPath() {
    Exact way = path();
    Exact value = comparison.value().range(situation::range).value();
    if (way == null || value == null) {
      return null;
    }
    return switch (comparison.relation()) {
      case AT_LEAST, ABOVE -> value.compareTo(way) >= 0;
      case AT_MOST, BELOW -> value.compareTo(way) <= 0;
      case EQUAL -> {
        Exact limit = value.minus(distance());
        yield distance().absolute().compareTo(way.minus(limit).absolute()) <= 0;
      }
    };
  }

  private Exact distance() {
    Exact distance = Adjustable.distance(comparison, situation::range);
    return distance == null ? Exact.ZERO : distance;
  }

  /** Makes the value lie on its path, or as near off it as can be. */
  boolean turnOnPath(boolean isReached) {
    Exact way = path();
    if (way == null) {
      return false;
    }
    Claim.Comparison ofPath = new Claim.Comparison(
        comparison.value(),
        comparison.relation(),
        Side.Limit.of(way, comparison.value().unit()),
        null);
    for (Adjustable adjustable : Adjustable.of(comparison, situation)) {
      Exact where = adjustable.where(ofPath, Exact.ZERO);
      for (Exact near : where == null ? List.<Exact>of() : around(where, adjustable.grain())) {
        if (turned(adjustable, near, others) && Boolean.valueOf(isReached).equals(isOnPath())) {
          return true;
        }
      }
    }
    return false;
  }
}
