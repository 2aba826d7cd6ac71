package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static dk.pejl.rulebook.TestRulebooks.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Group;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Unit;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What two packs define differently is refused when they are together, and blamed on neither. */
class TwoPacksTest {
  private static final Subject TOWN = Subject.parse("kommune:580");

  private static TestPack pack(String id, Consumer<Catalogue.Builder> description) {
    return new TestPack(
        plan(id, "2021..2024"),
        """
        rule "%1$s.maal"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
        when
            $a : Assessment( goal == "%1$s.maal", $nu : now )
            $e : Count( indicator == "elever", at == $nu )
        then
            $a.conclude( $e.isAtLeast( 5 ) );
        end
        """.formatted(id),
        description.andThen(catalogue -> catalogue.add(Indicator.count("elever").of("kommune"))));
  }

  private static List<String> problems(
      Consumer<Catalogue.Builder> one, Consumer<Catalogue.Builder> other) {
    Problems problems =
        catchThrowableOfType(Problems.class, () -> rulebook(pack("en", one), pack("to", other)));
    assertThat(problems).as("packs that should be refused").isNotNull();
    return problems.list().stream().map((Problem p) -> p.in(Language.EN)).toList();
  }

  /** One of the two lines on a difference; both say the same, of each other's place. */
  private static void assertBothTold(List<String> problems, String what) {
    assertThat(problems)
        .hasSize(2)
        .allSatisfy(told -> assertThat(told)
            .matches("dk/pejl/rulebook/TwoPacksTest\\.java:\\d+: .*")
            .contains(what)
            .contains("here and at dk/pejl/rulebook/TwoPacksTest.java:"));
  }

  @Test
  void packsThatDefineTheSameAreLoadedTogether() {
    Consumer<Catalogue.Builder> same = catalogue -> catalogue
        .add(Indicator.share("andel").of("kommune"))
        .official("kommune", Map.of(TOWN, "Aabenraa"))
        .kind("kommune", new Wording("kommuner", "municipalities"));
    assertThat(rulebook(pack("en", same), pack("to", same)).plans()).hasSize(2);
  }

  @Test
  void anIndicatorIsRefusedAtBothPlacesWithWhatDiffers() {
    List<String> problems = problems(
        catalogue -> catalogue.add(Indicator.share("andel").of("kommune")),
        catalogue -> catalogue.add(Indicator.count("andel").of("kommune")));
    assertBothTold(problems, "The indicator 'andel' is described in two ways");
    assertThat(problems.get(0)).contains("kind share / count").contains("unit % / antal");
  }

  @Test
  void boundsAndCriteriaThatDifferAreTold() {
    List<String> problems = problems(
        catalogue -> catalogue.add(Indicator.count("x").of("kommune").min("1")),
        catalogue -> catalogue.add(Indicator.count("x").of("kommune").max("9").criterion("rådet")));
    assertThat(problems.get(0))
        .contains("least 1 / –")
        .contains("greatest – / 9")
        .contains("criterion false / true");
  }

  @Test
  void anIndicatorThatOnlyAFormulaReadsIsRefusedWhereAnotherPackDefinesItOtherwise() {
    Indicator asCount = Indicator.count("syge").of("kommune");
    Indicator share = Indicator.share("sygeandel")
        .of("kommune")
        .as(Formula.ratio(
            Formula.of(asCount), Formula.of(Indicator.count("elever").of("kommune"))));
    assertThat(problems(
            catalogue -> catalogue.add(share),
            catalogue -> catalogue.add(Indicator.share("syge").of("kommune"))))
        .anySatisfy(
            told -> assertThat(told).contains("The indicator 'syge' is described in two ways"));
  }

  @Test
  void aValueOfADimensionThatOnlyOneOfTwoHasIsRefused() {
    assertBothTold(
        problems(
            catalogue -> catalogue.add(Indicator.count("x").by("koen", "piger", "drenge")),
            catalogue -> catalogue.add(Indicator.count("x").by("koen", "piger", "andre"))),
        "dimensions {koen=[piger, drenge]} / {koen=[piger, andre]}");
  }

  @Test
  void aGroupOfOtherMembersIsRefused() {
    Subject id = Subject.parse("gruppe:oeer");
    assertBothTold(
        problems(
            catalogue -> catalogue.add(new Group(id, Wording.same("øer"), List.of(TOWN))),
            catalogue -> catalogue.add(new Group(id, Wording.same("øer"), List.of()))),
        "The group 'gruppe:oeer' is described in two ways");
  }

