package dk.pejl.indicator;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Reading;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The observations that an intake has taken, and what becomes of several of one key: those that say
 * the same are one, of two that do not the later may revise the earlier, else they are a conflict.
 * For one thread.
 */
final class Revisions {
  /** What is said of a figure or subject that was not taken in now. */
  static final Wording HELD = new Wording(" (kendt i forvejen)", " (held already)");

  private static final Comparator<Observation> HISTORY = Comparator.comparing(
          Observation::provenance)
      .thenComparing(observation -> observation.reading().toString());

  private static final Place NOWHERE = new Place("", 0, "");

  // More values of one figure are no slip of the pen, and nobody reads them all.
  private static final int MOST_SHOWN = 10;
  private static final List<Wording> COUNTS = List.of(
      Wording.same("0"), Wording.same("1"), new Wording("to", "two"), new Wording("tre", "three"));

  private final Catalogue catalogue;
  private final boolean allowed;
  private final Map<Key, List<Taken>> taken = new LinkedHashMap<>();

  private record Taken(Observation observation, Place place) {
    boolean saysTheSame(Taken other) {
      return observation.reading().equals(other.observation.reading());
    }

    String retrieved() {
      return observation.provenance().retrieved();
    }
  }

  /** With revisions allowed, the later retrieved of two values prevails. */
  Revisions(Catalogue catalogue, boolean allowed) {
    this.catalogue = catalogue;
    this.allowed = allowed;
  }

  /** Takes an observation. */
  void add(Place place, Observation observation) {
    taken
        .computeIfAbsent(observation.key(), key -> new ArrayList<>())
        .add(new Taken(observation, place));
  }

  /** In brackets where a figure was first taken in, or that it is held. */
  Wording at(Key key) {
    return has(key) ? Wording.same(" (" + place(key) + ")") : HELD;
  }

  /** Whether a figure was taken in, not only held. */
  boolean has(Key key) {
    return taken.containsKey(key);
  }

  /** Where a figure was first taken in; nowhere where it is only held. */
  Place place(Key key) {
    List<Taken> all = taken.get(key);
    return all == null ? NOWHERE : all.get(0).place;
  }

  /** A figure whose last retrieval lies before its definition changed. */
  private record Outdated(Key key, Place place, String retrieved, LocalDate since) {
    /** Of an indicator whose definition changed all figures of a file are told by one note. */
    String note() {
      return key.indicator() + " " + place.source();
    }

    Wording wording(int others) {
      return others == 0 ? wording() : wordingWith(others);
    }

    private Wording wording() {
      return new Wording(
          "'" + key + "' er hentet " + retrieved + ", og definitionen af '" + key.indicator()
              + "' blev ændret " + since
              + ": se efter, om tallet stadig betyder det samme, eller hent det igen.",
          "'" + key + "' was retrieved on " + retrieved + ", and the definition of '"
              + key.indicator() + "' changed on " + since
              + ": look whether the figure still means the same, or retrieve it again.");
    }

    private Wording wordingWith(int others) {
      return new Wording(
          "'" + key + "' er hentet " + retrieved + ", og " + others
              + " andre af filens tal som det er også fra før " + since + ", da definitionen af '"
              + key.indicator()
              + "' blev ændret: se efter, om de stadig betyder det samme, eller hent dem igen.",
          "'" + key + "' was retrieved on " + retrieved + ", and " + others
              + " more figures of the file like it are from before " + since
              + ", too, when the definition of '" + key.indicator()
              + "' changed: look whether they still mean the same, or retrieve them again.");
    }
  }

