package dk.pejl.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Runs compiled rules with loops alone: every rule is tried with every combination of facts, each
 * constraint by calling it. Nothing of the engine is used, neither its network nor its indexes.
 */
final class Interpreter {
  private final List<Rule> rules;
  private final List<Object> facts = new ArrayList<>();
  private final Map<Variable<?>, Object> bound = new HashMap<>();

  Interpreter(List<Model> models) {
    rules = models.stream().flatMap(model -> model.getRules().stream()).toList();
  }

  /** Runs every rule on the facts. */
  void run(Collection<Object> all) {
    facts.clear();
    facts.addAll(all);
    rules.forEach(this::match);
  }

  private void match(Rule rule) {
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
        : constraint.getChildren().stream().flatMap(Interpreter::constraints);
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
