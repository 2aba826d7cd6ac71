package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Drafts;
import dk.pejl.indicator.Intake;
import java.util.function.Consumer;

/**
 * The figures that this host holds. Facts are immutable, so what is held is one reference that is
 * swapped: readers never wait, and whoever took a {@link Snapshot} keeps it whole, whatever is posted
 * meanwhile. Writers take turns, so that none of their figures is lost.
 */
final class Store {
  // Where a figure stands that is wrong only beside one that was posted later.
  private static final Place HELD = new Place("/api/facts", 0, "");

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
  synchronized Snapshot replace(Consumer<Intake> source) {
    held = new Snapshot(pejl, facts(source));
    return held;
  }

  /**
   * Holds what the source gives beside the rest; a figure or subject that was held already gives way
   * to the new. Throws {@link Problems} and changes nothing where the two do not fit.
   */
  synchronized Snapshot add(Consumer<Intake> source) {
    return replace(source.andThen(rest(held.facts(), facts(source))));
  }

  private Facts facts(Consumer<Intake> source) {
    Intake intake = pejl.intake();
    source.accept(intake);
    return intake.facts();
  }

  /** Gives an intake the facts that no newer ones replace. */
  private Consumer<Intake> rest(Facts facts, Facts newer) {
    return intake -> {
      facts
          .observations()
          .filter(observation -> newer.observation(observation.key()) == null)
          .map(observation -> Drafts.of(observation, pejl.catalogue()))
          .forEach(draft -> intake.take(held(draft)));
      facts.entries().stream()
          .filter(entry -> newer.entry(entry.subject()) == null)
          .forEach(entry -> register(entry, intake));
    };
  }

  private static void register(Entry entry, Intake intake) {
    Subject within = entry.within();
    intake.register(
        HELD, entry.subject().toString(), entry.name(), within == null ? null : within.toString());
  }

  private static Draft held(Draft draft) {
    return new Draft(
        HELD,
        draft.indicator(),
        draft.subject(),
        draft.period(),
        draft.dims(),
        draft.value(),
        draft.unit(),
        draft.masked(),
        draft.missing(),
        draft.open(),
        draft.flags(),
        draft.symbol(),
        draft.provenance());
  }
}
