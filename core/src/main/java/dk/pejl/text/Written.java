package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a comparison as a language writes them, with so many decimals that they lie to each
 * other as the exact ones do: what is below its limit is written below it, and what differs from it
 * is written differently.
 *
 * @param value the value that is judged
 * @param limit the limit it is judged against
 * @param distance how far the value lies from the limit and on which side, or empty where that is
 *     not known or means nothing
 */
public record Written(String value, String limit, String distance) {
  // So many decimals more are tried to have the distance be the difference of the two numbers.
  private static final int TRIES = 2;

  /** The numbers of a comparison, in the language of the writer. */
  public static Written of(Claim.Comparison comparison, Numbers numbers) {
    return new Weighing(comparison, numbers, comparison.limit() instanceof Side.Limit).written();
  }

  /** The numbers of a comparison with a point of a path, which nobody states and so is rounded. */
  static Written onPath(Claim.Comparison comparison, Numbers numbers) {
    return new Weighing(comparison, numbers, false).written();
  }

  /** Figures that follow one another, written so that no two neighbours that differ look equal. */
  static List<String> apart(List<Range> figures, Unit unit, Numbers numbers) {
    int decimals = Rounding.usual(unit);
    while (!areNeighboursApart(figures, unit, decimals)) {
      decimals = Rounding.more(decimals, unit);
    }
    return nearest(figures, unit, decimals, numbers);
  }

  /**
   * Figures written so that none that differs from another, or from what they are held against, looks
   * equal to it: 4.96 % is not written as the 5 % that it has to reach.
   */
  static List<String> apart(List<Range> figures, List<Range> against, Unit unit, Numbers numbers) {
    List<Range> all = new ArrayList<>(figures);
    all.addAll(against);
    return nearest(figures, unit, decimalsApart(all, unit), numbers);
  }

  /** With how many decimals no two of the figures that differ look equal. */
  static int decimalsApart(List<Range> figures, Unit unit) {
    int decimals = Rounding.usual(unit);
    while (!areAllApart(figures, unit, decimals)) {
      decimals = Rounding.more(decimals, unit);
    }
    return decimals;
  }

  private static List<String> nearest(
      List<Range> figures, Unit unit, int decimals, Numbers numbers) {
    return figures.stream()
        .map(figure -> numbers.nearest(figure, unit, decimals))
        .toList();
  }

  private static boolean areNeighboursApart(List<Range> figures, Unit unit, int decimals) {
    return IntStream.range(1, figures.size())
        .allMatch(i -> areApart(figures.get(i - 1), figures.get(i), unit, decimals));
  }

  private static boolean areAllApart(List<Range> figures, Unit unit, int decimals) {
    return figures.stream()
        .allMatch(a -> figures.stream().allMatch(b -> areApart(a, b, unit, decimals)));
  }

  private static boolean areApart(Range first, Range second, Unit unit, int decimals) {
    Exact a = first.value();
    Exact b = second.value();
    return a == null
        || b == null
        || keepsOrder(a, b, rounded(a, unit, decimals), rounded(b, unit, decimals));
  }

  private static BigDecimal rounded(Exact value, Unit unit, int decimals) {
    return Rounding.round(value, unit, decimals, RoundingMode.HALF_UP);
  }

  private static boolean keepsOrder(Exact a, Exact b, BigDecimal writtenA, BigDecimal writtenB) {
    return Integer.signum(a.compareTo(b)) == writtenA.compareTo(writtenB);
  }

  /** Finds the decimals that a comparison needs. */
  private static final class Weighing {
    private final Claim.Comparison comparison;
    private final Numbers numbers;
    private final boolean stated;
    private final Unit unit;
    private final Range value;
    private final Range limit;
    private final Margin margin;

    private Weighing(Claim.Comparison comparison, Numbers numbers, boolean stated) {
      this.comparison = comparison;
      this.numbers = numbers;
      this.stated = stated;
      this.unit = comparison.value().unit();
      this.value = comparison.value().range();
      this.limit = comparison.limit().range();
      Margin distance = comparison.margin();
      this.margin = distance == null
          ? new Margin(Exact.ZERO, unit.ofDifference(), Margin.Bound.AT_LEAST)
          : distance;
    }

    private Written written() {
      int decimals = unit.equals(Unit.YES_NO) || unit.equals(Unit.DATE) ? 0 : decimals();
      return new Written(
          text(comparison.value(), decimals, false),
          text(comparison.limit(), decimals, stated),
          comparison.margin() == null ? "" : distance(decimals));
    }

