package dk.pejl.claim;

import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proposition that a rule concludes, as a tree. It is the explanation: texts, margins, JSON and
 * pictures are derived from it.
 */
public sealed interface Claim {

  /** Whether the claim holds, given what is known. */
  default Truth truth() {
    return truth(comparison ->
        comparison.relation.holds(comparison.value.range(), comparison.limit.range()));
  }

  /** Whether the claim would hold had the observations on one side or the other been others. */
  default Truth truth(Figure.Reader value, Figure.Reader limit) {
    return truth(comparison ->
        comparison.relation.holds(comparison.value.range(value), comparison.limit.range(limit)));
  }

  /** Whether the claim would hold had its comparisons come out as given. */
  Truth truth(Function<Comparison, Truth> outcome);

  /** What the cases give for the form of this claim. */
  <R> R fold(Cases<R> cases);

  /** The claims directly inside this one, in their order; none for a comparison. */
  List<Claim> parts();

  /** The same claim over other parts: those of {@link #parts()}, each in its place or changed. */
  Claim withParts(List<Claim> parts);

  /** What is judged where every condition around it holds; this claim where it stands under none. */
  default Claim judged() {
    return this;
  }

  /** What is judged, if every condition around it surely holds; else this claim. */
  default Claim applied() {
    return this;
  }

  /** The conditions that this claim and those inside it stand under. */
  default Stream<Claim> conditions() {
    return parts().stream().flatMap(Claim::conditions);
  }

  /** The same claim under no condition. */
  default Claim unconditional() {
    return withParts(parts().stream().map(Claim::unconditional).toList());
  }

  /** This claim where it is a single comparison. */
  default Optional<Comparison> asComparison() {
    return fold(ClaimForms.COMPARISON);
  }

  /** This claim where it claims nothing. */
  default Optional<None> asNone() {
    return fold(ClaimForms.NONE);
  }

  /** This claim where it is demanded only where a condition holds. */
  default Optional<IfThen> asIfThen() {
    return Optional.empty();
  }

  /** This claim where it stands under a condition. */
  default Optional<Conditional> asConditional() {
    return Optional.empty();
  }

  /**
   * <i>Forudsat at</i>: this claim, of which nothing is known unless a condition holds that makes its
   * figures good for an answer, such as that enough have been asked.
   */
  default Claim providedThat(Claim condition) {
    return new Provided(condition, this);
  }

  /** Shows every comparison in this claim to the visitor, with whether its outcome counts. */
  default void comparisons(BiConsumer<Comparison, Boolean> visitor) {
    parts().forEach(part -> part.comparisons(visitor));
  }

  /** Shows every observation behind this claim, read or missing, to the visitor. */
  default void reads(Consumer<Figure.Read> visitor) {
    parts().forEach(part -> part.reads(visitor));
  }

  /** The claim that each of the parts holds. */
  static Claim all(Claim... parts) {
    return new All(Arrays.asList(parts));
  }

  /** The claim that at least one of the parts holds. */
  static Claim any(Claim... parts) {
    return new Any(Arrays.asList(parts));
  }

  /** <i>Mindst</i>: the claim that so many of the parts hold, or more. */
  static Claim atLeast(int count, Claim... parts) {
    return new Of(Quota.AT_LEAST, count, Arrays.asList(parts));
  }

  /** <i>Højst</i>: the claim that so many of the parts hold, or fewer. */
  static Claim atMost(int count, Claim... parts) {
    return new Of(Quota.AT_MOST, count, Arrays.asList(parts));
  }

  /** <i>Netop</i>: the claim that so many of the parts hold, no more and no fewer. */
  static Claim exactly(int count, Claim... parts) {
    return new Of(Quota.EXACTLY, count, Arrays.asList(parts));
  }

  /**
   * <i>Hvis, så</i>: the claim that is demanded where the condition holds; where that fails, the goal
   * is not applicable in the period. It is the whole claim of a goal.
   */
  static Claim ifThen(Claim condition, Claim claim) {
    return new IfThen(condition, claim);
  }

