package dk.pejl.text;

import static dk.pejl.quantity.Quantity.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.evidence.Share;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DevelopmentTextsTest {
  @Provide
  Arbitrary<List<Exact>> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-5_000, 5_000), Arbitraries.longs().between(1, 999))
        .as(Exact::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 300)
  void noContributionIsWrittenAsNothing(@ForAll("amounts") List<Exact> amounts) {
    int decimals = DevelopmentTexts.decimals(amounts, Unit.POINTS);
    for (Exact amount : amounts) {
      BigDecimal written = Unit.POINTS.shown(amount).rounded(decimals, RoundingMode.HALF_UP);
      assertThat(written.signum()).isEqualTo(amount.signum());
    }
  }

  private static String moved(String before, String after) {
    Evaluation earlier = evaluation(before);
    Evaluation later = evaluation(after);
    Texts texts = Texts.of(Language.EN, later);
    return String.join("\n", texts.development(later.compareWith(earlier)));
  }

  private static Evaluation evaluation(String registered) {
    World world = World.empty().has("krav-registreret", "2019", registered);
    return evaluation(world, world.evidence(Share.class, "krav-registreret", "2019"));
  }

  private static Evaluation evaluation(World world, Share share) {
    return new Evaluation(
        Question.about(Subject.parse(World.AABENRAA), Period.year(2019)),
        new Evaluation.Engine("", ""),
        Map.of(),
        world.facts(),
        World.CATALOGUE,
        List.of(World.every("2019-12-31", share.isAtLeast(percent("5")))));
  }

  @Test
  void aFigureThatStillFailsIsNotWrittenOntoItsLimit() {
    assertThat(moved("4.9", "4.96"))
        .contains("still not met")
        .contains("The figure: 4.90% → 4.96% (+0.06 percentage points)");
  }

  /** So many of 300 employees, as many in each of three schemes, all year. */
  private static Evaluation inSchemes(String each) {
    World world = World.empty();
    for (String month : List.of("2019-02", "2019-05", "2019-08", "2019-11")) {
      world
          .has("ansatte", month, "300")
          .has("ansatte-i-ordning", Map.of("ordning", "praktik"), month, "0");
      for (String scheme : List.of("fleksjob", "igu", "elever-eud")) {
        world.has("ansatte-i-ordning", Map.of("ordning", scheme), month, each);
      }
    }
    return evaluation(world, world.evidence(Share.class, "ordningsandel", "2019"));
  }

  @Test
  void equalContributionsAreWrittenAlikeAndThatTheyAreRoundedIsTold() {
    Evaluation later = inSchemes("11");
    List<String> lines =
        Texts.of(Language.EN, later).development(later.compareWith(inSchemes("10")));
    List<String> amounts = lines.stream()
        .filter(line -> line.contains("points: “Employees in a scheme”"))
        .map(line -> line.substring(0, line.indexOf(':')).strip())
        .toList();
    assertThat(amounts).hasSize(12).containsOnly("+0.08 percentage points");
    assertThat(lines).last().asString().contains("add up to the move before rounding");
  }
}
