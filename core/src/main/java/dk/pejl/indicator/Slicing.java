package dk.pejl.indicator;

import dk.pejl.fact.Dims;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether an indicator has the dimension values that are asked of it. One that is worked out hands them
 * on to what it reads, so that each has to be one of something there; without this a wrong value would
 * read nothing, and a wrong dimension all.
 */
public final class Slicing {
  private final Indicator asked;
  private final Set<Wording> faults = new LinkedHashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> dimensions = new LinkedHashSet<>();
  private final Set<Seen> seen = new HashSet<>();

  private record Seen(Indicator indicator, Dims dims, Set<String> handed) {}

  private Slicing(Indicator asked) {
    this.asked = asked;
  }

  /** What is wrong with asking an indicator for dimension values. */
  public static Set<Wording> faults(Indicator asked, Dims dims) {
    Slicing slicing = new Slicing(asked);
    slicing.read(asked, dims, dims.values().keySet());
    dims.values().forEach((dimension, value) -> {
      if (!slicing.reached.contains(dimension)) {
        slicing.unknown(asked, dimension, slicing.dimensions);
      }
    });
    return slicing.faults;
  }

  /**
   * The dimensions of which an indicator takes a value, and the values; of one that is worked out
   * those that its formula leaves to the asker. None listed is any.
   */
  public static Map<String, Set<String>> dimensions(Indicator indicator) {
    Formula formula = indicator.formula();
    if (formula == null) {
      return indicator.dimensions();
    }
    Map<String, Set<String>> left = new LinkedHashMap<>();
    for (Formula.Of figure : formula.figures()) {
      dimensions(figure.indicator()).forEach((dimension, values) -> {
        if (!figure.dims().values().containsKey(dimension)) {
          left.merge(dimension, values, Slicing::common);
        }
      });
    }
    return left;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> common = new LinkedHashSet<>(some);
    common.retainAll(others);
    return common;
  }

  /** Follows an indicator that is read; handed are those of its dimensions that the asker settles. */
  private void read(Indicator indicator, Dims dims, Set<String> handed) {
    if (!seen.add(new Seen(indicator, dims, handed))) {
      return;
    }
    Formula formula = indicator.formula();
    if (formula == null) {
      observed(indicator, dims, handed);
    } else {
      for (Formula.Of figure : formula.figures()) {
        Indicator next = figure.indicator();
        Dims own = next.formula() == null ? dims.only(next.dimensions().keySet()) : dims;
        Set<String> left = new HashSet<>(handed);
        left.removeAll(figure.dims().values().keySet());
        read(next, own.with(figure.dims()), left);
      }
    }
  }

  private void observed(Indicator indicator, Dims dims, Set<String> handed) {
    Map<String, Set<String>> known = indicator.dimensions();
    dimensions.addAll(known.keySet());
    dims.values().forEach((dimension, value) -> {
      Set<String> values = known.get(dimension);
      if (handed.contains(dimension) && values != null) {
        reached.add(dimension);
      }
      if (values == null && !indicator.equals(asked)) {
        unknown(indicator, dimension, known.keySet());
      } else if (values != null && !values.isEmpty() && !values.contains(value)) {
        unknownValue(indicator, dimension, value, values);
      }
    });
    known.forEach((dimension, values) -> {
      if (!dims.values().containsKey(dimension)) {
        lacking(indicator, dimension, values);
      }
    });
  }

  private void unknown(Indicator indicator, String dimension, Set<String> known) {
    Wording hint = Nearest.hint(dimension, known);
    faults.add(new Wording(
        "'" + indicator + "' har ikke dimensionen '" + dimension + "'" + all(known, "den har ")
            + "." + hint.da(),
        "'" + indicator + "' has no dimension '" + dimension + "'" + all(known, "it has ") + "."
            + hint.en()));
  }

  private void unknownValue(
      Indicator indicator, String dimension, String value, Set<String> known) {
    Wording hint = Nearest.hint(value, known);
    String all = String.join(", ", known);
    faults.add(new Wording(
        "'" + value + "' er ikke en værdi af '" + dimension + "' i '" + indicator
            + "': skriv en af " + all + "." + hint.da(),
        "'" + value + "' is not a value of '" + dimension + "' of '" + indicator
            + "': write one of " + all + "." + hint.en()));
  }

  private void lacking(Indicator indicator, String dimension, Set<String> values) {
    String some = values.stream().findFirst().orElse("…");
    String where = ".where(\"" + dimension + "\", \"" + some + "\")";
    faults.add(new Wording(
        "'" + indicator + "' mangler en værdi af dimensionen '" + dimension + "': skriv fx now"
            + where + ".",
        "'" + indicator + "' lacks a value of the dimension '" + dimension
            + "': write for instance now" + where + "."));
  }

  private static String all(Set<String> known, String before) {
    return known.isEmpty() ? "" : ": " + before + String.join(", ", known);
  }
}
