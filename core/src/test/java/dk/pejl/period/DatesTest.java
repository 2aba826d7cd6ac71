package dk.pejl.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1800-01-01", "2019-02-28", "2999-12-31"})
  void aDateIsReadBackFromItsText(String text) {
    assertThat(Dates.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1799-12-31", "3000-01-01", "9999-12-31"})
  void aDateOutsideTheBoundsIsRefusedWithThem(String text) {
    assertThatThrownBy(() -> Dates.parse(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da()).contains("'" + text + "'", "1800-01-01 til 2999-12-31");
      assertThat(refusal.wording().en()).contains("'" + text + "'", "1800-01-01 to 2999-12-31");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2019", "2019-2-3", "2019-02-30", "+12019-01-01", "20190-01-1"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> Dates.parse(text))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("'" + text + "' is not a date");
  }
}
