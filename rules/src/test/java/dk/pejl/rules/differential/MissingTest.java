package dk.pejl.rules.differential;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** No goal of the five plans fails, and what is unknown says which figures it waits for. */
class MissingTest {

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void noGoalFailsAndTheUnknownOnesSayWhatDecides(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, MissingTest::faults));
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void neitherDoTheyWhereNothingIsKnown(@ForAll long seed) {
    Tries.each(seed, some -> {
      Tries.agree(some.of(List.of()), MissingTest::faults);
      Case bare = new Case(some.pejl(), some.seed(), List.of(), List.of(), some.question());
      Tries.agree(bare, MissingTest::faults);
    });
  }

  private static List<String> faults(Case some) {
    List<String> faults = new ArrayList<>();
    for (Verdict verdict : some.evaluation().verdicts()) {
      if (!isRight(verdict)) {
        faults.add(verdict + " " + verdict.claim() + " " + verdict.missing());
      }
    }
    return faults;
  }

  private static boolean isRight(Verdict verdict) {
    boolean decides = verdict.missing().stream().anyMatch(Gap::decides);
    return switch (verdict.status()) {
      case ERROR -> false;
      case UNKNOWN -> decides || isBeyondHelp(verdict.claim());
      default -> !decides;
    };
  }

  /**
   * Whether a claim says nothing whatever becomes known: about no units, of a share of 0, or
   * provided on what fails.
   */
  private static boolean isBeyondHelp(Claim claim) {
    return claim.fold(Claim.Cases.of(
        comparison -> isUndefined(comparison.value()) || isUndefined(comparison.limit()),
        MissingTest::hasPartBeyondHelp,
        MissingTest::hasPartBeyondHelp,
        each -> each.units().stream().noneMatch(Claim.Each.Unit::isMeant)
            || each.units().stream().anyMatch(unit -> isBeyondHelp(unit.claim())),
        series -> series.steps().isEmpty() || hasPartBeyondHelp(series),
        none -> false,
        MissingTest::hasPartBeyondHelp,
        provided -> provided.condition().truth() == Truth.FALSE || hasPartBeyondHelp(provided),
        MissingTest::hasPartBeyondHelp));
  }

  private static boolean hasPartBeyondHelp(Claim claim) {
    return claim.parts().stream().anyMatch(MissingTest::isBeyondHelp);
  }

  private static boolean isUndefined(Side side) {
    return side instanceof Side.Measured measured && isUndefined(measured.figure());
  }

  private static boolean isUndefined(Figure figure) {
    if (figure instanceof Figure.Instead instead) {
      return isUndefined(instead.used());
    }
    return figure instanceof Figure.Worked worked
        && (worked.parts().isEmpty()
            || worked.parts().stream().anyMatch(MissingTest::isUndefined)
            || (worked.operation() == Operation.RATIO
                && Exact.ZERO.equals(worked.parts().get(1).range().value())));
  }
}
