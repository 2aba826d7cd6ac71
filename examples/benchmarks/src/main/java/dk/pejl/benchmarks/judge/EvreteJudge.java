package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.naive.Fact;
import dk.pejl.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evrete.KnowledgeService;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete with a type of its own for each figure, so that rules need no conditions. */
final class EvreteJudge implements BareJudge {
  private static final String OUTCOMES = "outcomes";

  private final Knowledge knowledge = knowledge();
  private final List<Fact> facts;

  EvreteJudge(int subject) {
    String id = Workload.subject(subject).toString();
    facts = IntStream.rangeClosed(0, Workload.GOALS)
        .mapToObj(figure ->
            new Fact(Goals.figureName(figure), id, Workload.PERIOD, Goals.value(subject, figure)))
        .toList();
  }

  private static Knowledge knowledge() {
    Knowledge knowledge = new KnowledgeService().newKnowledge();
    for (int figure = 0; figure <= Workload.GOALS; figure++) {
      knowledge.getTypeResolver().declare(Goals.figureName(figure), Fact.class);
    }
    RuleSetBuilder<Knowledge> rules = knowledge.builder();
    StatedGoal.ALL.forEach(goal -> add(rules, goal));
    return rules.build();
  }

  private static void add(RuleSetBuilder<Knowledge> rules, StatedGoal goal) {
    FactBuilder[] figures = IntStream.range(0, goal.used().size())
        .mapToObj(i -> FactBuilder.fact("$f" + i, goal.used().get(i)))
        .toArray(FactBuilder[]::new);
    rules.newRule(goal.name()).forEach(figures).execute(context -> conclude(goal, context));
  }

  private static void conclude(StatedGoal goal, RhsContext context) {
    List<BareVerdict> outcomes = context.getRuntime().get(OUTCOMES);
    long value = context.<Fact>get("$f0").getValue();
    outcomes.add(
        goal.share()
            ? goal.outcome(value, context.<Fact>get("$f1").getValue())
            : goal.outcome(value));
  }

  @Override
  public List<BareVerdict> judge() {
    List<BareVerdict> outcomes = new ArrayList<>(Workload.GOALS);
    StatelessSession session = knowledge.newStatelessSession();
    session.set(OUTCOMES, outcomes);
    for (Fact fact : facts) {
      session.insertAs(fact.getIndicator(), fact);
    }
    session.fire();
    return outcomes;
  }
}
