package dk.pejl.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one evaluation to another: between two dates, two versions of the facts, or two
 * versions of the rules. Immutable.
 *
 * @param earlier the evaluation that was before
 * @param later the evaluation that is now
 * @param added the verdicts on goals that only the later one has
 * @param gone the verdicts on goals that only the earlier one has
 * @param goals the goals that both have, in the order of the later one
 */
public record Development(
    Evaluation earlier,
    Evaluation later,
    List<Verdict> added,
    List<Verdict> gone,
    List<GoalMove> goals) {

  /** What changed from the earlier evaluation to the later one. */
  static Development of(Evaluation earlier, Evaluation later) {
    Map<String, Verdict> before = new LinkedHashMap<>();
    earlier.verdicts().forEach(verdict -> before.put(verdict.goal().id(), verdict));
    List<Verdict> added = new ArrayList<>();
    List<GoalMove> goals = new ArrayList<>();
    for (Verdict after : later.verdicts()) {
      Verdict same = before.remove(after.goal().id());
      if (same == null) {
        added.add(after);
      } else {
        goals.add(GoalMove.of(same, after));
      }
    }
    return new Development(
        earlier, later, List.copyOf(added), List.copyOf(before.values()), List.copyOf(goals));
  }

  /** The plans of which the rules of the later evaluation are others than those of the earlier. */
  public List<String> changedRules() {
    return later.rules().keySet().stream()
        .filter(plan -> earlier.rules().containsKey(plan)
            && !earlier.rules().get(plan).equals(later.rules().get(plan)))
        .toList();
  }

  /** Whether the facts given were others; of evaluations that were read back, by their digests. */
  public boolean isOnOtherFacts() {
    Evaluation.Excerpt before = earlier.excerpt();
    Evaluation.Excerpt after = later.excerpt();
    if (before == null || after == null) {
      return !earlier.facts().equals(later.facts());
    }
    return !before.equals(after);
  }

  /** The goals of which the status or a figure moved. */
  public List<GoalMove> moved() {
    return goals.stream().filter(GoalMove::hasMoved).toList();
  }

  /** Whether nothing changed at all. */
  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && moved().isEmpty();
  }
}
