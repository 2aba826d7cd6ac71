package dk.pejl.claim;

import java.util.List;

/**
 * How a claim of several parts stands, such as 3 of 5 with 1 open and 2 left out: each part of it, or
 * each unit or period that it is about, counts once.
 *
 * @param holds how many surely hold
 * @param of how many there are; of units those that are or may be meant and are not left out
 * @param open of how many of them it is not known
 * @param leftOut how many units are left out since a figure of theirs is not applicable
 */
public record Tally(int holds, int of, int open, int leftOut) {
  private static final Claim.Cases<Tally> TALLIES = Claim.Cases.of(
      comparison -> new Tally(0, 0, 0, 0),
      Tally::parts,
      Tally::parts,
      Tally::units,
      Tally::parts,
      none -> new Tally(0, 0, 0, 0),
      Tally::conditional,
      Tally::conditional,
      Tally::parts);

  /** The tally of a claim; of a single comparison, which has no parts, it is empty. */
  public static Tally of(Claim claim) {
    return claim.fold(TALLIES);
  }

  /** Of what stands under a condition nothing is counted unless that holds. */
  private static Tally conditional(Claim.Conditional claim) {
    boolean isAsked = claim.condition().truth() == Truth.TRUE;
    return isAsked ? of(claim.claim()) : new Tally(0, 0, 0, 0);
  }

  private static Tally parts(Claim claim) {
    return counted(claim.parts().stream().map(Claim::truth).toList(), 0);
  }

  private static Tally units(Claim.Each each) {
    List<Truth> meant = each.units().stream()
        .filter(Claim.Each.Unit::isMeant)
        .map(Claim.Each.Unit::truth)
        .toList();
    long leftOut = each.units().stream().filter(Claim.Each.Unit::isLeftOut).count();
    return counted(meant, (int) leftOut);
  }

  /** The tally of units that are counted: those that are or may be meant; none is left out. */
  public static Tally of(Side.Counted counted) {
    return counted(
        counted.each().units().stream()
            .filter(unit -> unit.meant() != Truth.FALSE)
            .map(unit -> unit.meant().and(unit.claim().truth()))
            .toList(),
        0);
  }

  private static Tally counted(List<Truth> truths, int leftOut) {
    return new Tally(
        count(truths, Truth.TRUE), truths.size(), count(truths, Truth.UNKNOWN), leftOut);
  }

  private static int count(List<Truth> truths, Truth truth) {
    return (int) truths.stream().filter(each -> each == truth).count();
  }

  /** Whether there is nothing to count. */
  public boolean isEmpty() {
    return of == 0 && leftOut == 0;
  }
}
