package dk.pejl.testing;

import static dk.pejl.rulebook.TestRulebooks.evaluator;
import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {
  private static List<String> found(String... rules) {
    TestPack pack = new TestPack(
        plan("plan", "2021..2024"),
        String.join("", rules),
        catalogue -> catalogue.add(Indicator.count("elever").of("kommune")));
    return Lint.of(evaluator(pack)).stream().map(each -> each.in(Language.EN)).toList();
  }

  private static String rule(
      String name, String title, String window, String source, String claim) {
    return """
        rule "plan.%1$s"
            @titel( "Titel" )
            @title( "%2$s" )
            @da( "Dansk." ) @en( "English." ) @standing( "goal" ) @subject( "kommune" )
            %3$s
            @source( "%4$s" )
        when
            $a : Assessment( goal == "plan.%1$s", $nu : now )
            $e : Count( indicator == "elever", at == $nu )
        then
            $a.conclude( %5$s );
        end
        """.formatted(name, title, window, source, claim);
  }

  private static String good(String name, String window, String claim) {
    return rule(name, "Title", window, "1. Part | item", claim);
  }

  @Test
  void aGoodRuleHasNoFindings() {
    assertThat(found(good("a", "@every( \"2021..2024\" )", "$e.isAtLeast( 5 )")))
        .isEmpty();
  }

  @Test
  void aLongTitleIsFoundWithItsLine() {
    String title = "x".repeat(91);
    assertThat(found(rule("a", title, "@every( \"2021..2024\" )", "1 | a", "$e.isAtLeast( 5 )")))
        .containsExactly("rules.drl:3: plan.a: @title has 91 characters: keep it to 90, the rest"
            + " belongs in the sentence.");
  }

  @Test
  void aTitleIsNoSentenceButMayEndInAnAbbreviation() {
    String about = "@every( \"2021..2024\" )";
    assertThat(found(rule("a", "At most 17 mio.", about, "1 | a", "$e.isAtLeast( 5 )")))
        .isEmpty();
    assertThat(found(rule("a", "At most 17.", about, "1 | a", "$e.isAtLeast( 5 )")))
        .hasSize(1);
  }

  private static String said(String standing, String da, String en, String reading) {
    return good("a", "@every( \"2021..2024\" )", "$e.isAtLeast( 5 )")
        .replace("@da( \"Dansk.\" )", "@da( \"" + da + "\" )")
        .replace("@en( \"English.\" )", "@en( \"" + en + "\" )")
        .replace("@standing( \"goal\" )", "@standing( \"" + standing + "\" )" + reading);
  }

  @Test
  void aWordThatNoComparisonDecidesIsFoundInEitherLanguage() {
    assertThat(found(said("goal", "Klart flere, markante fald.", "Considerably more.", "")))
        .containsExactly(
            "rules.drl:4: plan.a: @da says \"Klart\", which no comparison decides: leave the word"
                + " out, or write with @laesning and @reading how it is read.",
            "rules.drl:4: plan.a: @da says \"markante\", which no comparison decides: leave the"
                + " word out, or write with @laesning and @reading how it is read.",
            "rules.drl:4: plan.a: @en says \"Considerably\", which no comparison decides: leave"
                + " the word out, or write with @laesning and @reading how it is read.");
    assertThat(found(
            rule("a", "Regularly met", "@every( \"2021..2024\" )", "1 | a", "$e.isAtLeast( 5 )")))
        .singleElement()
        .asString()
        .startsWith("rules.drl:3: plan.a: @title says \"Regularly\"");
  }

  @Test
  void onlyWholeWordsOfTheLanguageAreFound() {
    assertThat(found(
            said("goal", "Uklart, væsentlighed, clearly.", "Unclearly, regular, løbende.", "")))
        .isEmpty();
  }

  @Test
  void aReadingSaysWhatWasMadeOfTheWord() {
    String reading = " @laesning( \"Flere end i 2018.\" ) @reading( \"More than in 2018.\" )";
    assertThat(found(said("goal", "Væsentligt flere.", "Substantially more.", reading)))
        .isEmpty();
  }

  @Test
  void aGoalThatNothingMeasuresMaySpeakAsItsPlanDoes() {
    String unmeasurable = said("unmeasurable", "Løbende dialog.", "An ongoing dialogue.", "")
        .replace("$a.conclude( $e.isAtLeast( 5 ) )", "$a.cannotBeMeasured( \"Intet.\", \"None.\" )")
        .replaceAll("    \\$e : .*\n", "");
    assertThat(found(unmeasurable)).isEmpty();
  }

  @Test
  void aSourceWithoutAnItemIsFound() {
    assertThat(found(rule("a", "T", "@every( \"2021..2024\" )", "1. Part", "$e.isAtLeast( 5 )")))
        .containsExactly("rules.drl:6: plan.a: @source names only the section \"1. Part\": write"
            + " \"section | item\".");
  }

  @Test
  void aWindowBeforeThePlanIsFound() {
    assertThat(found(good("a", "@by( \"2018..2019\" )", "$e.isAtLeast( 5 )")))
        .containsExactly("rules.drl:5: plan.a: the window 2018..2019 is over before the plan is in"
            + " force (2021..2024): correct one of them.");
  }

  @Test
  void aCeilingUnderAFloorIsFound() {
    assertThat(found(
            good("a", "@every( \"2021..2024\" )", "$e.isAtLeast( 5 )"),
            good("b", "@every( \"2023..2024\" )", "$e.isBelow( 5 )")))
        .containsExactly("rules.drl:23: plan.b: cannot be met together with plan.a, since 'elever'"
            + " cannot reach both limits: correct one of them.");
  }

  @Test
  void aCeilingAtTheFloorIsNoContradiction() {
    assertThat(found(
            good("a", "@every( \"2021..2024\" )", "$e.isAtLeast( 5 )"),
            good("b", "@every( \"2023..2024\" )", "$e.isAtMost( 5 )")))
        .isEmpty();
  }

  @Test
  void aCeilingUnderAFloorAtAnotherTimeIsNoContradiction() {
    assertThat(found(
            good("a", "@every( \"2021..2022\" )", "$e.isAtLeast( 5 )"),
            good("b", "@every( \"2023..2024\" )", "$e.isBelow( 5 )")))
        .isEmpty();
  }

  @Test
  void twoGoalsThatSayTheSameAreFound() {
    assertThat(found(
            good("a", "@every( \"2021..2024\" )", "$e.isAtLeast( 5 )"),
            good("b", "@every( \"2021..2024\" )", "$e.isAtLeast( 5 )")))
        .containsExactly(
            "rules.drl:23: plan.b: says the same of 'elever' as plan.a: leave one out, or"
                + " write what sets them apart.");
  }
}
