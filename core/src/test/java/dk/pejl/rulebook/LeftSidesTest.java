package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static dk.pejl.rulebook.TestRulebooks.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a rule may ask for: only what there is, and nothing that its right side does not use. */
class LeftSidesTest {
  private static final Indicator PUPILS =
      Indicator.count("elever").by("koen", "piger", "drenge").of("kommune", "skole");
  private static final Indicator GIRLS = Indicator.share("andel-piger")
      .of("kommune")
      .as(Formula.ratio(
          Formula.of(PUPILS).with("koen", "piger"),
          Formula.sumOver(Formula.of(PUPILS), "koen", "piger", "drenge")));
  private static final Indicator SHARE_OF = Indicator.share("andel-af")
      .of("kommune")
      .as(Formula.ratio(
          Formula.of(PUPILS), Formula.sumOver(Formula.of(PUPILS), "koen", "piger", "drenge")));

  private static void catalogue(Catalogue.Builder catalogue) {
    catalogue
        .add(PUPILS, GIRLS, SHARE_OF, Indicator.count("ansatte").of("kommune"))
        .official("kommune", Map.of(Subject.parse("kommune:580"), "Aabenraa"));
  }

  private static TestPack pack(String time, String at, String pattern, String then) {
    return new TestPack(
        plan("plan", "2021..2024"),
        """
        rule "plan.maal"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @source( "1. Afsnit" )
            @%s( "2021..2024" )
        when
            $a : Assessment( goal == "plan.maal", $nu : now, $at : %s )
            %s
        then
            $a.conclude( %s );
        end
        """.formatted(time, at, pattern, then),
        LeftSidesTest::catalogue);
  }

  private static List<String> problems(TestPack pack) {
    Problems problems = catchThrowableOfType(Problems.class, () -> rulebook(pack));
    assertThat(problems).as("a pack that should be refused").isNotNull();
    return problems.list().stream().map((Problem p) -> p.in(Language.EN)).toList();
  }

  private static TestPack asking(String at, String pattern, String then) {
    return pack("every", at, pattern, then);
  }

  private static TestPack pupils(String at) {
    return asking(at, "$e : Count( indicator == \"elever\", at == $at )", "$e.isAtLeast( 5 )");
  }

  private static TestPack girls(String indicator, String at) {
    return asking(
        at,
        "$e : Share( indicator == \"" + indicator + "\", at == $at )",
        "$e.isAtLeast( percent(\"5\") )");
  }

  private static TestPack schools(String at) {
    return asking(at, "$e : Units( indicator == \"elever\", at == $at )", "$e.eachIsAtLeast( 5 )");
  }

  @Test
  void aValueThatTheDimensionHasIsTaken() {
    assertThat(rulebook(pupils("now.where(\"koen\", \"piger\")")).goals()).hasSize(1);
    assertThat(rulebook(girls("andel-af", "now.where(\"koen\", \"piger\")")).goals())
        .hasSize(1);
  }

  @Test
  void aValueThatTheDimensionHasNotIsRefusedWithThoseItHas() {
    assertThat(problems(pupils("now.where(\"koen\", \"piger2\")")))
        .containsExactly("rules.drl:7: Rule 'plan.maal': 'piger2' is not a value of 'koen' of"
            + " 'elever': write one of piger, drenge. Did you mean 'piger'?");
  }

  @Test
  void aDimensionThatTheIndicatorHasNotIsRefused() {
    assertThat(problems(pupils("now.where(\"koen\", \"piger\").where(\"alder\", \"12\")")))
        .containsExactly(
            "rules.drl:7: Rule 'plan.maal': 'elever' has no dimension 'alder': it has" + " koen.");
  }

  @Test
  void aDimensionThatIsLeftOutIsRefused() {
    assertThat(problems(pupils("now")))
        .containsExactly("rules.drl:7: Rule 'plan.maal': 'elever' lacks a value of the dimension"
            + " 'koen': write for instance now.where(\"koen\", \"piger\").");
  }

  @Test
  void aDimensionThatAFormulaSettlesItselfIsRefusedSinceItWouldChangeNothing() {
    assertThat(problems(girls("andel-piger", "now.where(\"koen\", \"drenge\")")))
        .singleElement()
        .asString()
        .contains("'andel-piger' has no dimension 'koen'");
  }

  @Test
  void aDimensionThatAFormulaHandsOnIsLookedUpInWhatItReads() {
    assertThat(problems(girls("andel-af", "now.where(\"koen\", \"kvinder\")")))
        .singleElement()
        .asString()
        .contains("'kvinder' is not a value of 'koen' of 'elever'");
  }

  @Test
  void aSpreadOverAValueThatTheDimensionHasNotIsRefused() {
    assertThat(problems(schools("now.over(\"koen\", \"piger\", \"kvinder\")")))
        .singleElement()
        .asString()
        .contains("'kvinder' is not a value of 'koen'");
  }

  @Test
  void aKindOfUnitThatTheIndicatorIsNotCountedForIsRefused() {
    assertThat(problems(schools("now.where(\"koen\", \"piger\").each(\"skoler\")")))
        .containsExactly("rules.drl:7: Rule 'plan.maal': 'elever' is not counted for subjects of"
            + " the kind 'skoler': write one of kommune, skole. Did you mean 'skole'?");
    assertThat(problems(schools("now.where(\"koen\", \"piger\").eachObserved(\"skoler\")")))
        .singleElement()
        .asString()
        .contains("of the kind 'skoler'");
  }

