package dk.pejl.statistics;

import dk.pejl.fact.Caveat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sign of a source means: a value, a range, why there is none, or a warning beside a number.
 *
 * @param said what it says of the figure, or null where it only warns of the number beside it
 * @param caveats what the source warns of with it
 */
record Sign(@Nullable Said said, Set<Caveat> caveats) {
  /** One that says nothing. */
  static final Sign NONE = new Sign(null, Set.of());
}
