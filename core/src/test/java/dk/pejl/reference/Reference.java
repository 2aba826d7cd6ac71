package dk.pejl.reference;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Period;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict means, in plain loops: no rules, no engine, and none of the library's own figures,
 * claims and verdicts. The library is tested against it.
 */
public final class Reference {
  private final Lookup lookup;

  /** The meaning of goals given facts, indicators and groups. */
  public Reference(Facts facts, Catalogue catalogue) {
    this.lookup = new Lookup(facts, catalogue);
  }

  /** Every key that was looked for until now. */
  public SortedSet<Key> touched() {
    return lookup.touched();
  }

  /** Every key that an indicator of a subject in a period comes from. */
  public SortedSet<Key> sources(Indicator indicator, Subject subject, Period period, Dims dims) {
    return lookup.sources(indicator, subject, period, dims);
  }

  /** The answer to a question about goals, which come by plan and in the order of the plan. */
  public List<Finding> answer(List<GoalData> goals, Question question) {
    List<Finding> findings = new ArrayList<>();
    for (GoalData goal : goals) {
      if (isAsked(goal, question)) {
        findings.add(finding(goal, question.subject(), question.asOf()));
      }
    }
    return findings;
  }

  private static boolean isAsked(GoalData goal, Question question) {
    if (question.goals().contains(goal.id())) {
      return true;
    }
    if (!question.standings().isEmpty() && !question.standings().contains(goal.standing())) {
      return false;
    }
    LocalDate asOf = question.asOf();
    boolean isAll = question.goals().isEmpty() && question.plans().isEmpty();
    Plan plan = goal.plan();
    boolean isPlanAsked = isAll
        ? isWithin(asOf, plan.valid().from(), plan.valid().to())
        : question.plans().contains(plan.id());
    return isPlanAsked && !asOf.isBefore(goal.from().firstDay());
  }

  private static boolean isWithin(LocalDate day, Period from, @Nullable Period to) {
    return !day.isBefore(from.firstDay()) && (to == null || !day.isAfter(to.lastDay()));
  }

  private Finding finding(GoalData goal, Subject asked, LocalDate asOf) {
    LocalDate end = goal.to() == null ? LocalDate.MAX : goal.to().lastDay();
    LocalDate effective = asOf.isAfter(end) ? end : asOf;
    Subject subject = subject(goal, asked);
    if (subject == null) {
      return finding(goal, asked, "not-applicable", new Proposition.Nothing(), asOf, effective);
    }
    if (goal.standing() == Standing.UNMEASURABLE) {
      return finding(goal, subject, "unmeasurable", new Proposition.Nothing(), asOf, effective);
    }
    if (goal.at() != null ? goal.at().lastDay().isAfter(effective) : isEarly(goal, asOf)) {
      return finding(goal, subject, "not-due", new Proposition.Nothing(), asOf, effective);
    }
    LocalDate written = Written.lastDay(goal.statement(), goal.grain());
    if (written != null && written.isAfter(asOf)) {
      return finding(goal, subject, "not-due", new Proposition.Nothing(), asOf, effective);
    }
    boolean isByDay = !goal.everyPeriod() && goal.at() == null;
    if (!goal.everyPeriod() && Onsets.lastDay(goal, effective).isAfter(effective)) {
      return finding(goal, subject, "not-due", new Proposition.Nothing(), asOf, effective);
    }
    Period now = goal.at() != null ? goal.at() : Time.lastEnded(goal.grain(), effective);
    Proposition says = lookup.proposition(goal.statement(), subject, now, effective, isByDay);
    return finding(goal, subject, status(goal, says, asOf, end), says, asOf, effective);
  }

  /** Whom a goal is about, for who asks about a subject; null where it is none of their business. */
  private @Nullable Subject subject(GoalData goal, Subject asked) {
    Subject municipality = goal.plan().municipality();
    boolean isOurs = goal.plan().anyMunicipality() || !lookup.liesOutside(asked, municipality);
    if (!goal.subject().contains(":")) {
      return isOurs && goal.subject().equals(asked.kind()) ? asked : null;
    }
    Subject fixed = Subject.parse(goal.subject());
    boolean isMunicipality = asked.kind().equals(municipality.kind());
    return asked.equals(fixed) || (isMunicipality && isOurs) ? fixed : null;
  }

  /** Whether the first of the periods in each of which the goal is to hold is still running. */
  private static boolean isEarly(GoalData goal, LocalDate asOf) {
    return goal.everyPeriod()
        && isWithin(asOf, goal.from(), goal.to())
        && asOf.isBefore(Time.firstFrom(goal.grain(), goal.from().firstDay()).lastDay());
  }

  private static String status(GoalData goal, Proposition says, LocalDate asOf, LocalDate end) {
    if (says instanceof Proposition.IfThen ifThen && ifThen.condition().answer() == Answer.FALSE) {
      return "not-applicable";
    }
    return switch (says.answer()) {
      case TRUE -> "met";
      case UNKNOWN -> "unknown";
      case FALSE -> goal.everyPeriod() || !asOf.isBefore(end) ? "not-met" : underway(says);
    };
  }

