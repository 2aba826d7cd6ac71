package dk.pejl.testing;

import dk.pejl.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places in a claim, as the rule writes them: the part of a claim of several by its number, and
 * one place for what is claimed of each unit or of each step, however many there are.
 */
final class ClaimPaths {
  /** What is claimed of each unit or step. */
  static final String EACH = "/each";

  /** That a unit is among those meant. */
  static final String IN = "/in";

  /** The condition under which a unit is among those meant. */
  static final String WHERE = "/where";

  /** The condition of a whole claim. */
  static final String CONDITION = "/if";

  /** What a claim is provided on. */
  static final String PROVISO = "/provided";

  /** What is claimed where the condition holds. */
  static final String CLAIM = "/then";

  private ClaimPaths() {}

  /** The place of what is judged where the conditions around it hold. */
  static String judged(Claim claim) {
    return claim.asConditional().map(under -> CLAIM + judged(under.claim())).orElse("");
  }

  /** Whether a place is that of what is judged, or could be. */
  static boolean isJudged(String at) {
    return at.replace(CLAIM, "").isEmpty();
  }

  /** Whether a place is in what tells which units are meant. */
  static boolean isOfMeant(String at) {
    return at.contains(IN) || at.contains(WHERE);
  }

  /** Every part of a claim by its place, the whole claim included; a place may hold several. */
  static Map<String, List<Claim>> of(Claim claim) {
    Map<String, List<Claim>> paths = new LinkedHashMap<>();
    collect("", claim, paths);
    return paths;
  }

  /** The step from a claim to each of its parts; empty to what does not count. */
  private static final Claim.Cases<List<String>> STEPS = Claim.Cases.of(
      ClaimPaths::counted,
      ClaimPaths::numbers,
      ClaimPaths::numbers,
      each -> each.units().stream().flatMap(ClaimPaths::steps).toList(),
      series -> Collections.nCopies(series.steps().size(), EACH),
      none -> List.of(),
      ifThen -> List.of(CONDITION, CLAIM),
      provided -> List.of(PROVISO, CLAIM),
      ClaimPaths::numbers);

  /** The steps to the units that a comparison counts, of which none is left out. */
  private static List<String> counted(Claim.Comparison comparison) {
    return Stream.of(comparison.value(), comparison.limit())
        .flatMap(side -> side.asCounted().stream())
        .flatMap(counted -> counted.each().units().stream())
        .flatMap(unit -> places(unit).stream())
        .toList();
  }

  private static List<String> numbers(Claim claim) {
    return IntStream.range(0, claim.parts().size()).mapToObj(i -> "/" + i).toList();
  }

  private static Stream<String> steps(Claim.Each.Unit unit) {
    Stream<String> steps = places(unit).stream();
    return unit.isLeftOut() ? steps.map(step -> "") : steps;
  }

  private static List<String> places(Claim.Each.Unit unit) {
    List<String> steps = new ArrayList<>();
    if (unit.in() != null) {
      steps.add(IN);
    }
    if (unit.condition() != null) {
      steps.add(WHERE);
    }
    steps.add(EACH);
    return steps;
  }

  private static void collect(String at, Claim claim, Map<String, List<Claim>> paths) {
    paths.computeIfAbsent(at, path -> new ArrayList<>()).add(claim);
    List<String> steps = claim.fold(STEPS);
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).isEmpty()) {
        collect(at + steps.get(i), claim.parts().get(i), paths);
      }
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
    List<String> steps = claim.fold(STEPS);
    List<Claim> parts = new ArrayList<>(claim.parts());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).equals(first)) {
        parts.set(i, changed(parts.get(i), rest, change));
      }
    }
    return claim.withParts(parts);
  }
}
