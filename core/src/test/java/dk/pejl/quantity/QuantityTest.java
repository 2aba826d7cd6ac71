package dk.pejl.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void fifteenPerCentIsAFraction() {
    assertThat(Quantity.percent("15").value()).isEqualTo(Exact.parse("0.15"));
    assertThat(Quantity.percent("15").unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void aPercentagePointIsAHundredth() {
    assertThat(Quantity.points("0.75").value()).isEqualTo(Exact.parse("0.0075"));
    assertThat(Quantity.points("0.75").unit()).isEqualTo(Unit.POINTS);
  }

  @Test
  void kronerAreTakenAsTheyAre() {
    assertThat(Quantity.kroner("500000").value()).isEqualTo(Exact.of(500_000));
    assertThat(Quantity.kroner("500000").unit()).isEqualTo(Unit.KRONER);
  }

  @Test
  void aMeasureHasTheUnitNamed() {
    assertThat(Quantity.measure("37", "timer"))
        .isEqualTo(new Measure(Exact.of(37), Unit.of("timer", "timer", "timer")));
  }

  @Test
  void aMeasureOfAUnitThatIsShownOtherwiseIsReadInThatUnit() {
    assertThat(Quantity.measure("5", "%").value())
        .isEqualTo(Quantity.percent("5").value());
    assertThat(Quantity.measure("2", "procentpoint").unit()).isEqualTo(Unit.POINTS);
  }

  @Test
  void whatIsNoNumberIsNoQuantity() {
    assertThatThrownBy(() -> Quantity.percent("femten")).isInstanceOf(Refusal.class);
  }

  @Test
  void sharesDifferByPercentagePointsAndDatesByDays() {
    assertThat(Unit.PERCENT.ofDifference()).isEqualTo(Unit.POINTS);
    assertThat(Unit.DATE.ofDifference()).isEqualTo(Unit.DAYS);
    assertThat(Unit.KRONER.ofDifference()).isEqualTo(Unit.KRONER);
  }

  @Test
  void whatAUnitShowsItReadsBack() {
    Exact share = Exact.of(1, 3);

    assertThat(Unit.PERCENT.shown(share)).isEqualTo(Exact.of(100, 3));
    assertThat(Unit.PERCENT.read(Unit.PERCENT.shown(share))).isEqualTo(share);
    assertThat(Unit.NUMBER.shown(share)).isEqualTo(share);
  }
}
