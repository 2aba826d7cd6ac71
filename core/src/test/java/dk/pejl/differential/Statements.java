package dk.pejl.differential;

import dk.pejl.fact.Dims;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.indicator.Windowing;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Unit;
import dk.pejl.reference.Fraction;
import dk.pejl.reference.Order;
import dk.pejl.reference.Statement;
import dk.pejl.reference.Statement.Compare;
import dk.pejl.reference.Statement.Each;
import dk.pejl.reference.Statement.Level;
import dk.pejl.reference.Statement.Limit;
import dk.pejl.reference.Statement.Operand;
import dk.pejl.reference.Statement.View;
import dk.pejl.reference.Statement.Waypoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes up what goals demand. */
final class Statements {
  private static final List<Kind> NUMBERS = List.of(
      Kind.COUNT,
      Kind.COUNT,
      Kind.COUNT,
      Kind.SHARE,
      Kind.SHARE,
      Kind.SHARE,
      Kind.AMOUNT,
      Kind.GRADE,
      Kind.RANK);
  private static final List<String> PERCENTS =
      List.of("0", "0.1", "0.2", "0.25", "0.333", "0.5", "0.6", "0.75", "0.8", "1", "1.5");

  private final Dice dice;
  private final Indicators indicators;

  Statements(Dice dice, Indicators indicators) {
    this.dice = dice;
    this.indicators = indicators;
  }

  /** A statement about periods of a grain, perhaps with a path, perhaps under a condition. */
  Statement any(Grain grain, boolean withPath) {
    if (!dice.chance(15)) {
      return demanded(grain, withPath);
    }
    Statement condition = dice.chance(50) ? compare(false) : demanded(grain, false);
    return new Statement.IfThen(condition, demanded(grain, withPath));
  }

  private Statement demanded(Grain grain, boolean withPath) {
    int sort = dice.between(0, 99);
    if (grain == Grain.DAY && sort < 10) {
      View units = with(View.NOW, spread(false));
      Level day = new Level(dice.pick(indicators.ofKind(Kind.DAY)), units);
      Each come = new Each(day, Order.AT_MOST, new Statement.Now(), null);
      return dice.chance(70)
          ? come
          : new Statement.EachOfTwo(new Each(day, Order.AT_LEAST, day(), null), come, true);
    }
    if (grain == Grain.DAY && sort < 50) {
      Level day = level(dice.pick(indicators.ofKind(Kind.DAY)));
      Compare come = new Compare(day, Order.AT_MOST, new Statement.Now(), List.of());
      return dice.chance(70)
          ? come
          : new Statement.All(List.of(new Compare(day, Order.AT_LEAST, day(), List.of()), come));
    }
    if (sort < 45) {
      return compare(withPath);
    }
    if (sort < 53) {
      return flag();
    }
    if (sort < 60) {
      return between();
    }
    if (sort < 68) {
      return new Statement.All(List.of(compare(false), simple(), simple()));
    }
    if (sort < 76) {
      return new Statement.Any(List.of(compare(false), simple()));
    }
    return sort < 90 || grain == Grain.DAY ? each() : trend(grain);
  }

  /** A day that has come before any goal is over. */
  private Limit day() {
    return new Limit(Fraction.of(LocalDate.of(2018, 1, 1).toEpochDay() + dice.between(0, 360)));
  }

  private Statement simple() {
    return dice.chance(20) ? flag() : dice.chance(20) ? between() : compare(false);
  }

  // Comparisons.

  private Compare compare(boolean withPath) {
    Level value = level(dice.pick(indicators.ofKind(dice.pick(NUMBERS))));
    Order order = dice.pick(
        Order.AT_LEAST,
        Order.AT_LEAST,
        Order.AT_MOST,
        Order.AT_MOST,
        Order.ABOVE,
        Order.BELOW,
        Order.EQUAL);
    if (value.indicator().kind() == Kind.RANK) {
      order = Order.AT_MOST;
    }
    if (dice.chance(35)) {
      return new Compare(value, order, reckoned(other(value)), List.of());
    }
    Limit limit = limit(value.indicator());
    return new Compare(value, order, limit, withPath ? path(value, limit) : List.of());
  }

