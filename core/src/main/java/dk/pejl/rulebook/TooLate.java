package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.figure.Figure;
import dk.pejl.period.Stretch;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds demands that cannot be met, since what counts begins only when the goal is over. */
final class TooLate {
  private TooLate() {}

  /** What counts too late in what a rule concludes on the last day of its goal, or null. */
  static @Nullable Wording fault(Goal goal, Claim claim) {
    LocalDate last = goal.window().lastDay();
    @Nullable Wording[] found = {null};
    if (last != null) {
      claim.comparisons((comparison, counts) -> {
        Wording fault = fault(comparison, last);
        found[0] = fault == null ? found[0] : fault;
      });
    }
    return found[0];
  }

  private static @Nullable Wording fault(Claim.Comparison comparison, LocalDate last) {
    if (isEmpty(comparison.value().figure()) || isEmpty(comparison.limit().figure())) {
      return new Wording(
          "det, der lægges sammen, begynder først efter målets sidste dag, " + last
              + ": skriv en tidligere periode i cumulatedFrom( \"…\" ).",
          "what is added up begins only after the goal's last day, " + last
              + ": write an earlier period in cumulatedFrom( \"…\" ).");
    }
    if (comparison.relation() == Relation.AT_LEAST
        && comparison.value().unit().equals(Unit.DATE)
        && comparison.limit() instanceof Side.Limit limit
        && limit.value().compareTo(Exact.of(last.toEpochDay())) > 0) {
      LocalDate from = LocalDate.ofEpochDay(limit.value().toLong());
      return new Wording(
          "det tæller først fra " + from + ", og målets sidste dag er " + last
              + ": skriv en tidligere periode i hasComeFrom( \"…\" ).",
          "it counts only from " + from + ", and the goal's last day is " + last
              + ": write an earlier period in hasComeFrom( \"…\" ).");
    }
    return null;
  }

  private static boolean isEmpty(Figure figure) {
    Stretch over = figure.stretch();
    return over != null && over.isEmpty();
  }
}
