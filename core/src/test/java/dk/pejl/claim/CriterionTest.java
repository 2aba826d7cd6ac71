package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.TOWN;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.key;
import static dk.pejl.claim.Sample.known;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Observation;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTest {
  private static final Indicator TOLERANCE =
      Indicator.count("tolerance").criterion("fastsættes af kommunen", "set by the municipality");

  private static Figure tolerance(Provenance said) {
    Observation observation = new Observation(
        key(TOLERANCE, 2019), new Reading.Known(Exact.of(2)), Set.of(), "", said, List.of());
    return Figure.Read.of(TOLERANCE, observation.key(), observation);
  }

  private static List<Criterion> criteria(Figure limit) {
    return Criterion.of(claim(known(A, "5"), Relation.AT_MOST, limit));
  }

  @Test
  void aLimitThatIsSetIsNamedWithWhoSaysSo() {
    Provenance council = new Provenance("Byrådet", "møde 7", "pkt. 4", "");

    assertThat(criteria(tolerance(council))).singleElement().satisfies(criterion -> {
      assertThat(criterion.key()).hasToString("tolerance " + TOWN + " 2019");
      assertThat(criterion.setBy()).isEqualTo(Wording.same("Byrådet, møde 7, pkt. 4"));
    });
  }

  @Test
  void whereNoSourceIsStatedTheCatalogueSaysWhoSetsIt() {
    assertThat(criteria(tolerance(Provenance.UNKNOWN)))
        .extracting(Criterion::setBy)
        .containsExactly(new Wording("fastsættes af kommunen", "set by the municipality"));
  }

  @Test
  void aCriterionThatNobodySetIsMissingAndNoCriterion() {
    assertThat(criteria(absent(TOLERANCE))).isEmpty();
  }

  @Test
  void aFigureThatIsMeasuredIsNoCriterion() {
    assertThat(criteria(known(A, "5"))).isEmpty();
  }

  @Test
  void whatEveryCriterionWithinItsBoundsAllowsIsDecided() {
    Figure bounded = absent(Indicator.count("tolerance").criterion("rådet").max("4"));

    assertThat(claim(known(A, "5"), Relation.AT_MOST, bounded).truth()).isEqualTo(Truth.FALSE);
    assertThat(claim(known(A, "4"), Relation.AT_MOST, bounded).truth()).isEqualTo(Truth.UNKNOWN);
  }
}
