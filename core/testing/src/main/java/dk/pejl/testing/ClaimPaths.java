package dk.pejl.testing;

import dk.pejl.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The places in a claim, as the rule writes them: the part of a claim of several by its number, and
 * one place for what is claimed of each unit or of each step, however many there are.
 */
final class ClaimPaths {
  /** What is claimed of each unit or step. */
  static final String EACH = "/each";

  /** That a unit is among those meant. */
  static final String IN = "/in";

  private ClaimPaths() {}

  /** Every part of a claim by its place, the whole claim included; a place may hold several. */
  static Map<String, List<Claim>> of(Claim claim) {
    Map<String, List<Claim>> paths = new LinkedHashMap<>();
    collect("", claim, paths);
    return paths;
  }

  private static void collect(String at, Claim claim, Map<String, List<Claim>> paths) {
    paths.computeIfAbsent(at, path -> new ArrayList<>()).add(claim);
    if (claim instanceof Claim.All all) {
      numbered(at, all.parts(), paths);
    } else if (claim instanceof Claim.Any any) {
      numbered(at, any.parts(), paths);
    } else if (claim instanceof Claim.Each each) {
      for (Claim.Each.Unit unit : each.units()) {
        if (unit.counts()) {
          Claim in = unit.in();
          if (in != null) {
            collect(at + IN, in, paths);
          }
          collect(at + EACH, unit.claim(), paths);
        }
      }
    } else if (claim instanceof Claim.Series series) {
      series.steps().forEach(step -> collect(at + EACH, step, paths));
    }
  }

  private static void numbered(String at, List<Claim> parts, Map<String, List<Claim>> paths) {
    for (int i = 0; i < parts.size(); i++) {
      collect(at + "/" + i, parts.get(i), paths);
    }
  }

  /** The claim with all that stands at a place changed. */
  static Claim changed(Claim claim, String at, UnaryOperator<Claim> change) {
    if (at.isEmpty()) {
      return change.apply(claim);
    }
    int end = at.indexOf('/', 1);
    String first = end < 0 ? at : at.substring(0, end);
    String rest = end < 0 ? "" : at.substring(end);
    if (claim instanceof Claim.All all && isNumber(first)) {
      return new Claim.All(numbered(all.parts(), first, rest, change));
    }
    if (claim instanceof Claim.Any any && isNumber(first)) {
      return new Claim.Any(numbered(any.parts(), first, rest, change));
    }
    if (claim instanceof Claim.Each each) {
      return new Claim.Each(
          each.units().stream().map(unit -> unit(unit, first, rest, change)).toList());
    }
    if (claim instanceof Claim.Series series && first.equals(EACH)) {
      return new Claim.Series(series.steps().stream()
          .map(step -> (Claim.Comparison) changed(step, rest, change))
          .toList());
    }
    return claim;
  }

  private static boolean isNumber(String step) {
    return Character.isDigit(step.charAt(1));
  }

  private static List<Claim> numbered(
      List<Claim> parts, String step, String rest, UnaryOperator<Claim> change) {
    int number = Integer.parseInt(step.substring(1));
    List<Claim> changed = new ArrayList<>(parts);
    if (number < changed.size()) {
      changed.set(number, changed(parts.get(number), rest, change));
    }
    return changed;
  }

  private static Claim.Each.Unit unit(
      Claim.Each.Unit unit, String step, String rest, UnaryOperator<Claim> change) {
    Claim in = unit.in();
    Claim meant = in != null && step.equals(IN) ? changed(in, rest, change) : in;
    Claim claim = step.equals(EACH) ? changed(unit.claim(), rest, change) : unit.claim();
    return with(unit, meant, claim);
  }

  /** A unit with other claims. */
  static Claim.Each.Unit with(Claim.Each.Unit unit, @Nullable Claim in, Claim claim) {
    return new Claim.Each.Unit(unit.name(), unit.at(), in, claim, unit.counts());
  }
}
