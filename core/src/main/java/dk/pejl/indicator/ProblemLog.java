package dk.pejl.indicator;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The problems that an intake has found so far, in the order they were found. For one thread. */
final class ProblemLog {
  private final ProblemList problems = new ProblemList();

  /** Notes a problem. */
  void add(Place place, String da, String en) {
    add(place, new Wording(da, en));
  }

  /** Notes a problem. */
  void add(Place place, Wording wording) {
    problems.add(new Problem(place, wording));
  }

  /** What is read, or null where it is refused, which is noted. */
  <T> @Nullable T attempt(Place place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      add(place, refusal.wording());
      return null;
    }
  }

  /** How many problems there are. */
  long size() {
    return problems.count();
  }

  /** The problems as a list of its own, to which more can be added. */
  ProblemList copy() {
    return new ProblemList(problems);
  }
}
