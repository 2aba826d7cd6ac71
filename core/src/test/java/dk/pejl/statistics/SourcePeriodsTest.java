package dk.pejl.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.period.Grain;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePeriodsTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023",
    "2023K1, 2023-Q1",
    "2023Q4, 2023-Q4",
    "2023M01, 2023-01",
    "2024M12, 2024-12",
    "1982M12D09, 1982-12-09",
    "2023/2024, 2023/24",
    "1999/2000, 1999/00",
    "2023/24, 2023/24",
    "2023-05, 2023-05",
    "2023-Q2, 2023-Q2"
  })
  void aPeriodIsReadAsItsSourceWritesIt(String text, String period) {
    assertThat(SourcePeriods.parse(text)).hasToString(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023K0", "2023K5", "2023M00", "2023M13", "2023M02D30", "2023/2025", "2023/2022", "2023U01",
        "2023W01", "2024QMAT02", "2023H1", "23", "", "2023M1", "2023m01", "Jan 2024"
      })
  void whatIsNoPeriodOfOursIsNeverBentIntoOne(String text) {
    assertThatThrownBy(() -> SourcePeriods.parse(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'" + text + "'");
  }

  @Property(tries = 100)
  void everyDayIsReadBack(@ForAll @IntRange(min = 0, max = 40_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    String text =
        "%dM%02dD%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    assertThat(SourcePeriods.parse(text)).isEqualTo(Grain.DAY.at(date));
  }
}
