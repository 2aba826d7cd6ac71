package dk.pejl.report;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.period.Period;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.text.Written;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the claim of one verdict. What a drawing shows stands beside it in words as well. */
final class Picture implements Claim.Cases<Html> {
  // More units than this are folded up.
  private static final int MANY = 12;

  private final Sheet sheet;
  private final Html html;
  private final Verdict verdict;

  Picture(Sheet sheet, Verdict verdict) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.verdict = verdict;
  }

  /** Draws the whole claim. */
  void draw() {
    verdict.claim().fold(this);
  }

  @Override
  public Html comparison(Claim.Comparison comparison) {
    if (isDrawn(comparison)) {
      drawn(comparison);
    }
    for (Side side : List.of(comparison.value(), comparison.limit())) {
      side.asCounted().ifPresent(counted -> counted.demanded().fold(this));
    }
    return html;
  }

  @Override
  public Html all(Claim.All all) {
    List<Claim.Comparison> bounds = bounds(all);
    return bounds.isEmpty() ? parts(all) : between(bounds);
  }

  @Override
  public Html any(Claim.Any any) {
    return parts(any);
  }

  @Override
  public Html each(Claim.Each each) {
    List<Claim.Each.Unit> units = each.units();
    return units.isEmpty() ? html : units.size() > MANY ? folded(units) : units(units);
  }

  @Override
  public Html series(Claim.Series series) {
    List<Claim.Comparison> steps = series.steps();
    return steps.isEmpty() || unit(steps.get(0)).equals(Unit.YES_NO) ? html : course(steps);
  }

  @Override
  public Html none(Claim.None none) {
    return html;
  }

  @Override
  public Html ifThen(Claim.IfThen ifThen) {
    return conditional(ifThen);
  }

  @Override
  public Html provided(Claim.Provided provided) {
    return conditional(provided);
  }

  /** Of what stands under a condition that fails nothing is shown but that. */
  private Html conditional(Claim.Conditional claim) {
    return claim.condition().truth() == Truth.FALSE
        ? parts(List.of(claim.condition()))
        : parts(claim.parts());
  }

  @Override
  public Html of(Claim.Of of) {
    return parts(of);
  }

  private Html drawn(Claim.Comparison comparison) {
    return figure(comparison, () -> {
      Path path = comparison.path();
      Side.Measured measured = comparison.value().measured();
      if (path != null && measured != null) {
        path(comparison, path, measured.period());
      } else {
        ScaleChart.draw(sheet, unit(comparison), lines(comparison), false);
      }
    });
  }

  /** Whether there is a number to draw: yes and no are said in words alone. */
  private static boolean isDrawn(Claim.Comparison comparison) {
    return !unit(comparison).equals(Unit.YES_NO)
        && (isKnown(comparison.value()) || isKnown(comparison.limit()));
  }

  private static Unit unit(Claim.Comparison comparison) {
    return comparison.value().unit();
  }

  private static boolean isKnown(Side side) {
    return !Written.isUnknown(side);
  }

  private Html figure(Claim.Comparison comparison, Html.Content content) {
    return html.tag("figure").of(() -> {
      Side.Measured measured = comparison.value().measured();
      if (measured != null) {
        html.tag("figcaption").of(sheet.texts().name(measured.indicator()));
      }
      content.write();
    });
  }

  /** The value, and the limit where that is a figure as well. */
  private List<ScaleLine> lines(Claim.Comparison comparison) {
    Written written = Written.of(comparison, sheet.numbers());
    List<ScaleLine.Mark> limits = List.of(mark(comparison));
    List<ScaleLine> lines = new ArrayList<>();
    lines.add(new ScaleLine(
        name(comparison.value(), comparison),
        sheet.side(comparison.value(), written.value()),
        comparison.value().range(),
        isKnown(comparison.value()),
        false,
        comparison.truth(),
        limits));
    if (!(comparison.limit() instanceof Side.Limit)) {
      lines.add(new ScaleLine(
          name(comparison.limit(), comparison),
          sheet.side(comparison.limit(), written.limit()),
          comparison.limit().range(),
          isKnown(comparison.limit()),
          true,
          null,
          limits));
    }
    return lines;
  }

  private ScaleLine.Mark mark(Claim.Comparison comparison) {
    return new ScaleLine.Mark(
        comparison.relation(),
        comparison.limit().range(),
        isKnown(comparison.limit()),
        sheet.texts().demand(verdict, comparison));
  }

  /** Whose figure it is and when; and of what, where the two sides differ in that. */
  private String name(Side side, Claim.Comparison comparison) {
    if (!(side instanceof Side.Measured measured)) {
      return sheet.texts().name(verdict, side);
    }
    boolean differs = comparison.value() instanceof Side.Measured value
        && !value.indicator().equals(measured.indicator());
    String what = differs
        ? sheet.texts().name(measured.indicator())
        : sheet.texts().name(measured.at().subject());
    return Stream.of(
            what, sheet.texts().name(measured.at().dims()), sheet.texts().when(measured))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void path(Claim.Comparison comparison, Path path, Period period) {
    Side value = comparison.value();
    Unit unit = unit(comparison);
    List<CourseChart.Point> way = path.points().stream()
        .map(point -> new CourseChart.Point(
            point.period().lastDay().toEpochDay(),
            sheet.numbers().period(point.period()),
            Range.exactly(point.value()),
            true,
            sheet.numbers().stated(point.value(), unit),
            Truth.UNKNOWN))
        .toList();
    String written = Written.of(comparison, sheet.numbers()).value();
    CourseChart.draw(
        html,
        unit,
        way,
        List.of(point(value, period, written, Truth.UNKNOWN)),
        new CourseChart.Words(
            name(value, comparison), sheet.say("Vejen til målet", "The path to the target")));
    html.tag("p", "legend").of(() -> {
      html.tag("span", "key-value").of(name(value, comparison) + ": " + sheet.side(value, written));
      html.tag("span", "key-path").of(sheet.say("Vejen til målet", "The path to the target"));
    });
  }

  private CourseChart.Point point(Side side, Period period, String written, Truth step) {
    return new CourseChart.Point(
        period.lastDay().toEpochDay(),
        sheet.numbers().period(period),
        side.range(),
        isKnown(side),
        sheet.side(side, written),
        step);
  }

  private Html course(List<Claim.Comparison> steps) {
    Claim.Comparison first = steps.get(0);
    List<CourseChart.Point> points = new ArrayList<>();
    if (first.limit() instanceof Side.Measured start) {
      points.add(
          point(start, start.period(), Written.of(first, sheet.numbers()).limit(), Truth.UNKNOWN));
    }
    for (Claim.Comparison step : steps) {
      if (step.value() instanceof Side.Measured measured) {
        points.add(point(
            measured, measured.period(), Written.of(step, sheet.numbers()).value(), step.truth()));
      }
    }
    return figure(
        first,
        () -> CourseChart.draw(
            html,
            unit(first),
            List.of(),
            points,
            new CourseChart.Words(sheet.texts().name(verdict.subject()), "")));
  }

  /** The parts where all hold one figure against limits that the rule states, else none. */
  private static List<Claim.Comparison> bounds(Claim.All all) {
    List<Claim.Comparison> bounds = all.parts().stream()
        .flatMap(part -> part.asComparison().stream())
        .filter(part -> part.limit().asLimit().isPresent() && isDrawn(part))
        .toList();
    boolean isOfOne = bounds.stream().map(Claim.Comparison::value).distinct().count() == 1;
    return bounds.size() > 1 && bounds.size() == all.parts().size() && isOfOne ? bounds : List.of();
  }

  private Html parts(Claim claim) {
    return parts(claim.parts());
  }

  private Html parts(List<Claim> parts) {
    return html.tag("ul", "parts")
        .of(() -> parts.forEach(part -> html.tag("li").of(() -> {
          sign(part.truth());
          html.tag("span").of(sheet.texts().part(verdict, part));
          part.fold(this);
        })));
  }

  private void sign(Truth truth) {
    new Icons(html).show(truth);
    html.tag("span", "unseen").of(Sheet.capital(sheet.texts().name(truth)) + ": ");
  }

  private Html between(List<Claim.Comparison> parts) {
    Claim.Comparison first = parts.get(0);
    List<ScaleLine.Mark> limits = parts.stream().map(this::mark).toList();
    return figure(
        first,
        () -> ScaleChart.draw(
            sheet,
            unit(first),
            List.of(new ScaleLine(
                name(first.value(), first),
                sheet.side(first.value(), Written.of(first, sheet.numbers()).value()),
                first.value().range(),
                isKnown(first.value()),
                false,
                verdict.claim().truth(),
                limits)),
            false));
  }

  private Html folded(List<Claim.Each.Unit> units) {
    String count = sheet.numbers().count(units.size());
    return html.tag("details").of(() -> {
      html.tag("summary")
          .of(sheet.say("Hver af de " + count + " enheder", "Each of the " + count + " units"));
      units(units);
    });
  }

  private Html units(List<Claim.Each.Unit> units) {
    List<ScaleLine> lines = new ArrayList<>();
    List<Claim.Comparison> drawn = new ArrayList<>();
    List<Claim.Each.Unit> others = new ArrayList<>();
    for (Claim.Each.Unit unit : units) {
      Claim.Comparison comparison = unit.claim().applied().asComparison().orElse(null);
      if (comparison != null && unit.isMeant() && isDrawn(comparison)) {
        drawn.add(comparison);
        lines.add(line(unit, comparison));
      } else {
        others.add(unit);
      }
    }
    if (!drawn.isEmpty()) {
      Claim.Comparison first = drawn.get(0);
      figure(first, () -> ScaleChart.draw(sheet, unit(first), lines, true));
    }
    if (!others.isEmpty()) {
      html.tag("ul", "parts").of(() -> others.forEach(this::inWords));
    }
    return html;
  }

  private ScaleLine line(Claim.Each.Unit unit, Claim.Comparison comparison) {
    Written written = Written.of(comparison, sheet.numbers());
    return new ScaleLine(
        sheet.texts().unit(verdict, unit),
        sheet.side(comparison.value(), written.value()),
        comparison.value().range(),
        isKnown(comparison.value()),
        false,
        unit.truth(),
        List.of(mark(comparison)));
  }

  private void inWords(Claim.Each.Unit unit) {
    html.tag("li").of(() -> {
      if (unit.isMeant()) {
        sign(unit.truth());
        html.tag("span").of(sheet.texts().part(verdict, unit));
      } else {
        new Icons(html).show(Status.NOT_APPLICABLE);
        html.tag("span")
            .of(sheet.texts().unit(verdict, unit)
                + ": "
                + (unit.isLeftOut()
                    ? sheet.say("udeladt som ikke relevant", "left out as not applicable")
                    : sheet.say("ikke omfattet", "not meant")));
      }
    });
  }
}
