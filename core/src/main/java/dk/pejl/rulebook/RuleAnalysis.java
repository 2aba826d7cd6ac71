package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.figure.Slice;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;

/**
 * What a compiled rule says of itself: its goal, its metadata and the evidence it asks for.
 *
 * <p>The compiled model keeps the type, the indexed constants and the join of each pattern. Whatever
 * cannot be read from it is refused, since evidence that is not seen here would never be supplied.
 */
final class RuleAnalysis {
  private static final List<Rule.Attribute<?>> ATTRIBUTES = List.of(
      Rule.Attribute.NO_LOOP,
      Rule.Attribute.LOCK_ON_ACTIVE,
      Rule.Attribute.ENABLED,
      Rule.Attribute.AUTO_FOCUS,
      Rule.Attribute.SALIENCE,
      Rule.Attribute.AGENDA_GROUP,
      Rule.Attribute.ACTIVATION_GROUP,
      Rule.Attribute.RULEFLOW_GROUP,
      Rule.Attribute.DURATION,
      Rule.Attribute.TIMER,
      Rule.Attribute.CALENDARS,
      Rule.Attribute.DATE_EFFECTIVE,
      Rule.Attribute.DATE_EXPIRES);

  private final Rule rule;
  private final Map<Variable<?>, Function<Assessment, ?>> bound = new HashMap<>();
  private final Map<Variable<?>, Integer> evidence = new HashMap<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Class<?>> bindings = new ArrayList<>();
  private @Nullable String goal;

  private RuleAnalysis(Rule rule) {
    this.rule = rule;
  }

  /** Refuses a compiled package that holds more than rules. */
  static void checkPackage(Model model) {
    if (!model.getGlobals().isEmpty()
        || !model.getQueries().isEmpty()
        || !model.getTypeMetaDatas().isEmpty()
        || !model.getEntryPoints().isEmpty()) {
      throw new Refusal(
          "Pakken '" + model.getPackageName() + "' har andet end regler: fjern global, query,"
              + " declare og entry-point.",
          "The package '" + model.getPackageName() + "' has more than rules: remove global,"
              + " query, declare and entry-point.");
    }
  }

  /** Analyses one compiled rule. */
  static RuleAnalysis of(Rule rule) {
    RuleAnalysis analysis = new RuleAnalysis(rule);
    analysis.readAttributes();
    analysis.readConsequence();
    analysis.readConditions();
    return analysis;
  }

  /** The goal that the rule's assessment names. */
  String goal() {
    return Objects.requireNonNull(goal);
  }

  /** The rule's annotations as texts, by name. */
  Map<String, String> metadata() {
    Map<String, String> texts = new TreeMap<>();
    rule.getMetaData().forEach((key, value) -> texts.put(key, annotation(key, value)));
    return texts;
  }

  /** The evidence the rule asks for, in the order it is written. */
  List<Demand> demands() {
    return List.copyOf(demands);
  }

  /** Whether the right side uses a piece of evidence. */
  boolean uses(Demand demand) {
    int place = demands.indexOf(demand);
    return Arrays.stream(rule.getDefaultConsequence().getVariables())
        .anyMatch(variable -> Objects.equals(evidence.get(variable), place));
  }

  /** What is wrong with the code of the rule, which may call helpers beyond the words of rules. */
  List<CodeCheck> code(Set<String> helpers) {
    List<CodeCheck> checks = new ArrayList<>();
    bindings.forEach(each -> checks.add(CodeCheck.ofBinding(each)));
    checks.add(CodeCheck.ofRightSide(written(rule.getDefaultConsequence().getBlock()), helpers));
    return checks;
  }

  /** The class that was compiled of what the rule's author wrote. */
  private static Class<?> written(Object function) {
    return function instanceof IntrospectableLambda wrapped
        ? wrapped.getLambda().getClass()
        : function.getClass();
  }

  /** What the rule concludes, once its assessment has the evidence. */
  Conclusion conclusion() {
    Consequence consequence = rule.getDefaultConsequence();
    List<Conclusion.Argument> arguments = new ArrayList<>();
    for (Variable<?> variable : consequence.getVariables()) {
      Integer place = evidence.get(variable);
      arguments.add(
          place != null
              ? Conclusion.Argument.evidence(place)
              : Conclusion.Argument.bound(Objects.requireNonNull(bound.get(variable))));
    }
    return new Conclusion(consequence.getBlock(), arguments);
  }