  /**
   * An answer for each form that a claim can have. Whoever reads claims gives all of them, so that
   * nothing falls through when there is a new form.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** The answer for a comparison. */
    R comparison(Comparison comparison);

    /** The answer for a claim that each of several claims holds. */
    R all(All all);

    /** The answer for a claim that at least one of several claims holds. */
    R any(Any any);

    /** The answer for a claim about each of several units. */
    R each(Each each);

    /** The answer for a claim about each period and the one before it. */
    R series(Series series);

    /** The answer where nothing is claimed. */
    R none(None none);

    /** The answer for a claim that is demanded only where a condition holds. */
    R ifThen(IfThen ifThen);

    /** The answer for a claim that can be decided only where a condition holds. */
    R provided(Provided provided);

    /** The answer for a claim that so many of several claims hold. */
    R of(Of of);

    /** The cases that a function for each form gives. */
    static <R> Cases<R> of(
        Function<Comparison, R> comparison,
        Function<All, R> all,
        Function<Any, R> any,
        Function<Each, R> each,
        Function<Series, R> series,
        Function<None, R> none,
        Function<IfThen, R> ifThen,
        Function<Provided, R> provided,
        Function<Of, R> of) {
      return new ClaimForms<>(comparison, all, any, each, series, none, ifThen, provided, of);
    }
  }

  /**
   * That a value lies as it should to a limit.
   *
   * @param value what is judged
   * @param relation how it is to lie
   * @param limit what it is judged against
   * @param path the way to the target on which a goal not yet reached is judged, or null
   */
  record Comparison(
      Side value, Relation relation, Side limit, @Nullable Path path) implements Claim {

    /** This comparison, with a path on which a goal not yet reached is judged. */
    public Comparison along(@Nullable Path way) {
      Path own = way == null ? null : way.measuredIn(value.unit());
      return new Comparison(value, relation, limit, own);
    }

    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      return isOfUnits()
          ? relation.holds(range(value, outcome), range(limit, outcome))
          : outcome.apply(this);
    }

    private static Range range(Side side, Function<Comparison, Truth> outcome) {
      return side.asCounted().map(counted -> counted.rangeIf(outcome)).orElseGet(side::range);
    }

    /** Whether a side counts the units for which a claim holds. */
    public boolean isOfUnits() {
      return value.asCounted().isPresent() || limit.asCounted().isPresent();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.comparison(this);
    }

    /** The claims about the units that a side counts; none where none does. */
    @Override
    public List<Claim> parts() {
      return Stream.of(value, limit)
          .flatMap(side -> side.asCounted().stream())
          .flatMap(counted -> counted.each().parts().stream())
          .toList();
    }

    @Override
    public Comparison withParts(List<Claim> parts) {
      if (!isOfUnits()) {
        return this;
      }
      int ofValue =
          value.asCounted().map(counted -> counted.each().parts().size()).orElse(0);
      return new Comparison(
          with(value, parts.subList(0, ofValue)),
          relation,
          with(limit, parts.subList(ofValue, parts.size())),
          path);
    }

    private static Side with(Side side, List<Claim> parts) {
      return side.asCounted()
          .<Side>map(counted -> Side.Counted.of(counted.counts(), counted.each().withParts(parts)))
          .orElse(side);
    }

    @Override
    public void comparisons(BiConsumer<Comparison, Boolean> visitor) {
      visitor.accept(this, true);
      parts().forEach(part -> part.comparisons(visitor));
    }

    @Override
    public void reads(Consumer<Figure.Read> visitor) {
      value.reads(visitor);
      limit.reads(visitor);
    }

    /** How far the value lies on the right side of its limit, or null where nothing is known. */
    public @Nullable Margin margin() {
      return Margin.of(this);
    }
  }

  /**
   * That each of several claims holds.
   *
   * @param parts the claims
   */
  record All(List<Claim> parts) implements Claim {
    /** A claim of parts that stay as they are. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      Truth truth = Truth.TRUE;
      for (Claim part : parts) {
        truth = truth.and(part.truth(outcome));
      }
      return truth;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.all(this);
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return new All(parts);
    }
  }

  /**
   * That at least one of several claims holds.
   *
   * @param parts the claims
   */
  record Any(List<Claim> parts) implements Claim {
    /** A claim of parts that stay as they are. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      Truth truth = Truth.FALSE;
      for (Claim part : parts) {
        truth = truth.or(part.truth(outcome));
      }
      return truth;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.any(this);
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return new Any(parts);
    }
  }

  /**
   * That a claim holds for each of several units; unknown where none is sure to be among them.
   *
   * @param units the units with the claim about each
   */
  record Each(List<Unit> units) implements Claim {
    /** A claim of units that stay as they are. */
    public Each {
      units = List.copyOf(units);
    }

    /**
     * One unit and the claim about it.
     *
     * @param name what tells the unit from the others: its subject, or its dimension value
     * @param at the unit
     * @param named whether the goal demands this unit by name, so that it is never left out
     * @param in the claim that the unit is among those meant, or null where all are
     * @param condition the condition under which it is meant, or null where there is none
     * @param claim the claim about it
     */
    public record Unit(
        String name,
        Slice at,
        boolean named,
        @Nullable Claim in,
        @Nullable Claim condition,
        Claim claim) {

      /** A unit that is meant under no condition. */
      public Unit(String name, Slice at, boolean named, @Nullable Claim in, Claim claim) {
        this(name, at, named, in, null, claim);
      }

      /** A unit that is registered, surely meant and told from the others by its slice. */
      public Unit(Slice at, Claim claim) {
        this(at.toString(), at, false, null, null, claim);
      }

      /**
       * Whether the unit is left out: but for a figure of its own that is said to be not applicable it
       * is as it should be.
       */
      public boolean isLeftOut() {
        return isLeftOut(Claim::truth);
      }

      private boolean isLeftOut(Function<Comparison, Truth> outcome) {
        return truth(outcome) == Truth.UNKNOWN && new Inapplicable(this).leavesOut(outcome);
      }

      /** Whether the unit is, or may be, among those meant, and is not left out. */
      public boolean isMeant() {
        return meant(Claim::truth) != Truth.FALSE && !isLeftOut();
      }

      /** Whether the unit is surely among those meant, and is not left out. */
      public boolean isSurelyMeant() {
        return meant(Claim::truth) == Truth.TRUE && !isLeftOut();
      }

      /** Whether the unit is kept out by its condition alone: what is claimed of it is not asked. */
      public boolean isUnasked() {
        return condition != null && condition.truth() == Truth.FALSE;
      }

      /** Whether the unit is among those meant, be it left out or not. */
      Truth meant(Function<Comparison, Truth> outcome) {
        return meantBy(claim -> claim.truth(outcome));
      }

      /** Whether the unit is among those meant, as the claims that say so are true. */
      Truth meantBy(Function<Claim, Truth> truth) {
        Truth among = in == null ? Truth.TRUE : truth.apply(in);
        return condition == null ? among : among.and(truth.apply(condition));
      }

      /** Whether the unit is among those meant, be it left out or not. */
      public Truth meant() {
        return meantBy(Claim::truth);
      }

      /** The same unit with other claims. */
      public Unit with(@Nullable Claim meant, Claim claimed) {
        return with(meant, condition, claimed);
      }

      /** The same unit with other claims and another condition. */
      public Unit with(@Nullable Claim meant, @Nullable Claim under, Claim claimed) {
        return new Unit(name, at, named, meant, under, claimed);
      }

      /** The claims that the unit is among those meant; none where all are. */
      public List<Claim> asked() {
        return Stream.of(in, condition).filter(Objects::nonNull).toList();
      }

      /** The claims about this unit: that it is meant, where that is in question, and what of it. */
      public List<Claim> parts() {
        return in == null && condition == null
            ? List.of(claim)
            : Stream.of(in, condition, claim).filter(Objects::nonNull).toList();
      }

      /** That the unit is meant and that the claim about it holds. */
      public Claim whole() {
        List<Claim> parts = parts();
        return parts.size() == 1 ? claim : new All(parts);
      }

      /** Whether the unit is as it should be: not meant, or the claim about it holds. */
      public Truth truth() {
        return truth(Claim::truth);
      }

      private Truth truth(Function<Comparison, Truth> outcome) {
        return meant(outcome).not().or(claim.truth(outcome));
      }

      /** Shows every comparison about this unit to the visitor; of one left out none counts. */
      private void comparisons(BiConsumer<Comparison, Boolean> visitor) {
        boolean stays = !isLeftOut();
        parts()
            .forEach(part -> part.comparisons(
                (comparison, counts) -> visitor.accept(comparison, counts && stays)));
      }
    }

    /** <i>Antal</i>: how many units the claim holds for, to be compared like other figures. */
    public UnitCount howMany() {
      return new UnitCount(this);
    }

    /** <i>Andel</i>: which share of the units meant the claim holds for. */
    public UnitShare share() {
      return new UnitShare(this);
    }

    /** The claim that this and another hold for each unit. */
    public Each and(Each other) {
      return with(other, Claim::all);
    }

    /** The claim that this or another, or both, hold for each unit. */
    public Each or(Each other) {
      return with(other, Claim::any);
    }

    /**
     * The claim of which, unit by unit, nothing is known unless another holds. What has to hold of all
     * units together is written with {@link Claim#all}.
     */
    public Each providedThat(Each condition) {
      return new Each(units.stream()
          .map(unit -> unit.with(
              unit.in, unit.claim.providedThat(condition.unit(unit.name).whole())))
          .toList());
    }

    private Each with(Each other, BinaryOperator<Claim> joined) {
      other.units.forEach(unit -> unit(unit.name));
      List<Unit> both = new ArrayList<>();
      for (Unit unit : units) {
        Unit same = other.unit(unit.name);
        both.add(new Unit(
            unit.name,
            unit.at,
            unit.named || same.named,
            both(unit.in, same.in),
            both(unit.condition, same.condition),
            joined.apply(unit.claim, same.claim)));
      }
      return new Each(both);
    }

    private static @Nullable Claim both(@Nullable Claim one, @Nullable Claim other) {
      return one == null ? other : other == null ? one : Claim.all(one, other);
    }

    /** The unit of a name; a claim about other units is refused. */
    public Unit unit(String name) {
      return units.stream()
          .filter(unit -> unit.name.equals(name))
          .findFirst()
          .orElseThrow(() -> new Refusal(
              "Enheden '" + name + "' er kun i den ene af to påstande: spred begge over de samme.",
              "The unit '" + name + "' is in one of two claims alone: spread both over the same."));
    }

    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      Truth truth = Truth.TRUE;
      boolean some = false;
      for (Unit unit : units) {
        Truth right = unit.truth(outcome);
        if (right != Truth.UNKNOWN || !unit.isLeftOut(outcome)) {
          some |= unit.meant(outcome) == Truth.TRUE;
          truth = truth.and(right);
        }
      }
      return some || truth == Truth.FALSE ? truth : Truth.UNKNOWN;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.each(this);
    }

    @Override
    public List<Claim> parts() {
      return units.stream().flatMap(unit -> unit.parts().stream()).toList();
    }

    @Override
    public Each withParts(List<Claim> parts) {
      Iterator<Claim> next = parts.iterator();
      return new Each(units.stream()
          .map(unit -> unit.with(
              unit.in == null ? null : next.next(),
              unit.condition == null ? null : next.next(),
              next.next()))
          .toList());
    }

    @Override
    public void comparisons(BiConsumer<Comparison, Boolean> visitor) {
      units.forEach(unit -> unit.comparisons(visitor));
    }
  }

  /**
   * That a figure rises, falls or stays from each period to the next; unknown where there are not
   * two periods.
   *
   * @param steps each period compared with the one before it
   */
  record Series(List<Comparison> steps) implements Claim {
    /** A claim of steps that stay as they are. */
    public Series {
      steps = List.copyOf(steps);
    }

    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      Truth truth = Truth.TRUE;
      for (Comparison step : steps) {
        truth = truth.and(step.truth(outcome));
      }
      return steps.isEmpty() ? Truth.UNKNOWN : truth;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.series(this);
    }

    @Override
    public List<Claim> parts() {
      return List.copyOf(steps);
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return new Series(
          parts.stream().map(part -> part.asComparison().orElseThrow()).toList());
    }
  }

  /**
   * That nothing is claimed, and why: no indicator decides the goal, or it does not concern the
   * subject, or its first period has not ended.
   *
   * @param why the reason
   */
  record None(Wording why) implements Claim {
    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      return Truth.UNKNOWN;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.none(this);
    }

    @Override
    public List<Claim> parts() {
      return List.of();
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return this;
    }
  }

  /** A claim that stands under a condition; unless that surely holds, it is unknown. */
  sealed interface Conditional extends Claim {
    /** The condition. */
    Claim condition();

    /** What is claimed where the condition holds. */
    Claim claim();

    @Override
    default Truth truth(Function<Comparison, Truth> outcome) {
      return condition().truth(outcome) == Truth.TRUE ? claim().truth(outcome) : Truth.UNKNOWN;
    }

    @Override
    default List<Claim> parts() {
      return List.of(condition(), claim());
    }

    @Override
    default Claim judged() {
      return claim().judged();
    }

    @Override
    default Claim applied() {
      return condition().truth() == Truth.TRUE ? claim().applied() : this;
    }

    @Override
    default Optional<Conditional> asConditional() {
      return Optional.of(this);
    }

    @Override
    default Stream<Claim> conditions() {
      return Stream.concat(Stream.of(condition()), claim().conditions());
    }

    @Override
    default Claim unconditional() {
      return claim().unconditional();
    }

    @Override
    default void comparisons(BiConsumer<Comparison, Boolean> visitor) {
      condition().comparisons(visitor);
      boolean isAsked = condition().truth() != Truth.FALSE;
      claim().comparisons((comparison, counts) -> visitor.accept(comparison, counts && isAsked));
    }
  }

  /**
   * That a claim holds, which is demanded only where a condition does; where that fails, the goal is
   * not applicable.
   *
   * @param condition the condition
   * @param claim what is demanded
   */
  record IfThen(Claim condition, Claim claim) implements Conditional {

    /** Whether the condition surely fails, so that nothing is demanded. */
    public boolean isUnasked() {
      return condition.truth() == Truth.FALSE;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ifThen(this);
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return new IfThen(parts.get(0), parts.get(1));
    }

    @Override
    public Optional<IfThen> asIfThen() {
      return Optional.of(this);
    }
  }

  /**
   * That a claim holds, whose figures are good for an answer only where a condition holds; where that
   * fails, the claim is unknown.
   *
   * @param condition the condition
   * @param claim what is claimed
   */
  record Provided(Claim condition, Claim claim) implements Conditional {

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.provided(this);
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return new Provided(parts.get(0), parts.get(1));
    }
  }

  /**
   * That so many of several claims hold. A part that is not known is never left out: it may hold.
   *
   * @param quota whether it is so many at least, at most or exactly
   * @param count how many
   * @param parts the claims
   */
  record Of(Quota quota, int count, List<Claim> parts) implements Claim {
    /** A claim of parts that stay as they are, if it can both hold and fail. */
    public Of {
      parts = List.copyOf(parts);
      quota.check(count, parts);
    }

    /** How many parts surely hold, and how many may. */
    public Range holds() {
      return holds(Claim::truth);
    }

    private Range holds(Function<Claim, Truth> truth) {
      int sure = 0;
      int open = 0;
      for (Claim part : parts) {
        Truth holds = truth.apply(part);
        sure += holds == Truth.TRUE ? 1 : 0;
        open += holds == Truth.UNKNOWN ? 1 : 0;
      }
      return Range.between(Exact.of(sure), Exact.of(sure + open));
    }

    @Override
    public Truth truth(Function<Comparison, Truth> outcome) {
      return quota.truth(holds(part -> part.truth(outcome)), count);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.of(this);
    }

    @Override
    public Claim withParts(List<Claim> parts) {
      return new Of(quota, count, parts);
    }
  }
}
