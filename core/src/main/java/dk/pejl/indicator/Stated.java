package dk.pejl.indicator;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import java.util.Set;
import java.util.function.Function;

/**
 * What a source that is read already states of a figure, beside its key.
 *
 * @param reading makes the reading, as {@link Readings} does, of an indicator that can be supplied;
 *     may refuse
 * @param unit the id of the unit that the source counts in, or empty
 * @param caveats what the source warns of
 * @param symbol the sign that stood in the source in place of a number, or empty
 * @param provenance where it came from
 */
public record Stated(
    Function<Indicator, Reading> reading,
    String unit,
    Set<Caveat> caveats,
    String symbol,
    Provenance provenance) {

  /** A reading that only its provenance belongs to. */
  static Stated of(Reading reading, Provenance provenance) {
    return new Stated(
        indicator -> Readings.checked(indicator, reading), "", Set.of(), "", provenance);
  }
}
