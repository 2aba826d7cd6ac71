package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.workload.Workload;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;

/** Easy Rules with one fact, a map of all figures. */
final class EasyRulesMapJudge implements BareJudge {
  private static final String FIGURES = "figures";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = EasyRulesJudge.rules(
      (facts, figure) -> facts.<Map<String, Long>>get(FIGURES).get(figure));
  private final Map<String, Long> figures;

  EasyRulesMapJudge(int subject) {
    figures = Workload.figures(subject);
  }

  @Override
  public List<BareVerdict> judge() {
    Facts facts = new Facts();
    facts.put(FIGURES, figures);
    return EasyRulesJudge.fire(engine, rules, facts);
  }
}
