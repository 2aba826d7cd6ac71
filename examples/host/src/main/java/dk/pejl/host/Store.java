package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Intake;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The figures that this host holds. Facts are immutable, so what is held is one reference that is
 * swapped: readers never wait, and whoever took a {@link Snapshot} keeps it whole, whatever is posted
 * meanwhile. Writers take turns, so that none of their figures is lost.
 */
final class Store {
  private final Evaluator pejl;
  private volatile Snapshot held;

  Store(Evaluator pejl) {
    this.pejl = pejl;
    this.held = new Snapshot(pejl, Facts.NONE);
  }

  /** The figures as they are now; a request takes them once. */
  Snapshot now() {
    return held;
  }

  /** Holds what the source gives and nothing else, or throws {@link Problems} and changes nothing. */
  Snapshot replace(Consumer<Intake> source) {
    return hold(source, pejl::intake);
  }

  /**
   * Holds what the source gives beside the rest; a figure or subject that was held already gives way
   * to the new. Throws {@link Problems} and changes nothing where the two do not fit.
   */
  Snapshot add(Consumer<Intake> source) {
    return hold(source, () -> pejl.intake().holding(held.facts()));
  }

  private synchronized Snapshot hold(Consumer<Intake> source, Supplier<Intake> begun) {
    Intake intake = begun.get();
    source.accept(intake);
    held = new Snapshot(pejl, intake.facts());
    return held;
  }
}