    private int decimals() {
      int enough = Rounding.usual(unit);
      while (!isTrue(enough)) {
        enough = Rounding.more(enough, unit);
      }
      int neat = enough;
      for (int tries = 0; tries <= TRIES; tries++) {
        if (isTrue(neat) && addsUp(neat)) {
          return neat;
        }
        neat = Rounding.more(neat, unit);
      }
      return enough;
    }

    /** Whether what is written with so many decimals lies to the limit as the exact figures do. */
    private boolean isTrue(int decimals) {
      List<End> all = ends(value, decimals, false);
      all.addAll(ends(limit, decimals, stated));
      for (End a : all) {
        for (End b : all) {
          if (!keepsOrder(a.at, b.at, a.written, b.written)) {
            return false;
          }
        }
      }
      return writtenMargin(decimals).signum() == margin.value().signum();
    }

    /** Whether the distance is the difference of the two numbers also as they are written. */
    private boolean addsUp(int decimals) {
      if (value.value() == null || limit.value() == null) {
        return true;
      }
      BigDecimal difference = ends(value, decimals, false)
          .get(0)
          .written
          .subtract(ends(limit, decimals, stated).get(0).written);
      return difference.abs().compareTo(writtenMargin(decimals).abs()) == 0;
    }

    private BigDecimal writtenMargin(int decimals) {
      // A distance that is only known to be no less than this must not be written as more.
      RoundingMode mode =
          margin.bound() == Margin.Bound.EXACT ? RoundingMode.HALF_UP : RoundingMode.DOWN;
      return Rounding.round(margin.value(), margin.unit(), decimals, mode);
    }

    private record End(Exact at, BigDecimal written) {}

    private List<End> ends(Range range, int decimals, boolean asStated) {
      List<End> ends = new ArrayList<>();
      Exact only = range.value();
      if (only != null) {
        ends.add(new End(
            only,
            asStated ? Rounding.stated(only, unit, decimals) : rounded(only, unit, decimals)));
        return ends;
      }
      Exact low = range.low();
      Exact high = range.high();
      if (low != null) {
        ends.add(new End(low, rounded(low, unit, decimals)));
      }
      if (high != null) {
        ends.add(new End(high, rounded(high, unit, decimals)));
      }
      return ends;
    }

    private String text(Side side, int decimals, boolean asStated) {
      Range range = side.range();
      Exact only = range.value();
      if (only != null && asStated) {
        return numbers.text(only, Rounding.stated(only, unit, decimals), unit);
      }
      return isUnknown(side) ? numbers.unknown() : numbers.nearest(range, unit, decimals);
    }

    private String distance(int decimals) {
      int sign = margin.value().signum();
      if (comparison.relation() == Relation.EQUAL && (sign == 0 || direction() == 0)) {
        return "";
      }
      if (sign == 0) {
        return atLimit();
      }
      BigDecimal far = writtenMargin(decimals).abs();
      String bound =
          margin.bound() == Margin.Bound.EXACT ? "" : numbers.say("mindst ", "at least ");
      return bound + side(far, direction() > 0);
    }

    /** On which side of the limit the value lies: 1 above, -1 below, 0 where that is not known. */
    private int direction() {
      Exact least = value.low();
      Exact most = limit.high();
      boolean above = least != null && most != null && least.compareTo(most) >= 0;
      Exact greatest = value.high();
      Exact smallest = limit.low();
      boolean below = greatest != null && smallest != null && greatest.compareTo(smallest) <= 0;
      return above == below ? 0 : above ? 1 : -1;
    }

    private String side(BigDecimal far, boolean above) {
      Exact exact = margin.value().absolute();
      if (unit.equals(Unit.RANK)) {
        return numbers.places(far)
            + (above ? numbers.say(" dårligere", " worse") : numbers.say(" bedre", " better"));
      }
      String distance = numbers.text(exact, far, margin.unit());
      if (unit.equals(Unit.DATE)) {
        return distance
            + (above ? numbers.say(" efter", " after") : numbers.say(" før", " before"));
      }
      return distance + (above ? numbers.say(" over", " above") : numbers.say(" under", " below"));
    }

    private String atLimit() {
      if (margin.bound() != Margin.Bound.EXACT) {
        return "";
      }
      return comparison.relation().isStrict()
          ? numbers.say(
              "netop på grænsen, som ikke er nok", "exactly at the limit, which is not enough")
          : numbers.say("netop på grænsen", "exactly at the limit");
    }
  }

  /** Whether nothing is known of a side. */
  public static boolean isUnknown(Side side) {
    Range range = side.range();
    return range.value() == null
        && (range.equals(Range.ALL)
            || side.asCounted().filter(counted -> !counted.isAnyMeant()).isPresent()
            || (side instanceof Side.Measured measured
                && range.equals(measured.indicator().missing())));
  }
}