  /** Notes the figures taken in whose last retrieval lies before their definition changed. */
  List<Problem> outdated() {
    List<Outdated> outdated = new ArrayList<>();
    taken.forEach((key, each) -> {
      LocalDate since = catalogue.indicator(key.indicator()).since();
      if (since != null) {
        String latest = latest(each);
        each.stream()
            .filter(one -> !latest.isEmpty() && one.retrieved().equals(latest))
            .filter(one -> LocalDate.parse(latest).isBefore(since))
            .findFirst()
            .ifPresent(one -> outdated.add(new Outdated(key, one.place, latest, since)));
      }
    });
    outdated.sort(Comparator.comparing(Outdated::place));
    return outdated.stream()
        .collect(Collectors.groupingBy(Outdated::note, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(alike -> new Problem(alike.get(0).place, alike.get(0).wording(alike.size() - 1)))
        .toList();
  }

  /** One observation of each key, held or taken; adds the conflicts to the problems. */
  Map<Key, Observation> settle(Facts held, List<Problem> found) {
    Map<Key, Observation> settled = new LinkedHashMap<>();
    held.observations().forEach(observation -> settled.put(observation.key(), observation));
    taken.forEach((key, each) ->
        settled.put(key, settled(withHeld(allowed ? held.observation(key) : null, each), found)));
    return settled;
  }

  /** What was taken in of a key and, where it may be revised, what is held of other days. */
  private List<Taken> withHeld(@Nullable Observation last, List<Taken> newer) {
    if (last == null) {
      return newer;
    }
    List<Taken> all = new ArrayList<>(newer);
    Stream.concat(last.superseded().stream(), Stream.of(last.withoutHistory()))
        .map(each -> new Taken(each, NOWHERE))
        .filter(
            each -> newer.stream().noneMatch(other -> other.retrieved().equals(each.retrieved())))
        .forEach(all::add);
    return all;
  }

  /** The one observation of a key; whatever order they came in, the same. */
  private Observation settled(List<Taken> all, List<Problem> found) {
    String latest = latest(all);
    List<Taken> said = new ArrayList<>();
    Observation kept = null;
    List<Observation> superseded = new ArrayList<>();
    for (Taken each : all) {
      if (allowed && !each.retrieved().equals(latest)) {
        superseded.add(each.observation);
      } else if (kept == null) {
        said.add(each);
        kept = each.observation;
      } else if (kept.reading().equals(each.observation.reading())) {
        kept = merged(kept, each.observation);
      } else if (said.stream().noneMatch(each::saysTheSame)) {
        said.add(each);
      }
    }
    if (said.size() > 1) {
      found.add(conflict(said));
    }
    return withHistory(Objects.requireNonNull(kept), superseded);
  }

  private static String latest(List<Taken> all) {
    String latest = "";
    for (Taken each : all) {
      latest = each.retrieved().compareTo(latest) > 0 ? each.retrieved() : latest;
    }
    return latest;
  }

  private static Observation withHistory(Observation last, List<Observation> superseded) {
    List<Observation> history = history(superseded, last.reading());
    return history.isEmpty()
        ? last
        : new Observation(
            last.key(), last.reading(), last.caveats(), last.symbol(), last.provenance(), history);
  }

  /** What said otherwise before, earliest first; what said the same on the same day is one. */
  private static List<Observation> history(List<Observation> superseded, Reading last) {
    if (superseded.isEmpty()) {
      return List.of();
    }
    Map<List<Object>, Observation> settled = new HashMap<>();
    for (Observation each : superseded) {
      if (!each.reading().equals(last)) {
        List<Object> said = List.of(each.provenance().retrieved(), each.reading());
        settled.merge(said, each, Revisions::merged);
      }
    }
    return settled.values().stream().sorted(HISTORY).toList();
  }

  /** The problem stands with the second of the values, and shows each with its place. */
  private Problem conflict(List<Taken> said) {
    Key key = said.get(0).observation.key();
    List<String> values = said.stream()
        .limit(MOST_SHOWN)
        .map(each -> shown(each.observation) + " (" + each.place + ")")
        .toList();
    String more = said.size() > MOST_SHOWN ? ", …" : "";
    Wording count = said.size() < COUNTS.size()
        ? COUNTS.get(said.size())
        : Wording.same(String.valueOf(said.size()));
    return new Problem(
        said.get(1).place,
        new Wording(
            "'" + key + "' har " + count.da() + " forskellige værdier, "
                + String.join(" og ", values) + more + ": behold den rigtige.",
            "'" + key + "' has " + count.en() + " different values, " + String.join(" and ", values)
                + more + ": keep the right one."));
  }

  /** What an observation says, as its source would. */
  String shown(Observation observation) {
    Indicator indicator = catalogue.indicator(observation.key().indicator());
    if (observation.reading() instanceof Reading.Known known) {
      return shown(indicator, known.value());
    }
    if (observation.reading() instanceof Reading.Masked masked) {
      return shown(indicator, masked.low()) + ".." + shown(indicator, masked.high());
    }
    return observation.reading() instanceof Reading.Missing missing
        ? missing.why().id()
        : "open";
  }

  private static String shown(Indicator indicator, Exact value) {
    return switch (indicator.kind()) {
      case FLAG -> String.valueOf(value.signum() != 0);
      case DAY -> LocalDate.ofEpochDay(value.toLong()).toString();
      case COUNT, SHARE, RANK, AMOUNT, GRADE -> indicator.unit().shown(value).toString();
    };
  }

  /** Two observations that say the same are one, with the warnings of both. */
  private static Observation merged(Observation a, Observation b) {
    Observation kept = a.provenance().compareTo(b.provenance()) >= 0 ? a : b;
    EnumSet<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    caveats.addAll(a.caveats());
    caveats.addAll(b.caveats());
    String symbol = a.symbol().compareTo(b.symbol()) >= 0 ? a.symbol() : b.symbol();
    return new Observation(
        kept.key(), kept.reading(), caveats, symbol, kept.provenance(), List.of());
  }
}
