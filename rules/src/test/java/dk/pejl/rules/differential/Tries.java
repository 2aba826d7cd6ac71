package dk.pejl.rules.differential;

import static org.assertj.core.api.Assertions.fail;

import dk.pejl.Evaluator;
import dk.pejl.rules.Pejl;
import dk.pejl.verdict.Plan;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How many cases are tried: some for each seed that jqwik draws. The system property {@code
 * pejl.cases} says how many there are in all; {@code pejl.plan} and {@code pejl.case} name the one
 * case to try, as a failure shows them.
 */
final class Tries {
  /** What the seeds are drawn from, so that a build tries the same cases again. */
  static final String SEED = "5802024";

  /** How many seeds are drawn. */
  static final int SEEDS = 20;

  /** Every plan together. */
  static final Evaluator ALL = Pejl.of();

  /** Each plan alone. */
  static final List<Evaluator> PLANS =
      ALL.plans().stream().map(plan -> Pejl.of(plan.id())).toList();

  private static final int CASES = Math.max(1, Integer.getInteger("pejl.cases", 20) / SEEDS);
  private static final String PLAN = System.getProperty("pejl.plan", "");
  private static final Long CASE = Long.getLong("pejl.case");

  private Tries() {}

  /** The one plan of an evaluator that has no more. */
  static Plan plan(Evaluator pejl) {
    return pejl.plans().get(0);
  }

  /** Tries the cases of a seed, each about one of the plans. */
  static void each(long seed, Consumer<Case> check) {
    if (CASE != null) {
      PLANS.stream()
          .filter(pejl -> plan(pejl).id().equals(PLAN))
          .forEach(pejl -> check.accept(Cases.of(pejl, CASE)));
      return;
    }
    Dice dice = new Dice(seed);
    for (int i = 0; i < CASES; i++) {
      check.accept(Cases.of(dice.pick(PLANS), dice.seed()));
    }
  }

  /** Fails with the smallest case in which something is said against what should be. */
  static void agree(Case some, Function<Case, List<String>> against) {
    if (!against.apply(some).isEmpty()) {
      Case small = some.smallest(each -> !against.apply(each).isEmpty());
      fail("Plan " + plan(some.pejl()).id() + " case " + some.seed() + "\n" + small + "\n"
          + String.join("\n", against.apply(small)));
    }
  }
}
