package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.verdict.Goal;
import java.util.List;
import java.util.Map;

/** A goal with the evidence that its rule asks for. */
final class RuledGoal {
  private final Goal goal;
  private final List<Wanted> wanted;

  private record Wanted(Demand demand, Indicator indicator) {}

  /** What makes two pieces of evidence the same. */
  record Wish(Class<?> type, Indicator indicator, Slice at) {}

  RuledGoal(Goal goal, List<Demand> demands, Catalogue catalogue) {
    this.goal = goal;
    this.wanted = demands.stream()
        .map(demand -> new Wanted(demand, catalogue.indicator(demand.indicator())))
        .toList();
  }

  /** The goal. */
  Goal goal() {
    return goal;
  }

  /** Adds the evidence that the assessment's rule asks for to what is already gathered. */
  void gather(Assessment assessment, Gathering gathering, Map<Wish, Evidence> gathered) {
    for (Wanted each : wanted) {
      Slice at = each.demand.slice().apply(assessment);
      gathered.computeIfAbsent(
          new Wish(each.demand.type(), each.indicator, at),
          wish -> gathering.of(wish.type, wish.indicator, wish.at));
    }
  }

  /** The indicators that the rule asks for. */
  List<Indicator> indicators() {
    return wanted.stream().map(Wanted::indicator).distinct().toList();
  }
}
