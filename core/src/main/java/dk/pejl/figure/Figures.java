package dk.pejl.figure;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Group;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.indicator.Slicing;
import dk.pejl.indicator.When;
import dk.pejl.indicator.Windowing;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.period.Stretch;
import dk.pejl.quantity.Operation;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works figures out from facts. Immutable and thread-safe. */
public final class Figures {
  private final Facts facts;
  private final Catalogue catalogue;

  /** Figures from the facts, with the groups of the catalogue. */
  public Figures(Facts facts, Catalogue catalogue) {
    this.facts = facts;
    this.catalogue = catalogue;
  }

  /** The facts that figures are worked out from. */
  public Facts facts() {
    return facts;
  }

  /** The figure of an indicator for a slice that is not spread. */
  public Figure of(Indicator indicator, Slice at) {
    return of(indicator, at, new Ledgers());
  }

  /** The same, keeping what may be asked for again of figures over several periods. */
  public Figure of(Indicator indicator, Slice at, Ledgers ledgers) {
    Period period = at.period().as(indicator.grain());
    Slice.Years years = at.years();
    Reach reach = at.reach();
    Stretch over = reach == null ? null : reach.upTo(period, years.grain(), years.ahead());
    Run run = over == null ? null : Run.of(over);
    return level(
        indicator,
        new Scope(at.subject(), period, at.asOf(), at.dims(), null, years, run, ledgers),
        at.asker());
  }

  /** The periods that a figure is taken over, as an indicator sees them. */
  private record Run(Stretch over, @Nullable List<Period> others) {
    static Run of(Stretch over) {
      return new Run(over, null);
    }

    private List<Period> periods() {
      return others == null ? over.periods() : others;
    }

    private Run seen(Formula.Of of) {
      Grain grain = of.indicator().grain();
      Period last = over.last();
      boolean same = of.when().equals(When.NOW) && last != null && grain == last.grain();
      return same
          ? this
          : new Run(
              over,
              periods().stream().map(each -> of.when().seenFrom(each, grain)).toList());
    }
  }

  /** The figure of a subject; of a group that is read for one of its members, of the others. */
  private Figure level(Indicator indicator, Scope scope, @Nullable Subject asker) {
    Subject subject = scope.subject;
    Group group = subject.isGroup() ? catalogue.group(subject) : null;
    if (group != null && asker != null && group.members().contains(asker)) {
      return indicator(indicator, scope.pooling(Pool.without(group, asker)));
    }
    Figure own = indicator(indicator, scope);
    return group == null || group.members().isEmpty() || isCovered(own, subject)
        ? own
        : indicator(indicator, scope.pooling(Pool.of(group)));
  }

  /** What a formula is worked out for; with a pool, from the figures of its members. */
  private record Scope(
      Subject subject,
      Period period,
      LocalDate asOf,
      Dims dims,
      @Nullable Pool pool,
      Slice.Years years,
      @Nullable Run run,
      Ledgers ledgers) {

    private Scope pooling(Pool members) {
      return new Scope(subject, period, asOf, dims, members, years, run, ledgers);
    }

    private Scope of(Subject other) {
      return new Scope(other, period, asOf, dims, null, years, run, ledgers);
    }

    private Scope in(Period single) {
      return new Scope(subject, single, asOf, dims, pool, years, null, ledgers);
    }

    /** What is read; a day, whenever it was, is read as of the day on which it is asked about. */
    private Key key(Indicator indicator, Subject whose, Period when, Dims which) {
      boolean isDay = indicator.kind() == Kind.DAY && indicator.grain() == Grain.DAY;
      return new Key(indicator.id(), whose, isDay ? Period.day(asOf) : when, which);
    }
  }

