package dk.pejl.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Plan PLAN = Plans.goal(Goal.Mode.EVERY_PERIOD).plan();
  private static final Subject OTHER = Subject.parse("kommune:540");

  @Test
  void aPlanIsForItsOwnMunicipalityAlone() {
    assertThat(PLAN.isFor(Plans.TOWN)).isTrue();
    assertThat(PLAN.isFor(OTHER)).isFalse();
  }

  @Test
  void anAgreementIsForEveryMunicipalityAndNobodyElse() {
    Plan agreement = PLAN.forAnyMunicipality();
    assertThat(agreement.isFor(OTHER)).isTrue();
    assertThat(agreement.isFor(Subject.parse("skole:a"))).isFalse();
    assertThat(agreement.id()).isEqualTo(PLAN.id());
  }

  @Test
  void aMunicipalityHasItsHomeInItself() {
    assertThat(PLAN.home(OTHER, Facts.NONE)).isEqualTo(OTHER);
    assertThat(PLAN.home(Subject.parse("skole:a"), Facts.NONE)).isNull();
  }

  @Test
  void aPlanIsFoundByItsIdAndAnotherIdIsToldWithThoseThatExist() {
    assertThat(Plan.named("plan", List.of(PLAN))).isSameAs(PLAN);
    assertThatThrownBy(() -> Plan.named("plam", List.of(PLAN)))
        .hasMessageContaining("'plam'")
        .hasMessageContaining("plan");
  }
}
