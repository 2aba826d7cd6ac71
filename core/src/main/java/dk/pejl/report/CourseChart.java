package dk.pejl.report;

import dk.pejl.claim.Truth;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Figures over time: those of each period, and the path that a target is to be reached along. */
final class CourseChart {
  private static final int LEFT = 24;
  private static final int WIDTH = 392;
  private static final int TOP = 24;
  private static final int HEIGHT = 90;
  private static final int FLOOR = TOP + HEIGHT + 8;
  // More figures than this are named at their first and last alone.
  private static final int FEW = 7;
  // What the name of a period takes.
  private static final BigDecimal ROOM = BigDecimal.valueOf(70);

  /**
   * One point in time.
   *
   * @param day when it is, counted in days
   * @param period the period in words
   * @param figure what the figure can be then
   * @param isKnown whether anything is known of it
   * @param written the figure in words
   * @param step whether the step that leads to it is as it should be; unknown where none does
   */
  record Point(long day, String period, Range figure, boolean isKnown, String written, Truth step) {
    private String inWords() {
      return period + ": " + written;
    }
  }

  private final Html html;
  private final Scale scale;
  private final long first;
  private final long last;

  private CourseChart(Html html, Scale scale, List<Point> all) {
    this.html = html;
    this.scale = scale;
    this.first = all.stream().mapToLong(Point::day).min().orElse(0);
    this.last = all.stream().mapToLong(Point::day).max().orElse(0);
  }

  /**
   * Draws figures and path; nothing where no number is known.
   *
   * @param path the points of the path, or none
   * @param figures the figures in the order of time
   * @param words what the picture shows, for those who do not see it
   */
  static void draw(Html html, Unit unit, List<Point> path, List<Point> figures, Words words) {
    List<Point> all = new ArrayList<>(path);
    all.addAll(figures);
    Scale scale =
        Scale.over(unit, all.stream().filter(Point::isKnown).map(Point::figure).toList());
    if (scale != null) {
      new CourseChart(html, scale, all).draw(path, figures, words);
    }
  }

  /**
   * What the lines of a picture are called.
   *
   * @param figures the figures
   * @param path the path
   */
  record Words(String figures, String path) {
    private String of(List<Point> way, List<Point> shown) {
      return (way.isEmpty() ? "" : path + ": " + list(way) + ". ") + figures + ": " + list(shown);
    }

    private static String list(List<Point> points) {
      return points.stream().map(Point::inWords).collect(Collectors.joining("; "));
    }
  }

  private void draw(List<Point> path, List<Point> figures, Words words) {
    html.tag("svg", "course")
        .with("viewBox", "0 0 440 148")
        .with("role", "img")
        .with("aria-label", words.of(path, figures))
        .of(() -> {
          line(
              "floor",
              BigDecimal.ZERO,
              BigDecimal.valueOf(FLOOR),
              BigDecimal.valueOf(440),
              BigDecimal.valueOf(FLOOR));
          way(path);
          steps(figures);
          boolean isAbove = path.isEmpty() || isAbovePath(path, figures);
          figures.forEach(point -> figure(point, figures, isAbove));
          path.forEach(point -> milestone(point, !isAbove));
          periods(path, List.of());
          periods(figures, path);
        });
  }

  /** Whether the figures lie above the line from the path's beginning to its end. */
  private static boolean isAbovePath(List<Point> path, List<Point> figures) {
    Point last = figures.get(figures.size() - 1);
    Exact value = last.figure().value();
    Point near = path.get(0);
    for (Point point : path) {
      near = Math.abs(point.day - last.day) < Math.abs(near.day - last.day) ? point : near;
    }
    Exact there = near.figure().value();
    return value != null && there != null && value.compareTo(there) > 0;
  }

  private BigDecimal x(Point point) {
    return first == last
        ? BigDecimal.valueOf(LEFT + WIDTH / 2)
        : Exact.of(point.day - first, last - first)
            .times(Exact.of(WIDTH))
            .plus(Exact.of(LEFT))
            .rounded(1, RoundingMode.HALF_UP);
  }