  private Statement flag() {
    Level flag = level(dice.pick(indicators.ofKind(Kind.FLAG)));
    Fraction answer = dice.chance(80) ? Fraction.ONE : Fraction.ZERO;
    return new Compare(flag, Order.EQUAL, new Limit(answer), List.of());
  }

  private Statement between() {
    Level value =
        level(dice.pick(indicators.ofKind(dice.pick(Kind.SHARE, Kind.AMOUNT, Kind.COUNT))));
    Limit a = limit(value.indicator());
    Limit b = limit(value.indicator());
    boolean isOrdered = a.value().compareTo(b.value()) <= 0;
    return new Statement.All(List.of(
        new Compare(value, Order.AT_LEAST, isOrdered ? a : b, List.of()),
        new Compare(value, Order.AT_MOST, isOrdered ? b : a, List.of())));
  }

  private Limit limit(Indicator indicator) {
    if (indicator.unit().equals(Unit.DAYS)) {
      return new Limit(Fraction.of(dice.pick(-400, -30, -1, 0, 1, 30, 31, 200)));
    }
    return new Limit(
        switch (indicator.kind()) {
          case SHARE -> Fraction.parse(dice.pick(PERCENTS));
          case AMOUNT, GRADE -> Fraction.parse(dice.pick("0", "2", "2.5", "4", "7", "-2"));
          case RANK -> Fraction.of(dice.between(1, 6));
          default -> Fraction.of(dice.between(0, dice.chance(30) ? 20 : 8));
        });
  }

  private List<Waypoint> path(Level value, Limit target) {
    List<Waypoint> path = new ArrayList<>();
    int year = dice.between(2018, 2020);
    for (int points = dice.between(1, 2); points > 0; points--) {
      path.add(new Waypoint(Periods.in(year, dice), limit(value.indicator()).value()));
      year += dice.between(1, 2);
    }
    path.add(new Waypoint(Period.year(year + 1), target.value()));
    return path;
  }

  // Spreads.

  private Statement each() {
    if (dice.chance(15)) {
      return eachObserved();
    }
    if (dice.chance(75)) {
      return each(null);
    }
    Each first = each(null);
    return new Statement.EachOfTwo(first, each(first.value().view()), dice.chance(50));
  }

  /** A demand on each unit, of the same units as another if that is given. */
  private Each each(@Nullable View alike) {
    boolean isOver = alike == null ? dice.chance(30) : alike.spread() instanceof Statement.Values;
    Indicator indicator = dice.pick(isOver ? overOrdning() : ofUnits());
    Statement.Spread spread = alike == null ? spread(isOver) : alike.spread();
    String subject = alike == null ? dice.pick(null, null, "kommune:580") : alike.subject();
    int back = dice.chance(80) ? 0 : 1;
    Reach reach = dice.chance(15) ? reach(indicator, false, back) : null;
    Dims dims = isOver ? Dims.NONE : dims(indicator);
    View view = new View(subject, back, null, dims, spread, false, reach);
    Level value = new Level(indicator, view);
    View plain = new View(subject, back, null, dims, spread);
    Level where = !isOver && dice.chance(30) ? flag(plain) : null;
    Each under = dice.chance(20) ? each(plain) : null;
    if (indicator.kind() == Kind.FLAG) {
      Fraction answer = dice.chance(70) ? Fraction.ONE : Fraction.ZERO;
      return new Each(value, Order.EQUAL, new Limit(answer), where, under);
    }
    return new Each(value, order(), limit(value), where, under);
  }

  /** A demand on each unit as it was last observed in the period. */
  private Each eachObserved() {
    Indicator indicator = dice.pick(indicators.all().stream()
        .filter(
            each -> each.formula() == null && each.kind() != Kind.FLAG && each.kind() != Kind.DAY)
        .toList());
    Statement.Spread units = new Statement.Observed(dice.pick("skole", "projekt"));
    View view = new View(null, dice.chance(80) ? 0 : 1, null, dims(indicator), units);
    return new Each(new Level(indicator, view), order(), limit(indicator), null, null);
  }

