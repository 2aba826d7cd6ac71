package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.workload.Workload;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools DMN: each goal a FEEL expression over the figures. */
final class DmnJudge implements GoalJudge<DMNContext> {
  private static final String NAMESPACE = "goals";

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final Map<String, Long> figures;
  private final boolean one;

  private DmnJudge(int subject, boolean one) {
    this.one = one;
    this.runtime = DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(
            List.of(ResourceFactory.newReaderResource(new StringReader(definitions(one)))))
        .getOrElseThrow(broken -> new IllegalStateException(broken));
    this.model = runtime.getModel(NAMESPACE, "goals");
    this.figures = Workload.figures(subject).entrySet().stream()
        .collect(Collectors.toMap(each -> variable(each.getKey()), Map.Entry::getValue));
  }

  /** All goals as the entries of one decision. */
  static DmnJudge one(int subject) {
    return new DmnJudge(subject, true);
  }

  /** Each goal a decision of its own. */
  static DmnJudge many(int subject) {
    return new DmnJudge(subject, false);
  }

  @Override
  public DMNContext judge() {
    DMNContext context = runtime.newContext();
    figures.forEach(context::set);
    DMNResult result = runtime.evaluateAll(model, context);
    return result.getContext();
  }

  @Override
  public List<Boolean> met(DMNContext answer) {
    Map<?, ?> outcomes = one ? (Map<?, ?>) answer.get("goals") : answer.getAll();
    return IntStream.range(0, Workload.GOALS)
        .mapToObj(goal -> (Boolean) outcomes.get(Goals.name(goal)))
        .toList();
  }

  private static String definitions(boolean one) {
    String inputs = IntStream.rangeClosed(0, Workload.GOALS)
        .mapToObj(figure -> variable(Goals.figureName(figure)))
        .map(
            "<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"number\"/></inputData>\n"
                ::formatted)
        .collect(Collectors.joining());
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="goals" name="goals" namespace="goals">
        """ + inputs + (one ? decision() : decisions()) + "</definitions>\n";
  }

  private static String decisions() {
    return goals("""
        <decision id="%1$s" name="%1$s"><variable name="%1$s" typeRef="boolean"/>%3$s\
        <literalExpression><text>%2$s</text></literalExpression></decision>
        """);
  }

  private static String decision() {
    String entries = goals("""
        <contextEntry><variable name="%1$s" typeRef="boolean"/>\
        <literalExpression><text>%2$s</text></literalExpression></contextEntry>
        """);
    String required = IntStream.rangeClosed(0, Workload.GOALS)
        .mapToObj(figure -> requirement(Goals.figureName(figure)))
        .collect(Collectors.joining());
    return "<decision id=\"d\" name=\"goals\"><variable name=\"goals\"/>" + required + "<context>"
        + entries + "</context></decision>";
  }

  private static String goals(String form) {
    return IntStream.range(0, Workload.GOALS)
        .mapToObj(goal -> form.formatted(Goals.name(goal), expression(goal), required(goal)))
        .collect(Collectors.joining());
  }

  private static String expression(int goal) {
    String figure = variable(Goals.figureName(Goals.figure(goal)));
    String relation = Goals.isAtLeast(goal) ? " &gt;= " : " &lt;= ";
    return Goals.isShare(goal)
        ? figure + " * 100" + relation + Goals.limit(goal) + " * " + variable(Goals.figureName(0))
        : figure + relation + Goals.limit(goal);
  }

  private static String required(int goal) {
    return Workload.used(goal).stream().map(DmnJudge::requirement).collect(Collectors.joining());
  }

  private static String requirement(String figure) {
    return "<informationRequirement><requiredInput href=\"#" + variable(figure)
        + "\"/></informationRequirement>";
  }

  private static String variable(String figure) {
    return figure.replace('-', '_');
  }
}
