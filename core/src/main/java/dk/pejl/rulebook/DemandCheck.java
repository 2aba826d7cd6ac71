package dk.pejl.rulebook;

import dk.pejl.evidence.Series;
import dk.pejl.evidence.Units;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Slicing;
import dk.pejl.indicator.Windowing;
import dk.pejl.period.Reach;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks one piece of evidence that a rule asks for over: the indicator and its type, and whether there
 * are the subjects, the kinds and the dimension values that its slice names.
 */
final class DemandCheck {
  private final Catalogue catalogue;
  private final Indicator indicator;
  private final Slice at;

  private DemandCheck(Catalogue catalogue, Indicator indicator, Slice at) {
    this.catalogue = catalogue;
    this.indicator = indicator;
    this.at = at;
  }

  /** What is wrong with a demand that is made for a slice. */
  static List<Wording> faults(Demand demand, Slice at, Catalogue catalogue) {
    try {
      Indicator indicator = catalogue.indicator(demand.indicator());
      if (demand.type() != Series.class && demand.type() != Units.class) {
        indicator.matchedAs(demand.type().getSimpleName());
      }
      return new DemandCheck(catalogue, indicator, at).faults().toList();
    } catch (Refusal refusal) {
      return List.of(refusal.wording());
    }
  }

  private Stream<Wording> faults() {
    return Stream.of(subject(at.subject()), spread(), dims(), reach()).flatMap(each -> each);
  }

  private Stream<Wording> subject(Subject subject) {
    if (subject.isGroup() && catalogue.group(subject) == null) {
      return Stream.of(unknownGroup(subject));
    }
    try {
      catalogue.subject(subject);
      return Stream.empty();
    } catch (Refusal refusal) {
      return Stream.of(refusal.wording());
    }
  }

  private Wording unknownGroup(Subject group) {
    Wording hint = Nearest.hint(
        group.toString(),
        catalogue.groups().stream().map(each -> each.id().toString()).toList());
    return new Wording(
        "Gruppen '" + group + "' er ikke i kataloget: tilføj den med dens medlemmer." + hint.da(),
        "The group '" + group + "' is not in the catalogue: add it with its members." + hint.en());
  }

  private Stream<Wording> spread() {
    if (at.spread() instanceof Slice.EachUnit each) {
      return kind(each.kind());
    }
    if (at.spread() instanceof Slice.EachObserved each) {
      return indicator.formula() == null ? kind(each.kind()) : Stream.of(notObserved(each.kind()));
    }
    return at.spread() instanceof Slice.Among among
        ? among.subjects().stream().flatMap(this::subject)
        : Stream.empty();
  }

  private Wording notObserved(String kind) {
    return new Wording(
        "'" + indicator + "' regnes ud, så ingen enhed er observeret: skriv each(\"" + kind
            + "\"), eller spred det, den regnes af.",
        "'" + indicator + "' is worked out, so that no unit is observed: write each(\"" + kind
            + "\"), or spread what it is worked out from.");
  }

  private Stream<Wording> kind(String kind) {
    Collection<String> known =
        indicator.subjects().isEmpty() ? catalogue.kinds() : indicator.subjects();
    if (known.contains(kind)) {
      return Stream.empty();
    }
    Wording hint = Nearest.hint(kind, known);
    String all = known.stream().sorted().collect(Collectors.joining(", "));
    return Stream.of(new Wording(
        "'" + indicator + "' opgøres ikke for emner af slagsen '" + kind + "': skriv en af " + all
            + "." + hint.da(),
        "'" + indicator + "' is not counted for subjects of the kind '" + kind + "': write one of "
            + all + "." + hint.en()));
  }

  private Stream<Wording> dims() {
    Stream<Dims> all = at.spread() instanceof Slice.Over over
        ? over.values().stream().map(value -> at.dims().with(over.dimension(), value))
        : Stream.of(at.dims());
    return all.map(dims -> Slicing.faults(indicator, dims)).flatMap(Set::stream).distinct();
  }

  private Stream<Wording> reach() {
    Reach reach = at.reach();
    if (reach == null) {
      return Stream.empty();
    }
    if (at.spread() instanceof Slice.EachObserved) {
      return Stream.of(new Wording(
          "eachObserved tager de enheder, der er observeret i perioden, og kan ikke gå sammen med "
              + reach + ": skriv each.",
          "eachObserved takes the units that are observed in the period and cannot go with " + reach
              + ": write each."));
    }
    return Windowing.faults(indicator, reach).stream();
  }
}
