package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.solver.LineRatio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a situation that are set together by one number: all periods of one figure, or of
 * several flags how many are yes.
 */
final class Adjustable {
  private static final int SCANNED = 1200;
  private static final int SCAN_STEP = 5;
  // A hundredth of a per cent, of a kroner or of a mark.
  private static final Exact GRAIN = Exact.of(1, 100);

  private final Situation situation;
  private final List<Key> keys;
  private final Indicator indicator;
  private final Way way;

  /** How a number is spread over the figures. */
  private enum Way {
    /** Each figure is the number. */
    ALL,
    /** The first figure is the number, the others are none. */
    FIRST,
    /** So many of the figures are yes. */
    COUNTED
  }

  private Adjustable(Situation situation, List<Key> keys, Way way) {
    this.situation = situation;
    this.keys = keys;
    this.indicator = situation.indicator(keys.get(0));
    this.way = way;
  }

  /** All that a comparison can be adjusted by, the likeliest first. */
  static List<Adjustable> of(Claim.Comparison comparison, Situation situation) {
    List<Adjustable> adjustables = new ArrayList<>();
    for (Side side : List.of(comparison.value(), comparison.limit())) {
      Map<String, List<Key>> lines = new LinkedHashMap<>();
      Map<String, List<Key>> same = new LinkedHashMap<>();
      side.reads(read -> {
        if (situation.values().containsKey(read.key())) {
          lines.computeIfAbsent(line(read), line -> new ArrayList<>()).add(read.key());
          same.computeIfAbsent(read.indicator().id(), id -> new ArrayList<>()).add(read.key());
        }
      });
      same.values().stream()
          .filter(keys -> situation.indicator(keys.get(0)).kind() == Kind.FLAG)
          .forEach(keys -> adjustables.add(new Adjustable(situation, keys, Way.COUNTED)));
      lines.values().forEach(keys -> adjustables.add(new Adjustable(situation, keys, Way.ALL)));
      lines.values().stream()
          .filter(keys -> keys.size() > 1)
          .forEach(keys -> adjustables.add(new Adjustable(situation, keys.subList(0, 1), Way.ALL)));
      same.values().stream().filter(keys -> keys.size() > 1).forEach(keys -> {
        adjustables.add(new Adjustable(situation, keys, Way.FIRST));
        adjustables.add(new Adjustable(situation, keys, Way.ALL));
      });
    }
    return adjustables;
  }

  private static String line(Figure.Read read) {
    Key key = read.key();
    return key.indicator() + " " + key.subject() + " " + key.dims();
  }

  /** Whether this sets a figure that a comparison reads. */
  boolean isReadBy(Claim.Comparison comparison) {
    boolean[] found = {false};
    List.of(comparison.value(), comparison.limit())
        .forEach(side -> side.reads(read -> found[0] |= keys.contains(read.key())));
    return found[0];
  }

  /** The smallest number by which this can be moved. */
  Exact grain() {
    return indicator.isWhole() ? Exact.ONE : indicator.unit().read(GRAIN);
  }

  /** The values of the figures when this is set to a number, or null where that cannot be. */
  @Nullable
  Map<Key, Exact> at(Exact number) {
    boolean isPossible = way == Way.COUNTED
        ? number.isWhole() && number.signum() >= 0 && number.toLong() <= keys.size()
        : indicator.missing().contains(number)
            && (!indicator.isWhole() || number.isWhole())
            && indicator.unit().shown(number).hasAtMostDecimals(6);
    return isPossible ? spread(number) : null;
  }

  private Map<Key, Exact> spread(Exact number) {
    Map<Key, Exact> values = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Exact value = switch (way) {
        case ALL -> number;
        case FIRST -> i == 0 ? number : Exact.ZERO;
        case COUNTED -> i < number.toLong() ? Exact.ONE : Exact.ZERO;
      };
      values.put(keys.get(i), value);
    }
    return values;
  }

  /** The number that this is set to. */
  Exact stands() {
    return way == Way.COUNTED
        ? Exact.of(
            keys.stream().filter(key -> situation.value(key).signum() != 0).count())
        : situation.value(keys.get(0));
  }

  /**
   * The number at which the value lies at the given distance from the limit, or null. The distance is
   * a straight line in that number, or a ratio of two, and so is known from three of its points.
   */
  @Nullable
  Exact where(Claim.Comparison comparison, Exact distance) {
    Exact from = stands();
    if (way == Way.COUNTED || indicator.kind() == Kind.FLAG || indicator.kind() == Kind.RANK) {
      return scanned(comparison, distance, 1, Math.max(keys.size(), 60));
    }
    Exact d0 = distance(comparison, from);
    Exact d1 = distance(comparison, from.plus(Exact.ONE));
    Exact d2 = distance(comparison, from.plus(Exact.of(2)));
    if (d0 == null || d1 == null || d2 == null || d0.equals(d1)) {
      return scanned(comparison, distance, SCAN_STEP, SCANNED);
    }
    LineRatio line = LineRatio.through(d0, d1, d2);
    Exact by = line == null ? null : line.meeting(distance);
    Exact at = by == null ? null : from.plus(by);
    boolean isThere = at != null && distance.equals(distance(comparison, at));
    return isThere ? at : d2.equals(d1) ? scanned(comparison, distance, SCAN_STEP, SCANNED) : at;
  }

  private @Nullable Exact scanned(Claim.Comparison comparison, Exact distance, int by, int most) {
    for (int i = 0; i <= most; i += by) {
      if (distance.equals(distance(comparison, Exact.of(i)))) {
        return Exact.of(i);
      }
    }
    return null;
  }

  /** How far the value lies above the limit when this is set to a number. */
  @Nullable
  Exact distance(Claim.Comparison comparison, Exact number) {
    if (way == Way.COUNTED && at(number) == null) {
      return null;
    }
    Map<Key, Exact> set = spread(number);
    return distance(comparison, read -> {
      Exact value = set.get(read.key());
      return value == null ? situation.range(read) : Range.exactly(value);
    });
  }

  /** How far the value lies above the limit as read, or null where that is not known. */
  static @Nullable Exact distance(Claim.Comparison comparison, Figure.Reader reader) {
    return comparison
        .value()
        .range(reader)
        .minus(comparison.limit().range(reader))
        .value();
  }
}
