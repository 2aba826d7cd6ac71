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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A goal with the evidence that its rule asks for. Thread-safe. */
final class RuledGoal {
  private final Goal goal;
  private final List<Wanted> wanted;
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
