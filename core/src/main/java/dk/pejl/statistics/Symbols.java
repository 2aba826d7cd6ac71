package dk.pejl.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each sign of a source means. Immutable and thread-safe. */
final class Symbols {
  /** No sign means anything. */
  static final Symbols NONE = new Symbols(Map.of());

  private final Map<String, Sign> signs;
  private final Map<BigDecimal, Sign> numbers = new HashMap<>();

  /** The meanings by sign; the empty sign is an empty cell. */
  Symbols(Map<String, Sign> signs) {
    this.signs = Map.copyOf(signs);
    signs.forEach((sign, meaning) -> {
      if (sign.matches("-?\\d+([.,]\\d+)?")) {
        numbers.put(plain(new BigDecimal(sign.replace(',', '.'))), meaning);
      }
    });
  }

  /** These meanings and those of others, which prevail. */
  Symbols with(Symbols others) {
    Map<String, Sign> both = new HashMap<>(signs);
    both.putAll(others.signs);
    return new Symbols(both);
  }

  /** What a sign means, or null. */
  @Nullable
  Sign of(String sign) {
    return signs.get(sign);
  }

  /** What a number that is none means, however it is written, or null. */
  @Nullable
  Sign of(BigDecimal number) {
    return numbers.isEmpty() ? null : numbers.get(plain(number));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
