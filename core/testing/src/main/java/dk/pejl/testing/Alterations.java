package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Unit;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every alteration of a goal that its scenarios ought to notice. */
final class Alterations {
  private static final Texts DA = Texts.of(Language.DA, Catalogue.builder().build(), Facts.NONE);
  private static final Texts EN = Texts.of(Language.EN, Catalogue.builder().build(), Facts.NONE);

  // How many periods of a path are looked at; a century of years, or some decades of months.
  private static final int LONGEST = 500;

  private final Goal goal;
  private final Figures figures;
  private final Map<String, Alteration> found = new LinkedHashMap<>();
  private final Set<String> counting = new TreeSet<>();

  private Alterations(Goal goal, Figures figures) {
    this.goal = goal;
    this.figures = figures;
  }

  /**
   * The alterations of a goal whose rule concluded the claims; those that no figure could tell from
   * the goal as it is are left out.
   */
  static Collection<Alteration> of(Goal goal, Collection<Verdict> verdicts, Catalogue catalogue) {
    Alterations all = new Alterations(goal, new Figures(Facts.NONE, catalogue));
    for (Verdict verdict : verdicts) {
      if (verdict.claim().asNone().isEmpty()) {
        ClaimPaths.of(verdict.claim())
            .forEach((at, claims) -> claims.get(0).fold(all.new Spot(at)));
      }
    }
    if (goal.standing() != Standing.UNMEASURABLE && goal.mode() == Goal.Mode.BY_DEADLINE) {
      all.deadline();
    }
    return all.found.values();
  }

  private void add(Alteration alteration) {
    found.putIfAbsent(alteration.at() + " " + alteration.what().en(), alteration);
  }

  /** Adds the alterations of what stands at a place, apart from its parts. */
  private final class Spot implements Claim.Cases<Alterations> {
    private final String at;

    private Spot(String at) {
      this.at = at;
    }

    @Override
    public Alterations comparison(Claim.Comparison comparison) {
      altered(at, comparison);
      counted(at, comparison);
      return Alterations.this;
    }

    @Override
    public Alterations all(Claim.All all) {
      parts(at, all.parts());
      return Alterations.this;
    }

    @Override
    public Alterations any(Claim.Any any) {
      parts(at, any.parts());
      return Alterations.this;
    }

    @Override
    public Alterations each(Claim.Each each) {
      meant(at, each);
      return Alterations.this;
    }

    @Override
    public Alterations series(Claim.Series series) {
      return Alterations.this;
    }

    @Override
    public Alterations none(Claim.None none) {
      return Alterations.this;
    }

    @Override
    public Alterations ifThen(Claim.IfThen ifThen) {
      alter(
          at,
          "betingelsen er udeladt",
          "the condition is left out",
          part -> part.fold(UNDER_NO_CONDITION));
      return Alterations.this;
    }

    @Override
    public Alterations provided(Claim.Provided provided) {
      alter(
          at,
          "forudsætningen er udeladt",
          "the proviso is left out",
          part -> part.fold(UNDER_NO_CONDITION));
      return Alterations.this;
    }

    @Override
    public Alterations of(Claim.Of of) {
      QuotaAlterations.of(of).forEach((what, change) -> alter(at, what.da(), what.en(), change));
      return Alterations.this;
    }
  }

  private void counted(String at, Claim.Comparison comparison) {
    comparison.value().asCounted().ifPresent(counted -> {
      counting.add(at + "/");
      meant(at, counted.each());
    });
  }

  private void meant(String at, Claim.Each each) {
    if (each.units().stream().anyMatch(unit -> unit.in() != null)) {
      alter(
          at,
          "hvilke enheder der menes, er udeladt",
          "which units are meant is left out",
          part -> part.fold(OF_ALL_UNITS));
    }
    if (each.units().stream().anyMatch(unit -> unit.condition() != null)) {
      alter(
          at,
          "betingelsen for, at en enhed menes, er udeladt",
          "the condition under which a unit is meant is left out",
          part -> part.fold(UNDER_NO_CONDITION));
    }
  }

  /** A claim about each unit as one about all units, whether they are meant or not. */
  private static final Claim.Cases<Claim> OF_ALL_UNITS = Claim.Cases.of(
      comparison -> counting(comparison, Alterations::ofAllUnits),
      all -> all,
      any -> any,
      Alterations::ofAllUnits,
      series -> series,
      none -> none,
      ifThen -> ifThen,
      provided -> provided,
      of -> of);

