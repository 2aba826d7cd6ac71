package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether scenarios would notice if a goal were other than it is: for each goal every limit is moved
 * by the smallest unit, every relation turned, every part left out, every peer, baseline, path and
 * deadline altered, and each alteration is held against what the scenarios expect.
 *
 * @param goals the goals looked at
 * @param pinned how many alterations some scenario notices
 * @param unpinned the alterations that none does
 */
public record Pinning(List<Goal> goals, int pinned, List<Unpinned> unpinned) {

  /** Lists that stay as they are. */
  public Pinning {
    goals = List.copyOf(goals);
    unpinned = List.copyOf(unpinned);
  }

  /**
   * An alteration that no scenario notices.
   *
   * @param goal the goal
   * @param what what is altered
   * @param remedy a scenario that would notice it, or null where none could be made
   */
  public record Unpinned(Goal goal, Wording what, @Nullable Scenario remedy) {}

  /** Looks at the given goals with the outcomes of their scenarios. */
  public static Pinning of(Evaluator pejl, Collection<Goal> goals, List<Outcome> outcomes) {
    Map<String, List<Outcome>> byGoal = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      byGoal
          .computeIfAbsent(outcome.scenario().goal(), goal -> new ArrayList<>())
          .add(outcome);
    }
    int pinned = 0;
    List<Unpinned> unpinned = new ArrayList<>();
    for (Goal goal : goals) {
      pinned += look(pejl, goal, byGoal.getOrDefault(goal.id(), List.of()), unpinned);
    }
    return new Pinning(List.copyOf(goals), pinned, unpinned);
  }

  private static int look(Evaluator pejl, Goal goal, List<Outcome> own, List<Unpinned> unpinned) {
    boolean isTested =
        own.stream().anyMatch(each -> Steps.isDecided(each.verdict().claim()));
    List<Outcome> seen = isTested ? own : edges(pejl, goal);
    Collection<Alteration> all = Alterations.of(goal, verdicts(seen), pejl.catalogue());
    List<Alteration> unnoticed = all.stream()
        .filter(alteration -> own.stream().noneMatch(alteration::isNoticedBy))
        .toList();
    if (!unnoticed.isEmpty()) {
      List<Outcome> remedies = edges(pejl, goal);
      for (Alteration alteration : unnoticed) {
        Scenario remedy = remedies.stream()
            .filter(alteration::isNoticedBy)
            .map(Outcome::scenario)
            .findFirst()
            .orElse(null);
        unpinned.add(new Unpinned(goal, alteration.what(), remedy));
      }
    }
    return all.size() - unnoticed.size();
  }

  private static List<Outcome> edges(Evaluator pejl, Goal goal) {
    return Outcome.all(pejl, Edges.of(pejl, goal, Language.DA));
  }

  private static List<Verdict> verdicts(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::verdict).toList();
  }

  /** How many alterations there are. */
  public int total() {
    return pinned + unpinned.size();
  }

  /** Whether every alteration is noticed by some scenario. */
  public boolean isComplete() {
    return unpinned.isEmpty();
  }

  /** Each alteration that no scenario notices with a scenario that would, and the line that sums up. */
  public String text(Catalogue catalogue, Language language) {
    StringBuilder text = new StringBuilder();
    for (Unpinned each : unpinned) {
      text.append(
          in(language, new Wording("denne grænse er ikke låst: ", "this limit is not pinned: ")));
      text.append(each.goal.id()).append(": ").append(in(language, each.what)).append('\n');
      Scenario remedy = each.remedy;
      text.append(
          remedy == null
              ? in(
                      language,
                      new Wording(
                          "  (skriv selv et scenarie; intet kunne laves)",
                          "  (write a scenario yourself; none could be made)"))
                  + "\n"
              : ScenarioWriter.one(remedy, catalogue, language));
    }
    return text + summary();
  }

  private static String in(Language language, Wording wording) {
    return wording.in(language);
  }

  /** The one line that sums it up. */
  public String summary() {
    return "limits pinned: " + pinned + " of " + total();
  }
}
