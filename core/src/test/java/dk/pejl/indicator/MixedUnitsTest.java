package dk.pejl.indicator;

import static dk.pejl.indicator.Formula.allYes;
import static dk.pejl.indicator.Formula.constant;
import static dk.pejl.indicator.Formula.countOf;
import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.firstSupplied;
import static dk.pejl.indicator.Formula.greatest;
import static dk.pejl.indicator.Formula.product;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.within;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which units a formula may bring together, and that a flag's formula gives no or yes. */
class MixedUnitsTest {
  private static final Formula DAY = Formula.of(Indicator.day("dag"));
  private static final Formula DAYS = Formula.of(Indicator.amount("dage", Unit.DAYS));
  private static final Formula KRONER = Formula.of(Indicator.amount("udgift", Unit.KRONER));
  private static final Formula SHARE = Formula.of(Indicator.share("andel"));
  private static final Formula COUNT = Formula.of(Indicator.count("antal"));
  private static final Formula FLAG = Formula.of(Indicator.flag("aaben"));
  private static final Formula OTHER = Formula.of(Indicator.flag("besat"));

  private static List<String> faults(Indicator worked, Formula formula) {
    return MixedUnits.faults(worked, formula).stream().map(fault -> fault.en()).toList();
  }

  private static Stream<List<Object>> right() {
    return Stream.of(
        List.of(Indicator.count("x"), sum(COUNT, COUNT, constant(2))),
        List.of(Indicator.count("x"), sum(FLAG, OTHER)),
        List.of(Indicator.count("x"), sum(FLAG, constant(2))),
        List.of(Indicator.share("x"), sum(SHARE, constant(Quantity.points("2")))),
        List.of(Indicator.share("x"), difference(constant(1), SHARE)),
        List.of(Indicator.rate("x"), difference(SHARE, SHARE)),
        List.of(Indicator.share("x"), ratio(COUNT, sum(COUNT, COUNT))),
        List.of(Indicator.amount("x", Unit.KRONER), product(KRONER, COUNT)),
        List.of(Indicator.amount("x", Unit.DAYS), difference(DAY, DAY)),
        List.of(Indicator.day("x"), sum(DAY, DAYS)),
        List.of(Indicator.day("x"), difference(DAY, DAYS)),
        List.of(Indicator.count("x"), countOf("skole", FLAG)),
        List.of(Indicator.flag("x"), allYes(FLAG, OTHER)),
        List.of(Indicator.flag("x"), greatest(FLAG, OTHER)),
        List.of(Indicator.flag("x"), difference(constant(1), FLAG)),
        List.of(Indicator.flag("x"), firstSupplied(FLAG, constant(0))),
        List.of(Indicator.flag("x"), within(constant(0), constant(1))));
  }

  @ParameterizedTest
  @MethodSource("right")
  void unitsThatFitAreTaken(List<Object> each) {
    assertThat(faults((Indicator) each.get(0), (Formula) each.get(1))).isEmpty();
  }

  @Test
  void daysAndKronerAndASharesAreNotAdded() {
    assertThat(faults(Indicator.amount("x", Unit.DAYS), sum(DAYS, KRONER, SHARE)))
        .containsExactly(
            "The formula of 'x' mixes 'dage', 'kr.', '%' in a sum: give all parts one" + " unit.");
  }

  @Test
  void aPlainTwoIsNotAddedToAShare() {
    assertThat(faults(Indicator.share("x"), sum(SHARE, constant(2))))
        .containsExactly(
            "The formula of 'x' mixes '%', 'antal' in a sum: give all parts one" + " unit.");
  }

  @Test
  void aPlainTwoIsNotTakenFromAShare() {
    assertThat(faults(Indicator.share("x"), difference(SHARE, constant(2))))
        .containsExactly(
            "The formula of 'x' mixes '%', 'antal' in a difference: give all parts one" + " unit.");
  }

  @Test
  void theGreatestOfDaysAndKronerIsNothing() {
    assertThat(faults(Indicator.amount("x", Unit.DAYS), greatest(DAYS, KRONER)))
        .singleElement()
        .asString()
        .contains("mixes 'dage', 'kr.' in a choice among several");
  }

  @Test
  void whatComesOutInAnotherUnitIsToldWithBoth() {
    assertThat(faults(Indicator.amount("x", Unit.DAYS), sum(KRONER, KRONER)))
        .containsExactly("The formula of 'x' gives 'kr.', but it is itself measured in 'dage':"
            + " correct one.");
  }

  @Test
  void aMixtureDeepInsideIsFound() {
    assertThat(faults(Indicator.share("x"), ratio(sum(DAYS, KRONER), COUNT))).hasSize(1);
  }

  @Test
  void aFlagThatIsASumOrAShareOrAThreeIsRefused() {
    for (Formula each :
        List.of(sum(FLAG, OTHER), ratio(COUNT, COUNT), within(constant(0), constant(3)), SHARE)) {
      assertThat(faults(Indicator.flag("x"), each))
          .anySatisfy(told -> assertThat(told)
              .isEqualTo(
                  "The formula of 'x' can be other than no and yes: use allYes, least, greatest"
                      + " or other flags."));
    }
  }
}