  private List<Indicator> overOrdning() {
    return indicators.all().stream()
        .filter(indicator -> indicator.dimensions().containsKey(Indicators.ORDNING))
        .toList();
  }

  private List<Indicator> ofUnits() {
    Kind kind = dice.pick(Kind.COUNT, Kind.COUNT, Kind.SHARE, Kind.SHARE, Kind.AMOUNT, Kind.FLAG);
    return indicators.ofKind(kind);
  }

  /** A flag for the same slices, if there is one of the same dimensions. */
  private @Nullable Level flag(View view) {
    List<Indicator> flags = indicators.ofKind(Kind.FLAG).stream()
        .filter(flag -> flag.dimensions().keySet().equals(view.dims().values().keySet()))
        .toList();
    return flags.isEmpty() ? null : new Level(dice.pick(flags), view);
  }

  private Order order() {
    return dice.pick(Order.AT_LEAST, Order.AT_MOST, Order.ABOVE, Order.BELOW, Order.EQUAL);
  }

  private Statement.Spread spread(boolean isOver) {
    if (isOver) {
      return new Statement.Values(Indicators.ORDNING, dice.some(1, Indicators.ORDNINGER));
    }
    return dice.chance(25)
        ? new Statement.Among(dice.some(1, List.of("projekt:havn", "skole:a", "projekt:ny")))
        : new Statement.Units(dice.pick("skole", "skole", "projekt"));
  }

  /** A limit for each unit: a number, one level for all, or the same unit at another time. */
  private Operand limit(Level value) {
    int sort = dice.between(0, 99);
    if (sort < 60) {
      return limit(value.indicator());
    }
    View view = value.view();
    if (sort < 75) {
      return reckoned(other(new Level(value.indicator(), View.NOW)));
    }
    boolean isFixed = dice.chance(20);
    boolean isRolling = view.reach() != null && view.reach().form() == Reach.Form.ROLLING;
    View earlier = new View(
        view.subject(),
        view.back() + 1,
        isFixed ? Period.year(2019) : null,
        view.dims(),
        view.spread(),
        false,
        isRolling || (!isFixed && view.back() == 0 && isToDate(view)) ? view.reach() : null);
    return new Level(value.indicator(), earlier);
  }

  private static boolean isToDate(View view) {
    return view.reach() != null && view.reach().form() == Reach.Form.TO_DATE;
  }

  private Statement trend(Grain grain) {
    Indicator indicator = dice.pick(indicators.ofKind(dice.pick(NUMBERS)));
    Statement.Spread spread = dice.chance(50)
        ? new Statement.SinceBack(dice.between(1, 4))
        : new Statement.Since(
            grain == Grain.MONTH || grain == Grain.QUARTER
                ? Periods.in(dice.between(2021, 2022), dice)
                : Periods.in(dice.between(2018, 2022), dice));
    Reach reach = dice.chance(20) ? reach(indicator, false, 2) : null;
    View view = new View(null, 0, null, dims(indicator), spread, false, reach);
    return new Statement.Trend(
        new Level(indicator, view),
        dice.pick(Order.ABOVE, Order.BELOW, Order.AT_LEAST, Order.AT_MOST));
  }

  private static View with(View view, Statement.Spread spread) {
    return new View(
        view.subject(), view.back(), view.fixed(), view.dims(), spread, false, view.reach());
  }

  // What is worked out.