  @Test
  void unitsThatAreObservedAreThoseOfAnIndicatorThatIs() {
    assertThat(problems(asking(
            "now.where(\"koen\", \"piger\").eachObserved(\"skole\")",
            "$e : Units( indicator == \"andel-af\", at == $at )",
            "$e.eachIsAtLeast( percent(\"1\") )")))
        .singleElement()
        .asString()
        .contains("'andel-af' is worked out, so that no unit is observed: write each(\"skole\")");
  }

  @Test
  void aSubjectThatIsNotOfficialIsRefused() {
    assertThat(problems(pupils("now.where(\"koen\", \"piger\").of(\"kommune:581\")")))
        .singleElement()
        .asString()
        .contains("'kommune:581' has no official code");
  }

  @Test
  void aGroupThatNobodyDescribedIsRefused() {
    assertThat(problems(pupils("now.where(\"koen\", \"piger\").of(\"gruppe:naboer\")")))
        .singleElement()
        .asString()
        .contains("The group 'gruppe:naboer' is not in the catalogue");
  }

  @Test
  void aPatternThatTheRightSideDoesNotUseIsRefused() {
    assertThat(problems(asking(
            "now.previous",
            "$e : Count( indicator == \"ansatte\", at == $nu )\n"
                + "$f : Count( indicator == \"ansatte\", at == $at )",
            "$e.isAtLeast( 5 )")))
        .containsExactly("rules.drl:8: Rule 'plan.maal': the right side does not use 'ansatte': use"
            + " it, or remove the pattern.");
  }

  @Test
  void aPatternThatIsBoundToNoNameIsRefused() {
    assertThat(problems(asking(
            "now",
            "$e : Count( indicator == \"ansatte\", at == $nu )\n"
                + "Count( indicator == \"ansatte\", at == $at )",
            "$e.isAtLeast( 5 )")))
        .singleElement()
        .asString()
        .contains("the right side does not use 'ansatte'");
  }

  private static TestPack along(String time, String path) {
    return pack(
        time,
        "now",
        "$e : Count( indicator == \"ansatte\", at == $nu )",
        "$e.isAtLeast( 50 ).along( " + path + " )");
  }

  @Test
  void aPathInTheUnitOfWhatIsMeasuredIsTaken() {
    assertThat(rulebook(along("by", "Path.from(\"2020\", 10).to(\"2024\", 50)")).goals())
        .hasSize(1);
  }

  @Test
  void aPathInAnotherUnitIsRefused() {
    assertThat(problems(
            along("by", "Path.from(\"2020\", percent(\"10\")).to(\"2024\", percent(\"50\"))")))
        .singleElement()
        .asString()
        .contains("The path is in '%', but what is measured is in 'antal'");
  }

  @Test
  void aPathThatChangesItsUnitUnderwayIsRefused() {
    assertThat(problems(along("by", "Path.from(\"2020\", 10).to(\"2024\", percent(\"50\"))")))
        .singleElement()
        .asString()
        .contains("The path begins in 'antal' and goes on in '%'");
  }

  @Test
  void aPathOfAGoalInEveryPeriodIsRefused() {
    assertThat(problems(along("every", "Path.from(\"2020\", 10).to(\"2024\", 50)")))
        .singleElement()
        .asString()
        .contains("a path leads to a deadline, but the goal is to hold in every period");
  }

  @Test
  void soManyOfTooFewIsRefusedInTheAuthorsFile() {
    assertThat(problems(asking(
            "now",
            "$e : Count( indicator == \"ansatte\", at == $nu )",
            "Claim.atLeast( 3, $e.isAtLeast( 5 ), $e.isAtMost( 9 ) )")))
        .singleElement()
        .asString()
        .startsWith("rules.drl:")
        .contains("'Claim.atLeast( 3, … )' is about 2 parts: write a number from 1 to 2.");
  }

  @Test
  void aNumberOfUnitsThatIsNoDemandIsRefusedInTheAuthorsFile() {
    assertThat(problems(asking(
            "now.where(\"koen\", \"piger\").each(\"skole\")",
            "$e : Units( indicator == \"elever\", at == $at )",
            "$e.eachIsAtLeast( 5 ).howMany().isAtLeast( 0 )")))
        .singleElement()
        .asString()
        .startsWith("rules.drl:")
        .contains("so with 0 the demand cannot both hold and fail: correct the number.");
  }

  @Test
  void aPlaceAmongSubjectsWithoutAnOfficialRegisterIsRefused() {
    Indicator place = Indicator.rank("placering")
        .of("skole")
        .as(Formula.placeBy(Formula.of(Indicator.count("antal").of("skole"))));
    TestPack pack = new TestPack(
        plan("plan", "2021..2024"),
        asking("now", "$e : Count( indicator == \"ansatte\", at == $nu )", "$e.isAtLeast( 5 )")
            .rules(),
        catalogue -> {
          catalogue(catalogue);
          catalogue.add(place, Indicator.count("antal").of("skole"));
        });
    assertThat(problems(pack))
        .singleElement()
        .asString()
        .matches("dk/pejl/rulebook/LeftSidesTest.java:\\d+: 'placering' is a place among subjects"
            + " of the kind 'skole', of which there is no official register: add it by official,"
            + " or each subject has none but itself to be held against\\.");
  }

  @Test
  void whatIsWrongWithTheFactsAndWithTheAnnotationsIsToldTogether() {
    TestPack pack = pupils("now.where(\"koen\", \"piger2\")");
    TestPack wrong =
        new TestPack(pack.plan(), pack.rules().replace("\"goal\"", "\"maal\""), pack.description());
    assertThat(problems(wrong)).hasSize(2);
  }
}
