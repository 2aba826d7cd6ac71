package dk.pejl.testing;

import dk.pejl.claim.Claim;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands beside a comparison on the way down to it, and has to hold or to fail.
 *
 * @param focus the comparison
 * @param holds whether what is looked at is to hold
 * @param isBeyond whether one part more is to hold than has to, or one fewer than may
 */
record Surroundings(Claim.Comparison focus, boolean holds, boolean isBeyond)
    implements Claim.Cases<Stream<Surroundings.Beside>> {

  /** Another comparison of the claim, with what it has to be. */
  record Beside(Claim.Comparison comparison, boolean holds) {}

  @Override
  public Stream<Beside> comparison(Claim.Comparison comparison) {
    CountedPart units = CountedPart.of(comparison).stream().findFirst().orElse(null);
    if (units != null && !comparison.equals(focus)) {
      int here = units.place(focus);
      return units(units, here < 0 ? units.toBe(holds) : units.beside(), here);
    }
    return comparison.equals(focus) ? Stream.empty() : Stream.of(new Beside(comparison, holds));
  }

  @Override
  public Stream<Beside> all(Claim.All all) {
    Stream<Beside> first = all.parts().stream().limit(1).flatMap(part -> part.fold(this));
    return Stream.concat(first, all.parts().stream().skip(1).flatMap(holding(true)));
  }

  @Override
  public Stream<Beside> any(Claim.Any any) {
    return any.parts().stream().flatMap(holding(holds && !contains(any, focus)));
  }

  @Override
  public Stream<Beside> each(Claim.Each each) {
    return each.units().stream().flatMap(this::unit);
  }

  @Override
  public Stream<Beside> series(Claim.Series series) {
    return series.parts().stream().flatMap(holding(true));
  }

  @Override
  public Stream<Beside> none(Claim.None none) {
    return Stream.empty();
  }

  @Override
  public Stream<Beside> ifThen(Claim.IfThen ifThen) {
    // Where the condition fails nothing is demanded; that shows where the demand holds.
    return ifThen.parts().stream().flatMap(holding(true));
  }

  @Override
  public Stream<Beside> provided(Claim.Provided provided) {
    // Whether the proviso holds shows where the claim does.
    boolean isHere = contains(provided.condition(), focus);
    return Stream.concat(
        Stream.of(provided.condition()).flatMap(holding(true)),
        Stream.of(provided.claim()).flatMap(holding(holds || isHere)));
  }

  @Override
  public Stream<Beside> of(Claim.Of of) {
    int here = contains(of, focus) ? QuotaPart.place(of, focus) : -1;
    int toHold = here < 0 ? QuotaPart.toBe(of, holds) : QuotaPart.beside(of, isBeyond);
    Stream<Beside> beside = Stream.empty();
    for (int i = 0; i < of.parts().size(); i++) {
      Claim part = of.parts().get(i);
      beside = Stream.concat(
          beside, i == here ? part.fold(this) : holding(toHold-- > 0).apply(part));
    }
    return beside;
  }

  /** So many units hold beside the one at a place, and the others fail. */
  Stream<Beside> units(CountedPart units, int number, int here) {
    Stream<Beside> beside = Stream.empty();
    int toHold = number;
    for (int i = 0; i < units.units().size(); i++) {
      Claim.Each.Unit unit = units.units().get(i);
      boolean isHere = i == here;
      Stream<Beside> in = unit.asked().stream()
          .flatMap(meant -> isHere && contains(meant, focus)
              ? meant.fold(this)
              : holding(true).apply(meant));
      boolean isInClaim = isHere && contains(unit.claim(), focus);
      Stream<Beside> claim =
          isInClaim ? unit.claim().fold(this) : holding(isHere || toHold-- > 0).apply(unit.claim());
      beside = Stream.concat(beside, Stream.concat(in, claim));
    }
    return beside;
  }

  private Function<Claim, Stream<Surroundings.Beside>> holding(boolean isToHold) {
    Surroundings inside = new Surroundings(focus, isToHold, isBeyond);
    return claim -> claim.fold(inside);
  }

  private Stream<Beside> unit(Claim.Each.Unit unit) {
    // Whether a unit is meant tells only of one that is not as it should be.
    boolean isMeantHere = unit.asked().stream().anyMatch(asked -> contains(asked, focus));
    return Stream.concat(
        unit.asked().stream().flatMap(holding(true)),
        Stream.of(unit.claim()).flatMap(holding(!isMeantHere)));
  }

  /** Whether a comparison stands anywhere in a claim. */
  static boolean contains(Claim claim, Claim.Comparison focus) {
    boolean[] found = {false};
    claim.comparisons((comparison, counts) -> found[0] |= comparison.equals(focus));
    return found[0];
  }
}
