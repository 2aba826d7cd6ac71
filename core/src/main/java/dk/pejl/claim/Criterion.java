package dk.pejl.claim;

import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit or a tolerance that a claim read and that somebody supplied: another would have decided
 * otherwise with the same figures.
 *
 * @param indicator what is set
 * @param observation what it is set to, and where that was said
 */
public record Criterion(Indicator indicator, Observation observation) {

  /** Every criterion that is supplied for a claim, in the order of their keys. */
  public static List<Criterion> of(Claim claim) {
    Map<Key, Criterion> found = new TreeMap<>();
    claim.reads(read -> {
      Observation observation = read.observation();
      if (observation != null && read.indicator().isCriterion() && read.isSupplied()) {
        found.put(observation.key(), new Criterion(read.indicator(), observation));
      }
    });
    return new ArrayList<>(found.values());
  }

  /** The exact observation. */
  public Key key() {
    return observation.key();
  }

  /** Who set it, as its source is stated; where none is, who the catalogue says sets it. */
  public Wording setBy() {
    Provenance said = observation.provenance();
    String stated = Stream.of(said.system(), said.table(), said.reference())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    return stated.isEmpty() ? named() : Wording.same(stated);
  }

  private Wording named() {
    return indicator.sources().stream().map(Source::name).findFirst().orElse(Wording.same(""));
  }
}
