package dk.pejl.verdict;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Claim.Cases<Boolean> IS_SERIES = Claim.Cases.of(
      comparison -> false,
      all -> false,
      any -> false,
      each -> false,
      series -> true,
      none -> false,
      ifThen -> ifThen.claim().fold(GoalMove.IS_SERIES),
      provided -> provided.claim().fold(GoalMove.IS_SERIES),
      of -> false);

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
    if (!moved || isReshaped || after.claim().fold(IS_SERIES)) {
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
        after.goal(), after.subject(), after.asOf(), after.claim().fold(new Replaced(earlier)));
  }

  /** A claim with other comparisons; a series is judged by its own periods alone and stays. */
  private record Replaced(Map<Comparison, Comparison> by) implements Claim.Cases<Claim> {
    @Override
    public Claim comparison(Comparison comparison) {
      Comparison earlier = by.getOrDefault(comparison, comparison);
      return earlier.isOfUnits()
          ? earlier.withParts(
              earlier.parts().stream().map(part -> part.fold(this)).toList())
          : earlier;
    }

    @Override
    public Claim all(Claim.All all) {
      return parts(all);
    }

    @Override
    public Claim any(Claim.Any any) {
      return parts(any);
    }

    @Override
    public Claim each(Claim.Each each) {
      return new Claim.Each(each.units().stream()
          .map(
              unit -> unit.with(unit.in(), under(unit.condition()), unit.claim().fold(this)))
          .toList());
    }

    @Override
    public Claim series(Claim.Series series) {
      return series;
    }

    @Override
    public Claim none(Claim.None none) {
      return none;
    }

    @Override
    public Claim ifThen(Claim.IfThen ifThen) {
      return parts(ifThen);
    }

    @Override
    public Claim provided(Claim.Provided provided) {
      return parts(provided);
    }

    @Override
    public Claim of(Claim.Of of) {
      return parts(of);
    }

    private @Nullable Claim under(@Nullable Claim condition) {
      return condition == null ? null : condition.fold(this);
    }

    private Claim parts(Claim claim) {
      return claim.withParts(claim.parts().stream().map(part -> part.fold(this)).toList());
    }
  }

  /** Finds which parts of two claims belong together. */
  private static final class Pairing {
    private final List<ComparisonMove> comparisons = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private boolean isReshaped;

    /** What two claims must have in common to be paired part by part. */
    private static final Claim.Cases<String> FORM = Claim.Cases.of(
        comparison -> (comparison.isOfUnits() ? "units in " : "comparison in ")
            + comparison.value().unit().id(),
        all -> "all of " + all.parts().size(),
        any -> "any of " + any.parts().size(),
        each -> "each",
        series -> "series",
        none -> "none",
        ifThen -> "if",
        provided -> "provided",
        of -> of.quota().id() + " " + of.count() + " of " + of.parts().size());

    /** The parts of a claim that belong to those of the same name, where they have names. */
    private static final Claim.Cases<Optional<Map<String, Claim>>> NAMED = Claim.Cases.of(
        comparison -> comparison.isOfUnits() ? Optional.of(units(comparison)) : Optional.empty(),
        all -> Optional.empty(),
        any -> Optional.empty(),
        each -> Optional.of(units(each)),
        series -> Optional.of(steps(series)),
        none -> Optional.empty(),
        ifThen -> Optional.empty(),
        provided -> Optional.empty(),
        of -> Optional.empty());

    private void pair(String unit, Claim before, Claim after) {
      if (!before.fold(FORM).equals(after.fold(FORM))) {
        isReshaped = true;
        return;
      }
      before
          .asComparison()
          .ifPresent(earlier -> after
              .asComparison()
              .ifPresent(later -> comparisons.add(ComparisonMove.of(unit, earlier, later))));
      Map<String, Claim> named = before.fold(NAMED).orElse(null);
      if (named == null) {
        parts(unit, before.parts(), after.parts());
      } else {
        units(named, after.fold(NAMED).orElseThrow());
      }
    }

    private void parts(String unit, List<Claim> before, List<Claim> after) {
      for (int i = 0; i < before.size(); i++) {
        pair(unit, before.get(i), after.get(i));
      }
    }

    /** The claims about the units that the value counts; those of a limit move with it as one. */
    private static Map<String, Claim> units(Comparison comparison) {
      return comparison
          .value()
          .asCounted()
          .map(counted -> units(counted.each()))
          .orElseGet(LinkedHashMap::new);
    }

    private static Map<String, Claim> units(Claim.Each each) {
      Map<String, Claim> units = new LinkedHashMap<>();
      each.units().forEach(unit -> units.put(unit.name(), conditional(unit)));
      return units;
    }

    /** What is claimed of a unit, with the condition under which it is. */
    private static Claim conditional(Claim.Each.Unit unit) {
      Claim condition = unit.condition();
      return condition == null ? unit.claim() : Claim.ifThen(condition, unit.claim());
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
