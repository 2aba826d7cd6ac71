package dk.pejl.claim;

import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was said to be not applicable and so took its unit out of a claim about each. It is told apart
 * from what is missing: with the figure there, the unit would be there too, and might fail.
 *
 * @param key the exact observation
 * @param observation what says that there is no such figure, and where that was said
 */
public record Exclusion(Key key, Observation observation) {

  /** Every exclusion of a claim, in the order of their keys. */
  public static List<Exclusion> of(Claim claim) {
    Map<Key, Exclusion> found = found(claim);
    if (!found.isEmpty()) {
      // Where the same figure decides another part of the claim, it is missing there.
      Gap.of(claim).forEach(gap -> found.remove(gap.key()));
    }
    return new ArrayList<>(found.values());
  }

  /** The keys of what took its unit out, wherever else it may be missing. */
  static Set<Key> keys(Claim claim) {
    return found(claim).keySet();
  }

  /** The keys of what takes this unit out. */
  static Set<Key> keys(Claim.Each.Unit unit) {
    return found(unit).keySet();
  }

  private static Map<Key, Exclusion> found(Claim claim) {
    Map<Key, Exclusion> found = new TreeMap<>();
    claim.fold(UNITS).forEach(unit -> found.putAll(found(unit)));
    return found;
  }

  private static Map<Key, Exclusion> found(Claim.Each.Unit unit) {
    Map<Key, Exclusion> found = new TreeMap<>();
    if (unit.isLeftOut()) {
      for (Figure figure : new Inapplicable(unit).figures()) {
        figure.reads(read -> found.put(
            read.key(), new Exclusion(read.key(), Objects.requireNonNull(read.observation()))));
      }
    }
    return found;
  }

  /** Every unit that a claim is about, however deep. */
  static final Claim.Cases<List<Claim.Each.Unit>> UNITS = Claim.Cases.of(
      comparison -> List.of(),
      Exclusion::units,
      Exclusion::units,
      Exclusion::unitsOf,
      Exclusion::units,
      none -> List.of(),
      Exclusion::units,
      Exclusion::units,
      Exclusion::units);

  /** The units of the claims inside another, however deep. */
  private static List<Claim.Each.Unit> units(Claim claim) {
    return claim.parts().stream()
        .flatMap(part -> part.fold(UNITS).stream())
        .collect(Collectors.toList());
  }

  private static List<Claim.Each.Unit> unitsOf(Claim.Each each) {
    List<Claim.Each.Unit> units = new ArrayList<>(each.units());
    units.addAll(units(each));
    return units;
  }
}
