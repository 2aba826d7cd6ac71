package dk.pejl.text;

import static dk.pejl.quantity.Quantity.kroner;
import static dk.pejl.quantity.Quantity.percent;
import static dk.pejl.text.World.AABENRAA;
import static dk.pejl.text.World.GROUP;
import static dk.pejl.text.World.every;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Amount;
import dk.pejl.evidence.Count;
import dk.pejl.evidence.Share;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static List<String> advised(World world, Claim claim) {
    Verdict verdict = every("2019-12-31", claim);
    assertThat(verdict.shortfall()).isNotEmpty();
    Texts texts = Texts.of(Language.EN, World.CATALOGUE, world.facts());
    return texts.advice(verdict).stream()
        .map(change -> texts.change(verdict, change))
        .toList();
  }

  private static String why(World world, Claim claim) {
    return Texts.of(Language.EN, World.CATALOGUE, world.facts()).why(every("2019-12-31", claim));
  }

  @Test
  void theFigureThatIsJudgedIsAdvised() {
    World world = World.empty().has("voksenlaerlinge", "2019", "47");
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    assertThat(advised(world, now.isAtLeast(50))).containsExactly("3 more in “Adult apprentices”");
  }

  @Test
  void anEarlierFigureThatTheLimitIsMadeOfIsNot() {
    World world =
        World.empty().has("voksenlaerlinge", "2016", "60").has("voksenlaerlinge", "2019", "40");
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Count then = world.evidence(Count.class, "voksenlaerlinge", "2016");
    assertThat(advised(world, now.isAtMost(then.times(percent("50")))))
        .containsExactly("10 fewer in “Adult apprentices”");
  }

  @Test
  void theEarlierFigureOfAMoveIsNot() {
    World world =
        World.empty().has("puljemidler", "2016", "100000").has("puljemidler", "2019", "80000");
    Amount now = world.evidence(Amount.class, "puljemidler", "2019");
    Amount then = world.evidence(Amount.class, "puljemidler", "2016");
    Claim risen = now.minus(then).isAtLeast(kroner("0"));
    assertThat(advised(world, risen)).isEmpty();
    assertThat(why(world, risen)).doesNotContain("needed").doesNotContain("come down");
  }

  @Test
  void aPeersFiguresAreNot() {
    World world = World.empty()
        .has("sygedagpengemodtagere", "2019-12", "1100")
        .has("indbyggere", "2019-12", "30000")
        .has("sygedagpengemodtagere", GROUP, "2019-12", "3400")
        .has("indbyggere", GROUP, "2019-12", "100000");
    Share own = world.evidence(Share.class, "sygedagpengeandel", world.at("2019-12"));
    Share peer = world.evidence(Share.class, "sygedagpengeandel", world.at(GROUP, "2019-12"));
    assertThat(advised(world, own.isAtMost(peer)))
        .hasSize(2)
        .allMatch(advice -> !advice.contains("Southern Jutland"));
  }

  @Test
  void ofAGapBetweenTwoGroupsNeitherIsToGoDown() {
    World world = World.empty()
        .has("sygedagpengemodtagere", "2019-12", "10")
        .has("sygedagpengemodtagere", "kommune:510", "2019-12", "50");
    Count own = world.evidence(Count.class, "sygedagpengemodtagere", world.at("2019-12"));
    Count other =
        world.evidence(Count.class, "sygedagpengemodtagere", world.at("kommune:510", "2019-12"));
    assertThat(advised(world, other.minus(own).isAtMost(20))).isEmpty();
  }

  @Test
  void theFileListsEveryChangeAllTheSame() {
    World world =
        World.empty().has("voksenlaerlinge", "2018", "60").has("voksenlaerlinge", "2019", "40");
    Count now = world.evidence(Count.class, "voksenlaerlinge", world.at(AABENRAA, "2019"));
    Count then = world.evidence(Count.class, "voksenlaerlinge", "2018");
    assertThat(every("2019-12-31", now.isAtLeast(then)).shortfall()).hasSize(2);
  }
}