  @Test
  void aRegisterThatNamesASubjectOtherwiseIsRefusedRatherThanOverwritten() {
    assertBothTold(
        problems(
            catalogue -> catalogue.official("kommune", Map.of(TOWN, "Aabenraa")),
            catalogue -> catalogue.official("kommune", Map.of(TOWN, "Hackerby"))),
        "The register of 'kommune' is described in two ways");
  }

  @Test
  void anotherWordForAKindIsRefusedRatherThanOverwritten() {
    assertBothTold(
        problems(
            catalogue -> catalogue.kind("skole", new Wording("skoler", "schools")),
            catalogue -> catalogue.kind("skole", new Wording("folkeskoler", "schools"))),
        "The kind 'skole' is described in two ways");
  }

  @Test
  void aUnitOfMeasureWithOtherWordsIsRefused() {
    assertBothTold(
        problems(
            catalogue -> catalogue.add(Indicator.amount("a", Unit.of("t", "timer", "hours"))),
            catalogue -> catalogue.add(Indicator.amount("b", Unit.of("t", "ton", "tonnes")))),
        "The unit 't' is described in two ways");
  }

  @Test
  void whatIsKnownOfAllPacksIsRefusedLikewise() {
    Problems problems = catchThrowableOfType(
        Problems.class,
        () -> Packs.catalogue(List.of(
            pack("en", catalogue -> catalogue.add(Indicator.share("andel"))),
            pack("to", catalogue -> catalogue.add(Indicator.count("andel"))))));
    assertThat(problems.list()).hasSize(2);
  }

  @Test
  void theDanishSaysTheSame() {
    Problems problems = catchThrowableOfType(
        Problems.class,
        () -> Packs.catalogue(List.of(
            pack("en", catalogue -> catalogue.add(Indicator.share("andel"))),
            pack("to", catalogue -> catalogue.add(Indicator.count("andel"))))));
    assertThat(problems.list().get(0).in(Language.DA))
        .contains("Indikatoren 'andel' er beskrevet på to måder, her og ved ")
        .contains("slags andel / antal")
        .endsWith("Giv den ene et andet id, eller brug den samme beskrivelse begge steder.");
  }

  @Test
  void eachPacksRulesReadItsOwnIndicatorsAlone() {
    TestPack without = new TestPack(
        plan("en", "2021..2024"),
        pack("en", catalogue -> {}).rules(),
        catalogue -> catalogue.kinds("kommune"));
    Problems problems =
        catchThrowableOfType(Problems.class, () -> rulebook(without, pack("to", catalogue -> {})));
    assertThat(problems.list())
        .singleElement()
        .satisfies(told -> assertThat(told.in(Language.EN))
            .contains("Rule 'en.maal': There is no indicator 'elever'"));
  }

  @Test
  void anIndicatorThatAFormulaReadsAndNobodyAddsIsToldWhereTheFormulaIsAdded() {
    Indicator never = Indicator.count("syge").of("kommune");
    Indicator share = Indicator.share("sygeandel")
        .of("kommune")
        .as(Formula.ratio(
            Formula.of(never), Formula.of(Indicator.count("elever").of("kommune"))));
    Problems problems = catchThrowableOfType(
        Problems.class, () -> rulebook(pack("en", catalogue -> catalogue.add(share))));
    assertThat(problems.list())
        .singleElement()
        .satisfies(told -> assertThat(told.in(Language.EN))
            .matches("dk/pejl/rulebook/TwoPacksTest\\.java:\\d+: The indicator 'syge', which"
                + " 'sygeandel' reads, is not in the catalogue: add it, so that figures of it can be"
                + " read\\."));
  }

  @Test
  void aPartOfAnIndicatorThatNobodyAddsIsTold() {
    Indicator never = Indicator.count("alle").of("kommune");
    Problems problems = catchThrowableOfType(
        Problems.class,
        () -> rulebook(pack(
            "en",
            catalogue -> catalogue.add(Indicator.count("nogle").of("kommune").partOf(never)))));
    assertThat(problems.list())
        .singleElement()
        .satisfies(told -> assertThat(told.in(Language.EN))
            .contains("The indicator 'alle', which 'nogle' reads, is not in the catalogue"));
  }

  @Test
  void aFormulaThatReadsAnIndicatorOfItsOwnIdIsRefused() {
    Indicator inner = Indicator.count("andel").of("kommune");
    Indicator outer = Indicator.count("andel").of("kommune").as(Formula.of(inner));
    Problems problems = catchThrowableOfType(
        Problems.class, () -> rulebook(pack("en", catalogue -> catalogue.add(outer))));
    assertThat(problems.list())
        .anySatisfy(told -> assertThat(told.in(Language.EN))
            .contains("The indicator 'andel' is described in two ways"));
  }
}
