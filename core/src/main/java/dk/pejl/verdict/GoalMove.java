package dk.pejl.verdict;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one goal moved from one evaluation to another.
 *
 * @param before the earlier verdict
 * @param after the later verdict
 * @param comparisons the comparisons that both claims make, paired
 * @param added the units or periods that only the later claim is about
 * @param gone the units or periods that only the earlier claim is about
 * @param isReshaped whether some part of the claim has another form now, so that it is not paired
 */
public record GoalMove(
    Verdict before,
    Verdict after,
    List<ComparisonMove> comparisons,
    List<String> added,
    List<String> gone,
    boolean isReshaped) {

  /**
   * How one comparison of a claim moved.
   *
   * @param unit which unit or period it is about, or empty where the claim is about one thing
   * @param before the earlier comparison
   * @param after the later comparison
   * @param value how the value moved
   * @param limit how the limit moved
   */
  public record ComparisonMove(
      String unit, Comparison before, Comparison after, SideMove value, SideMove limit) {

    private static ComparisonMove of(String unit, Comparison before, Comparison after) {
      return new ComparisonMove(
          unit,
          before,
          after,
          SideMove.of(before.value(), after.value()),
          SideMove.of(before.limit(), after.limit()));
    }

    /** Whether the truth, the demand, the value or the limit is another. */
    public boolean hasMoved() {
      return before.truth() != after.truth()
          || before.relation() != after.relation()
          || value.hasMoved()
          || limit.hasMoved();
    }
  }

  /** The goal's move from one verdict to another. */
  static GoalMove of(Verdict before, Verdict after) {
    Pairing pairing = new Pairing();
    pairing.pair("", before.claim(), after.claim());
    return new GoalMove(
        before,
        after,
        List.copyOf(pairing.comparisons),
        List.copyOf(pairing.added),
        List.copyOf(pairing.gone),
        pairing.isReshaped);
  }

  /** Whether the goal has another status now. */
  public boolean isStatusMoved() {
    return before.status() != after.status();
  }

  /** Whether the status or anything in the claim moved. */
  public boolean hasMoved() {
    return isStatusMoved()
        || isReshaped
        || !added.isEmpty()
        || !gone.isEmpty()
        || comparisons.stream().anyMatch(ComparisonMove::hasMoved);
  }

  /**
   * What the later figures give against the earlier demand: its limits, paths and relations; null
   * where the demand is the same or the claims have not the same form.
   */
  public @Nullable Verdict underEarlierDemand() {
    boolean moved = comparisons.stream()
        .anyMatch(pair ->
            pair.limit().hasMoved() || pair.before().relation() != pair.after().relation());
    if (!moved || isReshaped || after.claim() instanceof Claim.Series) {
      return null;
    }
    Map<Comparison, Comparison> earlier = new LinkedHashMap<>();
    comparisons.forEach(pair -> earlier.put(
        pair.after(),
        new Comparison(
            pair.after().value(),
            pair.before().relation(),
            pair.before().limit(),
            pair.before().path())));
    return Verdict.of(
        after.goal(), after.subject(), after.asOf(), replaced(after.claim(), earlier));
  }

  private static Claim replaced(Claim claim, Map<Comparison, Comparison> by) {
    if (claim instanceof Comparison comparison) {
      return by.getOrDefault(comparison, comparison);
    }
    if (claim instanceof Claim.All all) {
      return new Claim.All(all.parts().stream().map(part -> replaced(part, by)).toList());
    }
    if (claim instanceof Claim.Any any) {
      return new Claim.Any(any.parts().stream().map(part -> replaced(part, by)).toList());
    }
    if (claim instanceof Claim.Each each) {
      return new Claim.Each(each.units().stream()
          .map(unit -> new Claim.Each.Unit(
              unit.name(), unit.at(), unit.in(), replaced(unit.claim(), by), unit.counts()))
          .toList());
    }
    return claim;
  }

  /** Finds which parts of two claims belong together. */
  private static final class Pairing {
    private final List<ComparisonMove> comparisons = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private boolean isReshaped;

    private void pair(String unit, Claim before, Claim after) {
      if (before instanceof Comparison a && after instanceof Comparison b && isAlike(a, b)) {
        comparisons.add(ComparisonMove.of(unit, a, b));
      } else if (before instanceof Claim.All a && after instanceof Claim.All b) {
        parts(unit, a.parts(), b.parts());
      } else if (before instanceof Claim.Any a && after instanceof Claim.Any b) {
        parts(unit, a.parts(), b.parts());
      } else if (before instanceof Claim.Each a && after instanceof Claim.Each b) {
        units(units(a), units(b));
      } else if (before instanceof Claim.Series a && after instanceof Claim.Series b) {
        units(steps(a), steps(b));
      } else {
        isReshaped |= !(before instanceof Claim.None && after instanceof Claim.None);
      }
    }

    private static boolean isAlike(Comparison a, Comparison b) {
      return a.value().unit().id().equals(b.value().unit().id());
    }

    private void parts(String unit, List<Claim> before, List<Claim> after) {
      if (before.size() != after.size()) {
        isReshaped = true;
        return;
      }
      for (int i = 0; i < before.size(); i++) {
        pair(unit, before.get(i), after.get(i));
      }
    }

    private static Map<String, Claim> units(Claim.Each each) {
      Map<String, Claim> units = new LinkedHashMap<>();
      each.units().forEach(unit -> units.put(unit.name(), unit.claim()));
      return units;
    }

    private static Map<String, Claim> steps(Claim.Series series) {
      Map<String, Claim> steps = new LinkedHashMap<>();
      series.steps().forEach(step -> steps.put(period(step), step));
      return steps;
    }

    private static String period(Comparison step) {
      Side.Measured measured = step.value().measured();
      return measured == null ? "" : measured.period().toString();
    }

    private void units(Map<String, Claim> before, Map<String, Claim> after) {
      after.forEach((name, claim) -> {
        Claim same = before.remove(name);
        if (same == null) {
          added.add(name);
        } else {
          pair(name, same, claim);
        }
      });
      gone.addAll(before.keySet());
    }
  }
}
