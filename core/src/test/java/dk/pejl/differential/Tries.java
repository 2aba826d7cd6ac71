package dk.pejl.differential;

import java.util.function.Consumer;

/**
 * How many cases are tried: for each seed that jqwik draws, a number of cases. The system property
 * {@code pejl.cases} says how many there are in all.
 */
final class Tries {
  /** How many seeds are drawn. */
  static final int SEEDS = 100;

  private static final int CASES = Integer.getInteger("pejl.cases", 10_000) / SEEDS;
  private static final int WORLDS = 4;

  private Tries() {}

  /** Tries the cases of a seed. */
  static void each(long seed, Consumer<Case> check) {
    Dice dice = new Dice(seed);
    for (int i = 0; i < CASES; i++) {
      check.accept(Cases.of(World.of(dice.between(1, WORLDS)), dice.seed()));
    }
  }
}
