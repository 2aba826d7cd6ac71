package dk.pejl.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some goals of a rulebook, with an engine for their rules. Thread-safe.
 *
 * <p>A rulebook has chapters so that what one use of an engine works on stays in the processor's
 * caches, and so that a question for few goals leaves most rules in peace.
 *
 * @param goals the goals; a goal's place is the number of its rule in the engine
 * @param engine the engine
 */
record Chapter(List<RuledGoal> goals, Engine engine) {
  // A thousand goals in one engine took a third longer each than a hundred.
  private static final int LENGTH = 100;

  /** The chapters that goals make, in their order. */
  static List<Chapter> of(List<RuledGoal> goals) {
    List<Chapter> chapters = new ArrayList<>();
    for (int from = 0; from < goals.size(); from += LENGTH) {
      chapters.add(chapter(goals.subList(from, Math.min(from + LENGTH, goals.size()))));
    }
    return List.copyOf(chapters);
  }

  private static Chapter chapter(List<RuledGoal> goals) {
    Map<String, Conclusion> conclusions = new LinkedHashMap<>();
    for (RuledGoal each : goals) {
      conclusions.put(each.goal().id(), each.conclusion());
    }
    return new Chapter(List.copyOf(goals), new Engine(conclusions));
  }
}
