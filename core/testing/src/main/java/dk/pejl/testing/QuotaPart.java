package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Quota;

/** One of several claims of which so many are to hold: how many others have to, so that it decides. */
final class QuotaPart {
  private QuotaPart() {}

  /** Which of the parts the comparison stands in. */
  static int place(Claim.Of of, Claim.Comparison comparison) {
    int place = 0;
    while (!Surroundings.contains(of.parts().get(place), comparison)) {
      place++;
    }
    return place;
  }

  /** How many parts have to hold for the whole to do so, or not to. */
  static int toBe(Claim.Of of, boolean isToHold) {
    for (int holding = 0; holding < of.parts().size(); holding++) {
      if (of.quota().holds(holding, of.count()) == isToHold) {
        return holding;
      }
    }
    return of.parts().size();
  }

  /** How many others have to hold for one part to decide; or beyond it, where the quota is kept. */
  static int beside(Claim.Of of, boolean isBeyond) {
    boolean isMost = of.quota() == Quota.AT_MOST;
    int beside = isMost || of.count() == 0 ? of.count() : of.count() - 1;
    return !isBeyond ? beside : isMost ? beside - 1 : beside + 1;
  }

  /** Whether a claim is of so many of several. */
  static boolean is(Claim claim) {
    return claim.fold(IS);
  }

  private static final Claim.Cases<Boolean> IS = Claim.Cases.of(
      comparison -> false,
      all -> false,
      any -> false,
      each -> false,
      series -> false,
      none -> false,
      ifThen -> false,
      provided -> false,
      of -> true);

  /** Whether in a claim one part that holds need not make the whole hold, since parts are counted. */
  static boolean isIn(Claim claim) {
    return ClaimPaths.of(claim).values().stream()
        .map(there -> there.get(0))
        .anyMatch(part ->
            is(part) || part.asComparison().filter(Claim.Comparison::isOfUnits).isPresent());
  }
}