  private static Claim.Each ofAllUnits(Claim.Each each) {
    return new Claim.Each(
        each.units().stream().map(unit -> unit.with(null, unit.claim())).toList());
  }

  /** A claim about the units of which a condition holds as one about each unit. */
  private static final Claim.Cases<Claim> UNDER_NO_CONDITION = Claim.Cases.of(
      comparison -> counting(comparison, Alterations::underNoCondition),
      all -> all,
      any -> any,
      Alterations::underNoCondition,
      series -> series,
      none -> none,
      Claim.IfThen::claim,
      Claim.Provided::claim,
      of -> of);

  private static Claim.Each underNoCondition(Claim.Each each) {
    return new Claim.Each(each.units().stream()
        .map(unit -> unit.with(unit.in(), null, unit.claim()))
        .toList());
  }

  /** A comparison of which the value counts other units, where it counts any. */
  private static Claim counting(Claim.Comparison comparison, UnaryOperator<Claim.Each> units) {
    Side value = comparison
        .value()
        .asCounted()
        .<Side>map(counted -> Side.Counted.of(counted.counts(), units.apply(counted.each())))
        .orElse(comparison.value());
    return new Claim.Comparison(
        value, comparison.relation(), comparison.limit(), comparison.path());
  }

  private void alter(String at, String da, String en, UnaryOperator<Claim> change) {
    // The number of units has a limit, and so has each unit.
    boolean isOfUnit = counting.stream().anyMatch(at::startsWith);
    Wording what =
        isOfUnit ? new Wording("hver enhed: " + da, "each unit: " + en) : new Wording(da, en);
    add(Alteration.at(goal.id(), at, what, (claim, figures) -> change.apply(claim)));
  }

  // Parts

  private void parts(String at, List<Claim> parts) {
    int count = parts.size();
    for (int i = 0; count > 1 && i < count; i++) {
      int part = i;
      if (rest(parts, part).contains(parts.get(part))) {
        // Said twice, and so not missed where it is said once.
        continue;
      }
      alter(
          at,
          "del " + (i + 1) + " af " + count + " er udeladt",
          "part " + (i + 1) + " of " + count + " is left out",
          claim -> without(claim, part));
    }
  }

  private static Claim without(Claim claim, int part) {
    return claim.fold(Claim.Cases.<Claim>of(
        comparison -> comparison,
        all -> all.withParts(rest(all.parts(), part)),
        any -> any.withParts(rest(any.parts(), part)),
        each -> each,
        series -> series,
        none -> none,
        ifThen -> ifThen,
        provided -> provided,
        of -> of));
  }

  private static List<Claim> rest(List<Claim> parts, int without) {
    List<Claim> rest = new ArrayList<>(parts);
    rest.remove(without);
    return rest;
  }

  // Comparisons

  private void altered(String at, Claim.Comparison comparison) {
    Exact step = Steps.of(comparison);
    Indicator indicator = Steps.indicator(comparison);
    if (comparison.value().unit().equals(Unit.YES_NO)) {
      compared(
          at,
          comparison,
          "det modsatte svar kræves",
          "the opposite answer is demanded",
          Alterations::opposite);
      return;
    }
    Wording amount = amount(unit(comparison), step);
    compared(
        at,
        comparison,
        "grænsen er " + amount.da() + " højere",
        "the limit is " + amount.en() + " higher",
        each -> moved(each, step));
    compared(
        at,
        comparison,
        "grænsen er " + amount.da() + " lavere",
        "the limit is " + amount.en() + " lower",
        each -> moved(each, step.negated()));
    for (Relation other : others(comparison.relation())) {
      compared(
          at,
          comparison,
          "»" + DA.name(comparison.relation()) + "« er blevet til »" + DA.name(other) + "«",
          "\"" + EN.name(comparison.relation()) + "\" has become \"" + EN.name(other) + "\"",
          each -> new Claim.Comparison(each.value(), other, each.limit(), each.path()));
    }
    if (!(comparison.limit() instanceof Side.Limit)) {
      numbers(at, comparison);
    }
    Side.Measured measured = comparison.limit().measured();
    if (indicator != null && measured != null) {
      swapped(at, comparison, measured);
    }
    if (ClaimPaths.isJudged(at) && comparison.path() != null) {
      path(at, comparison, step, amount);
    }
  }

  private static Wording amount(Unit unit, Exact step) {
    String number = unit.shown(step).toString();
    return new Wording(
        (number.replace('.', ',') + " " + unit.wording().da()).strip(),
        (number + " " + unit.wording().en()).strip());
  }

  private static Unit unit(Claim.Comparison comparison) {
    return comparison.value().unit().ofDifference();
  }

