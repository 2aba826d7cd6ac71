package dk.pejl.report;

import dk.pejl.claim.Relation;
import dk.pejl.claim.Truth;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one unit on one scale, a line each: a dot where the figure is known, a bar over all that
 * it can be where it is not, and the limit with the side on which the demand holds.
 */
final class ScaleChart {
  private static final int MIDDLE = 14;
  private static final int LINE = 17;
  private static final BigDecimal NEAR_START = BigDecimal.valueOf(25);
  private static final BigDecimal NEAR_END = BigDecimal.valueOf(75);

  private final Sheet sheet;
  private final Html html;
  private final Icons icons;
  private final Scale scale;

  private ScaleChart(Sheet sheet, Scale scale) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.icons = new Icons(html);
    this.scale = scale;
  }

  /** Draws the lines; nothing where no number is known that they could be placed by. */
  static void draw(Sheet sheet, Unit unit, List<ScaleLine> lines, boolean hasSigns) {
    List<Range> figures = new ArrayList<>();
    for (ScaleLine line : lines) {
      if (line.isKnown()) {
        figures.add(line.value());
      }
      line.limits().stream()
          .filter(ScaleLine.Mark::isKnown)
          .forEach(limit -> figures.add(limit.at()));
    }
    Scale scale = Scale.over(unit, figures);
    if (scale != null) {
      new ScaleChart(sheet, scale).draw(lines, hasSigns);
    }
  }

  private void draw(List<ScaleLine> lines, boolean hasSigns) {
    html.tag("div", "scale").of(() -> {
      boolean isShared =
          lines.stream().map(ScaleLine::limits).distinct().count() == 1 || lines.size() == 1;
      if (isShared) {
        demands(lines.get(0).limits());
      }
      lines.forEach(line -> html.tag("div").of(() -> line(line, hasSigns)));
      ends();
    });
  }

  /** What is demanded, written above the limit, each on a line of its own. */
  private void demands(List<ScaleLine.Mark> limits) {
    outside("over", LINE * limits.size(), () -> {
      int y = 12;
      for (ScaleLine.Mark limit : limits) {
        Exact low = limit.at().low();
        Exact place = low == null ? limit.at().high() : low;
        if (place != null && limit.isKnown()) {
          text(place, anchor(place), y, limit.written());
        }
        y += LINE;
      }
    });
  }

  /** What stands above or below the lines, where those are drawn. */
  private void outside(String kind, int height, Html.Content content) {
    html.tag("div")
        .of(() -> html.tag("svg", kind)
            .with("aria-hidden", "true")
            .with("height", String.valueOf(height))
            .of(content));
  }

  private String anchor(Exact place) {
    BigDecimal at = scale.at(place, 100);
    return at.compareTo(NEAR_START) < 0 ? "start" : at.compareTo(NEAR_END) > 0 ? "end" : "middle";
  }

  private void text(Exact place, String anchor, int y, String text) {
    html.tag("text")
        .with("x", x(place))
        .with("y", String.valueOf(y))
        .with("text-anchor", anchor)
        .of(text);
  }

  private String x(Exact value) {
    return scale.at(value, 100).toPlainString() + "%";
  }

  private void line(ScaleLine line, boolean hasSigns) {
    html.tag("span", "label").of(() -> {
      Truth truth = line.truth();
      if (hasSigns && truth != null) {
        icons.show(truth);
      }
      html.text(line.label());
    });
    html.tag("span", "figure").of(line.written());
    html.tag("svg", "row").with("role", "img").with("aria-label", inWords(line)).of(() -> {
      html.tag("line", "track")
          .with("x1", "0")
          .with("x2", "100%")
          .with("y1", String.valueOf(MIDDLE))
          .with("y2", String.valueOf(MIDDLE))
          .end();
      zone(line);
      line.limits().forEach(this::limit);
      value(line);
    });
  }

  private static String inWords(ScaleLine line) {
    String demands =
        line.limits().stream().map(ScaleLine.Mark::written).collect(Collectors.joining(", "));
    return line.label() + ": " + line.written()
        + (line.isLimit() || demands.isEmpty() ? "" : " (" + demands + ")");
  }

  /** The side of the limits on which the demand holds. */
  private void zone(ScaleLine line) {
    Exact from = scale.low();
    Exact to = scale.high();
    for (ScaleLine.Mark limit : line.limits()) {
      Exact low = limit.at().low();
      Exact high = limit.at().high();
      if (limit.relation() == Relation.EQUAL || !limit.isKnown() || low == null || high == null) {
        return;
      }
      from = limit.relation().isUpward() ? from.max(high) : from;
      to = limit.relation().isUpward() ? to : to.min(low);
    }
    if (!line.isLimit() && from.compareTo(to) < 0) {
      bar("zone", from, to, 4, 20);
    }
  }

  private void bar(String kind, Exact from, Exact to, int y, int height) {
    BigDecimal left = scale.at(from, 100);
    html.tag("rect", kind)
        .with("x", left.toPlainString() + "%")
        .with("width", scale.at(to, 100).subtract(left).toPlainString() + "%")
        .with("y", String.valueOf(y))
        .with("height", String.valueOf(height))
        .end();
  }

  private void limit(ScaleLine.Mark limit) {
    Exact only = limit.at().value();
    if (only != null) {
      upright("limit", only, 0, 28);
    } else if (limit.isKnown()) {
      between("limits", limit.at(), 0, 28);
    }
  }

  private void upright(String kind, Exact at, int top, int bottom) {
    html.tag("line", kind)
        .with("x1", x(at))
        .with("x2", x(at))
        .with("y1", String.valueOf(top))
        .with("y2", String.valueOf(bottom))
        .end();
  }

  /** A bar over a range, running off the scale where the range has no end. */
  private void between(String kind, Range range, int y, int height) {
    Exact low = range.low();
    Exact high = range.high();
    bar(kind, low == null ? scale.low() : low, high == null ? scale.high() : high, y, height);
  }

  private void value(ScaleLine line) {
    Exact only = line.value().value();
    if (only != null) {
      distance(line, only);
      html.tag("circle", "value " + kind(line))
          .with("cx", x(only))
          .with("cy", String.valueOf(MIDDLE))
          .with("r", "6")
          .end();
    } else if (line.isKnown()) {
      between("range " + kind(line), line.value(), 9, 10);
      end(line.value().low());
      end(line.value().high());
    } else {
      bar("nothing", scale.low(), scale.high(), 9, 10);
    }
  }

  private void end(@Nullable Exact at) {
    if (at != null) {
      upright("end", at, 6, 22);
    }
  }

  private static String kind(ScaleLine line) {
    Truth truth = line.truth();
    return truth == null ? "other" : truth.id();
  }

  /** From the figure to the limit it is nearest to. */
  private void distance(ScaleLine line, Exact value) {
    if (line.limits().size() == 1 && !line.isLimit()) {
      Exact limit = line.limits().get(0).at().value();
      if (limit != null && !limit.equals(value)) {
        bar("distance " + kind(line), value.min(limit), value.max(limit), MIDDLE - 1, 3);
      }
    }
  }

  /** Where the scale begins and ends. */
  private void ends() {
    outside("under", LINE, () -> {
      text(scale.low(), "start", 11, sheet.numbers().stated(scale.low(), scale.unit()));
      text(scale.high(), "end", 11, sheet.numbers().stated(scale.high(), scale.unit()));
    });
  }
}