  /** The members of a group that are added up, and the one who is not, being compared with them. */
  private record Pool(
      Subject group, List<Subject> members, @Nullable Subject without) {
    static Pool of(Group group) {
      return new Pool(group.id(), group.members(), null);
    }

    static Pool without(Group group, Subject asker) {
      List<Subject> others =
          group.members().stream().filter(each -> !each.equals(asker)).toList();
      if (others.isEmpty()) {
        throw new Refusal(
            "Gruppen '" + group.id() + "' har ingen andre medlemmer end '" + asker
                + "': tilføj dem, der skal sammenlignes med.",
            "The group '" + group.id() + "' has no members but '" + asker
                + "': add those to compare with.");
      }
      return new Pool(group.id(), others, asker);
    }
  }

  /** Whether the group's own observations give every figure that could be pooled instead. */
  private static boolean isCovered(Figure own, Subject group) {
    if (own instanceof Figure.Worked worked) {
      return worked.parts().stream().allMatch(part -> isCovered(part, group));
    }
    if (own instanceof Figure.Instead instead) {
      return isCovered(instead.used(), group);
    }
    return !(own instanceof Figure.Read read)
        || !read.key().subject().equals(group)
        || !isPooled(read.indicator())
        || read.isSupplied();
  }

  /** Whether the level of a group is the sum over its members. */
  private static boolean isPooled(Indicator indicator) {
    return indicator.kind() == Kind.COUNT || indicator.kind() == Kind.AMOUNT;
  }

  private Figure indicator(Indicator indicator, Scope scope) {
    Formula formula = indicator.formula();
    if (scope.run != null) {
      return formula != null && Windowing.isRatio(formula)
          ? ratio(formula, scope, scope.run)
          : over(scope, scope.run, indicator, each -> indicator(indicator, each));
    }
    return formula == null
        ? observed(indicator, scope, dims(indicator, scope.dims))
        : worked(indicator, formula, scope);
  }

  /** The figure that a formula gives; as a document prints it, where one does. */
  private Figure worked(Indicator indicator, Formula formula, Scope scope) {
    if (scope.pool == null && facts.hasPrinted()) {
      Dims dims = scope.dims.only(Slicing.dimensions(indicator).keySet());
      Figure printed = printed(indicator, scope.key(indicator, scope.subject, scope.period, dims));
      if (printed != null) {
        return printed;
      }
    }
    return formula(formula, scope);
  }

  /** The figure of an observation that a document prints, or null where none does. */
  Figure.@Nullable Read printed(Indicator indicator, Key key) {
    Figure.Read read = read(indicator, key);
    return read.isPrinted() ? read : null;
  }

  /** The figure of an indicator that is observed: of the subject, or the sum over its members. */
  private Figure observed(Indicator indicator, Scope scope, Dims dims) {
    Pool pool = scope.pool;
    if (pool == null || !isPooled(indicator)) {
      refuseWithout(pool, indicator);
      return read(indicator, scope.key(indicator, scope.subject, scope.period, dims));
    }
    List<Figure> parts = new ArrayList<>(pool.members.size());
    for (Subject member : pool.members) {
      parts.add(read(indicator, scope.key(indicator, member, scope.period, dims)));
    }
    return Figure.Worked.of(Operation.SUM, parts, pool.group, pool.without);
  }

  /** A figure over several periods, from what it is in each of them. */
  private static Figure over(Scope scope, Run run, Object what, Function<Scope, Figure> single) {
    if (run.others == null) {
      Ledgers.Of key = new Ledgers.Of(what, scope.subject, scope.asOf, scope.dims, scope.pool);
      return scope
          .ledgers
          .of(key, () -> new Ledger(each -> single.apply(scope.in(each))))
          .over(run.over);
    }
    List<Figure> parts = new ArrayList<>(run.others.size());
    for (Period each : run.others) {
      parts.add(single.apply(scope.in(each)));
    }
    return Figure.Worked.over(run.over, parts);
  }

