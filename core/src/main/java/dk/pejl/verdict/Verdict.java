package dk.pejl.verdict;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Criterion;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.solver.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one goal for one subject at one date, with the claim that decided it. Immutable and
 * thread-safe; what follows from the claim is worked out when asked for.
 */
public final class Verdict {
  private final Goal goal;
  private final Subject subject;
  private final LocalDate asOf;
  private final Claim claim;
  private final Status status;
  // Kept once worked out, since texts, files and pages all ask; that two threads may both work
  // them out does no harm.
  private volatile @Nullable List<Change> shortfall;
  private volatile @Nullable List<Change> slack;
  private volatile @Nullable List<Gap> missing;

  private Verdict(Goal goal, Subject subject, LocalDate asOf, Claim claim, Status status) {
    this.goal = goal;
    this.subject = subject;
    this.asOf = asOf;
    this.claim = claim;
    this.status = status;
  }

  /** The verdict that a concluded claim gives. */
  public static Verdict of(Goal goal, Subject subject, LocalDate asOf, Claim claim) {
    return new Verdict(goal, subject, asOf, claim, status(goal, asOf, claim));
  }

  /** A verdict whose status does not follow from a claim about figures. */
  public static Verdict without(
      Goal goal, Subject subject, LocalDate asOf, Status status, Claim.None why) {
    return new Verdict(goal, subject, asOf, why, status);
  }

  private static Status status(Goal goal, LocalDate asOf, Claim claim) {
    if (goal.standing() == Standing.UNMEASURABLE) {
      return Status.UNMEASURABLE;
    }
    if (claim.asIfThen().map(Claim.IfThen::isUnasked).orElse(false)) {
      return Status.NOT_APPLICABLE;
    }
    return switch (claim.truth()) {
      case TRUE -> Status.MET;
      case UNKNOWN -> Status.UNKNOWN;
      case FALSE ->
        goal.mode() == Goal.Mode.EVERY_PERIOD || goal.window().isOverBy(asOf)
            ? Status.NOT_MET
            : underway(claim);
    };
  }

  /** How a goal stands that is not reached and not due; only a comparison has a path. */
  private static final Claim.Cases<Status> UNDERWAY = Claim.Cases.of(
      Verdict::underway,
      all -> Status.NOT_DUE,
      any -> Status.NOT_DUE,
      each -> Status.NOT_DUE,
      series -> Status.NOT_DUE,
      none -> Status.NOT_DUE,
      ifThen -> underway(ifThen.claim()),
      provided -> underway(provided.claim()),
      of -> Status.NOT_DUE);

  private static Status underway(Claim claim) {
    return claim.fold(UNDERWAY);
  }

  private static Status underway(Claim.Comparison comparison) {
    Exact way = onPath(comparison);
    if (way == null) {
      return Status.NOT_DUE;
    }
    return switch (isAsGoodAs(comparison, Range.exactly(way))) {
      case TRUE -> Status.ON_TRACK;
      case FALSE -> Status.BEHIND;
      case UNKNOWN -> Status.UNKNOWN;
    };
  }

  /** Whether the value is as good as the path's; of a demand to be equal, as near to the limit. */
  private static Truth isAsGoodAs(Claim.Comparison comparison, Range way) {
    Range value = comparison.value().range();
    return switch (comparison.relation()) {
      case AT_LEAST, ABOVE -> Relation.AT_LEAST.holds(value, way);
      case AT_MOST, BELOW -> Relation.AT_MOST.holds(value, way);
      case EQUAL -> {
        Range limit = comparison.limit().range();
        yield Relation.AT_MOST.holds(distance(value, limit), distance(way, limit));
      }
    };
  }

  private static Range distance(Range a, Range b) {
    return a.minus(b).max(b.minus(a));
  }

  private static @Nullable Exact onPath(Claim.Comparison comparison) {
    Side.Measured measured = comparison.value().measured();
    return comparison.path() == null || measured == null
        ? null
        : comparison.path().on(measured.period().lastDay());
  }

  /** The goal judged. */
  public Goal goal() {
    return goal;
  }

  /** Whom the verdict is about. */
  public Subject subject() {
    return subject;
  }

  /** The date asked about. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The claim that decided. */
  public Claim claim() {
    return claim;
  }

  /** The outcome. */
  public Status status() {
    return status;
  }

  /** The day as of which the goal was judged. */
  public LocalDate effectiveDate() {
    return goal.effective(asOf);
  }

  /** Whether the verdict stands for good: the goal's deadline has come and the claim is decided. */
  public boolean isFinal() {
    return goal.mode() == Goal.Mode.BY_DEADLINE
        && (status == Status.MET || status == Status.NOT_MET)
        && goal.window().isOverBy(asOf);
  }

  /** Whether the date asked about lies in the goal's window. */
  public boolean isInForce() {
    return goal.window().contains(asOf);
  }

  /** Whether any figure that the claim read may still change. */
  public boolean isProvisional() {
    boolean[] provisional = {false};
    claim.reads(read ->
        provisional[0] |= read.observation() != null && read.observation().isPreliminary());
    return provisional[0];
  }

