package dk.pejl.evidence;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Evidence of one figure in each of several periods that follow each other. */
public final class Series extends Evidence {
  private final List<Side.Measured> periods;

  /** The evidence that the figures give, in the order of time. */
  public Series(Indicator indicator, Slice at, List<Side.Measured> periods) {
    super(indicator, at);
    this.periods = List.copyOf(periods);
  }

  /** <i>Stiger</i>: the claim that each period is above the one before it. */
  public Claim rises() {
    return steps(Relation.ABOVE);
  }

  /** <i>Falder</i>: the claim that each period is below the one before it. */
  public Claim falls() {
    return steps(Relation.BELOW);
  }

  /** <i>Falder ikke</i>: the claim that each period is at or above the one before it. */
  public Claim holdsOrRises() {
    return steps(Relation.AT_LEAST);
  }

  /** <i>Stiger ikke</i>: the claim that each period is at or below the one before it. */
  public Claim holdsOrFalls() {
    return steps(Relation.AT_MOST);
  }

  private Claim steps(Relation relation) {
    List<Comparison> steps = new ArrayList<>();
    for (int i = 1; i < periods.size(); i++) {
      steps.add(new Comparison(periods.get(i), relation, periods.get(i - 1), null));
    }
    return new Claim.Series(steps);
  }
}
