package dk.pejl.indicator;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes observations in, checks each against the catalogue and all against one another, and yields
 * facts or every problem there is. For one thread.
 */
public final class Intake {
  private static final Comparator<Observation> HISTORY = Comparator.comparing(
          Observation::provenance)
      .thenComparing(observation -> observation.reading().toString());

  // A year of more or fewer than four digits could not be told from others by the order of text.
  private static final int ISO_DAY = 10;

  private static final Place NOWHERE = new Place("", 0, "");
  private static final Wording HELD = new Wording(" (kendt i forvejen)", " (held already)");

  private final Catalogue catalogue;
  private final boolean revisions;
  private final Map<Key, List<Taken>> taken = new LinkedHashMap<>();
  private final Map<Subject, EntryAt> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  // Figures of one subject mostly come together, and of few periods: what is said again is one
  // object.
  private final Map<String, Period> periods = new HashMap<>();
  private @Nullable Subject lastSubject;
  private Facts held = Facts.NONE;
  private int calls;

  private record Taken(Observation observation, Place place) {}

  private record EntryAt(Entry entry, Place place) {}

  private Intake(Catalogue catalogue, boolean revisions) {
    this.catalogue = catalogue;
    this.revisions = revisions;
  }

  /** An intake that refuses two different values of one key. */
  public static Intake of(Catalogue catalogue) {
    return new Intake(catalogue, false);
  }

  /**
   * An intake in which of two values of one key the one retrieved later prevails, and the earlier
   * stays visible as superseded.
   */
  public static Intake withRevisions(Catalogue catalogue) {
    return new Intake(catalogue, true);
  }

  /**
   * Begins from facts that an intake of this catalogue made before: what is taken in beside them is
   * checked together with them and takes the place of what was held of the same key or subject. With
   * revisions, of two retrieved on different days the later prevails here too.
   */
  public Intake holding(Facts facts) {
    held = facts;
    return this;
  }

  /** Takes in a plain value: {@code observe("ansatte", "kommune:580", "2019-02", "4712")}. */
  public Intake observe(String indicator, String subject, String period, String value) {
    return take(Draft.of(nextCall(), indicator, subject, period, value));
  }

  /** Takes in a plain whole number. */
  public Intake observe(String indicator, String subject, String period, long value) {
    return observe(indicator, subject, period, String.valueOf(value));
  }

  /** Takes in a whole number for one value of a dimension. */
  public Intake observe(
      String indicator, String dimension, String of, String subject, String period, long value) {
    return take(new Draft(
        nextCall(),
        indicator,
        subject,
        period,
        Map.of(dimension, of),
        String.valueOf(value),
        null,
        null,
        null,
        false,
        List.of(),
        "",
        Provenance.UNKNOWN));
  }

  /** Registers a subject with its name and, where not null, the subject it lies in. */
  public Intake register(String subject, String name, @Nullable String within) {
    return register(nextCall(), subject, name, within);
  }

  private Place nextCall() {
    calls++;
    return new Place("", 0, "#" + calls);
  }

  /** Notes a problem that was found before an observation could be made of the input. */
  public Intake problem(Place place, Wording wording) {
    problems.add(new Problem(place, wording));
    return this;
  }

  /** Registers a subject that stands at a place in the input. */
  public Intake register(
      Place place, @Nullable String subject, @Nullable String name, @Nullable String within) {
    if (subject == null) {
      return problem(
          place,
          new Wording(
              "Emnet mangler 'id': skriv fx \"id\": \"skole:varnaes\".",
              "The subject lacks 'id': write for instance \"id\": \"skole:varnaes\"."));
    }
    Subject id = attempt(place, () -> catalogue.subject(subject));
    Subject around = within == null ? null : attempt(place, () -> catalogue.subject(within));
    if (id == null || (within != null && around == null)) {
      return this;
    }
    EntryAt entry = new EntryAt(new Entry(id, name == null ? "" : name, around), place);
    EntryAt known = entries.putIfAbsent(id, entry);
    if (known != null && !known.entry.equals(entry.entry)) {
      problem(
          place,
          new Wording(
              "Emnet '" + id + "' er registreret på to måder, også ved " + known.place
                  + ": behold den ene.",
              "The subject '" + id + "' is registered in two ways, also at " + known.place
                  + ": keep one."));
    }
    return this;
  }

  /** Takes in an observation as it stands in the input. */
  public Intake take(Draft draft) {
    Observation observation = checked(draft);
    if (observation != null) {
      store(draft.place(), observation);
    }
    return this;
  }

