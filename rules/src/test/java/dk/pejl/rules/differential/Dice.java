package dk.pejl.rules.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** One of some things. */
  // The array is read here and goes no further.
  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T pick(T... some) {
    return pick(Arrays.asList(some));
  }

  /** One of some things. */
  <T> T pick(List<? extends T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Each of the things with the chance of so many in a hundred, in their order. */
  <T> List<T> some(int inHundred, List<T> all) {
    return all.stream().filter(each -> chance(inHundred)).toList();
  }

  /** The things in another order. */
  <T> List<T> shuffled(List<T> all) {
    List<T> other = new ArrayList<>(all);
    Collections.shuffle(other, random);
    return other;
  }

  /** A whole number from one to another, both among them. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Whether something happens that happens so many times in a hundred. */
  boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  /** A seed for something of its own. */
  long seed() {
    return random.nextLong();
  }
}
