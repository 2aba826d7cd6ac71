package dk.pejl.indicator;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.period.Dates;
import dk.pejl.period.Period;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one observation at a time against the catalogue, whatever the others say. For one thread. */
final class ObservationCheck {
  private final Catalogue catalogue;
  private final ProblemLog problems;
  // Figures of one subject mostly come together, and of few periods: what is said again is one
  // object.
  private final Map<String, Period> periods = new HashMap<>();
  private @Nullable Subject lastSubject;

  ObservationCheck(Catalogue catalogue, ProblemLog problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /** The observation of a draft, or null where something is wrong with it, which is noted. */
  @Nullable
  Observation check(Draft draft) {
    Place place = draft.place();
    long before = problems.size();
    Indicator indicator =
        problems.attempt(place, () -> observed(required(draft.indicator(), "indicator")));
    Subject subject = problems.attempt(place, () -> subject(required(draft.subject(), "subject")));
    Period period = problems.attempt(place, () -> period(required(draft.period(), "period")));
    Set<Caveat> caveats = caveats(place, draft.flags());
    texts(place, draft.symbol(), draft.provenance());
    if (indicator == null) {
      return null;
    }
    fits(place, indicator, subject, period, draft.dims());
    unitFits(place, indicator, draft.unit());
    Reading reading = problems.attempt(place, () -> Readings.of(indicator, draft));
    if (problems.size() > before || subject == null || period == null || reading == null) {
      return null;
    }
    Key key = new Key(indicator.id(), subject, period, Dims.of(draft.dims()));
    return new Observation(key, reading, caveats, draft.symbol(), draft.provenance(), List.of());
  }

  /** The observation that is stated of a key, or null where something is wrong, which is noted. */
  @Nullable
  Observation check(Place place, Key key, Stated stated) {
    long before = problems.size();
    Indicator indicator = problems.attempt(place, () -> observed(key.indicator()));
    Subject subject = problems.attempt(place, () -> subject(key.subject()));
    texts(place, stated.symbol(), stated.provenance());
    if (indicator == null) {
      return null;
    }
    fits(place, indicator, subject, key.period(), key.dims().values());
    unitFits(place, indicator, stated.unit());
    Reading reading = problems.attempt(place, () -> stated.reading().apply(indicator));
    if (problems.size() > before || reading == null) {
      return null;
    }
    return new Observation(
        key, reading, stated.caveats(), stated.symbol(), stated.provenance(), List.of());
  }

  /** Notes what is wrong with an indicator, its dimension values and its unit, if any. */
  void choice(Place place, String id, Map<String, String> dims, String unit) {
    Indicator indicator = problems.attempt(place, () -> observed(id));
    if (indicator != null) {
      dimsFit(place, indicator, dims);
      unitFits(place, indicator, unit);
    }
  }

  private static String required(@Nullable String value, String field) {
    if (value == null || value.isEmpty()) {
      throw new Refusal(
          "Observationen mangler '" + field + "': tilføj feltet.",
          "The observation lacks '" + field + "': add the field.");
    }
    return value;
  }

  private Indicator observed(String id) {
    Indicator indicator = catalogue.indicator(id);
    if (indicator.formula() != null) {
      throw new Refusal(
          "'" + indicator + "' regnes ud og kan ikke indberettes: indberet de tal, den regnes af.",
          "'" + indicator + "' is worked out and cannot be supplied: supply the figures it is"
              + " worked out from.");
    }
    return indicator;
  }

  private Subject subject(String text) {
    Subject subject = lastSubject;
    if (subject == null || !subject.toString().equals(text)) {
      subject = catalogue.subject(text);
      lastSubject = subject;
    }
    return subject;
  }

  private Subject subject(Subject given) {
    if (!given.equals(lastSubject)) {
      lastSubject = catalogue.subject(given);
    }
    return given;
  }

  private Period period(String text) {
    return periods.computeIfAbsent(text, Period::parse);
  }

  private Set<Caveat> caveats(Place place, List<String> flags) {
    if (flags.isEmpty()) {
      return Set.of();
    }
    Map<String, Caveat> known =
        Arrays.stream(Caveat.values()).collect(Collectors.toMap(Caveat::id, caveat -> caveat));
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    for (String flag : flags) {
      Caveat caveat = known.get(flag);
      if (caveat == null) {
        noFlag(place, flag);
      } else {
        caveats.add(caveat);
      }
    }
    return caveats;
  }

  private void noFlag(Place place, String flag) {
    String all = Arrays.stream(Caveat.values()).map(Caveat::id).collect(Collectors.joining(", "));
    problems.add(
        place,
        "Flaget '" + flag + "' findes ikke: skriv " + all + ".",
        "There is no flag '" + flag + "': write " + all + ".");
  }

  /** Texts that a source gives are taken as they are, if they leave alone what is around them. */
  private void texts(Place place, String symbol, Provenance from) {
    for (String text : List.of(symbol, from.system(), from.table(), from.reference())) {
      problems.attempt(place, () -> Characters.orderly(text));
    }
    if (!from.retrieved().isEmpty()) {
      problems.attempt(place, () -> Dates.parse(from.retrieved()));
    }
  }

  private void fits(
      Place place,
      Indicator indicator,
      @Nullable Subject subject,
      @Nullable Period period,
      Map<String, String> dims) {
    if (subject != null) {
      subjectFits(place, indicator, subject);
    }
    if (period != null) {
      grainFits(place, indicator, period);
    }
    dimsFit(place, indicator, dims);
  }

  private void subjectFits(Place place, Indicator indicator, Subject subject) {
    boolean group = subject.isGroup() && !indicator.subjects().isEmpty();
    if (!group && !indicator.subjects().contains(subject.kind())) {
      String kinds = String.join(", ", indicator.subjects());
      problems.add(
          place,
          "'" + indicator + "' opgøres ikke for '" + subject + "', kun for: " + kinds + ".",
          "'" + indicator + "' is not counted for '" + subject + "', only for: " + kinds + ".");
    }
  }

  private void grainFits(Place place, Indicator indicator, Period period) {
    if (period.grain() != indicator.grain()) {
      Wording wanted = indicator.grain().wording();
      Wording given = period.grain().one();
      Period fitting = period.as(indicator.grain());
      problems.add(
          place,
          "'" + period + "' er " + given.da() + ", men '" + indicator + "' opgøres pr. "
              + wanted.da() + ": skriv fx '" + fitting + "'.",
          "'" + period + "' is " + given.en() + ", but '" + indicator + "' is counted by "
              + wanted.en() + ": write for instance '" + fitting + "'.");
    }
  }

  private void unitFits(Place place, Indicator indicator, @Nullable String unit) {
    if (unit != null && !unit.isEmpty() && !unit.equals(indicator.unit().id())) {
      String right = indicator.unit().id();
      problems.add(
          place,
          "Enheden '" + unit + "' passer ikke til '" + indicator + "', der opgøres i '" + right
              + "'.",
          "The unit '" + unit + "' does not fit '" + indicator + "', which is measured in '" + right
              + "'.");
    }
  }

  private void dimsFit(Place place, Indicator indicator, Map<String, String> dims) {
    if (!dims.isEmpty() || !indicator.dimensions().isEmpty()) {
      new DimensionCheck(place, indicator, problems).check(dims);
    }
  }
}
