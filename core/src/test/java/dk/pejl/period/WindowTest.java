package dk.pejl.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  private static final Window CLOSING = Window.parse("2021..2024");
  private static final Window LASTING = Window.parse("2019-05..");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void itOpensOnTheFirstDayAndClosesOnTheLast() {
    assertThat(CLOSING.firstDay()).isEqualTo(day("2021-01-01"));
    assertThat(CLOSING.lastDay()).isEqualTo(day("2024-12-31"));
  }

  @Test
  void withoutAnEndItNeverCloses() {
    assertThat(LASTING.lastDay()).isNull();
    assertThat(LASTING.isOverBy(day("2999-12-31"))).isFalse();
    assertThat(LASTING.contains(day("2999-12-31"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021..2024", "2019-05..", "2018/19..2019-12-31", "2019-Q1..2019-Q1"})
  void itIsReadBackFromItsText(String text) {
    assertThat(Window.parse(text)).hasToString(text);
  }

  @Test
  void blanksAroundThePeriodsDoNotMatter() {
    assertThat(Window.parse(" 2021 .. 2024 ")).isEqualTo(CLOSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2021", "2021-2024", "..", "..2024", "2021...2024", "2021..2024..2025"})
  void whatIsNoWindowIsRefused(String text) {
    assertThatThrownBy(() -> Window.parse(text)).isInstanceOf(Refusal.class);
  }

  @Test
  void aWindowWithoutDotsIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> Window.parse("2021"))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).startsWith("'2021' er ikke et vindue");
          assertThat(refusal.wording().en()).startsWith("'2021' is not a window");
        });
  }

  @Test
  void aWindowThatEndsBeforeItBeginsIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> Window.parse("2024..2021"))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).contains("'2024..2021' slutter, før det begynder");
          assertThat(refusal.wording().en()).contains("'2024..2021' ends before it begins");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, false, false, false",
    "2021-01-01, true, true, false",
    "2024-12-30, true, true, false",
    "2024-12-31, true, true, true",
    "2025-01-01, true, false, true"
  })
  void itsEdgesBelongToIt(LocalDate day, boolean begun, boolean inside, boolean over) {
    assertThat(CLOSING.hasBegunBy(day)).isEqualTo(begun);
    assertThat(CLOSING.contains(day)).isEqualTo(inside);
    assertThat(CLOSING.isOverBy(day)).isEqualTo(over);
  }

  @Test
  void aDayIsNeverLaterThanTheEnd() {
    assertThat(CLOSING.capped(day("2030-06-01"))).isEqualTo(day("2024-12-31"));
    assertThat(CLOSING.capped(day("2020-06-01"))).isEqualTo(day("2020-06-01"));
    assertThat(LASTING.capped(day("2030-06-01"))).isEqualTo(day("2030-06-01"));
  }
}