  /** The build works annotations out as expressions, so that 2023-01 without quotes would be 2022. */
  private static String annotation(String key, Object value) {
    if (value instanceof String text && !text.startsWith("\"")) {
      return text;
    }
    throw new Refusal(
        "Annotationen @" + key + " har værdien " + value + ": skriv én tekst i anførselstegn.",
        "The annotation @" + key + " has the value " + value + ": write one quoted text.");
  }

  private void readAttributes() {
    for (Rule.Attribute<?> attribute : ATTRIBUTES) {
      Object value = rule.getAttribute(attribute);
      if (!Objects.equals(value, attribute.getDefaultValue())) {
        throw new Refusal(
            "Reglen sætter en regelattribut til '" + value
                + "': fjern den; regler har ingen orden.",
            "The rule sets a rule attribute to '" + value + "': remove it; rules have no order.");
      }
    }
  }

  private void readConsequence() {
    if (rule.getConsequences().size() != 1) {
      throw new Refusal(
          "Reglen har " + rule.getConsequences().size() + " højresider: skriv netop én.",
          "The rule has " + rule.getConsequences().size() + " right sides: write exactly one.");
    }
    if (rule.getDefaultConsequence().isUsingDrools()) {
      throw new Refusal(
          "Reglens højreside ændrer i sessionen: den må kun konkludere.",
          "The rule's right side changes the session: it may only conclude.");
    }
  }

  private void readConditions() {
    for (Condition condition : rule.getView().getSubConditions()) {
      if (condition.getType() != Condition.Type.CONSEQUENCE) {
        readPattern(asPattern(condition));
      }
    }
    if (goal == null) {
      throw new Refusal(
          "Reglen har intet mønster Assessment( goal == \"…\" ): skriv det som det første.",
          "The rule has no pattern Assessment( goal == \"…\" ): write it first.");
    }
  }

  private static Pattern<?> asPattern(Condition condition) {
    if (condition instanceof Pattern<?> pattern
        && condition.getType() == Condition.Type.PATTERN
        && !pattern.isPassive()) {
      return pattern;
    }
    String form = condition.getType().name().toLowerCase(Locale.ROOT);
    throw new Refusal(
        "Reglen bruger '" + form + "': kun Assessment og indikatorfakta kan stå på venstresiden.",
        "The rule uses '" + form + "': only Assessment and indicator facts may stand on its left"
            + " side.");
  }

  private void readPattern(Pattern<?> pattern) {
    Class<?> type = pattern.getPatternVariable().getType();
    if (pattern.getPatternVariable() instanceof Declaration<?> declared
        && (declared.getSource() != null || declared.getWindow() != null)) {
      throw new Refusal(
          "Reglen henter " + type.getSimpleName() + " andre steder end i sessionen: fjern from og"
              + " over.",
          "The rule reads " + type.getSimpleName() + " from elsewhere than the session: remove"
              + " from and over.");
    }
    if (type == Assessment.class) {
      readAssessment(pattern);
    } else if (Evidence.class.isAssignableFrom(type)) {
      evidence.put(pattern.getPatternVariable(), demands.size());
      demands.add(demand(pattern, type.asSubclass(Evidence.class)));
    } else {
      throw new Refusal(
          "Reglen matcher '" + type.getName() + "': kun Assessment og indikatorfakta kan stå på"
              + " venstresiden.",
          "The rule matches '" + type.getName() + "': only Assessment and indicator facts may"
              + " stand on its left side.");
    }
  }

  private void readAssessment(Pattern<?> pattern) {
    List<SingleConstraint> constraints = constraints(pattern);
    if (goal != null || constraints.size() != 1) {
      throw new Refusal(
          "Reglen har ikke netop ét Assessment med netop goal == \"…\": skriv det sådan.",
          "The rule does not have exactly one Assessment with exactly goal == \"…\": write it so.");
    }
    goal = literal(pattern, "goal", constraints.get(0));
    bound.put(pattern.getPatternVariable(), assessment -> assessment);
    for (Binding binding : pattern.getBindings()) {
      bound.put(binding.getBoundVariable(), reader(pattern, binding));
    }
  }

