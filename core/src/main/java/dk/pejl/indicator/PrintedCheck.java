package dk.pejl.indicator;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Group;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Operation;
import dk.pejl.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is supplied beside a printed figure of what that is worked out from. For one thread. */
final class PrintedCheck {
  // More parts of one figure are no slip of the pen, and nobody reads them all.
  private static final int MOST_SHOWN = 12;

  private final Catalogue catalogue;
  private final Revisions taken;
  private final Facts facts;
  private @Nullable Map<String, Set<Integer>> means;
  private final Map<Key, Observation> beside = new TreeMap<>();

  /** A check of facts that tells a problem where one of its figures was taken in. */
  PrintedCheck(Catalogue catalogue, Revisions taken, Facts facts) {
    this.catalogue = catalogue;
    this.taken = taken;
    this.facts = facts;
  }

  /** Adds a problem for each printed figure beside which a part of it is supplied. */
  void check(List<Problem> found) {
    facts.observations().filter(Observation::isPrinted).forEach(printed -> {
      beside.clear();
      parts(catalogue.indicator(printed.key().indicator()), printed.key());
      if (!beside.isEmpty()) {
        found.add(conflict(printed));
      }
    });
  }

  private void parts(Indicator indicator, Key key) {
    Formula formula = indicator.formula();
    if (formula != null) {
      follow(formula, Scope.of(key));
    } else if (Printed.isMean(indicator, key.period())) {
      for (int month : means().getOrDefault(indicator.id(), Set.of())) {
        add(key.in(key.period().month(month)));
      }
    }
  }

  /** The months of which any formula takes a mean, by the indicator. */
  private Map<String, Set<Integer>> means() {
    Map<String, Set<Integer>> known = means;
    if (known == null) {
      known = new HashMap<>();
      for (Indicator indicator : catalogue.indicators()) {
        if (indicator.formula() != null) {
          means(indicator.formula(), known);
        }
      }
      means = known;
    }
    return known;
  }

  private static void means(Formula formula, Map<String, Set<Integer>> means) {
    boolean isMean =
        formula instanceof Formula.Worked worked && worked.operation() == Operation.MEAN;
    for (Formula part : formula.parts()) {
      if (isMean && part instanceof Formula.Of of && of.when().month() > 0) {
        means
            .computeIfAbsent(of.indicator().id(), id -> new TreeSet<>())
            .add(of.when().month());
      }
      means(part, means);
    }
  }

  /**
   * For whom and when a formula is worked out.
   *
   * @param subject the subject
   * @param read whose figures are read: the subject's own, or those of the others in a group
   * @param period the period
   * @param dims the dimension values
   * @param year whose years a figure to date is of, the calendar's or the schools'
   * @param isOneOfSeveral whether the period is one of several that are taken together
   */
  private record Scope(
      Subject subject,
      List<Subject> read,
      Period period,
      Dims dims,
      Grain year,
      boolean isOneOfSeveral) {
    static Scope of(Key key) {
      Grain year = key.period().grain() == Grain.SCHOOL_YEAR ? Grain.SCHOOL_YEAR : Grain.YEAR;
      return new Scope(
          key.subject(), List.of(key.subject()), key.period(), key.dims(), year, false);
    }

    Scope of(Subject other, List<Subject> others) {
      return new Scope(other, others, period, dims, year, isOneOfSeveral);
    }

    Scope in(Period other, boolean several) {
      return new Scope(subject, read, other, dims, year, several);
    }

    Scope with(Dims more) {
      return new Scope(subject, read, period, dims.with(more), year, isOneOfSeveral);
    }

    boolean isOfOthers() {
      return !read.contains(subject);
    }
  }

