package dk.pejl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private static Scale over(Unit unit, String... values) {
    return Scale.over(
        unit, Arrays.stream(values).map(Exact::parse).map(Range::exactly).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "15, 22, 0, 25",
    "0, 0, 0, 1",
    "96, 100, 0, 120",
    "-3, 3, -4, 4",
    "-20, -5, -25, 0",
    "7, 7, 0, 8",
    "2, 2, 0, 3",
    "0.1, 0.4, 0, 0.5"
  })
  void itHoldsTheFiguresAndEndsInRoundNumbers(String a, String b, String low, String high) {
    assertThat(over(Unit.NUMBER, a, b))
        .isEqualTo(new Scale(Unit.NUMBER, Exact.parse(low), Exact.parse(high)));
  }

  @Test
  void aShareOfAWholeEndsAtAll() {
    assertThat(over(Unit.PERCENT, "0.9", "1").high()).isEqualTo(Exact.ONE);
  }

  @Test
  void placesBeginAtTheFirst() {
    assertThat(over(Unit.RANK, "1", "3").low()).isEqualTo(Exact.ONE);
  }

  @Test
  void nothingKnownGivesNoScale() {
    assertThat(Scale.over(Unit.NUMBER, List.of(Range.ALL))).isNull();
  }

  @Test
  void aRangeWithoutEndGivesTheEndItHas() {
    assertThat(Scale.over(Unit.NUMBER, List.of(Range.FROM_ZERO, Range.exactly(Exact.of(10)))))
        .isEqualTo(over(Unit.NUMBER, "0", "10"));
  }

  @Test
  void figuresLieInProportion() {
    Scale scale = new Scale(Unit.NUMBER, Exact.ZERO, Exact.of(3));
    assertThat(scale.at(Exact.ONE, 100)).isEqualByComparingTo("33.3");
    assertThat(scale.at(Exact.of(3), 100)).isEqualByComparingTo("100");
  }
}
