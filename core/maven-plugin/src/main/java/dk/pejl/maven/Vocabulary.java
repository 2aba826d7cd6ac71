package dk.pejl.maven;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Amount;
import dk.pejl.evidence.Count;
import dk.pejl.evidence.Day;
import dk.pejl.evidence.Flag;
import dk.pejl.evidence.Grade;
import dk.pejl.evidence.Rank;
import dk.pejl.evidence.Series;
import dk.pejl.evidence.Share;
import dk.pejl.evidence.Units;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import dk.pejl.quantity.Measure;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Percent;
import dk.pejl.quantity.Points;
import dk.pejl.quantity.Quantity;
import dk.pejl.rulebook.Assessment;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types and methods that rules are written with, so that a missing import can be named. */
final class Vocabulary {
  private static final List<Class<?>> TYPES = List.of(
      Assessment.class,
      Amount.class,
      Count.class,
      Day.class,
      Flag.class,
      Grade.class,
      Rank.class,
      Series.class,
      Share.class,
      Units.class,
      Claim.class,
      Path.class,
      Quantity.class,
      Percent.class,
      Points.class,
      Measure.class,
      Period.class,
      Slice.class);

  private Vocabulary() {}

  /** The types by their full names. */
  static List<String> types() {
    return TYPES.stream().map(Class::getName).toList();
  }

  /** The types by the names that rules use. */
  static List<String> names() {
    return TYPES.stream().map(Class::getSimpleName).toList();
  }

  /** The import that brings a type, if it is one of these. */
  static Optional<String> importOf(String name) {
    return TYPES.stream()
        .filter(type -> type.getSimpleName().equals(name))
        .map(type -> "import " + type.getName())
        .findFirst();
  }

  /** The import that brings a static method, if one of these types has it. */
  static Optional<String> staticImportOf(String method) {
    return TYPES.stream()
        .filter(type -> Arrays.stream(type.getMethods())
            .anyMatch(
                each -> Modifier.isStatic(each.getModifiers()) && each.getName().equals(method)))
        .map(type -> "import static " + type.getName() + "." + method)
        .findFirst();
  }
}
