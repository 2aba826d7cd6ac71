package dk.pejl.fact;

import dk.pejl.period.Period;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The observations and registered subjects that a host supplies, checked and without duplicates.
 * Immutable and thread-safe.
 */
public final class Facts {
  /** No observation and no subject. */
  public static final Facts NONE = new Facts(List.of(), List.of());

  // What was supplied together; facts that are joined share what each was made of.
  private final List<Layer> layers;
  private final int size;

  /** Observations and registered subjects that were supplied together. */
  private record Layer(
      Map<Subject, SubjectFacts> observed,
      Map<Subject, Entry> entries,
      Function<String, @Nullable Unit> units,
      boolean hasPrinted) {
    private int size() {
      return observed.values().stream()
          .mapToInt(ofSubject -> ofSubject.observations().size())
          .sum();
    }

    private @Nullable Observation observation(Key key) {
      SubjectFacts ofSubject = observed.get(key.subject());
      return ofSubject == null ? null : ofSubject.observation(key);
    }
  }

  /** Facts that hold the observations, one for each key, and the registered subjects. */
  public Facts(Collection<Observation> observations, Collection<Entry> entries) {
    this(observations, entries, indicator -> null);
  }

  /**
   * The same with the units in which the indicators are written, so that the facts can be written by
   * one who knows fewer indicators.
   */
  public Facts(
      Collection<Observation> observations,
      Collection<Entry> entries,
      Function<String, @Nullable Unit> units) {
    this(List.of(layer(observations, entries, units)));
  }

  private Facts(List<Layer> layers) {
    this.layers = layers;
    this.size = layers.stream().mapToInt(Layer::size).sum();
  }

  private static Layer layer(
      Collection<Observation> observations,
      Collection<Entry> entries,
      Function<String, @Nullable Unit> units) {
    Map<Subject, Entry> bySubject = new TreeMap<>();
    entries.forEach(entry -> bySubject.put(entry.subject(), entry));
    boolean hasPrinted = observations.stream().anyMatch(Observation::isPrinted);
    return new Layer(SubjectFacts.of(observations), bySubject, units, hasPrinted);
  }

  /**
   * These facts and others, of which nothing is copied, so that common facts can be joined to those
   * of each subject. What is in both, even if it is the same, is refused.
   */
  public Facts and(Facts others) {
    if (others.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return others;
    }
    others.layers.forEach(this::refuseShared);
    List<Layer> both = new ArrayList<>(layers);
    both.addAll(others.layers);
    return new Facts(List.copyOf(both));
  }

  private boolean isEmpty() {
    return size == 0 && layers.stream().allMatch(layer -> layer.entries.isEmpty());
  }

  private void refuseShared(Layer other) {
    for (Layer mine : layers) {
      boolean isSmaller = mine.observed.size() <= other.observed.size();
      Map<Subject, SubjectFacts> more = isSmaller ? other.observed : mine.observed;
      (isSmaller ? mine.observed : other.observed).forEach((subject, ofSubject) -> {
        SubjectFacts same = more.get(subject);
        if (same != null) {
          shared(ofSubject.observations().keySet(), same.observations().keySet());
        }
      });
      shared(mine.entries.keySet(), other.entries.keySet());
    }
  }

  private static <T> void shared(Set<T> some, Set<T> others) {
    Set<T> fewer = some.size() <= others.size() ? some : others;
    Set<T> more = fewer == some ? others : some;
    for (T each : fewer) {
      if (more.contains(each)) {
        throw new Refusal(
            "'" + each + "' står både i de fælles fakta og i emnets egne: behold det ene sted.",
            "'" + each + "' stands both in the common facts and in the subject's own: keep one.");
      }
    }
  }

  /** The observation of a key, or null where nobody supplied one. */
  public @Nullable Observation observation(Key key) {
    for (Layer layer : layers) {
      Observation observation = layer.observation(key);
      if (observation != null) {
        return observation;
      }
    }
    return null;
  }

