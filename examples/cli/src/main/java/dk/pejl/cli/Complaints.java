package dk.pejl.cli;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.text.Numbers;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything wrong with a call, gathered so that it is told at once. */
final class Complaints {
  private static final Place THE_CALL = new Place("", 0, "");

  private final List<Problem> list = new ArrayList<>();

  /** Adds a complaint. */
  void add(String da, String en) {
    add(new Wording(da, en));
  }

  /** Adds a complaint. */
  void add(Wording wording) {
    Problem problem = new Problem(THE_CALL, wording);
    if (!list.contains(problem)) {
      list.add(problem);
    }
  }

  /** What the supplier gives, or null where it refuses, which is then a complaint. */
  <T> @Nullable T attempt(Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (Refusal refusal) {
      add(refusal.wording());
      return null;
    } catch (Problems problems) {
      list.addAll(problems.list());
      return null;
    }
  }

  /** That there are more problems than those that are told. */
  static String more(long count, Language language) {
    String number = Numbers.in(language).count(count);
    return language == Language.DA
        ? "Og " + number + " fejl mere: ret de første, og prøv igen."
        : "And " + number + " more problems: correct the first, and try again.";
  }

  /** How many complaints there are. */
  int size() {
    return list.size();
  }

  /** Ends the call if there is any complaint. */
  void refuseIfAny() {
    if (!list.isEmpty()) {
      throw new Problems(list);
    }
  }
}
