package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Runs compiled rules with loops alone: every rule is tried with every combination of facts, each
 * constraint by calling it. Nothing of the engine is used, neither its network nor its indexes.
 */
public final class Interpreter {
  private final List<Goal> goals;
  private final Catalogue catalogue;
  private final Map<String, List<Demand>> demands = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  /** An interpreter of the rules of packs, which state the goals about what is in the catalogue. */
  public Interpreter(Collection<? extends RulePack> packs, List<Goal> goals, Catalogue catalogue) {
    this.goals = goals;
    this.catalogue = catalogue;
    for (RulePack pack : packs) {
      rules.addAll(CompiledPack.load(pack).model().getRules());
    }
    for (Rule rule : rules) {
      RuleAnalysis analysis = RuleAnalysis.of(rule);
      demands.put(analysis.goal(), analysis.demands());
    }
  }

  /** What the rules conclude for each of the questions, by goal; all share one set of facts. */
  public List<Map<String, Claim>> claims(Facts facts, List<Question> questions) {
    Run run = new Run(facts, catalogue);
    List<Map<String, Assessment>> asked =
        questions.stream().map(question -> assessments(question, run)).toList();
    rules.forEach(run::match);
    return asked.stream().map(Interpreter::concluded).toList();
  }

  private static Map<String, Claim> concluded(Map<String, Assessment> asked) {
    Map<String, Claim> claims = new TreeMap<>();
    asked.forEach((goal, assessment) ->
        claims.put(goal, Objects.requireNonNull(assessment.claim(), () -> goal + " is silent")));
    return claims;
  }

  private Map<String, Assessment> assessments(Question question, Run run) {
    Map<String, Assessment> asked = new TreeMap<>();
    for (Goal goal : goals) {
      Subject about = goal.about(question.subject());
      boolean waits = goal.standing() != Standing.UNMEASURABLE && goal.isAwaiting(question.asOf());
      if (question.isAnsweredBy(goal) && about != null && !waits) {
        Assessment assessment =
            new Assessment(goal.id(), Slice.of(about, goal.read(question.asOf())));
        asked.put(goal.id(), assessment);
        run.add(assessment, demands.get(goal.id()));
      }
    }
    return asked;
  }

  /** One use of the rules: the facts, and what is bound while a rule is tried. */
  private static final class Run {
    private final Gathering gathering;
    private final Catalogue catalogue;
    private final List<Object> facts = new ArrayList<>();
    private final Map<List<Object>, Evidence> evidence = new HashMap<>();
    private final Map<Variable<?>, Object> bound = new HashMap<>();

    Run(Facts known, Catalogue catalogue) {
      this.gathering = new Gathering(new Figures(known, catalogue));
      this.catalogue = catalogue;
    }

    void add(Assessment assessment, List<Demand> wanted) {
      facts.add(assessment);
      for (Demand demand : wanted) {
        Slice at = demand.slice().apply(assessment);
        evidence.computeIfAbsent(List.of(demand.type(), demand.indicator(), at), wish -> {
          Evidence made = gathering.of(demand.type(), catalogue.indicator(demand.indicator()), at);
          facts.add(made);
          return made;
        });
      }
    }

    void match(Rule rule) {
      List<Pattern<?>> patterns = new ArrayList<>();
      for (Condition condition : rule.getView().getSubConditions()) {
        if (condition instanceof Pattern<?> pattern) {
          patterns.add(pattern);
        }
      }
      match(rule, patterns);
    }

    private void match(Rule rule, List<Pattern<?>> left) {
      if (left.isEmpty()) {
        fire(rule.getDefaultConsequence());
        return;
      }
      Pattern<?> pattern = left.get(0);
      Class<?> type = pattern.getPatternVariable().getType();
      for (Object fact : facts) {
        if (type.isInstance(fact)) {
          bound.put(pattern.getPatternVariable(), fact);
          if (constraints(pattern.getConstraint()).allMatch(this::holds)) {
            for (Binding binding : pattern.getBindings()) {
              bound.put(
                  binding.getBoundVariable(), binding.eval(values(binding.getInputVariables())));
            }
            match(rule, left.subList(1, left.size()));
          }
        }
      }
    }

    private static Stream<SingleConstraint> constraints(Constraint constraint) {
      return constraint instanceof SingleConstraint single
          ? Stream.of(single)
          : constraint.getChildren().stream().flatMap(Run::constraints);
    }

    private boolean holds(SingleConstraint constraint) {
      try {
        return constraint == SingleConstraint.TRUE
            || constraint.getPredicate().test(values(constraint.getVariables()));
      } catch (Exception failure) {
        throw new AssertionError("A constraint fails: " + constraint, failure);
      }
    }

    private void fire(Consequence consequence) {
      try {
        consequence.getBlock().execute(values(consequence.getVariables()));
      } catch (Exception failure) {
        throw new AssertionError("A rule fails: " + bound, failure);
      }
    }

    private Object[] values(Variable<?>[] variables) {
      return Stream.of(variables).map(bound::get).toArray();
    }
  }
}