  private BigDecimal y(Exact value) {
    return BigDecimal.valueOf(TOP + HEIGHT).subtract(scale.at(value, HEIGHT));
  }

  private void line(String kind, BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
    html.tag("line", kind)
        .with("x1", x1.toPlainString())
        .with("y1", y1.toPlainString())
        .with("x2", x2.toPlainString())
        .with("y2", y2.toPlainString())
        .end();
  }

  private void way(List<Point> path) {
    if (!path.isEmpty()) {
      html.tag("polyline", "path").with("points", corners(path)).end();
    }
  }

  private String corners(List<Point> points) {
    List<String> corners = new ArrayList<>();
    for (Point point : points) {
      Exact value = point.figure.value();
      if (value != null) {
        corners.add(x(point).toPlainString() + "," + y(value).toPlainString());
      }
    }
    return String.join(" ", corners);
  }

  /** Lines between neighbours that are both known; a gap stays a gap. */
  private void steps(List<Point> figures) {
    for (int i = 1; i < figures.size(); i++) {
      Exact from = figures.get(i - 1).figure.value();
      Exact to = figures.get(i).figure.value();
      if (from != null && to != null) {
        String kind = figures.get(i).step.id();
        line("step " + kind, x(figures.get(i - 1)), y(from), x(figures.get(i)), y(to));
      }
    }
  }

  private void figure(Point point, List<Point> all, boolean isAbove) {
    Exact only = point.figure.value();
    if (only != null) {
      dot("value", point, only);
      name(point, all, y(only), isAbove);
    } else if (point.isKnown) {
      range(point, all);
    } else {
      label("text-unknown", point, BigDecimal.valueOf(FLOOR - 2L), true, "?");
    }
  }

  private static boolean isNamed(Point point, List<Point> all) {
    return all.size() <= FEW || point.equals(all.get(0)) || point.equals(all.get(all.size() - 1));
  }

  private void name(Point point, List<Point> all, BigDecimal y, boolean isAbove) {
    if (isNamed(point, all)) {
      label("text-value", point, y, isAbove, point.written);
    }
  }

  /** All that a figure can be. */
  private void range(Point point, List<Point> all) {
    Exact low = point.figure.low();
    Exact high = point.figure.high();
    BigDecimal top = high == null ? BigDecimal.valueOf(TOP) : y(high);
    line("range", x(point), low == null ? BigDecimal.valueOf(TOP + HEIGHT) : y(low), x(point), top);
    name(point, all, top, true);
  }

  private void milestone(Point point, boolean isAbove) {
    Exact value = point.figure.value();
    if (value != null) {
      dot("milestone", point, value);
      label("text-path", point, y(value), isAbove, point.written);
    }
  }

  private void dot(String kind, Point point, Exact value) {
    html.tag("circle", kind)
        .with("cx", x(point).toPlainString())
        .with("cy", y(value).toPlainString())
        .with("r", "5")
        .end();
  }

  private void label(String kind, Point point, BigDecimal y, boolean isAbove, String text) {
    BigDecimal at = y.add(BigDecimal.valueOf(isAbove ? -9 : 17));
    html.tag("text", kind)
        .with("x", x(point).toPlainString())
        .with("y", at.toPlainString())
        .with("text-anchor", anchor(point))
        .of(text);
  }

  private String anchor(Point point) {
    return first == last
        ? "middle"
        : point.day == first ? "start" : point.day == last ? "end" : "middle";
  }

  /** The periods of points, but for those that would run into periods already written. */
  private void periods(List<Point> points, List<Point> written) {
    for (Point point : points) {
      if (isNamed(point, points) && written.stream().noneMatch(other -> isNear(point, other))) {
        html.tag("text", "text-period")
            .with("x", x(point).toPlainString())
            .with("y", "142")
            .with("text-anchor", anchor(point))
            .of(point.period);
      }
    }
  }

  private boolean isNear(Point one, Point other) {
    return x(one).subtract(x(other)).abs().compareTo(ROOM) < 0;
  }
}
