package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal with the evidence that its rule asks for, and what the rule concludes. Thread-safe. */
final class RuledGoal {
  private final Goal goal;
  private final List<Wanted> wanted;
  private final Conclusion conclusion;
  // Many subjects are asked about for one date; that two threads may both work it out does no harm.
  private @Nullable Timing timing;

  private record Wanted(Demand demand, Indicator indicator) {}

  /**
   * How the goal's periods lie to a date that is asked about.
   *
   * @param asOf the date
   * @param awaiting whether the period that has to end first has not
   * @param read the period that evidence is read for
   */
  record Timing(LocalDate asOf, boolean awaiting, Period read) {}

  RuledGoal(Goal goal, RuleAnalysis analysis, Catalogue catalogue) {
    this.goal = goal;
    this.conclusion = analysis.conclusion();
    this.wanted = analysis.demands().stream()
        .map(demand -> new Wanted(demand, catalogue.indicator(demand.indicator())))
        .toList();
  }

  /** The goal. */
  Goal goal() {
    return goal;
  }

  /** How the goal's periods lie to a date. */
  Timing timing(LocalDate asOf) {
    Timing known = timing;
    if (known == null || !known.asOf.equals(asOf)) {
      boolean measurable = goal.standing() != Standing.UNMEASURABLE;
      known = new Timing(asOf, measurable && goal.isAwaiting(asOf), goal.read(asOf));
      timing = known;
    }
    return known;
  }

  /** Gives an assessment the evidence that the rule asks for. */
  void supply(Assessment assessment, Gathering gathering) {
    List<Evidence> evidence = new ArrayList<>(wanted.size());
    for (Wanted each : wanted) {
      Slice at = each.demand.slice().apply(assessment);
      evidence.add(gathering.of(each.demand.type(), each.indicator, at));
    }
    assessment.take(evidence);
  }

  /** What the rule concludes from its evidence. */
  Conclusion conclusion() {
    return conclusion;
  }

  /** The indicators that the rule asks for. */
  List<Indicator> indicators() {
    return wanted.stream().map(Wanted::indicator).distinct().toList();
  }
}
