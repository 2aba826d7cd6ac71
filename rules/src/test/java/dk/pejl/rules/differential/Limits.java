package dk.pejl.rules.differential;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Verdict;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that goals hold each indicator to, as they are written. */
final class Limits {
  private final Map<String, List<String>> byIndicator = new HashMap<>();

  Limits(List<Verdict> asked) {
    asked.forEach(verdict -> verdict.claim().comparisons((each, counts) -> note(each)));
  }

  /** The numbers that the indicator, or what is worked out from it, is compared with. */
  List<String> of(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  private void note(Claim.Comparison comparison) {
    if (comparison.limit() instanceof Side.Limit limit) {
      note(comparison.value(), limit.value(), limit.unit());
    }
    if (comparison.path() != null && comparison.value() instanceof Side.Measured measured) {
      Exact way = comparison.path().on(measured.period().lastDay());
      note(measured, way, comparison.limit().unit());
    }
  }

  private void note(Side value, @Nullable Exact limit, Unit unit) {
    if (limit != null) {
      String text = unit.shown(limit).rounded(2, RoundingMode.HALF_UP).toPlainString();
      value.reads(read -> byIndicator
          .computeIfAbsent(read.indicator().id(), id -> new ArrayList<>())
          .add(text));
    }
  }
}
