package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DevelopmentTextsTest {
  @Provide
  Arbitrary<List<Exact>> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-5_000, 5_000), Arbitraries.longs().between(1, 999))
        .as(Exact::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 300)
  void contributionsAddUpAsTheyAreWrittenAndNoneIsOffByAWholeDigit(
      @ForAll("amounts") List<Exact> amounts) {
    Exact sum = amounts.stream().reduce(Exact.ZERO, Exact::plus);
    BigDecimal written = Unit.POINTS.shown(sum).rounded(2, RoundingMode.HALF_UP);
    List<BigDecimal> parts = DevelopmentTexts.addingUp(amounts, written, Unit.POINTS);
    assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(written);
    for (int i = 0; i < parts.size(); i++) {
      Exact off = Exact.of(parts.get(i)).minus(Unit.POINTS.shown(amounts.get(i)));
      assertThat(off.absolute()).isLessThan(Exact.of(1, 100));
    }
  }
}
