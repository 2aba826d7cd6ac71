package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Windowing;
import dk.pejl.period.Onset;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A goal with the evidence that its rule asks for, and what the rule concludes. Thread-safe. */
final class RuledGoal {
  private final Goal goal;
  private final List<Wanted> wanted;
  private final Conclusion conclusion;
  private final boolean callsHelpers;

  /** What a demand asks for, whoever and whenever it is about. */
  private record Wish(Class<?> type, Indicator indicator) {}

  private record Wanted(Demand demand, Wish wish, boolean shared) {}

  private RuledGoal(Goal goal, Conclusion conclusion, List<Wanted> wanted, boolean callsHelpers) {
    this.goal = goal;
    this.callsHelpers = callsHelpers;
    this.conclusion = conclusion;
    this.wanted = wanted;
  }

  /** The goal with what the analysis found its rule to ask for. */
  static RuledGoal of(Goal goal, RuleAnalysis analysis, Catalogue catalogue, boolean callsHelpers) {
    List<Wanted> wanted = analysis.demands().stream()
        .map(demand -> new Wanted(
            demand, new Wish(demand.type(), catalogue.indicator(demand.indicator())), true))
        .toList();
    return new RuledGoal(goal, analysis.conclusion(), wanted, callsHelpers);
  }

  /** The goals of a rulebook, knowing which evidence only one of them asks for, and only once. */
  static List<RuledGoal> together(List<RuledGoal> goals) {
    Set<Wish> known = new HashSet<>();
    Set<Wish> shared = new HashSet<>();
    goals.stream()
        .flatMap(goal -> goal.wanted.stream())
        .filter(each -> !known.add(each.wish))
        .forEach(each -> shared.add(each.wish));
    return goals.stream().map(goal -> goal.sharing(shared)).toList();
  }

  private RuledGoal sharing(Set<Wish> shared) {
    List<Wanted> knowing = wanted.stream()
        .map(each -> new Wanted(each.demand, each.wish, shared.contains(each.wish)))
        .toList();
    return new RuledGoal(goal, conclusion, knowing, callsHelpers);
  }

  /** The goal. */
  Goal goal() {
    return goal;
  }

  /** Whether its right side calls helpers of the pack. */
  boolean callsHelpers() {
    return callsHelpers;
  }

  /** An assessment that the right side has concluded, or that failed for want of evidence. */
  Assessment concluded(Slice now, Gathering gathering) {
    Assessment assessment = assess(now, gathering);
    if (assessment.isOpen()) {
      conclusion.draw(assessment);
    }
    return assessment;
  }

  /** The same, of which it is known what its rule writes: the period of what it demands, or none. */
  RuledGoal writing(@Nullable Period period) {
    return new RuledGoal(goal.writing(period), conclusion, wanted, callsHelpers);
  }

  /** The same, of which it is known since when there is anything of what it adds up. */
  RuledGoal opening() {
    Set<Onset> onsets = new LinkedHashSet<>();
    Assessment assessment =
        new Assessment(goal.id(), Slice.of(goal.someone(), goal.read(goal.last())), conclusion);
    for (Wanted each : wanted) {
      try {
        Slice at = each.demand.slice().apply(assessment);
        onsets.addAll(
            Windowing.onsets(each.wish.indicator, at.reach(), at.years().grain()));
      } catch (Exception | LinkageError | StackOverflowError failure) {
        // The goal says so when it is asked.
      }
    }
    return new RuledGoal(goal.opening(List.copyOf(onsets)), conclusion, wanted, callsHelpers);
  }

  /** An assessment of the goal with the evidence that its rule asks for, or failed for want of it. */
  Assessment assess(Slice now, Gathering gathering) {
    Assessment assessment = new Assessment(goal.id(), goal.reading(), now, conclusion);
    Evidence[] evidence = new Evidence[wanted.size()];
    for (int i = 0; i < evidence.length; i++) {
      try {
        evidence[i] = evidence(wanted.get(i), assessment, gathering);
      } catch (Exception | LinkageError | StackOverflowError failure) {
        String indicator = wanted.get(i).wish.indicator.id();
        assessment.fail(RuleFailure.onLeftSide(indicator, failure));
        return assessment;
      }
    }
    assessment.take(evidence);
    return assessment;
  }

  private static Evidence evidence(Wanted wanted, Assessment assessment, Gathering gathering) {
    Slice at = wanted.demand.slice().apply(assessment);
    // Others may ask for the same, or this goal when it is asked about others.
    return wanted.shared || !at.equals(assessment.getNow())
        ? gathering.of(wanted.wish.type, wanted.wish.indicator, at)
        : gathering.unkept(wanted.wish.type, wanted.wish.indicator, at);
  }

  /** The indicators that the rule asks for. */
  List<Indicator> indicators() {
    return wanted.stream().map(each -> each.wish.indicator).distinct().toList();
  }
}
