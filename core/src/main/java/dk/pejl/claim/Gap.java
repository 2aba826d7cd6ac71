package dk.pejl.claim;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Key;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<Key, Gap> gaps = new TreeMap<>();
    collect(claim, true, gaps);
    return new ArrayList<>(gaps.values());
  }

  /** A gap decides if every claim above it, and its own comparison, are still unknown. */
  private static void collect(Claim claim, boolean open, Map<Key, Gap> gaps) {
    boolean undecided = open && claim.truth() == Truth.UNKNOWN;
    if (claim instanceof Claim.Comparison comparison) {
      side(comparison.value(), undecided, gaps);
      side(comparison.limit(), undecided, gaps);
    } else if (claim instanceof Claim.All all) {
      all.parts().forEach(part -> collect(part, undecided, gaps));
    } else if (claim instanceof Claim.Any any) {
      any.parts().forEach(part -> collect(part, undecided, gaps));
    } else if (claim instanceof Claim.Each each) {
      for (Claim.Each.Unit unit : each.units()) {
        if (unit.in() != null) {
          collect(unit.in(), undecided && unit.counts(), gaps);
        }
        collect(unit.claim(), undecided && unit.isMeant(), gaps);
      }
    } else if (claim instanceof Claim.Series series) {
      series.steps().forEach(step -> collect(step, undecided, gaps));
    }
  }

  private static void side(Side side, boolean undecided, Map<Key, Gap> gaps) {
    if (side instanceof Side.Measured measured) {
      figure(measured.figure(), undecided, gaps);
    }
  }

  private static void figure(Figure figure, boolean matters, Map<Key, Gap> gaps) {
    if (figure instanceof Figure.Read read) {
      read(read, matters, null, gaps);
    } else if (figure instanceof Figure.Instead instead) {
      read(instead.asked(), matters, instead.used(), gaps);
      figure(instead.used(), matters, gaps);
    } else if (figure instanceof Figure.Worked worked) {
      for (Figure part : worked.parts()) {
        figure(part, matters && moves(part, worked), gaps);
      }
    }
  }

  /** Whether a part can still change what is worked out from it. */
  private static boolean moves(Figure part, Figure.Worked worked) {
    if (worked.range().value() != null) {
      return false;
    }
    Exact low = part.range().low();
    Exact high = part.range().high();
    Exact most = worked.range().high();
    Exact least = worked.range().low();
    return switch (worked.operation()) {
      case SUM, DIFFERENCE, MEAN, PRODUCT, COUNT, WITHIN -> true;
      case RANK -> mayPass(part.range(), worked.parts().get(0).range());
      // Where the divisor is exactly 0, nothing else can help.
      case RATIO -> !isZero(worked.parts().get(1).range());
      case LEAST -> low == null || most == null || low.compareTo(most) <= 0;
      case GREATEST -> high == null || least == null || high.compareTo(least) >= 0;
    };
  }

  /** Whether it is open which of two comes before the other. */
  private static boolean mayPass(Range part, Range first) {
    return Relation.ABOVE.holds(part, first) == Truth.UNKNOWN;
  }

  private static boolean isZero(Range range) {
    Exact value = range.value();
    return value != null && value.signum() == 0;
  }

  private static void read(
      Figure.Read read, boolean matters, @Nullable Figure instead, Map<Key, Gap> gaps) {
    Gap gap = gap(read, matters, instead);
    if (gap != null) {
      gaps.merge(gap.key, gap, (a, b) -> a.decides ? a : b);
    }
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