  /** Of a ratio, what is divided and what it is divided by are taken over the periods. */
  private Figure ratio(Formula formula, Scope scope, Run run) {
    if (!Windowing.isRatio(formula)) {
      return over(scope, run, formula, each -> formula(formula, each));
    }
    if (formula instanceof Formula.Of of) {
      return leaf(of, scope, run.seen(of));
    }
    Formula.Worked worked = (Formula.Worked) formula;
    List<Figure> parts = new ArrayList<>();
    for (Formula part : worked.parts()) {
      // What a ratio is taken from, or multiplied by, is no figure of a period.
      boolean isStated = part instanceof Formula.Constant && worked.operation() != Operation.RATIO;
      parts.add(isStated ? formula(part, scope) : ratio(part, scope, run));
    }
    return Figure.Worked.of(worked.operation(), parts, null);
  }

  /** What cannot be added up is known of the group as a whole alone, never of the others in it. */
  private static void refuseWithout(@Nullable Pool pool, Object what) {
    if (pool != null && pool.without != null) {
      throw new Refusal(
          "'" + what + "' kan ikke lægges sammen for de øvrige i '" + pool.group + "' uden '"
              + pool.without + "': sammenlign med gruppen under ét, eller byg på antal.",
          "'" + what + "' cannot be added up for the others in '" + pool.group + "' without '"
              + pool.without + "': compare with the group as a whole, or build on counts.");
    }
  }

  private Figure formula(Formula formula, Scope scope) {
    if (formula instanceof Formula.Of of) {
      return leaf(of, scope, null);
    }
    if (formula instanceof Formula.Windowed windowed) {
      return windowed(windowed, scope);
    }
    if (formula instanceof Formula.Worked worked) {
      return operation(worked, scope);
    }
    if (formula instanceof Formula.Latest latest) {
      return latest(latest, scope);
    }
    if (formula instanceof Formula.UnitCount count) {
      return count(count, scope);
    }
    if (formula instanceof Formula.Place place) {
      return place(place, scope);
    }
    if (formula instanceof Formula.FirstSupplied first) {
      return first(first, scope);
    }
    Formula.Constant constant = (Formula.Constant) formula;
    return Figure.Stated.of(constant.value(), constant.unit());
  }

  /** The result of an operation; of a mean of months the one that a document prints, if any. */
  private Figure operation(Formula.Worked worked, Scope scope) {
    List<Figure> parts = new ArrayList<>(worked.parts().size());
    for (Formula part : worked.parts()) {
      parts.add(formula(part, scope));
    }
    Figure printed = worked.operation() == Operation.MEAN && facts.hasPrinted()
        ? new PrintedMean(this).of(parts)
        : null;
    return printed != null ? printed : Figure.Worked.of(worked.operation(), parts, null);
  }

  private Figure windowed(Formula.Windowed windowed, Scope scope) {
    Formula.Of of = windowed.figure();
    Period last = of.when().seenFrom(scope.period, of.indicator().grain());
    Stretch over = windowed.reach().upTo(last, scope.years.grain(), scope.years.ahead());
    return leaf(of, scope, Run.of(over));
  }

  private Figure leaf(Formula.Of of, Scope scope, @Nullable Run run) {
    Indicator indicator = of.indicator();
    Period period = of.when().seenFrom(scope.period, indicator.grain());
    Dims dims = dims(indicator, scope.dims).with(of.dims());
    Subject subject = subject(of.whose(), scope.subject);
    boolean same = of.whose().equals(Formula.Whose.SAME);
    Scope own = new Scope(
        subject,
        period,
        scope.asOf,
        dims,
        same ? scope.pool : null,
        scope.years,
        run,
        scope.ledgers);
    if (!same && subject.isGroup()) {
      return level(indicator, own, of.whose().peers() ? scope.subject : null);
    }
    if (run != null) {
      return indicator(indicator, own);
    }
    return indicator.formula() == null
        ? observed(indicator, own, dims)
        : worked(indicator, indicator.formula(), own);
  }

