package dk.pejl.reference;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Entry;
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
import dk.pejl.indicator.When;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.quantity.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up what a goal speaks of: levels in the facts, by the formulas and groups. */
final class Lookup {
  private final Facts facts;
  private final Catalogue catalogue;
  private final SortedSet<Key> touched = new TreeSet<>();
  private LocalDate asOf = LocalDate.MIN;
  private boolean bySchoolYears;
  private int yearsAhead;
  private boolean isOneOfSeveral;

  Lookup(Facts facts, Catalogue catalogue) {
    this.facts = facts;
    this.catalogue = catalogue;
  }

  /** Every key that an indicator of a subject in a period comes from. */
  SortedSet<Key> sources(Indicator indicator, Subject subject, Period period, Dims dims) {
    SortedSet<Key> before = new TreeSet<>(touched);
    touched.clear();
    asOf = period.lastDay();
    bySchoolYears = period.grain() == Grain.SCHOOL_YEAR;
    yearsAhead = 0;
    level(indicator, subject, Several.one(period), dims, null);
    SortedSet<Key> sources = new TreeSet<>(touched);
    touched.addAll(before);
    return sources;
  }

  /** Every key that was looked for, also where something else was used in the end. */
  SortedSet<Key> touched() {
    return touched;
  }

  // Statements.

  /** What a statement says of a subject in a period, with days as they are on a day. */
  Proposition proposition(
      Statement statement, Subject subject, Period now, LocalDate day, boolean inYearOfDay) {
    asOf = day;
    bySchoolYears = now.grain() == Grain.SCHOOL_YEAR;
    yearsAhead = inYearOfDay
        ? Time.yearOf(Period.day(day), bySchoolYears) - Time.yearOf(now, bySchoolYears)
        : 0;
    return proposition(statement, subject, now);
  }

  private Proposition proposition(Statement statement, Subject subject, Period now) {
    if (statement instanceof Statement.Compare compare) {
      Placed value = at(compare.value(), subject, now);
      return comparison(value, compare.order(), compare.limit(), subject, now)
          .along(compare.path());
    }
    if (statement instanceof Statement.All all) {
      return new Proposition.All(
          all.parts().stream().map(part -> proposition(part, subject, now)).toList());
    }
    if (statement instanceof Statement.Any any) {
      return new Proposition.Any(
          any.parts().stream().map(part -> proposition(part, subject, now)).toList());
    }
    if (statement instanceof Statement.Some some) {
      return new Proposition.Some(
          some.order(),
          some.count(),
          some.parts().stream().map(part -> proposition(part, subject, now)).toList());
    }
    if (statement instanceof Statement.Each each) {
      return new Proposition.Each(units(each, subject, now));
    }
    if (statement instanceof Statement.EachOfTwo two) {
      return eachOfTwo(two, subject, now);
    }
    if (statement instanceof Statement.IfThen ifThen) {
      return new Proposition.IfThen(
          proposition(ifThen.condition(), subject, now), proposition(ifThen.claim(), subject, now));
    }
    if (statement instanceof Statement.Provided provided) {
      return new Proposition.Provided(
          proposition(provided.condition(), subject, now),
          proposition(provided.claim(), subject, now));
    }
    if (statement instanceof Statement.HowMany many) {
      Proposition.Each each = (Proposition.Each) proposition(many.each(), subject, now);
      return new Proposition.HowMany(each.units(), many.isShare(), many.order(), many.limit());
    }
    return statement instanceof Statement.Trend trend
        ? trend(trend, subject, now)
        : new Proposition.Nothing();
  }

