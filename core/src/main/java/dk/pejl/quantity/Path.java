package dk.pejl.quantity;

import dk.pejl.period.Period;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a baseline over milestones to a target: straight lines, by days, between points that
 * lie on the last day of their periods.
 *
 * @param points the points in the order of time, at least one
 * @param unit what their values are measured in
 */
public record Path(List<Point> points, Unit unit) {

  /**
   * One point of a path.
   *
   * @param period the period on whose last day the point lies
   * @param value the value to be reached then
   */
  public record Point(Period period, Exact value) {}

  /** A path over points that lie in the order of time. */
  public Path {
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).period.lastDay().isAfter(points.get(i - 1).period.lastDay())) {
        throw new Refusal(
            "Stiens punkt '" + points.get(i).period + "' ligger ikke efter det foregående: skriv"
                + " punkterne i tidens orden.",
            "The path's point '" + points.get(i).period + "' does not lie after the one before:"
                + " write the points in the order of time.");
      }
    }
  }

  /** A path of whole numbers that begins in a period. */
  public static Path from(String period, long value) {
    return from(period, new Measure(Exact.of(value), Unit.NUMBER));
  }

  /** A path of quantities that begins in a period. */
  public static Path from(String period, Quantity value) {
    return new Path(List.of(new Point(Period.parse(period), value.value())), value.unit());
  }

  /** This path, leading on to a whole number in a later period. */
  public Path to(String period, long value) {
    return to(period, new Measure(Exact.of(value), Unit.NUMBER));
  }

  /** This path, leading on to a quantity in a later period. */
  public Path to(String period, Quantity value) {
    if (!value.unit().id().equals(unit.id())) {
      throw new Refusal(
          "Stien begynder i '" + unit.id() + "' og fortsætter i '"
              + value.unit().id() + "': skriv alle dens punkter i samme enhed.",
          "The path begins in '" + unit.id() + "' and goes on in '"
              + value.unit().id() + "': write all its points in one unit.");
    }
    List<Point> longer = new ArrayList<>(points);
    longer.add(new Point(Period.parse(period), value.value()));
    return new Path(longer, unit);
  }

  /** This path, of something measured in a unit; one in another unit is refused. */
  public Path measuredIn(Unit other) {
    // A place in an order is written as a plain number.
    boolean isPlace = other.equals(Unit.RANK) && unit.equals(Unit.NUMBER);
    if (!other.id().equals(unit.id()) && !isPlace) {
      throw new Refusal(
          "Stien går i '" + unit.id() + "', men det, der måles, opgøres i '" + other.id()
              + "': skriv stiens punkter i den enhed.",
          "The path is in '" + unit.id() + "', but what is measured is in '" + other.id()
              + "': write the path's points in that unit.");
    }
    return new Path(points, other);
  }

  /** The value to be had on a day, or null before the first point; after the last it stays. */
  public @Nullable Exact on(LocalDate day) {
    Point before = null;
    for (Point point : points) {
      LocalDate at = point.period.lastDay();
      if (!at.isAfter(day)) {
        before = point;
      } else {
        return before == null ? null : between(before, point, day);
      }
    }
    return before == null ? null : before.value;
  }

  private static Exact between(Point a, Point b, LocalDate day) {
    LocalDate start = a.period.lastDay();
    Exact part = Exact.of(
        ChronoUnit.DAYS.between(start, day), ChronoUnit.DAYS.between(start, b.period.lastDay()));
    return a.value.plus(b.value.minus(a.value).times(part));
  }
}
