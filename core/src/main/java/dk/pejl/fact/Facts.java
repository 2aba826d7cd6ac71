package dk.pejl.fact;

import dk.pejl.period.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The observations and registered subjects that a host supplies, checked and without duplicates.
 * Immutable and thread-safe.
 */
public final class Facts {
  /** No observation and no subject. */
  public static final Facts NONE = new Facts(List.of(), List.of());

  private final Map<Key, Observation> observations;
  private final Map<Subject, Entry> entries;
  private final Map<Line, NavigableMap<Period, Observation>> lines;

  /** One figure over time: what is left of a key without its period. */
  private record Line(String indicator, Subject subject, Dims dims) {}

  /** Facts that hold the observations, one for each key, and the registered subjects. */
  public Facts(Collection<Observation> observations, Collection<Entry> entries) {
    Map<Key, Observation> byKey = new HashMap<>(observations.size() * 2);
    Map<Line, NavigableMap<Period, Observation>> byLine = new HashMap<>();
    for (Observation observation : observations) {
      Key key = observation.key();
      byKey.put(key, observation);
      byLine
          .computeIfAbsent(
              new Line(key.indicator(), key.subject(), key.dims()), line -> new TreeMap<>())
          .put(key.period(), observation);
    }
    Map<Subject, Entry> bySubject = new TreeMap<>();
    entries.forEach(entry -> bySubject.put(entry.subject(), entry));
    this.observations = byKey;
    this.lines = byLine;
    this.entries = bySubject;
  }

  /** The observation of a key, or null where nobody supplied one. */
  public @Nullable Observation observation(Key key) {
    return observations.get(key);
  }

  /** The observations of one figure over time. */
  public NavigableMap<Period, Observation> over(String indicator, Subject subject, Dims dims) {
    NavigableMap<Period, Observation> line = lines.get(new Line(indicator, subject, dims));
    return line == null
        ? Collections.emptyNavigableMap()
        : Collections.unmodifiableNavigableMap(line);
  }

  /** Every observation, in the order of their keys. */
  public Stream<Observation> observations() {
    return observations.values().stream().sorted(java.util.Comparator.comparing(Observation::key));
  }

  /** How many observations there are. */
  public int size() {
    return observations.size();
  }

  /** Every registered subject, in the order of their ids. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** What is registered of a subject, or null. */
  public @Nullable Entry entry(Subject subject) {
    return entries.get(subject);
  }

  /** The subject of the given kind that a subject is or lies in, near or far, or null. */
  public @Nullable Subject around(Subject subject, String kind) {
    Subject at = subject;
    for (int depth = 0; at != null && depth <= entries.size(); depth++) {
      if (at.isA(kind)) {
        return at;
      }
      Entry entry = entries.get(at);
      at = entry == null ? null : entry.within();
    }
    return null;
  }

  /** The registered subjects of a kind that lie in a subject, near or far, in order. */
  public List<Subject> units(String kind, Subject within) {
    return entries.keySet().stream()
        .filter(subject -> subject.isA(kind) && liesIn(subject, within))
        .toList();
  }

  private boolean liesIn(Subject subject, Subject within) {
    Subject at = subject;
    for (int depth = 0; at != null && depth <= entries.size(); depth++) {
      Entry entry = entries.get(at);
      at = entry == null ? null : entry.within();
      if (within.equals(at)) {
        return true;
      }
    }
    return false;
  }

  /** Every subject that is registered or observed and of the kind, in order. */
  public List<Subject> subjects(String kind) {
    return Stream.concat(
            entries.keySet().stream(), observations.keySet().stream().map(Key::subject))
        .filter(subject -> subject.isA(kind))
        .distinct()
        .sorted()
        .toList();
  }
}
