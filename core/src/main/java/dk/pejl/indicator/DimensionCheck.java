package dk.pejl.indicator;

import dk.pejl.fact.Place;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the dimension values of one observation against those of its indicator. */
final class DimensionCheck {
  private static final Pattern FREE = Pattern.compile("[^\\s=,;\"]{1,80}");

  private final Place place;
  private final Indicator indicator;
  private final ProblemLog problems;

  DimensionCheck(Place place, Indicator indicator, ProblemLog problems) {
    this.place = place;
    this.indicator = indicator;
    this.problems = problems;
  }

  /** Notes what is wrong with the values, and which are lacking. */
  void check(Map<String, String> dims) {
    Map<String, Set<String>> known = Slicing.dimensions(indicator);
    dims.forEach((dimension, value) -> {
      Set<String> values = known.get(dimension);
      if (values == null) {
        unknownDimension(dimension, known.keySet());
      } else if (values.isEmpty()) {
        free(dimension, value);
      } else if (!values.contains(value)) {
        unknownValue(dimension, value, values);
      }
    });
    for (String dimension : known.keySet()) {
      if (!dims.containsKey(dimension)) {
        lacking(dimension);
      }
    }
  }

  private void unknownDimension(String dimension, Set<String> known) {
    Wording hint = Nearest.hint(dimension, known);
    problems.add(
        place,
        "'" + indicator + "' har ikke dimensionen '" + dimension + "'." + hint.da(),
        "'" + indicator + "' has no dimension '" + dimension + "'." + hint.en());
  }

  private void unknownValue(String dimension, String value, Set<String> values) {
    Wording hint = Nearest.hint(value, values);
    String all = String.join(", ", values);
    problems.add(
        place,
        "'" + value + "' er ikke en værdi af '" + dimension + "': skriv en af " + all + "."
            + hint.da(),
        "'" + value + "' is not a value of '" + dimension + "': write one of " + all + "."
            + hint.en());
  }

  private void free(String dimension, String value) {
    boolean isSeen = problems.attempt(place, () -> Characters.seen(value)) != null;
    if (isSeen && !FREE.matcher(value).matches()) {
      problems.add(
          place,
          "'" + value + "' kan ikke være en værdi af '" + dimension
              + "': skriv et ord uden blanktegn.",
          "'" + value + "' cannot be a value of '" + dimension + "': write a word without blanks.");
    }
  }

  private void lacking(String dimension) {
    problems.add(
        place,
        "'" + indicator + "' mangler en værdi af dimensionen '" + dimension + "'.",
        "'" + indicator + "' lacks a value of the dimension '" + dimension + "'.");
  }
}
