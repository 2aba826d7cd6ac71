package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.verdict.Goal;
import java.util.List;

/** A goal with the evidence that its rule asks for, and what the rule concludes. Thread-safe. */
final class RuledGoal {
  private final Goal goal;
  private final List<Wanted> wanted;
  private final Conclusion conclusion;

  private record Wanted(Demand demand, Indicator indicator) {}

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

  /** Gives an assessment the evidence that the rule asks for. */
  void supply(Assessment assessment, Gathering gathering) {
    Evidence[] evidence = new Evidence[wanted.size()];
    for (int i = 0; i < evidence.length; i++) {
      Wanted each = wanted.get(i);
      Slice at = each.demand.slice().apply(assessment);
      evidence[i] = gathering.of(each.demand.type(), each.indicator, at);
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
