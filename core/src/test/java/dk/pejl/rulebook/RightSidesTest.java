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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a right side may be: straight on to one conclusion, by the words of rules alone. */
class RightSidesTest {
  private static TestPack pack(String at, String then, Class<?>... helpers) {
    return new TestPack(
        plan("plan", "2021..2024"),
        """
        rule "plan.maal"
            @titel( "Titel" ) @title( "Title if for" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @source( "1. Afsnit" )
            @every( "2021..2024" )
        when
            $a : Assessment( goal == "plan.maal", $nu : now, $foer : %s )
            $e : Count( indicator == "elever", at == $nu )
            $f : Count( indicator == "elever", at == $foer )
        then
            Claim once = $e.isAtLeast( $f );
            %s
        end
        """.formatted(at, then),
        catalogue -> catalogue.add(Indicator.count("elever").of("kommune")),
        List.of(helpers));
  }

  private static List<String> problems(TestPack pack) {
    Problems problems = catchThrowableOfType(Problems.class, () -> rulebook(pack));
    assertThat(problems).as("a pack that should be refused").isNotNull();
    return problems.list().stream().map((Problem p) -> p.in(Language.EN)).toList();
  }

  private static List<String> problems(String then) {
    return problems(pack("now.previous", then));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$a.conclude( once );",
        "if (true) $a.conclude( once ); else $a.conclude( $f.isAtLeast( 1 ) );",
        "$a.conclude( $nu.period().toString().equals(\"2022\") ? once : Claim.all( once, once ) );",
        "switch ($nu.period().toString()) { case \"2022\": $a.conclude( once ); break;"
            + " default: $a.conclude( $f.isAtLeast( 1 ) ); }",
      })
  void aRightSideThatConcludesOnceWhicheverWayItGoesIsTaken(String then) {
    assertThat(rulebook(pack("now.previous", then)).goals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if ($nu.period().toString().equals(\"2022\")) $a.conclude( once );",
        "if ($nu.period().toString().equals(\"2022\")) return; $a.conclude( once );",
        "switch ($nu.period().toString()) { case \"2022\": $a.conclude( once ); }",
      })
  void aRightSideThatMayEndWithoutAConclusionIsRefused(String then) {
    assertThat(problems(then))
        .singleElement()
        .asString()
        .contains("the right side may end without a conclusion: let every branch call conclude, for"
            + " instance after else.");
  }

  @Test
  void aBranchWithoutAConclusionIsToldOnItsOwnLine() {
    assertThat(problems("once.truth();\n    if ($nu.period() != null) $a.conclude( once );"))
        .singleElement()
        .asString()
        .startsWith("rules.drl:12: ");
  }

  @Test
  void aRightSideThatMayConcludeTwiceIsRefused() {
    assertThat(problems("$a.conclude( once ); if ($nu.period() != null) $a.conclude( once );"))
        .singleElement()
        .asString()
        .contains("the right side may conclude twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < 2; i++) { once = Claim.all( once ); } $a.conclude( once );",
        "while ($nu.period() == null) { } $a.conclude( once );",
        "do { once = Claim.all( once ); } while ($nu.period() == null); $a.conclude( once );",
      })
  void aLoopIsRefused(String then) {
    assertThat(problems(then))
        .anySatisfy(
            told -> assertThat(told)
                .contains(
                    "the right side repeats itself: write each part out, or use Units, Series and Claim.all."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.time.LocalDate.now();|LocalDate.now",
        "Math.random();|Math.random",
        "System.currentTimeMillis();|System.currentTimeMillis",
        "System.getenv( \"HOME\" );|System.getenv",
        "new java.util.Random();|new Random",
        "new Thread();|new Thread",
        "$e.getClass();|Object.getClass",
        "$e.hashCode();|Object.hashCode",
        "String.format( \"d\" );|String.format",
        "\"I\".toLowerCase();|String.toLowerCase",
        "System.out.println();|System.out",
        "dk.pejl.rulebook.Trouble.boom();|Trouble.boom",
        "dk.pejl.Evaluator.ofAll();|Evaluator.ofAll",
      })
  void whatIsNoEvidenceClaimOrQuantityIsRefusedByName(String call, String name) {
    assertThat(problems(call + " $a.conclude( once );"))
        .anySatisfy(told -> assertThat(told)
            .contains(
                "the right side calls '" + name + "', which is no evidence, claim or quantity:"
                    + " remove it, or let a class that the pack names in helpers() do it."));
  }

  @Test
  void aCallIsToldOnItsOwnLine() {
    assertThat(problems("\n\n    Math.random();\n    $a.conclude( once );"))
        .singleElement()
        .asString()
        .startsWith("rules.drl:13: ");
  }

  @Test
  void anErrorThatIsCaughtIsRefused() {
    assertThat(
            problems("try { once.truth(); } catch (RuntimeException e) { } $a.conclude( once );"))
        .anySatisfy(told -> assertThat(told).contains("the right side catches an error"));
  }

  @Test
  void aLambdaIsRefused() {
    assertThat(problems("java.util.function.Supplier<Claim> s = () -> $e.isAtLeast( 1 );"
            + " $a.conclude( once );"))
        .anySatisfy(told -> assertThat(told).contains("uses a lambda or joins texts"));
  }

  @Test
  void theClockOnTheLeftSideIsRefused() {
    assertThat(problems(
            pack("now.back( java.time.LocalDate.now().getYear() - 2000 )", "$a.conclude( once );")))
        .anySatisfy(told -> assertThat(told)
            .startsWith("rules.drl:6: ")
            .contains("the left side calls 'LocalDate.now'"));
  }

  @Test
  void aHelperThatThePackDeclaresMayBeCalled() {
    TestPack pack = pack(
        "now.previous", "$a.conclude( dk.pejl.rulebook.Trouble.same( once ) );", Trouble.class);
    assertThat(rulebook(pack).goals()).hasSize(1);
  }

  @Test
  void aHelperThatIsNotThePacksOwnIsRefused() {
    assertThat(problems(pack("now.previous", "Math.random(); $a.conclude( once );", Math.class)))
        .anySatisfy(told -> assertThat(told)
            .contains("helpers() names 'java.lang.Math', which is no class of the pack's own"));
  }

  @Test
  void theDigestOfThePlanCoversItsHelpers() {
    String then = "$a.conclude( once );";
    String without = rulebook(pack("now.previous", then)).digest("plan");
    String with = rulebook(pack("now.previous", then, Trouble.class)).digest("plan");
    assertThat(with).isNotEqualTo(without);
  }

  @Test
  void everyClassThatAHelperNamesHasItsPart() {
    assertThat(Helpers.digests(List.of(RightSidesTest.class)))
        .containsKeys(RightSidesTest.class.getName(), TestPack.class.getName());
  }
}
