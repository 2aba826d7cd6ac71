package dk.pejl.indicator;

import dk.pejl.fact.Group;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a catalogue in the making was told, each thing with its place, and what of it does not agree.
 * Indicators are followed through their formulas, since a figure is read by what the formula says of
 * it, whether or not that was ever added. For one thread.
 */
final class Definitions {
  private static final Wording OTHER_ID = new Wording(
      "Giv den ene et andet id, eller brug den samme beskrivelse begge steder.",
      "Give one of them another id, or use the same description in both places.");
  private static final Wording SAME = new Wording(
      "Brug den samme beskrivelse begge steder.", "Use the same description in both places.");

  private final Supplier<Place> here;
  private final List<Problem> clashes = new ArrayList<>();
  private final Terms<Indicator> indicators =
      terms("Indikatoren", "The indicator", OTHER_ID, Aspect::ofIndicators);
  private final Terms<Group> groups = terms("Gruppen", "The group", OTHER_ID, Aspect::ofGroups);
  private final Terms<Unit> units = terms("Enheden", "The unit", OTHER_ID, Aspect::ofUnits);
  private final Terms<Wording> kinds = terms("Slagsen", "The kind", SAME, Aspect::ofWords);
  private final Terms<Wording> values = terms("Værdien", "The value", SAME, Aspect::ofWords);
  private final Terms<Map<Subject, String>> registers =
      terms("Registret over", "The register of", SAME, Aspect::ofRegisters);
  private final Set<Indicator> followed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Reader> read = new LinkedHashMap<>();
  private final Map<String, Reader> placed = new LinkedHashMap<>();
  private final List<Problem> mixed = new ArrayList<>();

  /** Which indicator reads another, and where that one was added. */
  private record Reader(String id, Place place) {
    private Problem problem(String da, String en) {
      return new Problem(place, new Wording(da, en));
    }
  }

  /** Definitions that stand where the supplier says. */
  Definitions(Supplier<Place> here) {
    this.here = here;
  }

  private <T> Terms<T> terms(
      String da,
      String en,
      Wording advice,
      java.util.function.BiFunction<T, T, Wording> difference) {
    return new Terms<>(new Wording(da, en), advice, difference, clashes);
  }

  void add(Indicator indicator) {
    follow(indicator, here.get());
  }

  void add(Group group) {
    groups.define(group.id().toString(), group, here.get());
  }

  void register(String kind, Map<Subject, String> subjects) {
    registers.define(kind, subjects, here.get());
  }

  void word(String kind, Wording subjects) {
    kinds.define(kind, subjects, here.get());
  }

  void value(String dimension, String value, Wording name) {
    values.define(dimension + "=" + value, name, here.get());
  }

  private void follow(Indicator indicator, Place place) {
    if (followed.add(indicator)) {
      indicators.define(indicator.id(), indicator, place);
      units.define(indicator.unit().id(), indicator.unit(), place);
      Reader reader = new Reader(indicator.id(), place);
      indicator.wholes().forEach(whole -> read.putIfAbsent(whole.indicator(), reader));
      Formula formula = indicator.formula();
      if (formula != null) {
        MixedUnits.faults(indicator, formula)
            .forEach(fault -> mixed.add(new Problem(place, fault)));
        Windowing.faults(formula).forEach(fault -> mixed.add(new Problem(place, fault)));
        if (formula.isPlaced()) {
          indicator.subjects().forEach(kind -> placed.putIfAbsent(kind, reader));
        }
        for (Formula.Of figure : formula.figures()) {
          read.putIfAbsent(figure.indicator().id(), reader);
          follow(figure.indicator(), place);
        }
      }
    }
  }

  /** What was defined in two ways. */
  List<Problem> clashes() {
    return List.copyOf(clashes);
  }

  /** What formulas mix, and what they need that is not among what was added. */
  List<Problem> unfounded(Set<String> added, Set<String> registered) {
    List<Problem> unfounded = new ArrayList<>(mixed);
    read.forEach((id, reader) -> {
      if (!added.contains(id)) {
        unfounded.add(reader.problem(
            "Indikatoren '" + id + "', som '" + reader.id + "' læser, står ikke i kataloget:"
                + " tilføj den, så tal for den kan indlæses.",
            "The indicator '" + id + "', which '" + reader.id + "' reads, is not in the"
                + " catalogue: add it, so that figures of it can be read."));
      }
    });
    placed.forEach((kind, reader) -> {
      if (!registered.contains(kind)) {
        unfounded.add(reader.problem(
            "'" + reader.id + "' er en placering blandt emner af slagsen '" + kind
                + "', som der intet officielt register er over: tilføj det med official, ellers"
                + " har hvert emne kun sig selv at måle sig med.",
            "'" + reader.id + "' is a place among subjects of the kind '" + kind
                + "', of which there is no official register: add it by official, or each subject"
                + " has none but itself to be held against."));
      }
    });
    return unfounded;
  }
}
