package dk.pejl.benchmarks;

import dk.pejl.benchmarks.judge.Contestant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws what a verdict costs each contestant, on a scale where each step is ten times the last. */
final class TimesChart {
  private static final int LEFT = 260;
  private static final int ROW = 26;
  private static final int DECADE = 130;
  private static final int TOP = 40;

  private TimesChart() {}

  /** The times of a verdict in nanoseconds as SVG, the quickest first. */
  static String of(Map<Contestant, Double> times) {
    List<Map.Entry<Contestant, Double>> rows = times.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .toList();
    int height = TOP + rows.size() * ROW + 34;
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"13\">",
        LEFT + 5 * DECADE,
        height);
    add(svg, "<title>Nanoseconds a verdict; dark bars explain it</title>");
    add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    add(svg, "<text x=\"10\" y=\"22\">Nanoseconds a verdict; dark bars explain it</text>");
    for (int power = 0; power <= 4; power++) {
      scale(svg, power, height);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i).getKey(), rows.get(i).getValue(), TOP + i * ROW);
    }
    add(svg, "</svg>");
    return svg.toString();
  }

  private static void scale(StringBuilder svg, int power, int height) {
    int x = LEFT + power * DECADE;
    add(svg, "<path d=\"M%d %dV%d\" stroke=\"#ccc\"/>", x, TOP, height - 28);
    add(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%,d</text>",
        x,
        height - 12,
        Math.round(Math.pow(10, power)));
  }

  private static void row(StringBuilder svg, Contestant contestant, double time, int y) {
    double width = Math.max(2, Math.log10(time) * DECADE);
    add(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
        LEFT - 8,
        y + 17,
        contestant.label());
    add(
        svg,
        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
        LEFT,
        y + 3,
        width,
        ROW - 7,
        contestant.explains() ? "#1b4f72" : "#a9cce3");
    add(svg, "<text x=\"%.1f\" y=\"%d\">%,.0f</text>", LEFT + width + 6, y + 17, time);
  }

  private static void add(StringBuilder svg, String form, Object... values) {
    svg.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
