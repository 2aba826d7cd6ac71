package dk.pejl.benchmarks.judge;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dk.pejl.benchmarks.goal.Goals;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The goals as CEL expressions. */
final class CelGoals {
  private static final Map<String, String> NAMES = IntStream.rangeClosed(0, Workload.GOALS)
      .mapToObj(Goals::figureName)
      .collect(Collectors.toMap(name -> name, name -> name.replace('-', '_')));

  private CelGoals() {}

  /** The compiled expression of a goal. */
  static CelRuntime.Program program(int goal) {
    CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder();
    Workload.used(goal).forEach(figure -> compiler.addVar(variable(figure), SimpleType.INT));
    compiler.setResultType(SimpleType.BOOL);
    try {
      return CelRuntimeFactory.plannerRuntimeBuilder()
          .build()
          .createProgram(compiler.build().compile(expression(goal)).getAst());
    } catch (CelValidationException | CelEvaluationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String expression(int goal) {
    String figure = variable(Goals.figureName(Goals.figure(goal)));
    String relation = Goals.isAtLeast(goal) ? " >= " : " <= ";
    return Goals.isShare(goal)
        ? figure + " * 100" + relation + Goals.limit(goal) + " * " + variable(Goals.figureName(0))
        : figure + relation + Goals.limit(goal);
  }

  /** The figures as variables. */
  static Map<String, Object> variables(Map<String, Long> figures) {
    Map<String, Object> variables = new HashMap<>();
    figures.forEach((name, value) -> variables.put(variable(name), value));
    return variables;
  }

  /** The name of a figure as a variable. */
  static String variable(String figure) {
    return Objects.requireNonNull(NAMES.get(figure));
  }
}
