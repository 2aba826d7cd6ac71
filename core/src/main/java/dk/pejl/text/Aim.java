package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Quota;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Tally;
import dk.pejl.claim.Truth;
import java.util.stream.Stream;

/**
 * A comparison that would have to turn for a claim to hold: to hold itself, or to fail where more
 * hold than may.
 *
 * @param comparison the comparison
 * @param isToHold whether it is to hold
 */
record Aim(Claim.Comparison comparison, boolean isToHold) {

  /** The comparisons of a claim that are not yet as they would have to be. */
  static Stream<Aim> of(Claim claim) {
    return claim.fold(new Aims(true)).filter(aim -> !aim.isReached());
  }

  private boolean isReached() {
    return comparison.truth() == (isToHold ? Truth.TRUE : Truth.FALSE);
  }

  /** What the parts of a claim are to be that is itself to hold, or not to. */
  private record Aims(boolean isToHold) implements Claim.Cases<Stream<Aim>> {
    @Override
    public Stream<Aim> comparison(Claim.Comparison comparison) {
      return comparison.isOfUnits()
          ? counted(comparison)
          : Stream.of(new Aim(comparison, isToHold));
    }

    /** More units are to hold on the side that is to be greater, and fewer on the other. */
    private Stream<Aim> counted(Claim.Comparison comparison) {
      boolean isMore = comparison.relation() == Relation.EQUAL
          ? Relation.AT_MOST.holds(
                  comparison.value().range(), comparison.limit().range())
              == Truth.TRUE
          : comparison.relation().isUpward();
      return Stream.concat(
          counted(comparison.value(), isToHold == isMore),
          counted(comparison.limit(), isToHold != isMore));
    }

    private Stream<Aim> counted(Side side, boolean isToHold) {
      Aims inside = new Aims(isToHold);
      return side.asCounted().stream()
          .flatMap(counted -> counted.each().parts().stream())
          .flatMap(part -> part.fold(inside));
    }

    @Override
    public Stream<Aim> all(Claim.All all) {
      return parts(all);
    }

    @Override
    public Stream<Aim> any(Claim.Any any) {
      return parts(any);
    }

    @Override
    public Stream<Aim> each(Claim.Each each) {
      return each.units().stream()
          .filter(unit -> !unit.isLeftOut())
          .flatMap(unit -> unit.parts().stream())
          .flatMap(part -> part.fold(this));
    }

    @Override
    public Stream<Aim> series(Claim.Series series) {
      return parts(series);
    }

    @Override
    public Stream<Aim> none(Claim.None none) {
      return Stream.empty();
    }

    @Override
    public Stream<Aim> ifThen(Claim.IfThen ifThen) {
      return conditional(ifThen);
    }

    @Override
    public Stream<Aim> provided(Claim.Provided provided) {
      return conditional(provided);
    }

    /** A condition is always to hold, whatever the claim is to be. */
    private Stream<Aim> conditional(Claim.Conditional claim) {
      return Stream.concat(claim.condition().fold(new Aims(true)), claim.claim().fold(this));
    }

    @Override
    public Stream<Aim> of(Claim.Of of) {
      boolean isTooMany = of.quota() == Quota.AT_MOST
          || (of.quota() == Quota.EXACTLY && Tally.of(of).holds() > of.count());
      Aims inside = new Aims(isToHold != isTooMany);
      return of.parts().stream().flatMap(part -> part.fold(inside));
    }

    private Stream<Aim> parts(Claim claim) {
      return claim.parts().stream().flatMap(part -> part.fold(this));
    }
  }
}