  /** The level, or something that the rule works out from it. */
  private Operand reckoned(Level level) {
    Kind kind = level.indicator().kind();
    int sort = dice.between(0, 99);
    if (sort < 50) {
      return level;
    }
    if (sort < 62 && (kind == Kind.SHARE || kind == Kind.AMOUNT)) {
      Fraction a = limit(level.indicator()).value();
      Fraction b = limit(level.indicator()).value();
      boolean isOrdered = a.compareTo(b) <= 0;
      return new Statement.OrBetween(level, isOrdered ? a : b, isOrdered ? b : a);
    }
    if (sort < 75 && kind != Kind.RANK) {
      Fraction factor = dice.pick(Fraction.parse("0.5"), Fraction.parse("1.1"), Fraction.of(2));
      return new Statement.Reckoned(Operation.PRODUCT, level, new Limit(factor));
    }
    Operand other = dice.chance(30) && kind != Kind.RANK ? other(level) : limit(level.indicator());
    return new Statement.Reckoned(dice.pick(Operation.SUM, Operation.DIFFERENCE), level, other);
  }

  // Levels.

  private Level level(Indicator indicator) {
    return new Level(indicator, view(indicator, dims(indicator)));
  }

  private View view(Indicator indicator, Dims dims) {
    int sort = dice.between(0, 99);
    String subject = sort >= 60 && sort < 80
        ? dice.pick(
            "land:dk", "kommune:550", "gruppe:naboer", "gruppe:to", "gruppe:egn", "gruppe:tom")
        : null;
    int back = sort >= 80 && sort < 92 ? dice.between(1, 2) : 0;
    Period fixed = sort >= 92 ? Periods.in(dice.between(2018, 2021), dice) : null;
    boolean isOfOthers = subject != null
        && subject.startsWith("gruppe:")
        && canBeAddedUp(indicator)
        && dice.chance(60);
    Reach reach = dice.chance(20) ? reach(indicator, fixed != null, back) : null;
    return new View(subject, back, fixed, dims, null, isOfOthers, reach);
  }

  /** Over which of its periods a figure is taken, or null where it cannot be so. */
  private @Nullable Reach reach(Indicator indicator, boolean isFixed, int back) {
    boolean isOfDays = indicator.grain() == Grain.DAY;
    Reach reach = switch (isFixed || isOfDays ? dice.between(0, 1) : dice.between(0, 3)) {
      case 0 -> Reach.rolling(dice.between(2, 4));
      case 1 -> Reach.rollingMean(dice.between(2, 3));
      case 2 -> Reach.toDate();
      default ->
        Reach.cumulatedFrom(
            Periods.in(back > 0 ? 2016 : dice.between(2017, 2019), dice).toString());
    };
    return Windowing.faults(indicator, reach).isEmpty() ? reach : null;
  }

  /** Whether all that an indicator comes from can be added up over the members of a group. */
  private static boolean canBeAddedUp(Indicator indicator) {
    return indicator.formula() == null
        ? indicator.kind() == Kind.COUNT || indicator.kind() == Kind.AMOUNT
        : canBeAddedUp(indicator.formula());
  }

  private static boolean canBeAddedUp(Formula formula) {
    if (formula instanceof Formula.Of of) {
      return !of.whose().equals(Formula.Whose.SAME) || canBeAddedUp(of.indicator());
    }
    if (formula instanceof Formula.Worked worked) {
      return worked.parts().stream().allMatch(Statements::canBeAddedUp);
    }
    if (formula instanceof Formula.Windowed windowed) {
      return canBeAddedUp(windowed.figure());
    }
    return formula instanceof Formula.FirstSupplied first
        ? first.alternatives().stream().allMatch(Statements::canBeAddedUp)
        : formula instanceof Formula.Constant;
  }

  private Dims dims(Indicator indicator) {
    Map<String, String> dims = new TreeMap<>();
    indicator
        .dimensions()
        .forEach((dimension, values) -> dims.put(dimension, dice.pick(new ArrayList<>(values))));
    return Dims.of(dims);
  }

  /** Another level of the same sort: another view of the indicator, or another indicator. */
  private Level other(Level value) {
    List<Indicator> alike = indicators.ofKind(value.indicator().kind()).stream()
        .filter(indicator -> indicator.unit().equals(value.indicator().unit()))
        .toList();
    Level other = level(dice.chance(60) ? value.indicator() : dice.pick(alike));
    return other.equals(value) ? other(value) : other;
  }
}
