package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final Indicator PUPILS = Indicator.count("elever");
  private static final Indicator STAFF = Indicator.count("ansatte");

  private static Formula.Of pupils() {
    return Formula.of(PUPILS);
  }

  private static Formula.Of staff() {
    return Formula.of(STAFF);
  }

  private static List<String> read(Formula formula) {
    return formula.figures().stream().map(figure -> figure.indicator().id()).toList();
  }

  private static void assertWorked(Formula formula, Operation operation, Formula... parts) {
    assertThat(formula).isEqualTo(new Formula.Worked(operation, List.of(parts)));
  }

  @Test
  void itsFiguresAreReadInTheOrderTheyAreWritten() {
    Formula inner = Formula.ratio(staff(), Formula.sum(pupils(), staff().back(1)));

    assertThat(read(inner)).containsExactly("ansatte", "elever", "ansatte");
  }

  @Test
  void aFigureReadsItself() {
    assertThat(pupils().figures()).containsExactly(pupils());
    assertThat(new Formula.Latest(pupils(), Exact.ZERO).figures()).containsExactly(pupils());
  }

  @Test
  void aNumberThatIsStatedReadsNoFigure() {
    assertThat(Formula.constant(5).figures()).isEmpty();
    assertThat(Formula.sum(Formula.constant(5), pupils()).figures()).containsExactly(pupils());
  }

  @Test
  void aCountOfUnitsAndAPlaceReadWhatTheyAreOf() {
    assertThat(Formula.countOf("skole", pupils()).figures()).containsExactly(pupils());
    assertThat(Formula.placeBy(staff()).figures()).containsExactly(staff());
  }

  @Test
  void alternativesAreReadBeforeTheirSigns() {
    assertThat(read(Formula.firstSupplied(List.of(staff()), pupils())))
        .containsExactly("elever", "ansatte");
  }

  @Test
  void alternativesAreTheirOwnSignsUnlessOthersAreGiven() {
    assertThat(Formula.firstSupplied(pupils(), staff()))
        .isEqualTo(Formula.firstSupplied(List.of(pupils(), staff()), pupils(), staff()));
  }

  @Test
  void calculationsKeepTheOrderOfTheirParts() {
    assertWorked(Formula.sum(pupils(), staff()), Operation.SUM, pupils(), staff());
    assertWorked(Formula.difference(pupils(), staff()), Operation.DIFFERENCE, pupils(), staff());
    assertWorked(Formula.ratio(pupils(), staff()), Operation.RATIO, pupils(), staff());
    assertWorked(Formula.product(pupils(), staff()), Operation.PRODUCT, pupils(), staff());
    assertWorked(Formula.least(pupils(), staff()), Operation.LEAST, pupils(), staff());
    assertWorked(Formula.greatest(pupils(), staff()), Operation.GREATEST, pupils(), staff());
    assertWorked(Formula.within(pupils(), staff()), Operation.WITHIN, pupils(), staff());
  }

  @Test
  void allAreYesIfTheLeastIs() {
    assertThat(Formula.allYes(pupils(), staff())).isEqualTo(Formula.least(pupils(), staff()));
  }

  @Test
  void aSumOverYearsNamesEachYear() {
    assertWorked(
        Formula.sumOverYears(pupils(), 2018, 2020),
        Operation.SUM,
        pupils().in("2018"),
        pupils().in("2019"),
        pupils().in("2020"));
  }

  @Test
  void aSumOverADimensionNamesEachValue() {
    assertWorked(
        Formula.sumOver(pupils(), "ordning", "igu", "fgu"),
        Operation.SUM,
        pupils().with("ordning", "igu"),
        pupils().with("ordning", "fgu"));
  }

  @Test
  void aMeanOverMonthsNamesEachMonth() {
    assertWorked(
        Formula.meanOver(pupils(), 2, 11),
        Operation.MEAN,
        pupils().month(2),
        pupils().month(11));
  }

  @Test
  void aYearlyMeanIsOverTwelveMonths() {
    assertThat(Formula.yearlyMean(pupils()))
        .isEqualTo(Formula.meanOver(pupils(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
  }

  @Test
  void aStatedNumberHasItsUnit() {
    assertThat(Formula.constant(5)).isEqualTo(new Formula.Constant(Exact.of(5), Unit.NUMBER));
    assertThat(Formula.constant(Quantity.percent("5")))
        .isEqualTo(new Formula.Constant(Exact.of(1, 20), Unit.PERCENT));
  }

  @Test
  void aFigureMayBeOfOneValueOfADimension() {
    assertThat(pupils().with("ordning", "igu").dims()).isEqualTo(Dims.of("ordning", "igu"));
  }

  @Test
  void aFigureMayBeAnothersWhoeverIsAskedAbout() {
    assertThat(pupils().of("land:dk").whose())
        .isEqualTo(new Formula.Whose("", Subject.parse("land:dk"), false));
  }

  @Test
  void aFigureMayBeOfTheSubjectAround() {
    assertThat(pupils().within("kommune", "land:dk").whose())
        .isEqualTo(new Formula.Whose("kommune", Subject.parse("land:dk"), false));
  }
}
