package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static dk.pejl.rulebook.TestRulebooks.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a rule may write a condition: what is wrong is told when the pack is loaded. */
class ConditionsTest {
  private static TestPack pack(String claim) {
    String evidence = Stream.of(
            "$e : Count( indicator == \"elever\", at == $nu )",
            "$p : Count( indicator == \"pladser\", at == $nu )",
            "$k : Units( indicator == \"kurser\", at == $s )")
        .filter(pattern -> claim.contains(pattern.substring(0, 2)))
        .collect(Collectors.joining(" "));
    return new TestPack(
        plan("plan", "2021..2024"),
        """
        rule "plan.maal"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @source( "1. Afsnit" )
            @by( "2021..2024" )
        when
            $a : Assessment( goal == "plan.maal", $nu : now, $s : now.each("skole") )
            %s
        then
            $a.conclude( %s );
        end
        """.formatted(evidence, claim),
        catalogue -> catalogue.add(
            Indicator.count("elever").of("kommune"),
            Indicator.count("pladser").of("kommune"),
            Indicator.count("kurser").of("skole")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Claim.ifThen( $e.isAtLeast( 5 ), $p.isAtLeast( 10 ) )",
        "Claim.ifThen( $e.isAtLeast( 5 ), $p.isAtLeast( 10 ).along( Path.from(\"2021\", 1).to(\"2024\", 10) ) )",
        "Claim.ifThen( Claim.all( $e.isAtLeast( 5 ), $p.isAtLeast( 1 ) ), $k.eachIsAtLeast( 2 ) )",
        "$k.where( $k.eachIsAtLeast( 1 ) ).eachIsAtLeast( 2 )",
        "$p.isAtLeast( 10 ).along( Path.from(\"2021\", 1).to(\"2024\", 10) ).providedThat( $e.isAtLeast( 5 ) )",
        "Claim.all( $p.isAtLeast( 10 ).providedThat( $e.isAtLeast( 5 ) ), $e.isAtLeast( 1 ) )",
        "$k.eachIsAtLeast( 2 ).providedThat( $k.eachIsAtMost( 9 ) )",
        "$k.eachIsAtLeast( 2 ).providedThat( $e.isAtLeast( 5 ) )",
        "Claim.ifThen( $e.isAtLeast( 5 ), $p.isAtLeast( 10 ).providedThat( $e.isAtLeast( 30 ) ) )",
        "Claim.atLeast( 1, $p.isAtLeast( 10 ).providedThat( $e.isAtLeast( 5 ) ), $e.isAtLeast( 1 ) )",
        "Claim.ifThen( $k.eachIsAtLeast( 1 ).howMany().isAtLeast( 2 ), $p.isAtLeast( 10 ) )",
        "$k.where( $k.eachIsAtLeast( 1 ) ).eachIsAtLeast( 2 ).howMany().isAtLeast( 2 )",
        "$k.eachIsAtLeast( 2 ).providedThat( $k.eachIsAtMost( 9 ) ).share().isAtLeast( percent(\"90\") )"
      })
  void aWholeClaimMayStandUnderACondition(String claim) {
    assertThat(rulebook(pack(claim)).goals()).hasSize(1);
  }

  private static final String INSIDE = "Claim.ifThen stands inside another claim: write it"
      + " outermost, or say with where which units are meant.";
  private static final String NESTED =
      "a condition stands under a condition itself: write the two as one with Claim.all.";
  private static final String PATH =
      "a condition holds or does not and has no path: remove along from it.";

  private static void isRefused(String claim, String because) {
    Problems problems = catchThrowableOfType(Problems.class, () -> rulebook(pack(claim)));
    assertThat(problems).as(claim).isNotNull();
    assertThat(problems.list().stream().map((Problem each) -> each.in(Language.EN)))
        .containsExactly("rules.drl:9: Rule 'plan.maal': " + because);
  }

  private static final String IF_THEN = "Claim.ifThen( $e.isAtLeast( 5 ), $p.isAtLeast( 10 ) )";

  @Test
  void anIfThenThatIsNoWholeClaimIsRefused() {
    isRefused("Claim.all( " + IF_THEN + ", $e.isAtLeast( 1 ) )", INSIDE);
    isRefused("Claim.any( $e.isAtLeast( 1 ), " + IF_THEN + " )", INSIDE);
    isRefused("Claim.ifThen( $e.isAtLeast( 1 ), " + IF_THEN + " )", INSIDE);
    isRefused("Claim.atLeast( 1, $e.isAtLeast( 1 ), " + IF_THEN + " )", INSIDE);
  }

  @Test
  void aConditionUnderAConditionIsRefused() {
    isRefused("Claim.ifThen( " + IF_THEN + ", $e.isAtLeast( 1 ) )", NESTED);
    isRefused(
        "$e.isAtLeast( 5 ).providedThat( $p.isAtLeast( 10 ).providedThat( $e.isAtLeast( 1 ) ) )",
        NESTED);
  }

  @Test
  void anIfThenThatIsProvidedOnSomethingIsRefused() {
    isRefused(IF_THEN + ".providedThat( $e.isAtLeast( 1 ) )", INSIDE);
  }

  @Test
  void aConditionWithAPathIsRefused() {
    isRefused(
        "Claim.ifThen( $e.isAtLeast( 5 ).along( Path.from(\"2021\", 1).to(\"2024\", 5) ),"
            + " $p.isAtLeast( 10 ) )",
        PATH);
  }

  @Test
  void whatIsWrongIsSaidInDanishToo() {
    Problems problems = catchThrowableOfType(
        Problems.class, () -> rulebook(pack("Claim.all( " + IF_THEN + ", " + IF_THEN + " )")));
    assertThat(List.copyOf(problems.list()).get(0).in(Language.DA))
        .contains(
            "Claim.ifThen står inde i en anden påstand: skriv den yderst, eller sig med where,"
                + " hvilke enheder der menes.");
  }
}
