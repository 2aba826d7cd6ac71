package dk.pejl.indicator;

import dk.pejl.fact.Entry;
import dk.pejl.fact.Group;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The indicators, groups and official subjects that are known. Immutable and thread-safe.
 *
 * <p>Facts are checked against it when they are read, rules when they are loaded.
 */
public final class Catalogue {
  private static final Place NOWHERE = new Place("", 0, "");

  private final Map<String, Indicator> indicators;
  private final Map<Subject, Group> groups;
  private final Map<String, Map<Subject, String>> official;
  private final Map<String, Wording> kinds;
  private final Map<Value, Wording> values;

  /** One value of one dimension. */
  private record Value(String dimension, String value) {}

  private Catalogue(Builder builder) {
    this.indicators = Collections.unmodifiableMap(new TreeMap<>(builder.indicators));
    this.groups = Collections.unmodifiableMap(new TreeMap<>(builder.groups));
    Map<String, Map<Subject, String>> register = new TreeMap<>();
    builder.official.forEach((kind, subjects) ->
        register.put(kind, Collections.unmodifiableMap(new TreeMap<>(subjects))));
    this.official = register;
    Set<String> all = new TreeSet<>(Set.of(Subject.GROUP));
    all.addAll(register.keySet());
    indicators.values().forEach(indicator -> all.addAll(indicator.subjects()));
    Map<String, Wording> named = new TreeMap<>(builder.kinds);
    all.forEach(kind -> named.putIfAbsent(kind, Wording.same(kind)));
    this.kinds = Collections.unmodifiableMap(named);
    this.values = Map.copyOf(builder.values);
  }

  /** A catalogue to be filled. */
  public static Builder builder() {
    return builder(() -> NOWHERE);
  }

  /** A catalogue to be filled, where what fills it tells its place. */
  public static Builder builder(Supplier<Place> here) {
    return new Builder(here);
  }

