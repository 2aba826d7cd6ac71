package dk.pejl.evidence;

import dk.pejl.claim.Side;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Ledgers;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Period;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes evidence from figures: for every demand one typed fact, known or not, and the same one for
 * the same demand. For one thread and one use of the engine.
 */
public final class Gathering {
  private final Figures figures;
  private final boolean isWanting;
  private final Map<Wish, Evidence> gathered = new HashMap<>();
  private final Ledgers ledgers = new Ledgers();

  /** What makes two pieces of evidence the same. */
  private record Wish(Class<?> type, Indicator indicator, Slice at) {}

  /** Evidence of the figures. */
  public Gathering(Figures figures) {
    this(figures, false);
  }

  private Gathering(Figures figures, boolean isWanting) {
    this.figures = figures;
    this.isWanting = isWanting;
  }

  /**
   * Evidence that tells what could be supplied: a registered unit that counts only where it is
   * observed is there, too, though it is not.
   */
  public static Gathering wanting(Figures figures) {
    return new Gathering(figures, true);
  }

  /** The evidence of an indicator for a slice, of the type that the rule matches. */
  public Evidence of(Class<?> type, Indicator indicator, Slice at) {
    Wish wish = new Wish(type, indicator, at);
    Evidence evidence = gathered.get(wish);
    if (evidence == null) {
      evidence = unkept(type, indicator, at);
      gathered.put(wish, evidence);
    }
    return evidence;
  }

  /** The same as {@link #of}, of a demand that is made only once, so that there is nothing to keep. */
  public Evidence unkept(Class<?> type, Indicator indicator, Slice at) {
    if (type == Series.class) {
      return new Series(indicator, at, periods(indicator, at));
    }
    if (type == Units.class) {
      return new Units(indicator, at, units(indicator, at));
    }
    return single(indicator, measured(indicator, at));
  }

  private Single single(Indicator indicator, Side.Measured measured) {
    return switch (indicator.kind()) {
      case SHARE -> new Share(measured);
      case COUNT -> new Count(measured);
      case AMOUNT -> new Amount(measured);
      case GRADE -> new Grade(measured);
      case RANK -> new Rank(measured);
      case FLAG -> new Flag(measured);
      case DAY -> new Day(measured);
    };
  }

  private Side.Measured measured(Indicator indicator, Slice at) {
    return new Side.Measured(indicator, at, figures.of(indicator, at, ledgers));
  }

  private List<Side.Measured> periods(Indicator indicator, Slice at) {
    if (!(at.spread() instanceof Slice.Since since)) {
      throw new Refusal(
          "'" + indicator + "' som Series skal ses over flere perioder: skriv fx"
              + " now.since(\"2019\").",
          "'" + indicator + "' as Series must span several periods: write for instance"
              + " now.since(\"2019\").");
    }
    List<Side.Measured> periods = new ArrayList<>();
    Period first = at.period().grain().firstBegunFrom(since.first().firstDay());
    for (Period each = at.period(); each.compareTo(first) >= 0; each = each.previous()) {
      periods.add(0, measured(indicator, at.alone(each)));
    }
    return periods;
  }

  private List<Units.Unit> units(Indicator indicator, Slice at) {
    if (at.spread() instanceof Slice.EachUnit each) {
      return figures.facts().units(each.kind(), at.subject()).stream()
          .map(unit -> registered(indicator, at.unit(unit), unit.toString()))
          .toList();
    }
    if (at.spread() instanceof Slice.EachObserved each) {
      return figures.facts().units(each.kind(), at.subject()).stream()
          .flatMap(unit -> observed(indicator, at.unit(unit)).stream())
          .toList();
    }
    if (at.spread() instanceof Slice.Among among) {
      return among.subjects().stream()
          .map(unit -> named(indicator, at.unit(unit), unit.toString()))
          .toList();
    }
    if (at.spread() instanceof Slice.Over over) {
      return over.values().stream()
          .map(value -> named(indicator, at.value(over.dimension(), value), value))
          .toList();
    }
    throw new Refusal(
        "'" + indicator + "' som Units skal ses for flere enheder: skriv fx now.each(\"skole\").",
        "'" + indicator + "' as Units must span several units: write for instance"
            + " now.each(\"skole\").");
  }

  /** A unit as it was last observed in the period; none where it never was in it. */
  private Optional<Units.Unit> observed(Indicator indicator, Slice at) {
    String name = at.subject().toString();
    Optional<Period> last =
        figures.facts().over(indicator.id(), at.subject(), at.dims()).keySet().stream()
            .filter(each -> each.grain() == indicator.grain() && isWithin(each, at.period()))
            .max(Comparator.naturalOrder());
    return last.isEmpty() && isWanting
        ? Optional.of(registered(indicator, at, name))
        : last.map(period -> registered(indicator, at.alone(period), name));
  }

  private static boolean isWithin(Period part, Period whole) {
    return !part.firstDay().isBefore(whole.firstDay()) && !part.lastDay().isAfter(whole.lastDay());
  }

  /** A unit that the goal is about because it is registered. */
  private Units.Unit registered(Indicator indicator, Slice at, String name) {
    return unit(indicator, at, name, false);
  }

  /** A unit that the goal itself demands by name. */
  private Units.Unit named(Indicator indicator, Slice at, String name) {
    return unit(indicator, at, name, true);
  }

  private Units.Unit unit(Indicator indicator, Slice at, String name, boolean named) {
    Side.Measured measured = measured(indicator, at);
    return new Units.Unit(name, measured, state(measured), named, null);
  }

  /** The answer of a flag on the last day asked about, whether or not its period has ended by then. */
  private Side.Measured state(Side.Measured measured) {
    Indicator indicator = measured.indicator();
    Period around = indicator.grain().at(measured.at().period().lastDay());
    return indicator.kind() != Kind.FLAG || around.equals(measured.period())
        ? measured
        : measured(indicator, measured.at().alone(around));
  }
}
