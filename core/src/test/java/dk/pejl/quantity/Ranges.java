package dk.pejl.quantity;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ranges to try things with, and values to try them by. */
public final class Ranges {
  /** Nearer to a bound than anything else that is tried. */
  public static final Exact NEAR = Exact.parse("0.000000001");

  private static final Exact FAR = Exact.parse("1000000000");

  private Ranges() {}

  /** Ranges of every form, with small whole ends. */
  public static Arbitrary<Range> any() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(-6, 6);
    Arbitrary<Boolean> flips = Arbitraries.of(true, false);
    Arbitrary<Range> bounded = Combinators.combine(ends, ends, flips, flips)
        .filter((a, b, open, alsoOpen) -> a < b)
        .as((a, b, open, alsoOpen) -> Range.of(Exact.of(a), Exact.of(b), open, alsoOpen));
    Arbitrary<Range> upward =
        Combinators.combine(ends, flips).as((a, open) -> Range.of(Exact.of(a), null, open, true));
    Arbitrary<Range> downward =
        Combinators.combine(ends, flips).as((a, open) -> Range.of(null, Exact.of(a), true, open));
    return Arbitraries.oneOf(
        bounded,
        ends.map(end -> Range.exactly(Exact.of(end))),
        upward,
        downward,
        Arbitraries.just(Range.ALL));
  }

  /** Values of a range: its ends where they belong to it, and values just inside and far out. */
  public static List<Exact> samples(Range range) {
    List<Exact> samples = new ArrayList<>(List.of(Exact.ZERO, FAR, FAR.negated()));
    for (int i = -24; i <= 24; i++) {
      samples.add(Exact.of(i, 4));
    }
    for (Exact end : new Exact[] {range.low(), range.high()}) {
      if (end != null) {
        samples.addAll(List.of(end, end.plus(NEAR), end.minus(NEAR)));
        samples.addAll(List.of(end.plus(FAR), end.minus(FAR)));
      }
    }
    samples.removeIf(sample -> !range.contains(sample));
    return samples;
  }
}
