package dk.pejl.differential;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How many cases are tried: some for each seed that jqwik draws. The system property {@code
 * pejl.cases} says how many there are in all; {@code pejl.world} and {@code pejl.case} name the one
 * case to try, as a failure shows them.
 */
final class Tries {
  /** What the seeds are drawn from, so that a build tries the same cases again. */
  static final String SEED = "5802024";

  /** How many seeds are drawn. */
  static final int SEEDS = 100;

  private static final int CASES = Integer.getInteger("pejl.cases", 10_000) / SEEDS;
  private static final int WORLDS = 4;
  private static final Long WORLD = Long.getLong("pejl.world");
  private static final Long CASE = Long.getLong("pejl.case");

  private Tries() {}

  /** Tries the cases of a seed, in worlds made once. */
  static void each(long seed, Consumer<Case> check) {
    if (WORLD != null && CASE != null) {
      check.accept(Cases.of(World.of(WORLD), CASE));
      return;
    }
    Dice dice = new Dice(seed);
    for (int i = 0; i < CASES; i++) {
      check.accept(Cases.of(World.of(dice.between(1, WORLDS)), dice.seed()));
    }
  }

  /** Fails with the smallest case in which something is said against what should be. */
  static void agree(Case some, Function<Case, List<String>> against) {
    if (!against.apply(some).isEmpty()) {
      Case small = some.smallest(each -> !against.apply(each).isEmpty());
      fail("Case " + some.seed() + " of " + small + "\n" + String.join("\n", against.apply(small)));
    }
  }
}
