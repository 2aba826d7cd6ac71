package dk.pejl.json;

import dk.pejl.verdict.Goal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells other programs which goals there are. */
public final class GoalJson {
  private GoalJson() {}

  /** A goal as a value that {@link CanonicalJson} writes; the text of its rule is left out. */
  public static Map<String, @Nullable Object> of(Goal goal) {
    return new Fields()
        .put("id", goal.id())
        .put("plan", goal.plan().id())
        .put("title", ClaimJson.wording(goal.title()))
        .put("goal", ClaimJson.wording(goal.wording()))
        .put("standing", goal.standing().id())
        .put("mode", goal.mode().id())
        .put("window", EvaluationJson.window(goal.window()))
        .put("grain", goal.grain().id())
        .put("subject", goal.subject())
        .put("owner", ClaimJson.wording(goal.owner()))
        .put("source", EvaluationJson.source(goal))
        .put("reading", ClaimJson.wording(goal.reading()))
        .put("rule", EvaluationJson.rule(goal.rule()))
        .map();
  }
}
