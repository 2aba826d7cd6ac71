package dk.pejl.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
  @ParameterizedTest
  @CsvSource({
    "1,1",
    "-0.10,-0.10",
    "1e3,1000",
    "12E-2,0.12",
    "12345678901234567.25,12345678901234567.25"
  })
  void aNumberIsExact(String text, String plain) {
    assertThat(Scalars.exact(text)).isEqualTo(new BigDecimal(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e61",
        "1e-61",
        "1e999999999",
        "1e99999999999",
        "1234567890123456789012345678901234567890123456789012345678901"
      })
  void aNumberOfMoreThanSixtyDigitsIsRefused(String text) {
    assertThatThrownBy(() -> Scalars.exact(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("too many digits");
  }

  @Test
  void aBrowserHasWholeNumbersExactlyUpToTwoToTheFiftyThird() {
    assertThat(Scalars.asInBrowsers("9007199254740992")).isEqualTo(9_007_199_254_740_992L);
    assertThat(Scalars.asInBrowsers("9007199254740993")).isEqualTo(9_007_199_254_740_992.0);
    assertThat(Scalars.asInBrowsers("2.50")).isEqualTo(2.5);
    assertThat(Scalars.asInBrowsers("2.0e1")).isEqualTo(20L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e99999999999", "1e999999999", "1e400"})
  void aNumberBeyondWhatABrowserHasIsRefused(String text) {
    assertThatThrownBy(() -> Scalars.asInBrowsers(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("too large");
  }

  @Test
  void aNumberTooSmallForABrowserIsNothingThere() {
    assertThat(Scalars.asInBrowsers("1e-99999999999")).isEqualTo(0.0);
  }

  @Test
  void aMessageShowsTheBeginningOfALongText() {
    assertThat(Scalars.clipped("a".repeat(60))).isEqualTo("a".repeat(60));
    assertThat(Scalars.clipped("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
  }
}
