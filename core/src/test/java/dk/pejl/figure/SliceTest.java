package dk.pejl.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import org.junit.jupiter.api.Test;

class SliceTest {
  private static final Slice NOW = Slice.of(Subject.parse("kommune:580"), Period.parse("2019"));

  @Test
  void theSameSubjectInTheSamePeriodIsTheSame() {
    Slice same = Slice.of(Subject.parse("kommune:580"), Period.parse("2019"));

    assertThat(same).isEqualTo(NOW).hasSameHashCodeAs(NOW);
  }

  @Test
  void eachPartTellsSlicesApart() {
    assertThat(NOW)
        .isNotEqualTo(NOW.of("kommune:540"))
        .isNotEqualTo(NOW.getPrevious())
        .isNotEqualTo(NOW.where("ordning", "igu"))
        .isNotEqualTo(NOW.each("skole"))
        .isNotEqualTo(NOW.since("2015"));
  }

  @Test
  void thePreviousIsOnePeriodBack() {
    assertThat(NOW.getPrevious()).isEqualTo(NOW.back(1)).isEqualTo(NOW.in("2018"));
  }

  @Test
  void aSpreadOverPeriodsBeginsWhereItIsTold() {
    assertThat(NOW.since("2015")).isEqualTo(NOW.sinceBack(4));
    assertThat(NOW.since("2015").spread()).isEqualTo(new Slice.Since(Period.year(2015)));
  }

  @Test
  void oneOfASpreadIsSpreadNoMore() {
    assertThat(NOW.each("skole").unit(Subject.parse("skole:a"))).isEqualTo(NOW.of("skole:a"));
    assertThat(NOW.over("ordning", "igu", "fgu").value("ordning", "igu"))
        .isEqualTo(NOW.where("ordning", "igu"));
    assertThat(NOW.since("2015").alone(Period.year(2016))).isEqualTo(NOW.in("2016"));
  }

  @Test
  void dimensionValuesAddUp() {
    assertThat(NOW.where("ordning", "igu").where("alder", "unge").dims())
        .isEqualTo(Dims.of("alder", "unge").with("ordning", "igu"));
  }
}