  /**
   * Notes what is wrong with an observation of which a part could not be read, and takes nothing in:
   * the place of that part holds something that is right.
   */
  public Intake check(Draft draft) {
    checked(draft);
    return this;
  }

  /**
   * Notes what is wrong with an indicator, its dimension values and its unit, where these are chosen
   * before there is a figure; an empty unit is not looked at.
   */
  public Intake checkChoice(Place place, String indicator, Map<String, String> dims, String unit) {
    Indicator found = attempt(place, () -> observed(catalogue.indicator(indicator)));
    if (found != null) {
      dimsFit(place, found, dims);
      unitFits(place, found, unit);
    }
    return this;
  }

  private @Nullable Observation checked(Draft draft) {
    Place place = draft.place();
    int before = problems.size();
    Indicator indicator = attempt(
        place, () -> observed(catalogue.indicator(required(draft.indicator(), "indicator"))));
    Subject subject = attempt(place, () -> subject(required(draft.subject(), "subject")));
    Period period = attempt(place, () -> period(required(draft.period(), "period")));
    Set<Caveat> caveats = caveats(place, draft.flags());
    retrieved(place, draft.provenance().retrieved());
    if (indicator == null) {
      return null;
    }
    if (subject != null) {
      subjectFits(place, indicator, subject);
    }
    if (period != null) {
      grainFits(place, indicator, period);
    }
    dimsFit(place, indicator, draft.dims());
    unitFits(place, indicator, draft.unit());
    Reading reading = reading(place, indicator, draft);
    if (problems.size() > before || subject == null || period == null || reading == null) {
      return null;
    }
    Key key = new Key(indicator.id(), subject, period, Dims.of(draft.dims()));
    return new Observation(key, reading, caveats, draft.symbol(), draft.provenance(), List.of());
  }

  private Subject subject(String text) {
    Subject subject = lastSubject;
    if (subject == null || !subject.toString().equals(text)) {
      subject = catalogue.subject(text);
      lastSubject = subject;
    }
    return subject;
  }

  private Period period(String text) {
    return periods.computeIfAbsent(text, Period::parse);
  }

  private static String required(@Nullable String value, String field) {
    if (value == null || value.isEmpty()) {
      throw new Refusal(
          "Observationen mangler '" + field + "': tilføj feltet.",
          "The observation lacks '" + field + "': add the field.");
    }
    return value;
  }

  private static Indicator observed(Indicator indicator) {
    if (indicator.formula() != null) {
      throw new Refusal(
          "'" + indicator + "' regnes ud og kan ikke indberettes: indberet de tal, den regnes af.",
          "'" + indicator + "' is worked out and cannot be supplied: supply the figures it is"
              + " worked out from.");
    }
    return indicator;
  }

