package dk.pejl.solver;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one figure alone would have to change by, all others as they are: the least that makes a
 * false claim true (a shortfall) or the most that keeps a true one true (a slack).
 *
 * @param figure which figure
 * @param periods the periods of it that are read, all changed by the same
 * @param change by how much, or null where no change does it
 * @param exclusive whether the change leads just up to the limit, which must be passed
 * @param reason why no change does it, or null where one does
 */
public record Change(
    Part figure,
    List<Period> periods,
    @Nullable Exact change,
    boolean exclusive,
    @Nullable Reason reason) {

  /**
   * One figure behind a claim: an indicator of a subject, as one side of the claim reads it.
   *
   * @param indicator the indicator
   * @param subject the subject
   * @param dims the dimension values
   * @param isLimit whether it stands on the side of the limit
   */
  public record Part(Indicator indicator, Subject subject, Dims dims, boolean isLimit) {}

  /** Why no change of a figure does it. */
  public enum Reason {
    /** The figure is missing, so nothing can be added to it. */
    MISSING("missing"),
    /** Whatever the figure were, the claim would stay as it is. */
    NO_EFFECT("no-effect");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name of this reason in files. */
    public String id() {
      return id;
    }
  }

  /** The unit of the change. */
  public Unit unit() {
    return figure.indicator().unit().ofDifference();
  }

  /** For each figure behind a false claim the least change that makes it true. */
  public static List<Change> shortfall(Claim claim) {
    return claim.truth() == Truth.FALSE ? new Shortfall(claim).shortfall() : List.of();
  }

  /** For each figure behind a true claim the greatest change that keeps it true. */
  public static List<Change> slack(Claim claim) {
    return claim.truth() == Truth.TRUE ? new Shortfall(claim).slack() : List.of();
  }
}