  private List<Proposition.Unit> units(Statement.Each each, Subject subject, Period now) {
    List<Placed> values = spread(each.value(), subject, now);
    List<Placed> limits = spread(each.limit(), subject, now);
    List<Placed> flags = each.where() == null
        ? List.of()
        : spread(each.where(), subject, now).stream().map(Placed::onLastDay).toList();
    List<Proposition.Unit> under =
        each.under() == null ? List.of() : units(each.under(), subject, now);
    List<Proposition.Unit> provided =
        each.provided() == null ? List.of() : units(each.provided(), subject, now);
    List<Proposition.Unit> units = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      // The same unit of both: they are spread alike, so they stand at the same place.
      Placed value = values.get(i);
      Proposition.Comparison holds = limits.isEmpty()
          ? comparison(value, each.order(), each.limit(), subject, now)
          : comparison(value, each.order(), limits.get(i));
      Proposition in = flags.isEmpty()
          ? new Proposition.Nothing()
          : comparison(flags.get(i), Order.EQUAL, new Placed(Fraction.ONE));
      boolean isRegistered = each.value().view().spread() instanceof Statement.Units
          || each.value().view().spread() instanceof Statement.Observed;
      Proposition condition = under.isEmpty() ? new Proposition.Nothing() : all(under.get(i));
      Proposition claim =
          provided.isEmpty() ? holds : new Proposition.Provided(all(provided.get(i)), holds);
      units.add(new Proposition.Unit(in, condition, claim, isRegistered ? value.subject : null));
    }
    return units;
  }

  private Proposition eachOfTwo(Statement.EachOfTwo two, Subject subject, Period now) {
    List<Proposition.Unit> first = units(two.first(), subject, now);
    List<Proposition.Unit> second = units(two.second(), subject, now);
    List<Proposition.Unit> units = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Proposition.Unit a = first.get(i);
      Proposition.Unit b = second.get(i);
      List<Proposition> parts = List.of(a.holds(), b.holds());
      units.add(new Proposition.Unit(
          both(a.in(), b.in()),
          both(a.condition(), b.condition()),
          two.both() ? new Proposition.All(parts) : new Proposition.Any(parts),
          a.of()));
    }
    return new Proposition.Each(units);
  }

  /** That a unit is meant, and that what is said of it holds. */
  private static Proposition all(Proposition.Unit unit) {
    return both(both(unit.in(), unit.condition()), unit.holds());
  }

  private static Proposition both(Proposition a, Proposition b) {
    return a instanceof Proposition.Nothing
        ? b
        : b instanceof Proposition.Nothing ? a : new Proposition.All(List.of(a, b));
  }

  private Proposition trend(Statement.Trend trend, Subject subject, Period now) {
    Placed last = at(trend.value(), subject, now);
    List<Proposition.Unit> steps = new ArrayList<>();
    Placed before = null;
    for (Period period : periods(last.period, trend.value().view().spread())) {
      int ahead = period.equals(last.period) ? last.ahead : 0;
      Placed at = new Placed(
          last.indicator, last.subject, period, last.dims, null, null, last.reach, ahead);
      if (before != null) {
        Proposition step = comparison(at, trend.order(), before);
        steps.add(
            new Proposition.Unit(new Proposition.Nothing(), new Proposition.Nothing(), step, null));
      }
      before = at;
    }
    return new Proposition.Each(steps);
  }

  private static List<Period> periods(Period last, Statement.@Nullable Spread spread) {
    return spread instanceof Statement.Since since
        ? Time.since(since.first().firstDay(), last)
        : Time.since(
            Time.earlier(last, ((Statement.SinceBack) spread).periods()).firstDay(), last);
  }

  private Proposition.Comparison comparison(Placed value, Order order, Placed limit) {
    return comparison(value, order, term(limit), limit.subject);
  }

  private Proposition.Comparison comparison(
      Placed value, Order order, Statement.Operand limit, Subject subject, Period now) {
    Subject against =
        limit instanceof Statement.Level level ? at(level, subject, now).subject : null;
    return comparison(value, order, limit(limit, value, subject, now), against);
  }

  private Proposition.Comparison comparison(
      Placed value, Order order, Term limit, @Nullable Subject against) {
    LocalDate until =
        Time.lastEnded(value.indicator.grain(), value.period.lastDay()).lastDay();
    return new Proposition.Comparison(
        value.indicator, term(value), order, limit, List.of(), until, value.subject, against);
  }

  /** What a value is held against, looked up. */
  private Term limit(Statement.Operand limit, Placed value, Subject subject, Period now) {
    if (limit instanceof Statement.Reckoned reckoned) {
      List<Term> parts = List.of(
          term(at(reckoned.level(), subject, now)), limit(reckoned.other(), value, subject, now));
      return new Term.Apply(reckoned.operation(), parts, null);
    }
    if (limit instanceof Statement.OrBetween or) {
      Term level = term(at(or.level(), subject, now));
      List<Term> bounds = List.of(new Term.Stated(or.least()), new Term.Stated(or.most()));
      Term instead = new Term.Apply(Operation.WITHIN, bounds, null);
      return level.reads(true).stream().anyMatch(Term.Read::isGiven)
          ? level
          : level instanceof Term.Read read ? new Term.InPlaceOf(read, instead) : instead;
    }
    return term(placed(limit, value, subject, now));
  }

  // Where and when.

  /** An indicator of a subject in a period, or a number. */
  private record Placed(
      @Nullable Indicator indicator,
      @Nullable Subject subject,
      @Nullable Period period,
      Dims dims,
      @Nullable Fraction number,
      @Nullable Subject comparedBy,
      @Nullable Reach reach,
      int ahead) {
    Placed(
        @Nullable Indicator indicator,
        @Nullable Subject subject,
        @Nullable Period period,
        Dims dims,
        @Nullable Fraction number) {
      this(indicator, subject, period, dims, number, null, null, 0);
    }

    Placed(Fraction number) {
      this(null, null, null, Dims.NONE, number);
    }

    /** The same as a state, which is that of the period around the last day. */
    Placed onLastDay() {
      Period around = Time.around(indicator.grain(), period.lastDay());
      return new Placed(indicator, subject, around, dims, null);
    }

    Placed of(Subject unit) {
      return new Placed(indicator, unit, period, dims, null, null, reach, ahead);
    }
  }

  private Placed placed(Statement.Operand limit, Placed value, Subject subject, Period now) {
    if (limit instanceof Statement.Level level) {
      return at(level, subject, now);
    }
    return new Placed(
        limit instanceof Statement.Limit number
            ? number.value()
            : Fraction.of(value.period.lastDay().toEpochDay()));
  }

  private Placed at(Statement.Level level, Subject subject, Period now) {
    Statement.View view = level.view();
    Period fixed = view.fixed();
    boolean isAlike = view.reach() != null
        && view.reach().form() == Reach.Form.TO_DATE
        && fixed != null
        && isYear(fixed)
        && !isYear(now);
    return new Placed(
        level.indicator(),
        view.subject() == null ? subject : Subject.parse(view.subject()),
        isAlike ? alike(now, fixed) : fixed == null ? Time.earlier(now, view.back()) : fixed,
        view.dims(),
        null,
        view.isOfOthers() ? subject : null,
        view.reach(),
        fixed == null || isAlike ? yearsAhead : 0);
  }

  private boolean isYear(Period period) {
    return period.grain() == (bySchoolYears ? Grain.SCHOOL_YEAR : Grain.YEAR);
  }

  /** So far into a certain year as a period is into the one that is asked about. */
  private Period alike(Period now, Period year) {
    int own = Time.yearOf(now, bySchoolYears) + yearsAhead;
    int other = Time.yearOf(year, bySchoolYears);
    if (now.grain() == Grain.DAY) {
      return Period.day(now.lastDay().plusYears(other - own));
    }
    int gone = 0;
    for (Period each = now; Time.yearOf(each, bySchoolYears) == own; each = Time.earlier(each, 1)) {
      gone++;
    }
    Period at = Time.around(now.grain(), year.lastDay());
    while (Time.yearOf(at, bySchoolYears) >= other) {
      at = Time.earlier(at, 1);
    }
    for (int i = 0; i < gone; i++) {
      at = at.next();
    }
    return at;
  }

  /** The units of an operand that is spread; none of one that is not. */
  private List<Placed> spread(Statement.Operand operand, Subject subject, Period now) {
    if (!(operand instanceof Statement.Level level)) {
      return List.of();
    }
    Placed whole = at(level, subject, now);
    List<Placed> units = new ArrayList<>();
    if (level.view().spread() instanceof Statement.Values values) {
      for (String value : values.values()) {
        Dims dims = whole.dims.with(values.dimension(), value);
        units.add(new Placed(
            whole.indicator,
            whole.subject,
            whole.period,
            dims,
            null,
            null,
            whole.reach,
            whole.ahead));
      }
    } else if (level.view().spread() instanceof Statement.Units kind) {
      units(kind.kind(), whole.subject).forEach(unit -> units.add(whole.of(unit)));
    } else if (level.view().spread() instanceof Statement.Observed kind) {
      units(kind.kind(), whole.subject).forEach(unit -> units.addAll(observed(whole.of(unit))));
    } else if (level.view().spread() instanceof Statement.Among among) {
      among.subjects().forEach(unit -> units.add(whole.of(Subject.parse(unit))));
    }
    return units;
  }

  /** A unit in the last of the periods within the given one that it is observed in, if any. */
  private List<Placed> observed(Placed unit) {
    Period last = null;
    touched.add(new Key(
        unit.indicator.id(),
        unit.subject,
        Time.lastEnded(unit.indicator.grain(), unit.period.lastDay()),
        unit.dims));
    for (Period each : facts.over(unit.indicator.id(), unit.subject, unit.dims).keySet()) {
      boolean isWithin = !each.firstDay().isBefore(unit.period.firstDay())
          && !each.lastDay().isAfter(unit.period.lastDay());
      last = isWithin && each.grain() == unit.indicator.grain() ? each : last;
    }
    return last == null
        ? List.of()
        : List.of(new Placed(unit.indicator, unit.subject, last, unit.dims, null));
  }

  private List<Subject> units(String kind, Subject within) {
    return facts.entries().stream()
        .filter(entry -> entry.subject().isA(kind) && liesIn(entry, within))
        .map(Entry::subject)
        .toList();
  }

  private boolean liesIn(Entry entry, Subject subject) {
    Subject around = entry.within();
    if (around == null) {
      return false;
    }
    Entry next = facts.entry(around);
    return around.equals(subject) || (next != null && liesIn(next, subject));
  }

  /** Whether a subject is another than the given one of its kind, or lies in another. */
  boolean liesOutside(Subject subject, Subject given) {
    Set<Subject> around = new HashSet<>();
    Subject at = subject;
    while (!at.kind().equals(given.kind())) {
      Entry entry = facts.entry(at);
      if (entry == null || entry.within() == null || !around.add(at)) {
        return false;
      }
      at = entry.within();
    }
    return !at.equals(given);
  }

  private Subject around(Subject subject, String kind, Subject otherwise) {
    if (subject.isA(kind)) {
      return subject;
    }
    Entry entry = facts.entry(subject);
    return entry == null || entry.within() == null
        ? otherwise
        : around(entry.within(), kind, otherwise);
  }

  // Levels.

  private Term term(Placed at) {
    return at.number != null
        ? new Term.Stated(at.number)
        : level(at.indicator, at.subject, several(at), at.dims, at.comparedBy);
  }

  private Several several(Placed at) {
    Period last = Time.lastEnded(at.indicator.grain(), at.period.lastDay());
    return at.reach == null ? Several.one(at.period) : several(at.reach, last, at.ahead);
  }

  /** The level of a subject; of a group its own if that covers the formula, else its members'. */
  private Term level(
      Indicator indicator, Subject subject, Several when, Dims dims, @Nullable Subject comparedBy) {
    Group group = subject.isGroup() ? catalogue.group(subject) : null;
    if (group != null && group.members().contains(comparedBy)) {
      List<Subject> others = new ArrayList<>(group.members());
      others.remove(comparedBy);
      Group without = new Group(subject, group.name(), others);
      return over(when, each -> indicator(indicator, subject, each, dims, without));
    }
    Term own = over(when, each -> indicator(indicator, subject, each, dims, null));
    return group == null || group.members().isEmpty() || covers(own, subject)
        ? own
        : over(when, each -> indicator(indicator, subject, each, dims, group));
  }

  /** Whether the group's own observations give all that its members' could give instead. */
  private static boolean covers(Term own, Subject group) {
    return own.reads(false).stream()
        .filter(read -> read.key.subject().equals(group) && canBeAddedUp(read.indicator))
        .allMatch(Term.Read::isGiven);
  }

  private static boolean canBeAddedUp(Indicator indicator) {
    return indicator.kind() == Kind.COUNT || indicator.kind() == Kind.AMOUNT;
  }

  private Term indicator(
      Indicator indicator, Subject subject, Period period, Dims dims, @Nullable Group pooled) {
    Period own = Time.lastEnded(indicator.grain(), period.lastDay());
    if (indicator.formula() != null) {
      Term worked = formula(indicator.formula(), subject, own, dims, pooled);
      // Of a quotient over several periods both parts are taken, and a printed one has none.
      boolean isRead = pooled == null && !(isOneOfSeveral && isQuotient(worked));
      Term.Read printed = isRead ? printed(indicator, subject, own, dims) : null;
      return printed == null ? worked : printed;
    }
    if (pooled == null || !canBeAddedUp(indicator)) {
      return read(indicator, subject, own, dims);
    }
    return new Term.Apply(
        Operation.SUM,
        pooled.members().stream()
            .<Term>map(member -> read(indicator, member, own, dims))
            .toList(),
        subject);
  }

  private Term formula(
      Formula formula, Subject subject, Period period, Dims dims, @Nullable Group pooled) {
    if (formula instanceof Formula.Constant constant) {
      return new Term.Stated(Fraction.of(constant.value()));
    }
    if (formula instanceof Formula.Worked worked) {
      List<Term> parts = new ArrayList<>();
      worked.parts().forEach(part -> parts.add(formula(part, subject, period, dims, pooled)));
      Term printed = worked.operation() == Operation.MEAN ? printedMean(parts) : null;
      return printed == null ? new Term.Apply(worked.operation(), parts, null) : printed;
    }
    if (formula instanceof Formula.Latest latest) {
      return latest(latest, subject, period, dims);
    }
    if (formula instanceof Formula.FirstSupplied first) {
      return first(first, subject, period, dims, pooled);
    }
    if (formula instanceof Formula.UnitCount count) {
      return each(Operation.COUNT, count.ofUnit(), units(count.kind(), subject), period, dims);
    }
    if (formula instanceof Formula.Windowed windowed) {
      Formula.Of figure = windowed.figure();
      Period last =
          Time.lastEnded(figure.indicator().grain(), when(figure.when(), period).lastDay());
      return of(figure, subject, several(windowed.reach(), last, yearsAhead), dims, pooled);
    }
    if (formula instanceof Formula.Place place) {
      Term own = formula(place.of(), subject, period, dims, pooled);
      return place(own, place, subject, period, dims);
    }
    Formula.Of of = (Formula.Of) formula;
    return of(of, subject, Several.one(when(of.when(), period)), dims, pooled);
  }

  private Term of(Formula.Of of, Subject subject, Several when, Dims dims, @Nullable Group pooled) {
    Dims read = dims(of, dims);
    // Another's level is its own matter: if that is a group, it is a group's level anew.
    return of.whose().equals(Formula.Whose.SAME)
        ? over(when, each -> indicator(of.indicator(), subject, each, read, pooled))
        : level(
            of.indicator(),
            whose(of.whose(), subject),
            when,
            read,
            of.whose().peers() ? subject : null);
  }

  // Several periods at once.

  /** Which periods a figure is taken over, and how; of one period it is not. */
  private record Several(List<Period> periods, @Nullable Operation how) {
    static Several one(Period period) {
      return new Several(List.of(period), null);
    }
  }

  private Several several(@Nullable Reach reach, Period last, int ahead) {
    if (reach == null) {
      return Several.one(last);
    }
    List<Period> periods = new ArrayList<>();
    for (Period each = last; isPart(reach, each, last, periods.size(), ahead); ) {
      periods.add(0, each);
      each = Time.earlier(each, 1);
    }
    return new Several(periods, reach.isMean() ? Operation.MEAN : Operation.SUM);
  }

  private boolean isPart(Reach reach, Period each, Period last, int found, int ahead) {
    return switch (reach.form()) {
      case ROLLING -> found < reach.count();
      case CUMULATED -> !each.firstDay().isBefore(reach.from().firstDay());
      case TO_DATE -> Time.yearOf(each, bySchoolYears) == Time.yearOf(last, bySchoolYears) + ahead;
    };
  }

  /** One term of those of several periods: of quotients both parts are, else they are added up. */
  private Term over(Several several, Function<Period, Term> single) {
    if (several.how == null) {
      return single.apply(several.periods.get(0));
    }
    isOneOfSeveral = true;
    List<Term> terms = several.periods.stream().map(single).toList();
    isOneOfSeveral = false;
    return together(several.how, terms);
  }

  private static Term together(Operation how, List<Term> terms) {
    if (terms.isEmpty() || !isQuotient(terms.get(0))) {
      return new Term.Apply(how, terms, null);
    }
    Term.Apply first = (Term.Apply) terms.get(0);
    List<Term> parts = new ArrayList<>();
    for (int i = 0; i < first.parts().size(); i++) {
      int part = i;
      boolean stays =
          first.parts().get(i) instanceof Term.Stated && first.operation() != Operation.RATIO;
      parts.add(
          stays
              ? first.parts().get(i)
              : together(
                  how,
                  terms.stream()
                      .map(term -> ((Term.Apply) term).parts().get(part))
                      .toList()));
    }
    return new Term.Apply(first.operation(), parts, null);
  }

  private static boolean isQuotient(Term term) {
    return term instanceof Term.Apply apply
        && (apply.operation() == Operation.RATIO
            || apply.parts().stream().anyMatch(Lookup::isQuotient));
  }

  private Term.Apply each(
      Operation operation, Formula formula, List<Subject> of, Period period, Dims dims) {
    List<Term> parts = new ArrayList<>();
    of.forEach(each -> parts.add(formula(formula, each, period, dims, null)));
    return new Term.Apply(operation, parts, null);
  }

  private Term place(Term own, Formula.Place place, Subject subject, Period period, Dims dims) {
    List<Subject> others = new ArrayList<>(catalogue.official(subject.kind()).keySet());
    others.remove(subject);
    List<Term> all = new ArrayList<>(List.of(own));
    all.addAll(each(Operation.RANK, place.of(), others, period, dims).parts());
    return new Term.Apply(Operation.RANK, all, null);
  }

  private Term first(
      Formula.FirstSupplied first,
      Subject subject,
      Period period,
      Dims dims,
      @Nullable Group pooled) {
    List<Term> terms = first.alternatives().stream()
        .map(each -> formula(each, subject, period, dims, pooled))
        .toList();
    Term asked = terms.get(0);
    Term used = terms.stream()
        .filter(term -> term.reads(true).stream().anyMatch(Term.Read::isGiven))
        .findFirst()
        .orElse(asked);
    return used != asked && asked instanceof Term.Read read ? new Term.InPlaceOf(read, used) : used;
  }

  private Term latest(Formula.Latest latest, Subject asker, Period period, Dims dims) {
    Formula.Of of = latest.figure();
    Subject subject = whose(of.whose(), asker);
    Period at = Time.lastEnded(of.indicator().grain(), when(of.when(), period).lastDay());
    Term.Read asked = read(of.indicator(), subject, at, dims(of, dims));
    Term.Read used = asked;
    while (!used.isGiven()) {
      Map.Entry<Period, Observation> earlier = facts
          .over(asked.key.indicator(), asked.key.subject(), asked.key.dims())
          .lowerEntry(used.key.period());
      if (earlier == null) {
        return new Term.InPlaceOf(asked, new Term.Stated(Fraction.of(latest.otherwise())));
      }
      // (An indicator that is carried on is yearly here, so that no printed mean is among them.)
      used = new Term.Read(of.indicator(), earlier.getValue().key(), earlier.getValue());
    }
    return used == asked ? asked : new Term.InPlaceOf(asked, used);
  }

  static Period when(When when, Period period) {
    Period from = when.fixed() == null ? period : when.fixed();
    Period base = Time.earlier(from, when.back());
    return when.month() == 0
        ? base
        : Period.parse(base.lastDay().getYear() + (when.month() < 10 ? "-0" : "-") + when.month());
  }

  private Subject whose(Formula.Whose whose, Subject asker) {
    if (whose.kind().isEmpty()) {
      return whose.fixed() == null ? asker : whose.fixed();
    }
    return around(asker, whose.kind(), whose.fixed() == null ? asker : whose.fixed());
  }

  /** The dimension values asked for, and those that the formula names before them. */
  private static Dims dims(Formula.Of of, Dims asked) {
    Map<String, String> dims = new HashMap<>(asked.values());
    dims.putAll(of.dims().values());
    return Dims.of(dims);
  }

  // What documents print.

  /** What a document prints of a figure that is worked out, or null. */
  private Term.@Nullable Read printed(
      Indicator indicator, Subject subject, Period period, Dims dims) {
    Map<String, String> own = new HashMap<>(dims.values());
    own.keySet().retainAll(dimensions(indicator));
    boolean isDay = indicator.kind() == Kind.DAY;
    return printed(
        indicator,
        new Key(indicator.id(), subject, isDay ? Period.day(asOf) : period, Dims.of(own)));
  }

  private Term.@Nullable Read printed(Indicator indicator, Key key) {
    Observation observation = indicator.kind() == Kind.DAY ? day(key) : facts.observation(key);
    return observation != null && observation.caveats().contains(Caveat.PRINTED)
        ? new Term.Read(indicator, key, observation)
        : null;
  }

  /** The dimensions that the observations behind an indicator have and its formula does not settle. */
  private static Set<String> dimensions(Indicator indicator) {
    if (indicator.formula() == null) {
      return indicator.dimensions().keySet();
    }
    Set<String> left = new HashSet<>();
    for (Formula.Of of : indicator.formula().figures()) {
      Set<String> some = new HashSet<>(dimensions(of.indicator()));
      some.removeAll(of.dims().values().keySet());
      left.addAll(some);
    }
    return left;
  }

  /** What stands for the mean of these terms, if they are months of a year that is printed. */
  private @Nullable Term printedMean(List<Term> months) {
    Term.Read one = printedYear(months);
    if (one != null || !(months.get(0) instanceof Term.Apply first) || first.pooled() == null) {
      return one;
    }
    for (Term month : months) {
      if (!(month instanceof Term.Apply apply) || !first.pooled().equals(apply.pooled())) {
        return null;
      }
    }
    Term.Read member = (Term.Read) first.parts().get(0);
    Key whole =
        new Key(member.key.indicator(), first.pooled(), member.key.period(), member.key.dims());
    Group group = catalogue.group(first.pooled());
    if (group.members().size() == first.parts().size()) {
      Term.Read own = printedYear(List.of(new Term.Read(member.indicator, whole, null)));
      if (own != null) {
        return own;
      }
    }
    List<Term> means = new ArrayList<>();
    for (int i = 0; i < first.parts().size(); i++) {
      int index = i;
      List<Term> own =
          months.stream().map(month -> ((Term.Apply) month).parts().get(index)).toList();
      Term.Read printed = printedYear(own);
      means.add(printed == null ? new Term.Apply(Operation.MEAN, own, null) : printed);
    }
    return means.stream().allMatch(Term.Apply.class::isInstance)
        ? null
        : new Term.Apply(Operation.SUM, means, first.pooled());
  }

  private Term.@Nullable Read printedYear(List<Term> months) {
    Set<Key> years = new HashSet<>();
    for (Term month : months) {
      if (!(month instanceof Term.Read read) || read.key.period().grain() != Grain.MONTH) {
        return null;
      }
      years.add(read.key.in(Period.parse(read.key.period().toString().substring(0, 4))));
    }
    return years.size() == 1
        ? printed(((Term.Read) months.get(0)).indicator, years.iterator().next())
        : null;
  }

  // Observations.

  private Term.Read read(Indicator indicator, Subject subject, Period period, Dims dims) {
    Map<String, String> own = new HashMap<>(dims.values());
    own.keySet().retainAll(indicator.dimensions().keySet());
    boolean isDay = indicator.kind() == Kind.DAY;
    Key key = new Key(indicator.id(), subject, isDay ? Period.day(asOf) : period, Dims.of(own));
    touched.add(key);
    return new Term.Read(indicator, key, isDay ? day(key) : facts.observation(key));
  }

  /** What is known of a day, whenever it was observed: that it came, else that it had not come. */
  private @Nullable Observation day(Key key) {
    Observation best = facts.observation(key);
    for (Observation each :
        facts.over(key.indicator(), key.subject(), key.dims()).values()) {
      if (each.reading() instanceof Reading.Open
          && (best == null || !(best.reading() instanceof Reading.Known))) {
        best = each;
      }
      if (each.reading() instanceof Reading.Known) {
        best = each;
      }
    }
    return best;
  }
}
