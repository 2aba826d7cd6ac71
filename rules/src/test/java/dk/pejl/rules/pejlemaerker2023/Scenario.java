package dk.pejl.rules.pejlemaerker2023;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Margin;
import dk.pejl.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** One goal judged on some figures, checked. */
final class Scenario {
  private Scenario() {}

  /** Checks status and, where one is given, margin as it is shown. */
  static void check(
      String goal, String figures, String period, String expected, @Nullable String margin) {
    Verdict verdict = Tal.verdict(goal, figures, period);
    assertThat(verdict.status().id()).as(figures).isEqualTo(expected);
    if (margin != null) {
      assertThat(shown(verdict.margin())).isEqualTo(margin);
    }
  }

  private static String shown(@Nullable Margin margin) {
    return margin == null ? "none" : margin.unit().shown(margin.value()).toString();
  }
}
