package dk.pejl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static Fields distance(Exact distance, Unit unit, RoundingMode mode) {
    Fields fields = new Fields();
    Numerals.putDistance(fields, "value", distance, unit, mode);
    return fields;
  }

  @ParameterizedTest
  @CsvSource({
    "0.07, procentpoint, 7.0",
    "0.0725, procentpoint, 7.25",
    "-0.1, procentpoint, -10.0",
    "0, procentpoint, 0.0",
    "5, antal, 5",
    "-100, antal, -100",
    "12.5, antal, 12.5",
    "31, dage, 31"
  })
  void writesDistancesInTheirUnit(String distance, String unit, String expected) {
    Unit in = unit.equals("procentpoint") ? Unit.POINTS : Unit.of(unit, "", "");
    assertThat(distance(Exact.parse(distance), in, RoundingMode.HALF_EVEN).map())
        .containsEntry("value", expected)
        .doesNotContainKey("exact");
  }

  @ParameterizedTest
  @CsvSource({
    "1/3, HALF_EVEN, 0.3333333333",
    "2/3, HALF_EVEN, 0.6666666667",
    "1/3, UP, 0.3333333334",
    "-1/3, UP, -0.3333333334",
    "2/3, DOWN, 0.6666666666",
    "-2/3, DOWN, -0.6666666666",
    "1/300000000000, DOWN, 0",
    "1/300000000000, HALF_EVEN, 0.00000000000333333333"
  })
  void saysExactlyWhatHadToBeRounded(String exact, RoundingMode mode, String expected) {
    assertThat(distance(Exact.parse(exact), Unit.NUMBER, mode).map())
        .containsEntry("value", expected)
        .containsEntry("exact", exact);
  }

  @Property
  void aDistanceIsWithinAPlaceOfWhatItIsAndHasItsSign(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int top,
      @ForAll @IntRange(min = 1, max = 1_000_000) int bottom) {
    Exact distance = Exact.of(top, bottom);
    String text =
        "" + distance(distance, Unit.NUMBER, RoundingMode.HALF_EVEN).map().get("value");
    Exact error = Exact.of(new BigDecimal(text)).minus(distance).absolute();
    assertThat(error).isLessThan(Exact.parse("0.0000000001"));
    assertThat(new BigDecimal(text).signum()).isEqualTo(distance.signum());
  }

  @Test
  void daysAreDates() {
    assertThat(Numerals.exact(Exact.of(10), Unit.DATE)).isEqualTo("1970-01-11");
  }

  @Test
  void rangesAreInTheirUnitAndWithoutOneBare() {
    Range range = Range.atLeast(Exact.of(1, 4));
    assertThat(Numerals.range(range, Unit.PERCENT)).containsEntry("low", "25");
    assertThat(Numerals.range(range, null))
        .containsEntry("low", "0.25")
        .containsEntry("high", null)
        .containsEntry("lowOpen", false)
        .containsEntry("highOpen", true);
  }
}
