package dk.pejl.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {
  private static Range one(long value) {
    return Range.exactly(Exact.of(value));
  }

  private static Range range(long low, long high) {
    return Range.between(Exact.of(low), Exact.of(high));
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 13",
    "DIFFERENCE, 3",
    "PRODUCT, 48",
    "RATIO, 4",
    "MEAN, 13/3",
    "LEAST, 2",
    "GREATEST, 8"
  })
  void eachOperationWorksOutOfItsParts(Operation operation, String result) {
    assertThat(operation.apply(List.of(one(8), one(2), one(3))))
        .isEqualTo(Range.exactly(Exact.parse(result)));
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 9, 12",
    "DIFFERENCE, 4, 7",
    "PRODUCT, 8, 32",
    "RATIO, 2, 8",
    "MEAN, 4.5, 6",
    "LEAST, 1, 4"
  })
  void eachOperationMapsRangesToARange(Operation operation, String low, String high) {
    assertThat(operation.apply(List.of(one(8), range(1, 4))))
        .isEqualTo(Range.between(Exact.parse(low), Exact.parse(high)));
  }

  @Test
  void aMeanWithOnePartMissingFromZeroUpIsFromItsShareUp() {
    assertThat(Operation.MEAN.apply(List.of(one(8), one(4), Range.FROM_ZERO)))
        .isEqualTo(Range.atLeast(Exact.of(4)));
  }

  @Test
  void anyYesMakesTheGreatestOfFlagsYes() {
    assertThat(Operation.GREATEST.apply(List.of(one(0), one(1), Range.NO_OR_YES)))
        .isEqualTo(one(1));
  }

  @Test
  void anyNoMakesTheLeastOfFlagsNo() {
    assertThat(Operation.LEAST.apply(List.of(one(0), one(1), Range.NO_OR_YES))).isEqualTo(one(0));
  }
}
