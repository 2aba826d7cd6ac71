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
import java.util.function.Function;
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
    boolean isPrinted = draft.flags().contains(Caveat.PRINTED.id());
    Indicator indicator = problems.attempt(
        place, () -> supplied(required(draft.indicator(), "indicator"), isPrinted));
    Subject subject = problems.attempt(place, () -> subject(required(draft.subject(), "subject")));
    Period period = problems.attempt(place, () -> period(required(draft.period(), "period")));
    Set<Caveat> caveats = caveats(place, draft.flags());
    texts(place, draft.symbol(), draft.provenance());
    if (indicator == null) {
      return null;
    }
    boolean isMean = isPrinted && period != null && Printed.isMean(indicator, period);
    fits(place, indicator, subject, isMean ? null : period, draft.dims());
    unitFits(place, indicator, draft.unit());
    Reading reading = problems.attempt(
        place, () -> reading(indicator, isPrinted, isMean, counted -> Readings.of(counted, draft)));
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
    boolean isPrinted = stated.caveats().contains(Caveat.PRINTED);
    Indicator indicator = problems.attempt(place, () -> supplied(key.indicator(), isPrinted));
    Subject subject = problems.attempt(place, () -> subject(key.subject()));
    texts(place, stated.symbol(), stated.provenance());
    if (indicator == null) {
      return null;
    }
    boolean isMean = isPrinted && Printed.isMean(indicator, key.period());
    fits(place, indicator, subject, isMean ? null : key.period(), key.dims().values());
    unitFits(place, indicator, stated.unit());
    Reading reading =
        problems.attempt(place, () -> reading(indicator, isPrinted, isMean, stated.reading()));
    if (problems.size() > before || reading == null) {
      return null;
    }
    return new Observation(
        key, reading, stated.caveats(), stated.symbol(), stated.provenance(), List.of());
  }

  private static Reading reading(
      Indicator indicator, boolean isPrinted, boolean isMean, Function<Indicator, Reading> made) {
    Reading reading = made.apply(isMean ? Printed.mean(indicator) : indicator);
    return isPrinted ? Printed.reading(indicator, reading) : reading;
  }

  /** Notes what is wrong with an indicator, its dimension values and its unit, if any. */
  void choice(Place place, String id, Map<String, String> dims, String unit, Set<Caveat> caveats) {
    Indicator indicator =
        problems.attempt(place, () -> supplied(id, caveats.contains(Caveat.PRINTED)));
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

  private Indicator supplied(String id, boolean isPrinted) {
    Indicator indicator = catalogue.indicator(id);
    if (indicator.formula() != null && !isPrinted) {
      throw new Refusal(
          "'" + indicator + "' regnes ud og kan ikke indberettes: indberet de tal, den regnes af,"
              + " eller sæt flaget 'printed' på et tal, som et dokument trykker.",
          "'" + indicator + "' is worked out and cannot be supplied: supply the figures it is"
              + " worked out from, or set the flag 'printed' on a figure that a document prints.");
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
    boolean any = indicator.formula() != null && indicator.subjects().isEmpty();
    boolean group = subject.isGroup() && !indicator.subjects().isEmpty();
    if (!any && !group && !indicator.subjects().contains(subject.kind())) {
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
      boolean canBeMean = Printed.isMean(indicator, period);
      problems.add(
          place,
          "'" + period + "' er " + given.da() + ", men '" + indicator + "' opgøres pr. "
              + wanted.da() + ": skriv fx '" + fitting + "'"
              + (canBeMean
                  ? ", eller sæt flaget 'printed' på et årsgennemsnit, som et dokument trykker."
                  : "."),
          "'" + period + "' is " + given.en() + ", but '" + indicator + "' is counted by "
              + wanted.en() + ": write for instance '" + fitting + "'"
              + (canBeMean
                  ? ", or set the flag 'printed' on a yearly mean that a document prints."
                  : "."));
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
    if (!dims.isEmpty() || !indicator.dimensions().isEmpty() || indicator.formula() != null) {
      new DimensionCheck(place, indicator, problems).check(dims);
    }
  }
}