  private Subject subject(Formula.Whose whose, Subject asked) {
    Subject around = whose.kind().isEmpty() ? null : facts.around(asked, whose.kind());
    if (around != null) {
      return around;
    }
    Subject fixed = whose.fixed();
    return fixed == null ? asked : fixed;
  }

  /** The dimension values an indicator has; one that is worked out hands all on to what it reads. */
  private static Dims dims(Indicator indicator, Dims asked) {
    return indicator.formula() == null ? asked.only(indicator.dimensions().keySet()) : asked;
  }

  /** The figure of one observation, or that it is missing. */
  public Figure.Read read(Indicator indicator, Key key) {
    return indicator.kind() == Kind.DAY
        ? day(indicator, key)
        : Figure.Read.of(indicator, key, facts.observation(key));
  }

  /** A day is known by any observation of it, whichever period that was made in. */
  private Figure.Read day(Indicator indicator, Key key) {
    Observation known = null;
    Observation open = null;
    for (Observation each :
        facts.over(key.indicator(), key.subject(), key.dims()).values()) {
      known = each.reading() instanceof Reading.Known ? each : known;
      open = each.reading() instanceof Reading.Open ? each : open;
    }
    Observation best = known != null ? known : open != null ? open : facts.observation(key);
    return Figure.Read.of(indicator, key, best);
  }

  private Figure latest(Formula.Latest latest, Scope scope) {
    Formula.Of of = latest.figure();
    Indicator indicator = of.indicator();
    Period period = of.when().seenFrom(scope.period, indicator.grain());
    Dims dims = dims(indicator, scope.dims).with(of.dims());
    Subject subject = subject(of.whose(), scope.subject);
    if (subject.equals(scope.subject)) {
      refuseWithout(scope.pool, indicator);
    }
    Figure.Read asked = read(indicator, scope.key(indicator, subject, period, dims));
    if (asked.isSupplied()) {
      return asked;
    }
    for (Observation each : facts
        .over(indicator.id(), subject, dims)
        .headMap(period, false)
        .descendingMap()
        .values()) {
      // A printed mean of a year stands for the mean of its months alone.
      boolean isOwn = each.key().period().grain() == indicator.grain();
      if (isOwn && !(each.reading() instanceof Reading.Missing)) {
        return new Figure.Instead(asked, Figure.Read.of(indicator, each.key(), each));
      }
    }
    return new Figure.Instead(asked, Figure.Stated.of(latest.otherwise(), indicator.unit()));
  }

  private Figure count(Formula.UnitCount count, Scope scope) {
    refuseWithout(scope.pool, count.kind());
    List<Figure> parts = new ArrayList<>();
    for (Subject unit : facts.units(count.kind(), scope.subject)) {
      parts.add(formula(count.ofUnit(), scope.of(unit)));
    }
    return Figure.Worked.of(Operation.COUNT, parts, null);
  }

  /** The subject's own figure first, then those of all others of its kind. */
  private Figure place(Formula.Place place, Scope scope) {
    refuseWithout(scope.pool, place.of().figures().get(0).indicator());
    List<Figure> parts = new ArrayList<>();
    parts.add(formula(place.of(), scope));
    for (Subject other : catalogue.official(scope.subject.kind()).keySet()) {
      if (!other.equals(scope.subject)) {
        parts.add(formula(place.of(), scope.of(other)));
      }
    }
    return Figure.Worked.of(Operation.RANK, parts, null);
  }

  private Figure first(Formula.FirstSupplied first, Scope scope) {
    Figure asked = formula(first.alternatives().get(0), scope);
    for (int i = 0; i < first.alternatives().size(); i++) {
      if (formula(first.signs().get(i), scope).isSupplied()) {
        Figure figure = i == 0 ? asked : formula(first.alternatives().get(i), scope);
        // An earlier alternative that is one figure stays visible as missing.
        return figure != asked && asked instanceof Figure.Read read && !read.isSupplied()
            ? new Figure.Instead(read, figure)
            : figure;
      }
    }
    return asked;
  }
}