  /** Notes what is supplied of all that a formula reads; of a group its own figures alone. */
  private void follow(Formula formula, Scope scope) {
    if (formula instanceof Formula.Of of) {
      Period period = of.when().seenFrom(scope.period, of.indicator().grain());
      figure(of, scope.in(period, scope.isOneOfSeveral));
    } else if (formula instanceof Formula.Windowed windowed) {
      Formula.Of of = windowed.figure();
      Period last = of.when().seenFrom(scope.period, of.indicator().grain());
      List<Period> periods = windowed.reach().upTo(last, scope.year, 0).periods();
      periods.forEach(each -> figure(of, scope.in(each, true)));
    } else if (formula instanceof Formula.UnitCount count) {
      facts
          .units(count.kind(), scope.subject)
          .forEach(unit -> follow(count.ofUnit(), scope.of(unit, List.of(unit))));
    } else {
      Scope own = scope.in(scope.period, scope.isOneOfSeveral && Windowing.isRatio(formula));
      formula.parts().forEach(part -> follow(part, own));
    }
  }

  /** Notes a figure that a formula reads in the period of the scope. */
  private void figure(Formula.Of of, Scope asked) {
    Indicator indicator = of.indicator();
    Formula formula = indicator.formula();
    Scope scope = whose(of.whose(), asked).with(of.dims());
    // Of others what is worked out is not read, nor of one of several periods a ratio.
    boolean isRead = formula == null
        || !(scope.isOfOthers() || (scope.isOneOfSeveral && Windowing.isRatio(formula)));
    if (isRead) {
      Dims dims = scope.dims.only(Slicing.dimensions(indicator).keySet());
      scope.read.forEach(each -> read(new Key(indicator.id(), each, scope.period, dims)));
    }
    if (formula != null) {
      follow(formula, scope);
    }
  }

  private void read(Key key) {
    add(key);
    if (key.period().grain() == Grain.MONTH) {
      add(key.in(Period.year(key.period().lastDay().getYear())));
    }
  }

  private Scope whose(Formula.Whose whose, Scope asked) {
    if (whose.equals(Formula.Whose.SAME)) {
      return asked;
    }
    Subject subject = subject(whose, asked.subject);
    Group group = whose.peers() && subject.isGroup() ? catalogue.group(subject) : null;
    List<Subject> members = group == null ? List.of() : group.members();
    return members.contains(asked.subject)
        ? asked.of(
            subject,
            members.stream().filter(each -> !each.equals(asked.subject)).toList())
        : asked.of(subject, List.of(subject));
  }

  private Subject subject(Formula.Whose whose, Subject asked) {
    Subject around = whose.kind().isEmpty() ? null : facts.around(asked, whose.kind());
    Subject fixed = whose.fixed();
    return around != null ? around : fixed != null ? fixed : asked;
  }

  private void add(Key key) {
    // A day is known by any observation of it, whichever period that was made in.
    boolean isDay = catalogue.indicator(key.indicator()).kind() == Kind.DAY;
    if (isDay) {
      facts.over(key.indicator(), key.subject(), key.dims()).values().forEach(this::add);
    } else {
      add(facts.observation(key));
    }
  }

  private void add(@Nullable Observation part) {
    if (part != null && !(part.reading() instanceof Reading.Missing)) {
      beside.put(part.key(), part);
    }
  }

  private Problem conflict(Observation printed) {
    Key key = printed.key();
    Key at = taken.has(key)
        ? key
        : beside.keySet().stream().filter(taken::has).findFirst().orElse(key);
    String value = taken.shown(printed);
    Wording held = taken.has(key) ? Wording.same("") : Revisions.HELD;
    Wording parts = parts();
    return new Problem(
        taken.place(at),
        new Wording(
            "'" + key + "' er trykt som " + value + held.da()
                + ", men noget af det, den regnes af, er også indberettet: " + parts.da()
                + ". Behold enten det trykte tal eller delene.",
            "'" + key + "' is printed as " + value + held.en()
                + ", but some of what it is worked out from is supplied, too: " + parts.en()
                + ". Keep either the printed figure or the parts."));
  }

  private Wording parts() {
    String more = beside.size() > MOST_SHOWN ? ", …" : "";
    List<Wording> shown = beside.values().stream()
        .limit(MOST_SHOWN)
        .map(part -> {
          String says = "'" + part.key() + "' = " + taken.shown(part);
          Wording at = taken.at(part.key());
          return new Wording(says + at.da(), says + at.en());
        })
        .toList();
    return new Wording(
        shown.stream().map(Wording::da).collect(Collectors.joining(", ")) + more,
        shown.stream().map(Wording::en).collect(Collectors.joining(", ")) + more);
  }
}
