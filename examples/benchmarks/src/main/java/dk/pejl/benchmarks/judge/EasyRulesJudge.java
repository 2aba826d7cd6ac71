package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with every figure among its facts. */
final class EasyRulesJudge implements BareJudge {
  private static final String OUTCOMES = "outcomes";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = rules((facts, figure) -> facts.<Long>get(figure));
  private final Map<String, Long> figures;

  EasyRulesJudge(int subject) {
    figures = Workload.figures(subject);
  }

  @Override
  public List<BareVerdict> judge() {
    Facts facts = new Facts();
    figures.forEach(facts::put);
    return fire(engine, rules, facts);
  }

  static List<BareVerdict> fire(RulesEngine engine, Rules rules, Facts facts) {
    List<BareVerdict> outcomes = new ArrayList<>(Workload.GOALS);
    facts.put(OUTCOMES, outcomes);
    engine.fire(rules, facts);
    return outcomes;
  }

  /** The goals as rules that find a figure in the way given. */
  static Rules rules(ToLongBiFunction<Facts, String> figure) {
    Rules rules = new Rules();
    for (StatedGoal goal : StatedGoal.ALL) {
      rules.register(new RuleBuilder()
          .name(goal.name())
          .when(facts -> true)
          .then(facts -> facts.<List<BareVerdict>>get(OUTCOMES).add(outcome(goal, facts, figure)))
          .build());
    }
    return rules;
  }

  private static BareVerdict outcome(StatedGoal goal, Facts facts, ToLongBiFunction<Facts, String> figure) {
    long value = figure.applyAsLong(facts, goal.used().get(0));
    return goal.share()
        ? goal.outcome(value, figure.applyAsLong(facts, goal.used().get(1)))
        : goal.outcome(value);
  }
}
