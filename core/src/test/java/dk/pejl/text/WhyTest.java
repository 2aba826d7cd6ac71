package dk.pejl.text;

import static dk.pejl.text.World.AABENRAA;
import static dk.pejl.text.World.every;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Count;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyTest {
  /** The sentence about a rise from one year to the next, with both figures missing for a reason. */
  private static String risen(Language language, String earlier, String later) {
    World world = missing(missing(World.empty(), "2018", earlier), "2019", later);
    Count before = world.evidence(Count.class, "voksenlaerlinge", "2018");
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Verdict verdict = every("2019-12-31", now.isAtLeast(before));
    return Texts.of(language, World.CATALOGUE, world.facts()).why(verdict);
  }

  private static World missing(World world, String period, String reason) {
    return world.take("voksenlaerlinge", AABENRAA, period, Map.of(), Map.of("missing", reason));
  }

  @Test
  void theReasonThatAllFiguresAreMissingForIsSaidOnce() {
    assertThat(risen(Language.DA, "not-yet-published", "not-yet-published"))
        .contains("2 oplysninger mangler (endnu ikke offentliggjort) og kan ændre udfaldet: "
            + "»Voksenlærlinge«, 2018; »Voksenlærlinge«, 2019.");
    assertThat(risen(Language.EN, "not-yet-published", "not-yet-published"))
        .contains("2 observations are missing (not yet published) and could change the outcome");
  }

  @Test
  void differentReasonsStandWithTheirFigures() {
    assertThat(risen(Language.DA, "suppressed", "not-available"))
        .contains("2 oplysninger mangler og kan ændre udfaldet: "
            + "»Voksenlærlinge«, 2018 (tilbageholdt af kilden); "
            + "»Voksenlærlinge«, 2019 (findes ikke hos kilden).");
  }

  @Test
  void thatNobodySuppliedAFigureIsSaidByItsBeingMissing() {
    assertThat(risen(Language.DA, "absent", "absent"))
        .contains("2 oplysninger mangler og kan ændre udfaldet: ");
  }

  private static String both(Language language) {
    World world = World.empty().has("voksenlaerlinge", "2019", "3");
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Verdict verdict = every("2019-12-31", Claim.all(now.isAtLeast(5), now.isAtLeast(7)));
    return Texts.of(language, World.CATALOGUE, world.facts()).why(verdict);
  }

  @Test
  void thatNoneOfTheDemandsHoldsIsNotSaidAsTwoOfTwo() {
    assertThat(both(Language.DA)).startsWith("Ikke opfyldt: ingen af de 2 krav holder: ");
    assertThat(both(Language.EN)).startsWith("Not met: neither demand holds: ");
  }

  private static String places(Language language) {
    World world = World.empty().has("pladser", Map.of("ordning", "sosu"), "2019-Q4", "3");
    Count places =
        world.evidence(Count.class, "pladser", world.at("2019-Q4").where("ordning", "sosu"));
    Verdict verdict = every("2019-12-31", places.isAtLeast(5));
    return Texts.of(language, World.CATALOGUE, world.facts()).why(verdict);
  }

  @Test
  void aDimensionValueIsCalledByItsNameInTheLanguage() {
    assertThat(places(Language.DA)).contains("3 (social- og sundhedsassistenter) mod mindst 5");
    assertThat(places(Language.EN)).contains("3 (social and health care assistants) against");
  }
}