  // The binding's function takes what its pattern matches, which is an Assessment here.
  @SuppressWarnings("unchecked")
  private Function<Assessment, ?> reader(Pattern<?> pattern, Binding binding) {
    Variable<?>[] inputs = binding.getInputVariables();
    if (!Arrays.equals(inputs, new Variable<?>[] {pattern.getPatternVariable()})) {
      String name = binding.getBoundVariable().getName();
      throw new Refusal(
          "Reglen binder '" + name + "' til mere end Assessment: bind til now alene.",
          "The rule binds '" + name + "' to more than the Assessment: bind to now alone.");
    }
    bindings.add(written(binding.getBindingFunction()));
    return binding.getBindingFunction()::apply;
  }

  private Demand demand(Pattern<?> pattern, Class<? extends Evidence> type) {
    String name = type.getSimpleName();
    if (goal == null) {
      throw new Refusal(
          "Reglen nævner " + name + " før sit Assessment: skriv Assessment først.",
          "The rule names " + name + " before its Assessment: write Assessment first.");
    }
    if (!pattern.getBindings().isEmpty()) {
      throw new Refusal(
          "Reglen binder et felt i " + name + ": bind hele faktummet, $x : " + name + "( … ).",
          "The rule binds a field of " + name + ": bind the whole fact, $x : " + name + "( … ).");
    }
    List<SingleConstraint> constraints = constraints(pattern);
    if (constraints.size() != 2) {
      throw new Refusal(
          name + " har " + constraints.size() + " betingelser: skriv netop indicator == \"…\","
              + " at == $udsnit.",
          name + " has " + constraints.size() + " constraints: write exactly indicator == \"…\","
              + " at == $slice.");
    }
    return new Demand(
        type,
        literal(pattern, "indicator", constraints.get(0)),
        slice(pattern, constraints.get(1)));
  }

  private static List<SingleConstraint> constraints(Pattern<?> pattern) {
    return flatten(pattern.getConstraint())
        .filter(each -> each != SingleConstraint.TRUE)
        .toList();
  }

  private static Stream<SingleConstraint> flatten(Constraint constraint) {
    return switch (constraint.getType()) {
      case SINGLE -> Stream.of((SingleConstraint) constraint);
      case MULTIPLE, AND -> constraint.getChildren().stream().flatMap(RuleAnalysis::flatten);
      case OR ->
        throw new Refusal(
            "Reglen bruger || i en betingelse: skriv Claim.any i konklusionen.",
            "The rule uses || in a constraint: write Claim.any in the conclusion.");
    };
  }

  private static String literal(Pattern<?> pattern, String property, SingleConstraint constraint) {
    if (isOn(pattern, property, constraint)
        && constraint.getIndex() instanceof AlphaIndex<?, ?> index
        && index.getRightValue() instanceof String text) {
      return text;
    }
    throw new Refusal(
        text(constraint) + " står, hvor der skal stå " + property + " == \"…\" med en tekst.",
        text(constraint) + " stands where " + property + " == \"…\" with a text is expected.");
  }

  // The index joins on what its own extractor gives, which isOn has made sure is a slice.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Function<Assessment, Slice> slice(Pattern<?> pattern, SingleConstraint constraint) {
    if (isOn(pattern, "at", constraint) && constraint.getIndex() instanceof BetaIndex index) {
      // The first variable of a join is the pattern itself, the second the other side.
      Function<Assessment, ?> read = bound.get(constraint.getVariables()[1]);
      if (read != null) {
        bindings.add(written(index.getRightOperandExtractor()));
        return assessment -> (Slice)
            Objects.requireNonNull(index.getRightOperandExtractor().apply(read.apply(assessment)));
      }
    }
    throw new Refusal(
        text(constraint) + " står, hvor der skal stå at == $udsnit, bundet i Assessment.",
        text(constraint) + " stands where at == $slice, bound in the Assessment, is expected.");
  }

  private static boolean isOn(Pattern<?> pattern, String property, SingleConstraint constraint) {
    Index<?, ?> index = constraint.getIndex();
    return index != null
        && index.getConstraintType() == Index.ConstraintType.EQUAL
        && index.getIndexId() == pattern.getPatternClassMetadata().getPropertyIndex(property)
        && Set.of(constraint.getReactiveProps()).contains(property);
  }

  private static String text(SingleConstraint constraint) {
    return "'" + constraint.predicateInformation().getStringConstraint() + "'";
  }
}