  private <T> @Nullable T attempt(Place place, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      problem(place, refusal.wording());
      return null;
    }
  }

  private Set<Caveat> caveats(Place place, List<String> flags) {
    if (flags.isEmpty()) {
      return Set.of();
    }
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    List<String> known = new ArrayList<>();
    for (Caveat caveat : Caveat.values()) {
      known.add(caveat.id());
      if (flags.contains(caveat.id())) {
        caveats.add(caveat);
      }
    }
    for (String flag : flags) {
      if (!known.contains(flag)) {
        problem(
            place,
            new Wording(
                "Flaget '" + flag + "' findes ikke: skriv " + String.join(", ", known) + ".",
                "There is no flag '" + flag + "': write " + String.join(", ", known) + "."));
      }
    }
    return caveats;
  }

  private void retrieved(Place place, String date) {
    if (!date.isEmpty()) {
      attempt(place, () -> day(date));
    }
  }

  private void subjectFits(Place place, Indicator indicator, Subject subject) {
    boolean group = subject.isGroup() && !indicator.subjects().isEmpty();
    if (!group && !indicator.subjects().contains(subject.kind())) {
      String kinds = String.join(", ", indicator.subjects());
      problem(
          place,
          new Wording(
              "'" + indicator + "' opgøres ikke for '" + subject + "', kun for: " + kinds + ".",
              "'" + indicator + "' is not counted for '" + subject + "', only for: " + kinds
                  + "."));
    }
  }

  private void grainFits(Place place, Indicator indicator, Period period) {
    if (period.grain() != indicator.grain()) {
      Wording wanted = indicator.grain().wording();
      Wording given = period.grain().one();
      problem(
          place,
          new Wording(
              "'" + period + "' er " + given.da() + ", men '" + indicator + "' opgøres pr. "
                  + wanted.da() + ": skriv fx '" + period.as(indicator.grain()) + "'.",
              "'" + period + "' is " + given.en() + ", but '" + indicator + "' is counted by "
                  + wanted.en() + ": write for instance '" + period.as(indicator.grain())
                  + "'."));
    }
  }

  private void unitFits(Place place, Indicator indicator, @Nullable String unit) {
    if (unit != null && !unit.isEmpty() && !unit.equals(indicator.unit().id())) {
      problem(
          place,
          new Wording(
              "Enheden '" + unit + "' passer ikke til '" + indicator + "', der opgøres i '"
                  + indicator.unit().id() + "'.",
              "The unit '" + unit + "' does not fit '" + indicator + "', which is measured in '"
                  + indicator.unit().id() + "'."));
    }
  }

  private void dimsFit(Place place, Indicator indicator, Map<String, String> dims) {
    Map<String, Set<String>> known = indicator.dimensions();
    dims.forEach((dimension, value) -> {
      Set<String> values = known.get(dimension);
      if (values == null) {
        Wording hint = Nearest.hint(dimension, known.keySet());
        problem(
            place,
            new Wording(
                "'" + indicator + "' har ikke dimensionen '" + dimension + "'." + hint.da(),
                "'" + indicator + "' has no dimension '" + dimension + "'." + hint.en()));
      } else if (!values.isEmpty() && !values.contains(value)) {
        Wording hint = Nearest.hint(value, values);
        String all = String.join(", ", values);
        problem(
            place,
            new Wording(
                "'" + value + "' er ikke en værdi af '" + dimension + "': skriv en af " + all + "."
                    + hint.da(),
                "'" + value + "' is not a value of '" + dimension + "': write one of " + all + "."
                    + hint.en()));
      } else if (values.isEmpty() && !value.matches("[^\\s=,;\"]{1,80}")) {
        problem(
            place,
            new Wording(
                "'" + value + "' kan ikke være en værdi af '" + dimension
                    + "': skriv et ord uden blanktegn.",
                "'" + value + "' cannot be a value of '" + dimension
                    + "': write a word without blanks."));
      }
    });
    for (String dimension : known.keySet()) {
      if (!dims.containsKey(dimension)) {
        problem(
            place,
            new Wording(
                "'" + indicator + "' mangler en værdi af dimensionen '" + dimension + "'.",
                "'" + indicator + "' lacks a value of the dimension '" + dimension + "'."));
      }
    }
  }

  private @Nullable Reading reading(Place place, Indicator indicator, Draft draft) {
    int given = (draft.value() != null ? 1 : 0)
        + (draft.masked() != null ? 1 : 0)
        + (draft.missing() != null ? 1 : 0)
        + (draft.open() ? 1 : 0);
    if (given != 1) {
      problem(
          place,
          new Wording(
              "Observationen af '" + indicator + "' har " + given
                  + " af felterne value, masked, missing og open: skriv netop ét.",
              "The observation of '" + indicator + "' has " + given
                  + " of the fields value, masked, missing and open: write exactly one."));
      return null;
    }
    return attempt(place, () -> read(indicator, draft));
  }

  private static Reading read(Indicator indicator, Draft draft) {
    String value = draft.value();
    if (value != null) {
      return new Reading.Known(number(indicator, value));
    }
    List<String> masked = draft.masked();
    if (masked != null) {
      return masked(indicator, masked);
    }
    String missing = draft.missing();
    if (missing != null) {
      return new Reading.Missing(absence(missing));
    }
    if (indicator.kind() != Kind.DAY) {
      throw new Refusal(
          "'open' gælder kun datoer, og '" + indicator + "' er ikke en dato: skriv value.",
          "'open' is only for days, and '" + indicator + "' is not a day: write value.");
    }
    return new Reading.Open();
  }

  private static Reading masked(Indicator indicator, List<String> bounds) {
    if (indicator.kind() == Kind.FLAG || indicator.kind() == Kind.DAY) {
      throw new Refusal(
          "'" + indicator + "' kan ikke være maskeret: skriv value eller missing.",
          "'" + indicator + "' cannot be masked: write value or missing.");
    }
    if (bounds.size() != 2) {
      throw new Refusal(
          "'masked' har " + bounds.size() + " tal: skriv det mindste og det største, fx [1, 4].",
          "'masked' has " + bounds.size() + " numbers: write the least and the most, as [1, 4].");
    }
    Exact low = number(indicator, bounds.get(0));
    Exact high = number(indicator, bounds.get(1));
    if (low.compareTo(high) > 0) {
      throw new Refusal(
          "'masked' går fra " + bounds.get(0) + " ned til " + bounds.get(1) + ": byt dem om.",
          "'masked' goes from " + bounds.get(0) + " down to " + bounds.get(1) + ": swap them.");
    }
    return new Reading.Masked(low, high);
  }

  private static Absence absence(String id) {
    List<String> known = new ArrayList<>();
    for (Absence absence : Absence.values()) {
      if (absence.id().equals(id)) {
        return absence;
      }
      known.add(absence.id());
    }
    throw new Refusal(
        "'" + id + "' er ikke en grund til, at et tal mangler: skriv " + String.join(", ", known)
            + ".",
        "'" + id + "' is no reason for a figure to be missing: write " + String.join(", ", known)
            + ".");
  }

  private static Exact number(Indicator indicator, String text) {
    return switch (indicator.kind()) {
      case FLAG -> yesOrNo(indicator, text);
      case DAY -> Exact.of(day(text).toEpochDay());
      case COUNT, SHARE, RANK, AMOUNT, GRADE -> figure(indicator, text);
    };
  }

  private static Exact yesOrNo(Indicator indicator, String text) {
    if (text.equals("true")) {
      return Exact.ONE;
    }
    if (text.equals("false")) {
      return Exact.ZERO;
    }
    throw new Refusal(
        "'" + text + "' er ikke ja eller nej for '" + indicator + "': skriv true eller false.",
        "'" + text + "' is not yes or no for '" + indicator + "': write true or false.");
  }

  private static LocalDate day(String text) {
    try {
      if (text.length() == ISO_DAY) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException notADay) {
      throw noDay(text, notADay);
    }
    throw noDay(text, null);
  }

  private static Refusal noDay(String text, @Nullable Throwable cause) {
    Refusal refusal = new Refusal(
        "'" + text + "' er ikke en dato: skriv fx 2019-12-31.",
        "'" + text + "' is not a date: write for instance 2019-12-31.");
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  private static Exact figure(Indicator indicator, String text) {
    Exact shown = Exact.parseDecimal(text);
    boolean person = indicator.isWhole();
    if (indicator.kind() == Kind.COUNT && shown.signum() < 0) {
      throw new Refusal(
          "'" + text + "' er under nul, og '" + indicator + "' er et antal.",
          "'" + text + "' is below zero, and '" + indicator + "' is a count.");
    }
    if (person && !shown.isWhole()) {
      throw new Refusal(
          "'" + text + "' er ikke et helt tal, og det skal '" + indicator
              + "' være: indberet antallet, ikke en andel eller et gennemsnit.",
          "'" + text + "' is not a whole number, as '" + indicator
              + "' must be: supply the count, not a share or an average.");
    }
    if (indicator.kind() == Kind.RANK && shown.compareTo(Exact.ONE) < 0) {
      throw new Refusal(
          "'" + text + "' er ikke en placering: den første plads er 1.",
          "'" + text + "' is not a rank: the first place is 1.");
    }
    if (indicator.isPartOfWhole() && (shown.signum() < 0 || shown.compareTo(Exact.HUNDRED) > 0)) {
      throw new Refusal(
          "'" + text + "' ligger ikke mellem 0 og 100 %, og '" + indicator
              + "' er en del af en helhed.",
          "'" + text + "' does not lie between 0 and 100 %, and '" + indicator
              + "' is a part of a whole.");
    }
    return indicator.unit().read(shown);
  }

  private void store(Place place, Observation observation) {
    taken
        .computeIfAbsent(observation.key(), key -> new ArrayList<>())
        .add(new Taken(observation, place));
  }

  /** The one observation of a key; whatever order they came in, the same. */
  private Observation settled(List<Taken> all, List<Problem> found) {
    String latest = "";
    for (Taken each : all) {
      String retrieved = each.observation.provenance().retrieved();
      latest = revisions && retrieved.compareTo(latest) > 0 ? retrieved : latest;
    }
    Taken first = null;
    Observation kept = null;
    List<Observation> superseded = new ArrayList<>();
    for (Taken each : all) {
      Observation observation = each.observation;
      if (revisions && !observation.provenance().retrieved().equals(latest)) {
        superseded.add(observation);
      } else if (first == null || kept == null) {
        first = each;
        kept = observation;
      } else if (kept.reading().equals(observation.reading())) {
        kept = merged(kept, observation);
      } else {
        found.add(conflict(first, each));
      }
    }
    Observation last = Objects.requireNonNull(kept);
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
        settled.merge(List.of(each.provenance().retrieved(), each.reading()), each, Intake::merged);
      }
    }
    return settled.values().stream().sorted(HISTORY).toList();
  }

  private static Problem conflict(Taken first, Taken second) {
    Key key = second.observation.key();
    return new Problem(
        second.place,
        new Wording(
            "'" + key + "' har to forskellige værdier, den anden ved " + first.place
                + ": behold den rigtige.",
            "'" + key + "' has two different values, the other at " + first.place
                + ": keep the right one."));
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

  /** The facts, if there was no problem; else every problem at once. */
  public Facts facts() {
    List<Problem> all = new ArrayList<>(problems);
    Map<Key, Observation> settled = new LinkedHashMap<>();
    held.observations().forEach(observation -> settled.put(observation.key(), observation));
    taken.forEach((key, each) -> settled.put(key, settled(withHeld(key, each), all)));
    parts(settled, all);
    Map<Subject, Entry> registered = new LinkedHashMap<>();
    held.entries().forEach(entry -> registered.put(entry.subject(), entry));
    entries.forEach((subject, entry) -> registered.put(subject, entry.entry));
    cycles(registered, all);
    if (!all.isEmpty()) {
      all.sort(Comparator.comparing(Problem::place));
      throw new Problems(all);
    }
    return new Facts(settled.values(), registered.values());
  }

  /** What was taken in of a key and, where it may be revised, what is held of other days. */
  private List<Taken> withHeld(Key key, List<Taken> newer) {
    Observation last = revisions ? held.observation(key) : null;
    if (last == null) {
      return newer;
    }
    List<Taken> all = new ArrayList<>(newer);
    Stream.concat(last.superseded().stream(), Stream.of(last.withoutHistory()))
        .filter(each -> newer.stream()
            .noneMatch(other -> other
                .observation
                .provenance()
                .retrieved()
                .equals(each.provenance().retrieved())))
        .forEach(each -> all.add(new Taken(each, NOWHERE)));
    return all;
  }

  /** A part that exceeds its whole. */
  private void parts(Map<Key, Observation> settled, List<Problem> all) {
    settled.forEach((key, part) -> {
      String whole = catalogue.indicator(key.indicator()).partOf();
      if (whole == null) {
        return;
      }
      Dims dims = key.dims().only(catalogue.indicator(whole).dimensions().keySet());
      Observation other = settled.get(new Key(whole, key.subject(), key.period(), dims));
      Exact least = bound(part, true);
      Exact most = other == null ? null : bound(other, false);
      if (other != null && least != null && most != null && least.compareTo(most) > 0) {
        all.add(exceeds(key, least, other.key(), most));
      }
    });
  }

  /** The problem stands where one of the two figures does; one that was held stands nowhere. */
  private Problem exceeds(Key part, Exact least, Key whole, Exact most) {
    Key at = taken.containsKey(part) ? part : whole;
    Wording first = beside(at, part);
    Wording second = beside(at, whole);
    return new Problem(
        place(at),
        new Wording(
            "'" + part + "' er " + least + first.da() + " og dermed større end '"
                + whole.indicator() + "' på " + most + second.da()
                + ", som det er en del af: ret det ene af de to tal.",
            "'" + part + "' is " + least + first.en() + " and so exceeds '" + whole.indicator()
                + "' of " + most + second.en()
                + ", of which it is a part: correct one of the two figures."));
  }

  /** Where a figure stands, unless the problem stands there. */
  private Wording beside(Key problem, Key figure) {
    if (!taken.containsKey(figure)) {
      return HELD;
    }
    return Wording.same(figure.equals(problem) ? "" : " (" + place(figure) + ")");
  }

  private Place place(Key key) {
    List<Taken> all = taken.get(key);
    return all == null ? NOWHERE : all.get(0).place;
  }

  private static @Nullable Exact bound(Observation observation, boolean least) {
    if (observation.reading() instanceof Reading.Known known) {
      return known.value();
    }
    return observation.reading() instanceof Reading.Masked masked
        ? (least ? masked.low() : masked.high())
        : null;
  }

  /** A subject that lies in itself; since none did that was held, one taken in is among them. */
  private void cycles(Map<Subject, Entry> registered, List<Problem> all) {
    for (EntryAt start : entries.values()) {
      Wording through = Wording.same("");
      Subject at = start.entry.within();
      for (int depth = 0; at != null && depth <= registered.size(); depth++) {
        if (at.equals(start.entry.subject())) {
          all.add(new Problem(
              start.place,
              new Wording(
                  "Emnet '" + at + "' ligger i sig selv" + through.da() + ": ret 'within'.",
                  "The subject '" + at + "' lies in itself" + through.en()
                      + ": correct 'within'.")));
          break;
        }
        if (!entries.containsKey(at)) {
          through =
              new Wording(" gennem '" + at + "'" + HELD.da(), " through '" + at + "'" + HELD.en());
        }
        Entry next = registered.get(at);
        at = next == null ? null : next.within();
      }
    }
  }
}
