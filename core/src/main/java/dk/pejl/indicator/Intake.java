package dk.pejl.indicator;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes observations in, checks each against the catalogue and all against one another, and yields
 * facts or every problem there is. For one thread.
 */
public final class Intake {
  private final Catalogue catalogue;
  private final ProblemLog problems = new ProblemLog();
  private final ProblemList notes = new ProblemList();
  private final ObservationCheck check;
  private final SubjectRegister register;
  private final Revisions taken;
  private Facts held = Facts.NONE;
  private int calls;

  private Intake(Catalogue catalogue, boolean revisions) {
    this.catalogue = catalogue;
    this.check = new ObservationCheck(catalogue, problems);
    this.register = new SubjectRegister(catalogue, problems);
    this.taken = new Revisions(catalogue, revisions);
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

  /** Registers a subject that stands at a place in the input. */
  public Intake register(
      Place place, @Nullable String subject, @Nullable String name, @Nullable String within) {
    register.add(place, subject, name, within);
    return this;
  }

  /** Notes a problem that was found before an observation could be made of the input. */
  public Intake problem(Place place, Wording wording) {
    problems.add(place, wording);
    return this;
  }

  /** Notes what stops nothing, but what whoever gave the input should know. */
  public Intake note(Place place, Wording wording) {
    notes.add(new Problem(place, wording));
    return this;
  }

  /**
   * What there is to note of all that was taken in, although nothing is wrong with it: what readers
   * noted, then each figure that was retrieved before the definition of its indicator changed.
   */
  public List<Problem> notes() {
    ProblemList all = new ProblemList(notes);
    all.addAll(taken.outdated());
    return Collections.unmodifiableList(all);
  }

  /** Takes in an observation as it stands in the input. */
  public Intake take(Draft draft) {
    return store(draft.place(), check.check(draft));
  }

  /** Takes in a figure from a caller whose subjects, periods and numbers are no text. */
  public Intake take(Key key, Reading reading, Provenance provenance) {
    return take(nextCall(), key, Stated.of(reading, provenance));
  }

  /** Takes in what a source states of a figure at a place in it. */
  public Intake take(Place place, Key key, Stated stated) {
    return store(place, check.check(place, key, stated));
  }

  private Intake store(Place place, @Nullable Observation observation) {
    if (observation != null) {
      taken.add(place, observation);
    }
    return this;
  }

  /**
   * Notes what is wrong with an observation of which a part could not be read, and takes nothing in:
   * the place of that part holds something that is right.
   */
  public Intake check(Draft draft) {
    check.check(draft);
    return this;
  }

  /**
   * Notes what is wrong with an indicator, its dimension values and its unit, where these are chosen
   * before there is a figure; an empty unit is not looked at.
   */
  public Intake checkChoice(
      Place place, String indicator, Map<String, String> dims, String unit, Set<Caveat> caveats) {
    check.choice(place, indicator, dims, unit, caveats);
    return this;
  }

  /** The facts, if there was no problem; else every problem at once. */
  public Facts facts() {
    List<Problem> all = problems.copy();
    Map<Key, Observation> settled = taken.settle(held, all);
    new PartCheck(catalogue, taken).check(settled, all);
    Collection<Entry> subjects = register.settle(held, all);
    Facts facts = new Facts(settled.values(), subjects, catalogue::unit);
    if (facts.hasPrinted()) {
      new PrintedCheck(catalogue, taken, facts).check(all);
    }
    if (!all.isEmpty()) {
      all.sort(Comparator.comparing(Problem::place));
      throw new Problems(all);
    }
    return facts;
  }
}
