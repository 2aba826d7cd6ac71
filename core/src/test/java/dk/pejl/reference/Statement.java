package dk.pejl.reference;

import dk.pejl.fact.Dims;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.quantity.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a goal demands, as plain data. */
public sealed interface Statement {

  /**
   * One level held against another or against a number.
   *
   * @param value the level
   * @param order how it is to lie
   * @param limit against what
   * @param path the points of the way to the target; empty where there is none
   */
  record Compare(Level value, Order order, Operand limit, List<Waypoint> path)
      implements Statement {}

  /** That each part holds. */
  record All(List<Statement> parts) implements Statement {}

  /** That one part at least holds. */
  record Any(List<Statement> parts) implements Statement {}

  /**
   * That each unit of the level's spread lies as it should.
   *
   * @param value the level
   * @param order how each is to lie
   * @param limit against what: a number, a level for all, or a level spread alike
   * @param where of which units alone: those of which this flag, spread alike, says yes; or null
   * @param under of which units alone: those of which this holds, spread alike; or null
   * @param provided what has to hold of a unit for it to be known, spread alike; or null
   */
  record Each(
      Level value,
      Order order,
      Operand limit,
      @Nullable Level where,
      @Nullable Each under,
      @Nullable Each provided)
      implements Statement {

    /** A statement about units under no condition. */
    public Each(Level value, Order order, Operand limit, @Nullable Level where) {
      this(value, order, limit, where, null, null);
    }
  }

  /** That two statements hold for each unit of one and the same spread, or one of them does. */
  record EachOfTwo(Each first, Each second, boolean both) implements Statement {}

  /** That each period of the level's spread lies as it should to the one before. */
  record Trend(Level value, Order order) implements Statement {}

  /** That something holds, which is asked only where a condition does. */
  record IfThen(Statement condition, Statement claim) implements Statement {}

  /** That something holds, which is known only where a condition does. */
  record Provided(Statement condition, Statement claim) implements Statement {}
  /** That so many parts hold, where at least or at most is said or, for equal, exactly. */
  record Some(Order order, int count, List<Statement> parts) implements Statement {}

  /**
   * That the units for which something holds are so many, or such a share of those meant.
   *
   * @param each what is to hold for each: an {@link Each} or an {@link EachOfTwo}
   * @param isShare whether the share is meant and not the number
   * @param order how it is to lie
   * @param limit to what
   */
  record HowMany(Statement each, boolean isShare, Order order, Fraction limit)
      implements Statement {}

  /** That no indicator decides. */
  record CannotBeMeasured() implements Statement {}

  /** What a level is held against. */
  sealed interface Operand {}

  /** A number that the plan states; a fraction for shares. */
  record Limit(Fraction value) implements Operand {}

  /**
   * What is worked out from a level and a number or another level.
   *
   * @param operation a sum, a difference or a product
   * @param level the level
   * @param other the number or the other level
   */
  record Reckoned(Operation operation, Level level, Operand other) implements Operand {}

  /** A level, or where nothing of it is given anything from one number to another. */
  record OrBetween(Level level, Fraction least, Fraction most) implements Operand {}

  /** The last day of the period that a level is seen in: by then a day is to have come. */
  record Now() implements Operand {}

  /** An indicator as seen from the goal's subject and period. */
  record Level(Indicator indicator, View view) implements Operand {}

  /**
   * Whose and when, seen from the goal's subject and period.
   *
   * @param subject another subject, or null for the same
   * @param back how many periods earlier
   * @param fixed one certain period, or null
   * @param dims the dimension values
   * @param spread over what the level is spread, or null
   * @param isOfOthers whether the other subject is a group, read without the one compared with it
   * @param reach over which of its periods it is taken at once, or null
   */
  record View(
      @Nullable String subject,
      int back,
      @Nullable Period fixed,
      Dims dims,
      @Nullable Spread spread,
      boolean isOfOthers,
      @Nullable Reach reach) {

    /** A view of a subject as it is. */
    public View(
        @Nullable String subject,
        int back,
        @Nullable Period fixed,
        Dims dims,
        @Nullable Spread spread) {
      this(subject, back, fixed, dims, spread, false, null);
    }

    /** The goal's own subject and period. */
    public static final View NOW = new View(null, 0, null, Dims.NONE, null);
  }

  /** Over what a level is spread. */
  sealed interface Spread {}

  /** The registered units of a kind. */
  record Units(String kind) implements Spread {}

  /** The registered units of a kind that are observed in the period, as they last were. */
  record Observed(String kind) implements Spread {}

  /** Named subjects. */
  record Among(List<String> subjects) implements Spread {}

  /** Values of a dimension. */
  record Values(String dimension, List<String> values) implements Spread {}

  /** Every period from the first one on. */
  record Since(Period first) implements Spread {}

  /** This period and a number of earlier ones. */
  record SinceBack(int periods) implements Spread {}

  /** A point of a path. */
  record Waypoint(Period period, Fraction value) {}
}