  /** The unit in which figures of an indicator were read, or null where that is not known. */
  public @Nullable Unit unit(String indicator) {
    return layers.stream()
        .map(layer -> layer.units.apply(indicator))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The observations of one figure over time. */
  public NavigableMap<Period, Observation> over(String indicator, Subject subject, Dims dims) {
    NavigableMap<Period, Observation> all = Collections.emptyNavigableMap();
    for (Layer layer : layers) {
      SubjectFacts ofSubject = layer.observed.get(subject);
      NavigableMap<Period, Observation> line =
          ofSubject == null ? null : ofSubject.over(indicator, dims);
      if (line != null) {
        all = all.isEmpty() ? line : joined(all, line);
      }
    }
    return Collections.unmodifiableNavigableMap(all);
  }

  private static <K, V> NavigableMap<K, V> joined(Map<K, V> some, Map<K, V> more) {
    NavigableMap<K, V> all = new TreeMap<>(some);
    all.putAll(more);
    return all;
  }

  /** Every observation, in the order of their keys. */
  public Stream<Observation> observations() {
    // Put in order by itself: in a stream of layers a subject's few would take twice as long.
    List<Observation> all = new ArrayList<>(size);
    for (Layer layer : layers) {
      layer
          .observed
          .values()
          .forEach(ofSubject -> all.addAll(ofSubject.observations().values()));
    }
    all.sort((a, b) -> a.key().compareTo(b.key()));
    return all.stream();
  }

  /** Whether any of the figures is one that a document prints. */
  public boolean hasPrinted() {
    for (Layer layer : layers) {
      if (layer.hasPrinted) {
        return true;
      }
    }
    return false;
  }

  /** How many observations there are. */
  public int size() {
    return size;
  }

  /** Whether the other facts are the same observations and registered subjects. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Facts that
            && size == that.size
            && List.copyOf(entries()).equals(List.copyOf(that.entries()))
            && observations().toList().equals(that.observations().toList()));
  }

  @Override
  public int hashCode() {
    // The keys tell nearly all facts apart, and come without being put in order.
    int hash = size;
    for (Layer layer : layers) {
      for (SubjectFacts ofSubject : layer.observed.values()) {
        hash += ofSubject.observations().keySet().hashCode();
      }
    }
    return hash;
  }

  /** Every registered subject, in the order of their ids. */
  public Collection<Entry> entries() {
    Map<Subject, Entry> all = layers.get(0).entries;
    for (Layer layer : layers.subList(1, layers.size())) {
      all = layer.entries.isEmpty() ? all : joined(all, layer.entries);
    }
    return Collections.unmodifiableCollection(all.values());
  }

  /** What is registered of a subject, or null. */
  public @Nullable Entry entry(Subject subject) {
    for (Layer layer : layers) {
      Entry entry = layer.entries.get(subject);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private int registered() {
    int count = 0;
    for (Layer layer : layers) {
      count += layer.entries.size();
    }
    return count;
  }

  /** The subject of the given kind that a subject is or lies in, near or far, or null. */
  public @Nullable Subject around(Subject subject, String kind) {
    Subject at = subject;
    for (int depth = 0; at != null && depth <= registered(); depth++) {
      if (at.isA(kind)) {
        return at;
      }
      Entry entry = entry(at);
      at = entry == null ? null : entry.within();
    }
    return null;
  }

  /** The registered subjects of a kind that lie in a subject, near or far, in order. */
  public List<Subject> units(String kind, Subject within) {
    return entries().stream()
        .map(Entry::subject)
        .filter(subject -> subject.isA(kind) && liesIn(subject, within))
        .toList();
  }

  private boolean liesIn(Subject subject, Subject within) {
    Subject at = subject;
    for (int depth = 0; at != null && depth <= registered(); depth++) {
      Entry entry = entry(at);
      at = entry == null ? null : entry.within();
      if (within.equals(at)) {
        return true;
      }
    }
    return false;
  }

  /** Every subject that is registered or observed and of the kind, in order. */
  public List<Subject> subjects(String kind) {
    return layers.stream()
        .flatMap(layer ->
            Stream.concat(layer.entries.keySet().stream(), layer.observed.keySet().stream()))
        .filter(subject -> subject.isA(kind))
        .distinct()
        .sorted()
        .toList();
  }
}
