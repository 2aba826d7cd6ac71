package dk.pejl.benchmarks;

import java.util.Collection;
import java.util.List;

/** The middle of several measurements, which a few bad ones do not move. */
final class Medians {
  private Medians() {}

  /** The median of at least one number. */
  static double of(Collection<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
