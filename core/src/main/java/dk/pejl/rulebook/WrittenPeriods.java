package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the periods that rules and formulas themselves write for what they demand, as in <i>in
 * 2020</i>. A rule is asked about two dates far apart: a value that reads the same figures for both is
 * about written periods. One that reads others too has a baseline, and so has one that is the limit. A
 * day is none of it, since it is read as of the date asked about. For one thread.
 */
final class WrittenPeriods {
  // No figure follows a date so slowly that it is the same after so long.
  private static final int YEARS_APART = 50;

  private final Catalogue catalogue;
  private final Map<Subject, Gathering> unknown = new HashMap<>();

  WrittenPeriods(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The last period that is written for what a goal demands, or null where none is. A rule that calls
   * helpers is not asked, since nothing says that they ever end.
   */
  @Nullable
  Period last(RuledGoal goal) {
    if (goal.callsHelpers()) {
      return null;
    }
    LocalDate last = goal.goal().last();
    Set<Set<Period>> written = values(goal, last);
    written.retainAll(values(goal, last.minusYears(YEARS_APART)));
    return written.stream()
        .flatMap(Set::stream)
        .max(Comparator.comparing(Period::lastDay))
        .orElse(null);
  }

  /** Which periods each value reads that the rule demands something of. */
  private Set<Set<Period>> values(RuledGoal ruled, LocalDate asOf) {
    Goal goal = ruled.goal();
    Slice now = Slice.of(goal.someone(), goal.grain().lastEndedBy(asOf));
    Gathering nothing =
        unknown.computeIfAbsent(goal.someone(), some -> nothingKnown(some, goal.plan()));
    Claim claim = ruled.concluded(now, nothing).claim();
    Set<Set<Period>> values = new HashSet<>();
    if (claim != null) {
      demanded(claim).forEach(comparison -> values.add(periods(comparison)));
    }
    values.remove(Set.of());
    return values;
  }

  /** Nothing is known but that there is a unit of each kind, which has to be there to be spoken of. */
  private Gathering nothingKnown(Subject someone, Plan plan) {
    List<Entry> units = new ArrayList<>();
    units.add(new Entry(someone, "", plan.municipality()));
    for (String kind : catalogue.kinds()) {
      if (!kind.equals(Subject.GROUP)) {
        units.add(new Entry(Subject.parse(kind + ":…"), "", someone));
      }
    }
    return Gathering.wanting(new Figures(new Facts(List.of(), units), catalogue));
  }

  /** The comparisons of a claim; which units are meant, and when, is no demand. */
  private static Stream<Claim.Comparison> demanded(Claim claim) {
    return claim.fold(Claim.Cases.of(
        comparison -> comparison.isOfUnits() ? counted(comparison) : Stream.of(comparison),
        all -> all.parts().stream().flatMap(WrittenPeriods::demanded),
        any -> any.parts().stream().flatMap(WrittenPeriods::demanded),
        each -> each.units().stream().flatMap(unit -> demanded(unit.claim())),
        series -> series.steps().stream(),
        none -> Stream.empty(),
        ifThen -> demanded(ifThen.claim()),
        provided -> demanded(provided.claim()),
        of -> of.parts().stream().flatMap(WrittenPeriods::demanded)));
  }

  /** The comparisons about the units that the value counts. */
  private static Stream<Claim.Comparison> counted(Claim.Comparison comparison) {
    return comparison.value().asCounted().stream()
        .flatMap(counted -> counted.each().units().stream())
        .flatMap(unit -> demanded(unit.claim()));
  }

  private static Set<Period> periods(Claim.Comparison comparison) {
    Set<Period> periods = new HashSet<>();
    comparison.value().reads(read -> {
      if (read.indicator().kind() != Kind.DAY) {
        periods.add(read.key().period());
      }
    });
    return periods;
  }
}
