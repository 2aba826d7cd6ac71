package dk.pejl.fact;

import dk.pejl.period.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one subject that were supplied together. Immutable and thread-safe.
 *
 * <p>Facts are kept by subject so that what is read together lies together: among the figures of a
 * hundred thousand subjects in one table, each would have to be fetched from far away.
 */
final class SubjectFacts {
  private final Map<Key, Observation> observations;
  // Made when first asked for, since few figures are followed over time; that two threads may both
  // make them does no harm.
  private volatile @Nullable Map<Line, NavigableMap<Period, Observation>> lines;

  /** One figure over time: what is left of a key without its subject and its period. */
  private record Line(String indicator, Dims dims) {}

  private SubjectFacts(Map<Key, Observation> observations) {
    this.observations = Map.copyOf(observations);
  }

  /** The observations, one for each key, by their subjects. */
  static Map<Subject, SubjectFacts> of(Collection<Observation> observations) {
    Map<Subject, Map<Key, Observation>> bySubject = new HashMap<>();
    for (Observation observation : observations) {
      bySubject
          .computeIfAbsent(observation.key().subject(), subject -> new HashMap<>())
          .put(observation.key(), observation);
    }
    Map<Subject, SubjectFacts> all = new HashMap<>(bySubject.size() * 2);
    bySubject.forEach((subject, own) -> all.put(subject, new SubjectFacts(own)));
    return all;
  }

  /** The observation of a key, or null. */
  @Nullable
  Observation observation(Key key) {
    return observations.get(key);
  }

  /** Every observation with its key. */
  Map<Key, Observation> observations() {
    return observations;
  }

  /** The observations of one figure over time, or null where there is none. */
  @Nullable
  NavigableMap<Period, Observation> over(String indicator, Dims dims) {
    Map<Line, NavigableMap<Period, Observation>> known = lines;
    if (known == null) {
      known = lines();
      lines = known;
    }
    return known.get(new Line(indicator, dims));
  }

  private Map<Line, NavigableMap<Period, Observation>> lines() {
    Map<Line, NavigableMap<Period, Observation>> made = new HashMap<>();
    observations.forEach((key, observation) -> made.computeIfAbsent(
            new Line(key.indicator(), key.dims()), line -> new TreeMap<>())
        .put(key.period(), observation));
    return made;
  }
}
