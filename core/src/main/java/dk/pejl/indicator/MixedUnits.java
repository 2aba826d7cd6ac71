package dk.pejl.indicator;

import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In what a formula comes out, and where it mixes what cannot be: days with kroner, or a share with a
 * plain 2. What cannot be told, such as the unit of a product, is left open rather than refused.
 */
public final class MixedUnits {
  private static final Optional<Unit> ANY = Optional.empty();

  private final Indicator worked;
  private final Set<Wording> faults = new LinkedHashSet<>();

  private MixedUnits(Indicator worked) {
    this.worked = worked;
  }

  /** What is wrong with the units of an indicator that is worked out. */
  static Set<Wording> faults(Indicator worked, Formula formula) {
    MixedUnits units = new MixedUnits(worked);
    formula.unit(units).ifPresent(units::result);
    if (worked.kind() == Kind.FLAG && !formula.isYesOrNo()) {
      units.add(
          "kan blive andet end nej og ja: brug allYes, least, greatest eller andre ja/nej-tal.",
          "can be other than no and yes: use allYes, least, greatest or other flags.");
    }
    return units.faults;
  }

  private void result(Unit unit) {
    Unit own = worked.unit();
    if (!isAlike(List.of(unit, own)) && !fits(unit, own)) {
      add(
          "giver '" + unit.id() + "', men den selv opgøres i '" + own.id() + "': ret det ene.",
          "gives '" + unit.id() + "', but it is itself measured in '" + own.id()
              + "': correct one.");
    }
  }

  /** A sum of flags is a number, and of numbers one of anything that is counted. */
  private static boolean fits(Unit unit, Unit own) {
    return (unit.equals(Unit.YES_NO) && own.equals(Unit.NUMBER))
        || (unit.equals(Unit.POINTS) && own.equals(Unit.PERCENT))
        || (unit.equals(Unit.PERCENT) && own.equals(Unit.POINTS));
  }

  /** In what an operation on parts of the given units comes out. */
  Optional<Unit> of(Operation operation, List<Optional<Unit>> parts) {
    List<Unit> known = parts.stream().flatMap(Optional::stream).toList();
    return switch (operation) {
      case SUM -> open(parts, sum(known));
      case DIFFERENCE ->
        parts.get(0).isPresent() ? open(parts, difference(known.get(0), known)) : ANY;
      case MEAN, LEAST, GREATEST, WITHIN -> open(parts, alike(operation, known));
      case PRODUCT, RATIO -> ANY;
      case COUNT -> Optional.of(Unit.NUMBER);
      case RANK -> Optional.of(Unit.RANK);
    };
  }

  private static Optional<Unit> open(List<Optional<Unit>> parts, Optional<Unit> unit) {
    return parts.stream().allMatch(Optional::isPresent) ? unit : ANY;
  }

  private Optional<Unit> sum(List<Unit> parts) {
    Set<Unit> units = Set.copyOf(parts);
    if (units.equals(Set.of(Unit.DATE, Unit.DAYS))) {
      return Optional.of(Unit.DATE);
    }
    if (units.equals(Set.of(Unit.PERCENT, Unit.POINTS))) {
      return Optional.of(Unit.PERCENT);
    }
    if (Set.of(Unit.YES_NO, Unit.NUMBER).containsAll(units) && !units.isEmpty()) {
      return Optional.of(Unit.NUMBER);
    }
    return alike(Operation.SUM, parts);
  }

  private Optional<Unit> difference(Unit from, List<Unit> parts) {
    Set<Unit> less = Set.copyOf(parts.subList(1, parts.size()));
    if (less.equals(Set.of(from.ofDifference()))) {
      return Optional.of(from);
    }
    return alike(Operation.DIFFERENCE, parts).map(Unit::ofDifference);
  }

  /** The one unit that all parts have; where they have several, that is noted. */
  Optional<Unit> alike(Operation operation, List<Unit> parts) {
    if (isAlike(parts)) {
      return parts.stream().findFirst();
    }
    String all = parts.stream()
        .map(unit -> "'" + unit.id() + "'")
        .distinct()
        .collect(Collectors.joining(", "));
    Wording name = name(operation);
    add(
        "blander " + all + " i " + name.da() + ": giv alle dele samme enhed.",
        "mixes " + all + " in " + name.en() + ": give all parts one unit.");
    return ANY;
  }

  private static boolean isAlike(List<Unit> parts) {
    return parts.stream().map(Unit::id).distinct().count() <= 1;
  }

  private static Wording name(Operation operation) {
    return switch (operation) {
      case SUM -> new Wording("en sum", "a sum");
      case DIFFERENCE -> new Wording("en forskel", "a difference");
      case MEAN -> new Wording("et gennemsnit", "a mean");
      default -> new Wording("et valg mellem flere", "a choice among several");
    };
  }

  private void add(String da, String en) {
    faults.add(
        new Wording("Formlen for '" + worked + "' " + da, "The formula of '" + worked + "' " + en));
  }

  /** In what the first of several formulas comes out, whichever it is. */
  Optional<Unit> anyOf(List<Formula> alternatives) {
    List<Optional<Unit>> units = new ArrayList<>();
    alternatives.forEach(each -> units.add(each.unit(this)));
    return of(Operation.LEAST, units);
  }
}
