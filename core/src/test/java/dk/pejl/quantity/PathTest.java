package dk.pejl.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {
  private static final Path PATH = Path.from("2018", 100).to("2020", 80).to("2021-06", 50);

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, 100",
    "2019-12-31, 65800/731",
    "2020-12-30, 58500/731",
    "2020-12-31, 80",
    "2021-01-01, 14450/181",
    "2021-06-30, 50",
    "2021-07-01, 50",
    "2030-01-01, 50"
  })
  void itRunsStraightByDaysAndStaysAtItsEnd(LocalDate day, String value) {
    assertThat(PATH.on(day)).isEqualTo(Exact.parse(value));
  }

  @Test
  void beforeItsFirstPointThereIsNone() {
    assertThat(PATH.on(LocalDate.of(2018, 12, 30))).isNull();
  }

  @Property
  void betweenTwoPointsEachDayTakesTheSameStep(@ForAll @IntRange(min = 0, max = 730) int days) {
    LocalDate day = LocalDate.of(2018, 12, 31).plusDays(days);
    Exact step = PATH.on(day.plusDays(1)).minus(PATH.on(day));

    assertThat(step)
        .isEqualTo(Exact.of(
            -20, ChronoUnit.DAYS.between(LocalDate.of(2018, 12, 31), LocalDate.of(2020, 12, 31))));
  }

  @Test
  void aPathOfSharesIsMadeOfPerCent() {
    Path shares = Path.from("2022", Quantity.percent("76.4")).to("2026", Quantity.percent("80"));

    assertThat(shares.on(LocalDate.of(2026, 12, 31))).isEqualTo(Exact.parse("0.8"));
  }

  @Test
  void pointsThatDoNotFollowInTimeAreRefusedInBothLanguages() {
    Path path = Path.from("2020", 1);

    assertThatThrownBy(() -> path.to("2020-12", 2))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da()).contains("'2020-12' ligger ikke efter");
          assertThat(refusal.wording().en()).contains("'2020-12' does not lie after");
        });
  }
}
