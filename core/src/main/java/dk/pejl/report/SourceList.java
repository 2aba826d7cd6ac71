package dk.pejl.report;

import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.verdict.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the figures of a verdict can be had, indicator by indicator, whether they are there or missing. */
final class SourceList {
  private final Sheet sheet;
  private final List<Indicator> indicators;

  SourceList(Sheet sheet, Verdict verdict) {
    this.sheet = sheet;
    Set<Indicator> read = new LinkedHashSet<>();
    verdict.claim().reads(each -> read.add(each.indicator()));
    this.indicators = read.stream().filter(each -> !each.sources().isEmpty()).toList();
  }

  /** Whether nothing is known of where any figure is. */
  boolean isEmpty() {
    return indicators.isEmpty();
  }

  /** Writes the list. */
  void write() {
    sheet.html().tag("dl").of(() -> indicators.forEach(this::indicator));
  }

  private void indicator(Indicator indicator) {
    sheet.html().tag("dt").of(sheet.texts().name(indicator));
    indicator.sources().forEach(source -> source(indicator, source));
  }

  private void source(Indicator indicator, Source source) {
    String criterion = indicator.isCriterion() ? sheet.say("kriterium: ", "criterion: ") : "";
    sheet.html().tag("dd").of(criterion + sheet.texts().name(source));
  }
}
