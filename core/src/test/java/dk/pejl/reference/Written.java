package dk.pejl.reference;

import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.indicator.When;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which periods a statement itself writes for what it demands. */
final class Written {
  private Written() {}

  /** The last day of the written periods that something is demanded of, or null where none is. */
  static @Nullable LocalDate lastDay(Statement statement, Grain grain) {
    return demanded(statement)
        .flatMap(level -> days(level, grain).stream())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static Stream<Statement.Level> demanded(Statement statement) {
    if (statement instanceof Statement.Compare compare) {
      return Stream.of(compare.value());
    }
    if (statement instanceof Statement.All all) {
      return all.parts().stream().flatMap(Written::demanded);
    }
    if (statement instanceof Statement.Any any) {
      return any.parts().stream().flatMap(Written::demanded);
    }
    if (statement instanceof Statement.Some some) {
      return some.parts().stream().flatMap(Written::demanded);
    }
    if (statement instanceof Statement.HowMany many) {
      return demanded(many.each());
    }
    if (statement instanceof Statement.Each each) {
      return Stream.of(each.value());
    }
    if (statement instanceof Statement.EachOfTwo two) {
      return Stream.of(two.first().value(), two.second().value());
    }
    if (statement instanceof Statement.IfThen ifThen) {
      return demanded(ifThen.claim());
    }
    if (statement instanceof Statement.Provided provided) {
      return demanded(provided.claim());
    }
    // A series from a written period on goes up to the period read.
    return statement instanceof Statement.Trend trend
            && !(trend.value().view().spread() instanceof Statement.Since)
        ? Stream.of(trend.value())
        : Stream.of();
  }

  private static List<LocalDate> days(Statement.Level level, Grain grain) {
    Period fixed = level.view().fixed();
    List<LocalDate> days = new ArrayList<>();
    Period any = Time.lastEnded(grain, LocalDate.of(2020, 1, 1));
    boolean isWritten = follow(level.indicator(), fixed == null ? any : fixed, fixed != null, days);
    return isWritten ? days : List.of();
  }

  /** Notes when each figure that is read ends; the answer is whether all of them are written. */
  private static boolean follow(
      Indicator indicator, Period asked, boolean isWritten, List<LocalDate> days) {
    Period own = Time.lastEnded(indicator.grain(), asked.lastDay());
    if (indicator.formula() != null) {
      return follow(indicator.formula(), own, isWritten, days);
    }
    if (indicator.kind() == Kind.DAY) {
      // Days are read as of the date asked about.
      return true;
    }
    days.add(own.lastDay());
    return isWritten;
  }

  private static boolean follow(
      Formula formula, Period period, boolean isWritten, List<LocalDate> days) {
    if (formula instanceof Formula.Of of) {
      When when = of.when();
      return follow(
          of.indicator(), Lookup.when(when, period), isWritten || when.fixed() != null, days);
    }
    boolean all = true;
    for (Formula part : parts(formula)) {
      all &= follow(part, period, isWritten, days);
    }
    return all;
  }

  private static List<Formula> parts(Formula formula) {
    if (formula instanceof Formula.Worked worked) {
      return worked.parts();
    }
    if (formula instanceof Formula.Latest latest) {
      return List.of(latest.figure());
    }
    if (formula instanceof Formula.Windowed windowed) {
      return List.of(windowed.figure());
    }
    if (formula instanceof Formula.UnitCount count) {
      return List.of(count.ofUnit());
    }
    if (formula instanceof Formula.Place place) {
      return List.of(place.of());
    }
    // Where nothing is supplied the first is what was asked for.
    return formula instanceof Formula.FirstSupplied first
        ? List.of(first.alternatives().get(0))
        : List.of();
  }
}