  /** The value the path has where this verdict was judged, or null where there is no path then. */
  public @Nullable Exact onPath() {
    return claim.judged().asComparison().map(Verdict::onPath).orElse(null);
  }

  /** How far the value lies from its limit, or null for a claim of several parts or none known. */
  public @Nullable Margin margin() {
    return claim.applied().asComparison().map(Claim.Comparison::margin).orElse(null);
  }

  /**
   * How the condition stands under which the goal's claim is made.
   *
   * @param claim the condition
   * @param shortfall what each figure behind it alone would have to change by for it to hold, where
   *     the goal waits for that
   */
  public record Condition(Claim claim, List<Change> shortfall) {
    /** Whether the condition holds. */
    public Truth truth() {
      return claim.truth();
    }
  }

  /**
   * The condition that the whole claim stands under, or null where there is none; of two the first that
   * does not surely hold.
   */
  public @Nullable Condition condition() {
    return condition(claim);
  }

  private static @Nullable Condition condition(Claim claim) {
    Claim.Conditional under = claim.asConditional().orElse(null);
    if (under == null) {
      return null;
    }
    Condition inside = under.condition().truth() == Truth.TRUE ? condition(under.claim()) : null;
    return inside == null ? claim.fold(CONDITION).orElseThrow() : inside;
  }

  /** An answer waits for what it is provided on; where nothing is demanded, nothing is to be met. */
  private static final Claim.Cases<Optional<Condition>> CONDITION = Claim.Cases.of(
      comparison -> Optional.empty(),
      all -> Optional.empty(),
      any -> Optional.empty(),
      each -> Optional.empty(),
      series -> Optional.empty(),
      none -> Optional.empty(),
      ifThen -> Optional.of(new Condition(ifThen.condition(), List.of())),
      provided -> Optional.of(
          new Condition(provided.condition(), List.copyOf(Change.shortfall(provided.condition())))),
      of -> Optional.empty());

  /** What each figure alone would have to change by to make a false claim true. */
  public List<Change> shortfall() {
    List<Change> known = shortfall;
    if (known == null) {
      known = List.copyOf(Change.shortfall(claim));
      shortfall = known;
    }
    return known;
  }

  /** What each figure alone could change by with a true claim staying true. */
  public List<Change> slack() {
    List<Change> known = slack;
    if (known == null) {
      known = List.copyOf(Change.slack(claim));
      slack = known;
    }
    return known;
  }

  /**
   * The figures that were read and are missing or masked. Where it is the path that leaves the goal
   * unknown, those decide that could put the value on another side of it.
   */
  public List<Gap> missing() {
    List<Gap> known = missing;
    if (known == null) {
      known = List.copyOf(gaps());
      missing = known;
    }
    return known;
  }

  /** What was said to be not applicable and took its unit out of the claim; never missing, too. */
  public List<Exclusion> excluded() {
    return List.copyOf(Exclusion.of(claim));
  }

  /** The limits and tolerances behind the claim that were supplied, with who set them. */
  public List<Criterion> criteria() {
    return Criterion.of(claim);
  }

  private List<Gap> gaps() {
    List<Gap> gaps = Gap.of(claim);
    Claim open = status == Status.UNKNOWN ? againstPath() : null;
    if (open == null) {
      return gaps;
    }
    Set<Key> deciding =
        Gap.of(open).stream().filter(Gap::decides).map(Gap::key).collect(Collectors.toSet());
    return gaps.stream()
        .map(gap -> new Gap(gap.key(), gap.why(), deciding.contains(gap.key()), gap.instead()))
        .toList();
  }

  /** The claim that the value is as good as the path's, where the claim itself is decided. */
  private @Nullable Claim againstPath() {
    Claim.Comparison comparison = claim.judged().asComparison().orElse(null);
    Exact way = comparison == null ? null : onPath(comparison);
    if (comparison == null || way == null || claim.truth() == Truth.UNKNOWN) {
      return null;
    }
    return switch (comparison.relation()) {
      case AT_LEAST, ABOVE -> against(comparison, Relation.AT_LEAST, way);
      case AT_MOST, BELOW -> against(comparison, Relation.AT_MOST, way);
      case EQUAL -> {
        // As near to the limit as the path is: between it and its mirror image.
        Exact limit = comparison.limit().range().value();
        Exact mirror = limit == null ? way : limit.plus(limit).minus(way);
        yield Claim.all(
            against(comparison, Relation.AT_LEAST, way.min(mirror)),
            against(comparison, Relation.AT_MOST, way.max(mirror)));
      }
    };
  }

  private static Claim against(Claim.Comparison comparison, Relation relation, Exact bound) {
    Side.Limit limit = Side.Limit.of(bound, comparison.limit().unit());
    return new Claim.Comparison(comparison.value(), relation, limit, null);
  }

  @Override
  public String toString() {
    return goal.id() + " " + subject + " " + asOf + ": " + status.id();
  }
}