  private static List<Relation> others(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> List.of(Relation.ABOVE, Relation.AT_MOST);
      case ABOVE -> List.of(Relation.AT_LEAST, Relation.BELOW);
      case AT_MOST -> List.of(Relation.BELOW, Relation.AT_LEAST);
      case BELOW -> List.of(Relation.AT_MOST, Relation.ABOVE);
      case EQUAL -> List.of(Relation.AT_LEAST, Relation.AT_MOST);
    };
  }

  private static Claim.Comparison opposite(Claim.Comparison comparison) {
    return comparison.limit() instanceof Side.Limit limit
        ? with(comparison, Side.Limit.of(Exact.ONE.minus(limit.value()), limit.unit()))
        : comparison;
  }

  private static Claim.Comparison with(Claim.Comparison comparison, Side limit) {
    return new Claim.Comparison(
        comparison.value(), comparison.relation(), limit, comparison.path());
  }

  /** A comparison whose limit lies higher or lower. */
  private static Claim.Comparison moved(Claim.Comparison comparison, Exact by) {
    Side limit = comparison.limit();
    return with(
        comparison,
        limit
            .asLimit()
            .<Side>map(stated -> Side.Limit.of(stated.value().plus(by), stated.unit()))
            .orElseGet(() ->
                Side.Worked.of(Operation.SUM, List.of(limit, Side.Limit.of(by, limit.unit())))));
  }

  // Numbers that a limit is worked out from

  private void numbers(String at, Claim.Comparison comparison) {
    List<Side.Limit> numbers = new ArrayList<>();
    comparison.limit().changed(UnaryOperator.identity(), number -> {
      numbers.add(number);
      return number;
    });
    for (int i = 0; i < numbers.size(); i++) {
      Exact step = Steps.of(numbers.get(i));
      number(at, numbers, i, step, new Wording("højere", "higher"));
      number(at, numbers, i, step.negated(), new Wording("lavere", "lower"));
    }
  }

  private void number(String at, List<Side.Limit> numbers, int place, Exact by, Wording direction) {
    Side.Limit number = numbers.get(place);
    Wording amount = amount(number.unit().ofDifference(), by.absolute());
    Wording which = amount(number.unit(), number.value());
    alter(
        at,
        "tallet " + which.da() + " er " + amount.da() + " " + direction.da(),
        "the number " + which.en() + " is " + amount.en() + " " + direction.en(),
        claim -> compared(claim, each -> number(each, place, by)));
  }

  /** A comparison of which one number that the limit is worked out from is another. */
  private static Claim.Comparison number(Claim.Comparison comparison, int place, Exact by) {
    int[] passed = {0};
    return with(
        comparison,
        comparison
            .limit()
            .changed(
                UnaryOperator.identity(),
                number -> passed[0]++ == place
                    ? Side.Limit.of(number.value().plus(by), number.unit())
                    : number));
  }

  private void compared(
      String at,
      Claim.Comparison seen,
      String da,
      String en,
      UnaryOperator<Claim.Comparison> change) {
    Claim.Comparison altered = change.apply(seen);
    Indicator indicator = Steps.indicator(seen);
    boolean isSame = indicator != null
        && seen.limit() instanceof Side.Limit before
        && altered.limit() instanceof Side.Limit after
        && Steps.areSame(
            indicator,
            seen.relation(),
            before.value(),
            altered.relation(),
            after.value(),
            Steps.of(seen));
    if (!isSame && CountedPart.of(seen).stream().noneMatch(units -> units.isSame(altered))) {
      alter(at, da, en, claim -> compared(claim, change));
    }
  }

  // Peers and baselines

  private void swapped(String at, Claim.Comparison seen, Side.Measured limit) {
    Side.Measured value = Objects.requireNonNull(seen.value().measured());
    alter(
        at,
        "der sammenlignes med emnet selv",
        "it is compared with itself",
        claim -> compared(claim, each -> with(each, each.value())));
    if (!limit.at().period().equals(value.at().period()) && movesWithItsPeriod(limit)) {
      baseline(at, 1, "grundlaget er en periode tidligere", "the baseline is one period earlier");
      baseline(at, -1, "grundlaget er en periode senere", "the baseline is one period later");
    }
  }

  /** Whether other figures are read for another period; a formula may name its own. */
  private boolean movesWithItsPeriod(Side.Measured limit) {
    return !keys(read(limit.indicator(), limit.at(), figures))
        .equals(keys(read(limit.indicator(), limit.at().back(1), figures)));
  }

  private static Set<Key> keys(Side side) {
    Set<Key> keys = new TreeSet<>();
    side.reads(read -> keys.add(read.key()));
    return keys;
  }

  private void baseline(String at, int back, String da, String en) {
    add(Alteration.at(
        goal.id(),
        at,
        new Wording(da, en),
        (claim, figures) -> compared(claim, each -> back(each, back, figures))));
  }

  private static Claim.Comparison back(Claim.Comparison comparison, int back, Figures figures) {
    return with(
        comparison,
        comparison
            .limit()
            .changed(
                limit -> read(limit.indicator(), limit.at().back(back), figures),
                UnaryOperator.identity()));
  }

  /** A claim changed where it is a comparison, and else as it is. */
  private static Claim compared(Claim claim, UnaryOperator<Claim.Comparison> change) {
    return claim.asComparison().<Claim>map(change).orElse(claim);
  }

  private static Side.Measured read(Indicator indicator, Slice at, Figures figures) {
    return new Side.Measured(indicator, at, figures.of(indicator, at));
  }

  // Paths and deadlines

  private void path(String at, Claim.Comparison seen, Exact step, Wording amount) {
    List<Path.Point> points = Objects.requireNonNull(seen.path()).points();
    for (int i = 0; i < points.size(); i++) {
      String period = points.get(i).period().toString();
      String da = "stien er " + amount.da();
      String en = "the path is " + amount.en();
      path(at, seen, i, step, da + " højere i " + period, en + " higher in " + period);
      path(at, seen, i, step.negated(), da + " lavere i " + period, en + " lower in " + period);
    }
  }

  private void path(String at, Claim.Comparison seen, int point, Exact by, String da, String en) {
    if (canBeTold(seen, moved(seen, point, by))) {
      alter(at, da, en, claim -> compared(claim, each -> moved(each, point, by)));
    }
  }

  /** Whether on some day before the deadline a figure could lie between two paths. */
  private boolean canBeTold(Claim.Comparison a, Claim.Comparison b) {
    Indicator indicator = Steps.indicator(a);
    Path path = Objects.requireNonNull(a.path());
    Path other = Objects.requireNonNull(b.path());
    LocalDate start = path.points().get(0).period().lastDay();
    Period period = goal.grain().lastEndedBy(start.plusDays(1));
    for (int i = 0; i < LONGEST && !goal.window().isOverBy(period.lastDay()); i++) {
      Exact one = path.on(period.lastDay());
      Exact two = other.on(period.lastDay());
      if (one != null && two != null && differ(indicator, a.relation(), one, two)) {
        return true;
      }
      period = period.next();
    }
    return false;
  }

  private static boolean differ(
      @Nullable Indicator indicator, Relation relation, Exact one, Exact two) {
    if (indicator == null || !indicator.isWhole()) {
      return !one.equals(two);
    }
    return relation.isUpward()
        ? !one.ceiling().equals(two.ceiling())
        : !one.floor().equals(two.floor());
  }

  private static Claim.Comparison moved(Claim.Comparison comparison, int point, Exact by) {
    if (comparison.path() == null) {
      return comparison;
    }
    List<Path.Point> points = new ArrayList<>(comparison.path().points());
    Path.Point old = points.get(point);
    points.set(point, new Path.Point(old.period(), old.value().plus(by)));
    return comparison.along(new Path(points, comparison.path().unit()));
  }

  private void deadline() {
    Period end = goal.window().to();
    if (end != null) {
      deadline(end.next(), "fristen er en periode senere", "the deadline is one period later");
      deadline(
          end.previous(), "fristen er en periode tidligere", "the deadline is one period earlier");
    }
  }

  private void deadline(Period end, String da, String en) {
    try {
      Goal altered = until(goal, new Window(goal.window().from(), end));
      Period at = goal.at();
      if (at == null || !at.lastDay().isAfter(end.lastDay())) {
        add(Alteration.of(goal, new Wording(da, en), altered));
      }
    } catch (Refusal endsBeforeItBegins) {
      // A window of one period has no earlier deadline.
      return;
    }
  }

  private static Goal until(Goal goal, Window window) {
    return new Goal(
            goal.id(),
            goal.plan(),
            goal.title(),
            goal.wording(),
            goal.standing(),
            goal.mode(),
            window,
            goal.grain(),
            goal.at(),
            goal.subject(),
            goal.owner(),
            goal.section(),
            goal.item(),
            goal.rule())
        .readAs(goal.reading())
        .writing(goal.written())
        .opening(goal.opens());
  }
}
