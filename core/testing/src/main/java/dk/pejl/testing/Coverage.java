package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Truth;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * What scenarios have made of goals: which were asked, which outcomes each had, and which parts of its
 * claim ever decided.
 *
 * @param goals one line for each goal, in the order given
 */
public record Coverage(List<OfGoal> goals) {

  /** Lines that stay as they are. */
  public Coverage {
    goals = List.copyOf(goals);
  }

  /**
   * What scenarios have made of one goal.
   *
   * @param goal the goal
   * @param outcomes how often it had each status
   * @param missing the outcomes that it can have and never had
   * @param parts how many comparisons its claim has
   * @param undecided the places of those that never decided, empty for a claim of one alone
   */
  public record OfGoal(
      Goal goal,
      Map<Status, Integer> outcomes,
      Set<Status> missing,
      int parts,
      List<String> undecided) {

    /** How many scenarios asked. */
    public int asked() {
      return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How much there is to cover: outcomes and parts. */
    int total() {
      return possible().size() + Math.max(parts, 0);
    }

    /** How much of it is covered. */
    int covered() {
      return total() - missing.size() - undecided.size();
    }

    private Set<Status> possible() {
      Set<Status> all = EnumSet.copyOf(missing.isEmpty() ? outcomes.keySet() : missing);
      all.addAll(outcomes.keySet());
      return all;
    }
  }

  /** The coverage of goals by the outcomes of scenarios. */
  public static Coverage of(Collection<Goal> goals, List<Outcome> outcomes) {
    Map<String, List<Verdict>> byGoal = new LinkedHashMap<>();
    outcomes.forEach(outcome -> byGoal
        .computeIfAbsent(outcome.scenario().goal(), goal -> new ArrayList<>())
        .add(outcome.verdict()));
    return new Coverage(goals.stream()
        .map(goal -> of(goal, byGoal.getOrDefault(goal.id(), List.of())))
        .toList());
  }

  private static OfGoal of(Goal goal, List<Verdict> verdicts) {
    Map<Status, Integer> outcomes = new EnumMap<>(Status.class);
    Set<String> parts = new TreeSet<>();
    Set<String> decided = new TreeSet<>();
    for (Verdict verdict : verdicts) {
      outcomes.merge(verdict.status(), 1, Integer::sum);
      for (String part : parts(verdict.claim())) {
        parts.add(part);
        if (decides(verdict.claim(), part)) {
          decided.add(part);
        }
      }
    }
    Set<Status> missing = possible(goal, verdicts);
    missing.removeAll(outcomes.keySet());
    List<String> undecided = new ArrayList<>(parts);
    undecided.removeAll(decided);
    return new OfGoal(goal, outcomes, missing, parts.size(), undecided);
  }

  /** The places of the comparisons; the steps of a series are one. */
  private static List<String> parts(Claim claim) {
    List<String> parts = new ArrayList<>();
    ClaimPaths.of(claim).forEach((at, claims) -> {
      Claim first = claims.get(0);
      int last = at.lastIndexOf('/');
      boolean isStep = last >= 0 && parts.contains(at.substring(0, last));
      if (first.fold(IS_PART) && !isStep) {
        parts.add(at);
      }
    });
    return parts;
  }

  private static final Claim.Cases<Boolean> IS_PART = Claim.Cases.of(
      comparison -> true,
      all -> false,
      any -> false,
      each -> false,
      series -> true,
      none -> false,
      ifThen -> false,
      provided -> false,
      of -> false);

  /** Whether a decided claim would have come out otherwise had that part. */
  private static boolean decides(Claim claim, String part) {
    Truth held = ClaimPaths.changed(claim, part, any -> Claim.all()).truth();
    Truth failed = ClaimPaths.changed(claim, part, any -> Claim.any()).truth();
    return Steps.isDecided(claim) && held != failed;
  }

  /** The outcomes that a goal can have. */
  private static Set<Status> possible(Goal goal, List<Verdict> verdicts) {
    if (goal.standing() == Standing.UNMEASURABLE) {
      return EnumSet.of(Status.UNMEASURABLE);
    }
    Set<Status> possible = EnumSet.of(Status.MET, Status.UNKNOWN);
    if (verdicts.stream().anyMatch(verdict -> verdict.claim().asIfThen().isPresent())) {
      possible.add(Status.NOT_APPLICABLE);
    }
    if (goal.mode() == Goal.Mode.EVERY_PERIOD) {
      possible.add(Status.NOT_MET);
      Period awaited = goal.awaited();
      if (awaited != null && goal.isAwaiting(awaited.lastDay().minusDays(1))) {
        possible.add(Status.NOT_DUE);
      }
      return possible;
    }
    if (goal.window().to() != null) {
      possible.add(Status.NOT_MET);
    }
    boolean hasPath = verdicts.stream()
        .flatMap(verdict -> verdict.claim().judged().asComparison().stream())
        .anyMatch(comparison -> comparison.path() != null);
    if (!goal.opens().isEmpty()) {
      possible.add(Status.NOT_DUE);
    }
    possible.addAll(
        hasPath ? EnumSet.of(Status.ON_TRACK, Status.BEHIND) : EnumSet.of(Status.NOT_DUE));
    return possible;
  }

  private int sum(ToIntFunction<OfGoal> of) {
    return goals.stream().mapToInt(of).sum();
  }

  /** How many goals were asked. */
  public int asked() {
    return sum(goal -> goal.asked() > 0 ? 1 : 0);
  }

  /** How many outcomes goals can have, and of them how many they had. */
  public int[] outcomes() {
    int had = sum(goal -> goal.possible().size() - goal.missing.size());
    return new int[] {had, had + sum(goal -> goal.missing.size())};
  }

  /** How many parts of claims ever decided, of how many. */
  public int[] parts() {
    int all = sum(OfGoal::parts);
    return new int[] {all - sum(goal -> goal.undecided.size()), all};
  }

  /** The part of outcomes and parts that is covered, in whole per cent, never rounded up. */
  public int percent() {
    int total = sum(OfGoal::total);
    return total == 0 ? 100 : (int) (100L * sum(OfGoal::covered) / total);
  }

  /** Fails a test where less than so many per cent are covered. */
  public void isAtLeast(int percent) {
    if (percent() < percent) {
      throw new AssertionError("Coverage is " + percent() + " %, below " + percent + " %.\n"
          + CoverageReport.text(this, Language.EN));
    }
  }
}