  private static String underway(Proposition says) {
    if (!(says.demanded() instanceof Proposition.Comparison comparison)) {
      return "not-due";
    }
    Fraction way = Time.onPath(comparison.path(), comparison.until());
    if (way == null) {
      return "not-due";
    }
    return switch (isAsGoodAs(comparison, way)) {
      case TRUE -> "on-track";
      case FALSE -> "behind";
      case UNKNOWN -> "unknown";
    };
  }

  /** Whether the value lies at the way or better: on the same side as the target lies, or nearer. */
  private static Answer isAsGoodAs(Proposition.Comparison comparison, Fraction way) {
    Span value = comparison.value().span(Map.of());
    return switch (comparison.order()) {
      case AT_LEAST, ABOVE -> Order.AT_LEAST.between(value, Span.at(way));
      case AT_MOST, BELOW -> Order.AT_MOST.between(value, Span.at(way));
      case EQUAL -> {
        Span limit = comparison.limit().span(Map.of());
        Span away = value.minus(limit);
        Span distance = away.greater(away.negated());
        Span allowed = Span.at(way).minus(limit);
        yield Order.AT_MOST.between(distance, allowed.greater(allowed.negated()));
      }
    };
  }

  private static Finding finding(
      GoalData goal,
      Subject subject,
      String status,
      Proposition says,
      LocalDate asOf,
      LocalDate effective) {
    boolean isOver = goal.to() != null && !asOf.isBefore(goal.to().lastDay());
    boolean isDecided = status.equals("met") || status.equals("not-met");
    return new Finding(
        goal,
        subject,
        status,
        says,
        says.answer(),
        isDecided && isOver && !goal.everyPeriod(),
        isWithin(asOf, goal.from(), goal.to()),
        isProvisional(says),
        effective,
        margin(says),
        missing(says),
        excluded(says));
  }

  private static boolean isProvisional(Proposition says) {
    return reads(says.comparisons()).stream()
        .anyMatch(read ->
            read.observation != null && read.observation.caveats().contains(Caveat.PRELIMINARY));
  }

  private static @Nullable Fraction margin(Proposition says) {
    if (!says.isApplied()) {
      return null;
    }
    Proposition demanded = says.demanded();
    if (demanded instanceof Proposition.HowMany many) {
      return margin(many.order(), many.span(Map.of()).only(), many.limit());
    }
    if (!(demanded instanceof Proposition.Comparison comparison)
        || comparison.indicator().kind() == Kind.FLAG) {
      return null;
    }
    Fraction value = comparison.value().span(Map.of()).only();
    return margin(comparison.order(), value, comparison.limit().span(Map.of()).only());
  }

  private static @Nullable Fraction margin(
      Order order, @Nullable Fraction value, @Nullable Fraction limit) {
    if (value == null || limit == null) {
      return null;
    }
    return switch (order) {
      case AT_LEAST, ABOVE -> value.minus(limit);
      case AT_MOST, BELOW -> limit.minus(value);
      case EQUAL -> value.minus(limit).size().negated();
    };
  }

  /** The keys of gaps, but for those that took out the unit they stand in. */
  private static SortedSet<Key> missing(Proposition says) {
    SortedSet<Key> missing = new TreeSet<>();
    for (Proposition part : apart(says)) {
      SortedSet<Key> excluded = excluded(part);
      for (Term.Read read : reads(asked(part))) {
        if (read.isGap() && !excluded.contains(read.key)) {
          missing.add(read.key);
        }
      }
    }
    return missing;
  }

  private static List<Proposition.Comparison> asked(Proposition part) {
    if (part instanceof Proposition.HowMany many) {
      return many.units().stream().flatMap(Proposition.Unit::asked).toList();
    }
    return part instanceof Proposition.Each each
        ? each.units().stream().flatMap(Proposition.Unit::asked).toList()
        : part.comparisons();
  }

  /** A statement about units as one about each of them. */
  private static List<Proposition> apart(Proposition says) {
    if (says.around() != null) {
      List<Proposition> both = new ArrayList<>(apart(says.around()));
      both.addAll(apart(says.inside()));
      return both;
    }
    if (says instanceof Proposition.Some some) {
      return some.parts().stream().flatMap(part -> apart(part).stream()).toList();
    }
    return says instanceof Proposition.Each each
        ? each.units().stream()
            .<Proposition>map(unit -> new Proposition.Each(List.of(unit)))
            .toList()
        : List.of(says);
  }

  private static SortedSet<Key> excluded(Proposition says) {
    SortedSet<Key> excluded = new TreeSet<>();
    if (says.around() != null) {
      excluded.addAll(excluded(says.around()));
      excluded.addAll(excluded(says.inside()));
    }
    if (says instanceof Proposition.Some some) {
      some.parts().forEach(part -> excluded.addAll(excluded(part)));
    }
    if (says instanceof Proposition.Each each) {
      each.units().stream()
          .filter(unit -> unit.isLeftOut(Map.of()))
          .forEach(unit -> excluded.addAll(unit.voids()));
    }
    return excluded;
  }

  private static List<Term.Read> reads(List<Proposition.Comparison> comparisons) {
    List<Term.Read> reads = new ArrayList<>();
    for (Proposition.Comparison comparison : comparisons) {
      reads.addAll(comparison.value().reads(true));
      reads.addAll(comparison.limit().reads(true));
    }
    return reads;
  }
}
