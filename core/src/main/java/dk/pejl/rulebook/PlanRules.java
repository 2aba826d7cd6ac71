package dk.pejl.rulebook;

import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The goals of one plan with their compiled rules. A plan has engines of its own, so that a question
 * about one leaves the rules of all others in peace.
 *
 * @param plan the plan
 * @param goals its goals, in the order of the plan
 * @param model its compiled rules
 * @param helpers the classes that its right sides may call
 */
record PlanRules(Plan plan, List<RuledGoal> goals, Model model, List<Class<?>> helpers) {

  /** An engine of these rules, as {@link #engine(EngineMode, Consumer)}, that limits their helpers. */
  Engine engine(EngineMode mode, @Nullable Consumer<Match> listener, Duration limit) {
    Set<String> calling = goals.stream()
        .filter(RuledGoal::callsHelpers)
        .map(each -> each.goal().id())
        .collect(Collectors.toSet());
    Engine engine = engine(mode, listener);
    return calling.isEmpty() ? engine : new Limited(engine, calling, limit);
  }

  /** The same, each goal knowing the period that its rule writes for what it demands. */
  PlanRules waiting(Catalogue catalogue) {
    WrittenPeriods written = new WrittenPeriods(catalogue);
    return new PlanRules(
        plan,
        goals.stream().map(goal -> goal.writing(written.last(goal)).opening()).toList(),
        model,
        helpers);
  }

  /** An engine of these rules that works in the given mode and tells its matches, if it matches. */
  private Engine engine(EngineMode mode, @Nullable Consumer<Match> listener) {
    return switch (mode) {
      case MATCHING -> new Matching(model, listener);
      case DIRECT -> new Direct();
      case COMPARED -> new Compared(new Matching(model, listener), new Direct());
    };
  }
}