  /** The indicator of the id. */
  public Indicator indicator(String id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      Wording hint = Nearest.hint(id, indicators.keySet());
      throw new Refusal(
          "Indikatoren '" + id + "' findes ikke." + hint.da(),
          "There is no indicator '" + id + "'." + hint.en());
    }
    return indicator;
  }

  /** Whether there is an indicator of the id. */
  public boolean has(String id) {
    return indicators.containsKey(id);
  }

  /** The unit of the indicator of the id, or null where there is none. */
  public @Nullable Unit unit(String indicator) {
    Indicator known = indicators.get(indicator);
    return known == null ? null : known.unit();
  }

  /** Every indicator, in the order of their ids. */
  public Collection<Indicator> indicators() {
    return indicators.values();
  }

  /** The group of the id, or null where it is not known. */
  public @Nullable Group group(Subject id) {
    return groups.get(id);
  }

  /** Every group, in the order of their ids. */
  public Collection<Group> groups() {
    return groups.values();
  }

  /** The kinds of subject that are known. */
  public Set<String> kinds() {
    return kinds.keySet();
  }

  /** The word for subjects of a kind, in the plural; the kind itself where no word is known. */
  public Wording kind(String kind) {
    return kinds.getOrDefault(kind, Wording.same(kind));
  }

  /** The subject that the text names, if its kind is known and its code official. */
  public Subject subject(String text) {
    return subject(Subject.parse(text));
  }

  /** The subject itself, if its kind is known and its code official. */
  public Subject subject(Subject subject) {
    if (!kinds.containsKey(subject.kind())) {
      Wording hint = Nearest.hint(subject.kind(), kinds.keySet());
      throw new Refusal(
          "'" + subject.kind() + "' i '" + subject + "' er ikke en kendt slags emne." + hint.da(),
          "'" + subject.kind() + "' in '" + subject + "' is not a known kind of subject."
              + hint.en());
    }
    Map<Subject, String> register = official.get(subject.kind());
    if (register != null && !register.containsKey(subject)) {
      throw unofficial(subject, register);
    }
    return subject;
  }

  /** Who wrote a name in place of its code is told the code. */
  private static Refusal unofficial(Subject subject, Map<Subject, String> register) {
    Map<String, Subject> byName = new TreeMap<>();
    register.forEach((known, name) -> byName.put(name.toLowerCase(Locale.ROOT), known));
    Subject near = Nearest.to(subject.code().toLowerCase(Locale.ROOT), byName.keySet())
        .map(byName::get)
        .orElse(null);
    Wording hint = near == null
        ? register.keySet().stream()
            .findFirst()
            .map(some -> said(": skriv fx ", ": write for instance ", some, register, "."))
            .orElse(Wording.same("."))
        : said(". Mente du ", ". Did you mean ", near, register, "?");
    return new Refusal(
        "'" + subject + "' har ikke en officiel kode" + hint.da(),
        "'" + subject + "' has no official code" + hint.en());
  }

  private static Wording said(
      String da, String en, Subject official, Map<Subject, String> register, String end) {
    String shown = "'" + official + "' (" + register.get(official) + ")" + end;
    return new Wording(da + shown, en + shown);
  }

  /** The official subjects of a kind and their names; empty where the kind has no register. */
  public Map<Subject, String> official(String kind) {
    return official.getOrDefault(kind, Map.of());
  }

  /** The name of a subject for people: registered, of a group, official, or its id. */
  public Wording name(Subject subject, @Nullable Entry entry) {
    if (entry != null && !entry.name().isEmpty()) {
      return Wording.same(entry.name());
    }
    Group group = groups.get(subject);
    if (group != null) {
      return group.name();
    }
    return Wording.same(official(subject.kind()).getOrDefault(subject, subject.toString()));
  }

  /** What texts call a value of a dimension: its name, or the value itself where it has none. */
  public Wording value(String dimension, String value) {
    Wording name = values.get(new Value(dimension, value));
    return name == null ? Wording.same(value) : name;
  }

  /**
   * Collects what a catalogue holds; rule packs fill it one after the other. One id means one thing, so
   * what is added a second time must be the same.
   */
  public static final class Builder {
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Map<Subject, Group> groups = new TreeMap<>();
    private final Map<String, Map<Subject, String>> official = new TreeMap<>();
    private final Map<String, Wording> kinds = new TreeMap<>();
    private final Map<Value, Wording> values = new HashMap<>();
    private final Definitions definitions;

    private Builder(Supplier<Place> here) {
      definitions = new Definitions(here);
    }

    /** Adds indicators. */
    public Builder add(Indicator... more) {
      for (Indicator indicator : more) {
        definitions.add(indicator);
        indicators.putIfAbsent(indicator.id(), indicator);
      }
      return this;
    }

    /** Adds a group. */
    public Builder add(Group group) {
      definitions.add(group);
      groups.putIfAbsent(group.id(), group);
      return this;
    }

    /** Adds the official subjects of a kind with their names; no other code of the kind is known. */
    public Builder official(String kind, Map<Subject, String> subjects) {
      definitions.register(kind, subjects);
      official.putIfAbsent(kind, subjects);
      return this;
    }

    /** Adds kinds of subject that no indicator names. */
    public Builder kinds(String... more) {
      for (String kind : more) {
        kinds.putIfAbsent(kind, Wording.same(kind));
      }
      return this;
    }

    /** Adds a kind of subject with the word for its subjects, in the plural and within a sentence. */
    public Builder kind(String kind, Wording subjects) {
      definitions.word(kind, subjects);
      kinds.put(kind, subjects);
      return this;
    }

    /** Names a value of a dimension as it stands within a sentence, such as {@code fleksjob}. */
    public Builder value(String dimension, String value, String da, String en) {
      Wording name = new Wording(da, en);
      definitions.value(dimension, value, name);
      values.putIfAbsent(new Value(dimension, value), name);
      return this;
    }

    /** What was described in two different ways, told at both places; empty where all is well. */
    public List<Problem> clashes() {
      return definitions.clashes();
    }

    /**
     * What is wrong with formulas: that they mix units, or need indicators and registers that nobody
     * added; empty where all is well.
     */
    public List<Problem> unfounded() {
      Set<String> registered = new TreeSet<>();
      official.forEach((kind, subjects) -> {
        if (!subjects.isEmpty()) {
          registered.add(kind);
        }
      });
      return definitions.unfounded(indicators.keySet(), registered);
    }

    /** The catalogue of all that was added; what was described in two ways is thrown as problems. */
    public Catalogue build() {
      List<Problem> clashes = clashes();
      if (!clashes.isEmpty()) {
        throw new Problems(clashes);
      }
      return first();
    }

    /** The catalogue with the first of what was described in two ways, to look for what else is wrong. */
    public Catalogue first() {
      return new Catalogue(this);
    }
  }
}
