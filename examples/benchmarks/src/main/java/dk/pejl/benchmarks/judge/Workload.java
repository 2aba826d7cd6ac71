package dk.pejl.benchmarks.judge;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.goal.Goals;
import dk.pejl.benchmarks.goals10.Goals10;
import dk.pejl.benchmarks.goals100.Goals100;
import dk.pejl.benchmarks.goals1000.Goals1000;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures that every contestant is given, and what is asked about them. */
public final class Workload {
  /** How many goals the contestants judge. */
  public static final int GOALS = 100;

  /** The period that all figures are for. */
  public static final String PERIOD = "2024";

  private Workload() {}

  /** An evaluator of the plan of so many goals, of which there are those of 10, 100 and 1,000. */
  public static Evaluator evaluator(int goals) {
    RulePack pack = switch (goals) {
      case 10 -> new Goals10();
      case 100 -> new Goals100();
      case 1000 -> new Goals1000();
      default -> throw new IllegalArgumentException("There is no plan of " + goals + " goals.");
    };
    return Evaluator.of(List.of(pack));
  }

  /** The id of a goal of the plan of so many goals. */
  public static String goalId(int goals, int goal) {
    return "maal-" + goals + "." + Goals.name(goal);
  }

  /** A subject by its number. */
  public static Subject subject(int number) {
    return Subject.parse("kommune:" + (1000 + number));
  }

  /** The figures of so many subjects from the given one on, as a host hands them to Pejl. */
  public static Facts facts(Evaluator evaluator, int goals, int first, int subjects) {
    Intake intake = evaluator.intake();
    for (int subject = first; subject < first + subjects; subject++) {
      String id = subject(subject).toString();
      for (int figure = 0; figure <= goals; figure++) {
        intake.observe(Goals.figureName(figure), id, PERIOD, Goals.value(subject, figure));
      }
    }
    return intake.facts();
  }

  /** The figures of a subject by their names. */
  public static Map<String, Long> figures(int subject) {
    Map<String, Long> figures = new HashMap<>();
    for (int figure = 0; figure <= GOALS; figure++) {
      figures.put(Goals.figureName(figure), Goals.value(subject, figure));
    }
    return figures;
  }

  /** The names of the figures that a goal uses. */
  public static List<String> used(int goal) {
    String figure = Goals.figureName(Goals.figure(goal));
    return Goals.isShare(goal) ? List.of(figure, Goals.figureName(0)) : List.of(figure);
  }

  /** How a subject stands on every goal. */
  public static Question question(int subject) {
    return Question.about(subject(subject).toString(), PERIOD);
  }

  /** How each of so many subjects from the given one on stands on every goal. */
  public static List<Question> questions(int first, int subjects) {
    return IntStream.range(first, first + subjects).mapToObj(Workload::question).toList();
  }
}
