package dk.pejl.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One figure about one subject in one period, with where it came from.
 *
 * @param key what it is of
 * @param reading what it says
 * @param caveats what its source warns of
 * @param symbol the sign that stood in the source in place of a number, or empty
 * @param provenance where it came from
 * @param superseded what it said before it was revised, earliest first
 */
public record Observation(
    Key key,
    Reading reading,
    Set<Caveat> caveats,
    String symbol,
    Provenance provenance,
    List<Observation> superseded) {

  /** An observation with collections of its own. */
  public Observation {
    caveats = caveats.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(caveats));
    superseded = List.copyOf(superseded);
  }

  /** An observation that says no more than its reading. */
  public static Observation of(Key key, Reading reading) {
    return new Observation(key, reading, Set.of(), "", Provenance.UNKNOWN, List.of());
  }

  /** This observation alone, whatever was said before it. */
  public Observation withoutHistory() {
    return new Observation(key, reading, caveats, symbol, provenance, List.of());
  }

  /** Whether the source warns that the figure may still change. */
  public boolean isPreliminary() {
    return caveats.contains(Caveat.PRELIMINARY);
  }

  /** Whether a document prints the figure. */
  public boolean isPrinted() {
    return caveats.contains(Caveat.PRINTED);
  }
}
