package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static dk.pejl.rulebook.TestRulebooks.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.Evaluator;
import dk.pejl.claim.Claim;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked of rule packs when they are loaded, and how the engine behaves under failure. */
class RulebookTest {
  private static final String HEAD = """
          @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
          @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
      """;

  private static void catalogue(Catalogue.Builder catalogue) {
    catalogue.add(
        Indicator.count("elever").of("kommune"), Indicator.share("andel").of("kommune", "skole"));
  }

  private static TestPack pack(String rules) {
    return new TestPack(
        plan("plan", "2021..2024"), rules, RulebookTest::catalogue, List.of(Trouble.class));
  }

  private static String rule(String name, String head, String when, String then) {
    return "rule \"" + name + "\"\n" + head + "when\n" + when + "then\n" + then + "end\n";
  }

  private static String about(String goal, String bindings) {
    return "    $a : Assessment( goal == \"" + goal + "\"" + bindings + " )\n";
  }

  private static final String COUNT = "    $e : Count( indicator == \"elever\", at == $nu )\n";
  private static final String CONCLUDE = "    $a.conclude( $e.isAtLeast( 5 ) );\n";

  private static final String FAILING =
      "    if ($a.getNow().period().toString().equals(\"2022\")) {"
          + " dk.pejl.rulebook.Trouble.boom(); }\n";

  private static String good(String name) {
    return rule(name, HEAD, about(name, ", $nu : now") + COUNT, CONCLUDE);
  }

  private static List<String> problems(String rules) {
    Problems problems = catchThrowableOfType(Problems.class, () -> rulebook(pack(rules)));
    assertThat(problems).as("a pack that should be refused").isNotNull();
    return problems.list().stream().map((Problem p) -> p.in(Language.EN)).toList();
  }

  private static String replaced(String old, String fresh) {
    return good("plan.maal").replace(old, fresh);
  }

  @Test
  void aPackWithoutFaultsIsLoaded() {
    assertThat(rulebook(pack(good("plan.maal"))).goals()).hasSize(1);
  }

  @Test
  void anUnknownIndicatorIsRefusedWithItsLineAndTheNearestKnown() {
    assertThat(problems(replaced("\"elever\"", "\"elver\"")))
        .containsExactly(
            "rules.drl:6: Rule 'plan.maal': There is no indicator 'elver'. Did you mean 'elever'?");
  }

  @Test
  void evidenceOfTheWrongTypeIsRefusedWithTheRightOne() {
    assertThat(problems(replaced("\"elever\"", "\"andel\"")))
        .containsExactly("rules.drl:6: Rule 'plan.maal': 'andel' is matched as Count: write"
            + " Share( indicator == \"andel\", … ).");
  }

  @Test
  void everyMissingAnnotationIsNamed() {
    assertThat(problems(replaced(HEAD, "    @standing( \"goal\" )\n")))
        .hasSize(8)
        .anySatisfy(line -> assertThat(line).contains("lacks @titel( \"…\" )"))
        .anySatisfy(line -> assertThat(line).contains("lacks @source( \"…\" )"))
        .anySatisfy(line -> assertThat(line).contains("exactly one of @every"));
  }

  @Test
  void anUnknownAnnotationIsRefusedWithTheNearestKnown() {
    assertThat(problems(replaced("@source(", "@sourze( \"x\" ) @source(")))
        .containsExactly(
            "rules.drl:3: Rule 'plan.maal': the annotation @sourze is not known. Did you mean"
                + " 'source'?");
  }

  private static final String READING = "@reading( \"Who works.\" )";
  private static final String LAESNING = "@laesning( \"Hvem der arbejder.\" )";

  @Test
  void aGoalHasTheReadingOfItsRuleInBothLanguages() {
    String rules = replaced("@source(", LAESNING + " " + READING + " @source(") + good("plan.to");
    assertThat(rulebook(pack(rules)).goals())
        .extracting(Goal::reading)
        .containsExactly(new Wording("Hvem der arbejder.", "Who works."), Wording.same(""));
  }

  @Test
  void aReadingInOneLanguageAloneIsRefusedOnItsLine() {
    assertThat(problems(replaced(HEAD, HEAD + "    " + READING + "\n")))
        .containsExactly(
            "rules.drl:4: Rule 'plan.maal': @reading stands without @laesning: write the"
                + " reading in both languages, or leave both out.");
    assertThat(problems(replaced(HEAD, HEAD + "    " + LAESNING + " @reading( \" \" )\n")))
        .containsExactly(
            "rules.drl:4: Rule 'plan.maal': @laesning stands without @reading: write the"
                + " reading in both languages, or leave both out.");
  }

  @Test
  void anAnnotationThatStandsTwiceIsRefused() {
    assertThat(problems(replaced(HEAD, HEAD + "    @da( \"Mere.\" )\n")))
        .singleElement()
        .asString()
        .contains("the annotation @da stands twice");
  }

  @Test
  void aTextMayBeginWithAWordInSingleQuotationMarks() {
    String rules = replaced("English.", "'Increases' has no extent.");
    assertThat(rulebook(pack(rules)).goals().get(0).wording().en())
        .isEqualTo("'Increases' has no extent.");
    assertThat(rulebook(pack(replaced("\"English.\"", "'English.'")))
            .goals()
            .get(0)
            .wording()
            .en())
        .isEqualTo("English.");
  }

  @Test
  void anUnquotedWindowIsRefused() {
    assertThat(problems(replaced("@every( \"2021..2024\" )", "@every( 2021 )")))
        .singleElement()
        .asString()
        .contains("@every has the value 2021: write one quoted text");
  }

  @Test
  void aWordThatIsNoStandingIsRefused() {
    assertThat(problems(replaced("\"goal\" )", "\"maal\" )")))
        .singleElement()
        .asString()
        .contains("'maal' is no standing: write one of goal, action");
  }

  @Test
  void aSubjectOfNoKnownKindIsRefused() {
    assertThat(problems(replaced("@subject( \"kommune\" )", "@subject( \"komune\" )")))
        .singleElement()
        .asString()
        .contains("'komune' is not a known kind of subject. Did you mean 'kommune'?");
  }

  @Test
  void aNameOutsideThePlanIsRefused() {
    assertThat(problems(good("andet.maal")))
        .singleElement()
        .asString()
        .contains("the name does not begin with the plan's id: write \"plan.…\"");
  }

  @Test
  void anAssessmentOfAnotherGoalIsRefused() {
    assertThat(problems(replaced("goal == \"plan.maal\"", "goal == \"plan.andet\"")))
        .singleElement()
        .asString()
        .startsWith("rules.drl:5: ")
        .contains("Assessment names the goal 'plan.andet'");
  }

  @Test
  void aPatternThatCannotBeReadIsRefused() {
    assertThat(problems(replaced("at == $nu )", "at == $nu, at != null )")))
        .singleElement()
        .asString()
        .contains("Count has 3 constraints");
  }

  @Test
  void aJoinOnAnythingButTheAssessmentIsRefused() {
    assertThat(problems(replaced("at == $nu )", "at != $nu )")))
        .singleElement()
        .asString()
        .contains("stands where at == $slice");
  }

  @Test
  void anIndicatorThatIsNoLiteralIsRefused() {
    assertThat(problems(replaced("indicator == \"elever\"", "indicator.length() == 6")))
        .singleElement()
        .asString()
        .contains("stands where indicator == \"…\"");
  }

  @Test
  void aLeftSideWithNotIsRefused() {
    String when =
        about("plan.maal", ", $nu : now") + "    not " + COUNT.strip().substring(5) + "\n";
    String then = "    $a.conclude( Claim.all() );\n";
    assertThat(problems(rule("plan.maal", HEAD, when, then)))
        .singleElement()
        .asString()
        .contains("only Assessment and indicator facts may stand on its left side");
  }

  @Test
  void aRuleWithSalienceIsRefused() {
    assertThat(problems(replaced("when\n", "salience 10 when\n")))
        .singleElement()
        .asString()
        .contains("sets a rule attribute to '10'");
  }

  @Test
  void aRuleThatDoesNotConcludeIsRefused() {
    assertThat(problems(replaced(CONCLUDE, "    $e.isAtLeast( 5 );\n")))
        .containsExactly("rules.drl:7: Rule 'plan.maal': the right side may end without a"
            + " conclusion: let every branch call conclude, for instance after else.");
  }

  @Test
  void aRuleThatConcludesTwiceIsRefused() {
    assertThat(problems(replaced(CONCLUDE, CONCLUDE + CONCLUDE)))
        .singleElement()
        .asString()
        .contains("the right side may conclude twice");
  }

  @Test
  void aRuleThatComparesUnitsThatDifferIsRefused() {
    String then = "    $a.conclude( $e.isAtMost( kroner(\"5\") ) );\n";
    String rules = replaced(COUNT, "    $e : Amount( indicator == \"timer\", at == $nu )\n")
        .replace(CONCLUDE, then);
    TestPack pack = new TestPack(
        plan("plan", "2021..2024"),
        rules,
        catalogue -> catalogue.add(
            Indicator.amount("timer", dk.pejl.quantity.Unit.of("timer", "timer", "hours"))
                .of("kommune")));
    assertThatThrownBy(() -> rulebook(pack))
        .hasMessageContaining("'timer' is measured in 'timer' and cannot be compared with 'kr.'");
  }

  @Test
  void aMeasurableGoalMayNotSayThatItCannotBeMeasured() {
    String rule = replaced(CONCLUDE, "    $a.cannotBeMeasured( \"a\", \"b\" );\n");
    assertThat(problems(rule.replace(COUNT, "")))
        .singleElement()
        .asString()
        .contains("go together");
  }

  private static String unmeasurable(String reading) {
    return replaced(HEAD, HEAD + reading)
        .replace("@standing( \"goal\" )", "@standing( \"unmeasurable\" )")
        .replace(COUNT, "")
        .replace(", $nu : now", "")
        .replace(CONCLUDE, "    $a.cannotBeMeasured();\n");
  }

  @Test
  void whyAGoalCannotBeMeasuredIsItsReading() {
    Evaluation evaluation = TestRulebooks.evaluator(
            pack(unmeasurable("    " + LAESNING + " " + READING + "\n")))
        .evaluate(Facts.NONE, Question.about("kommune:580", "2022").plans("plan"));
    assertThat(evaluation.verdict("plan.maal").claim())
        .isEqualTo(new Claim.None(new Wording("Hvem der arbejder.", "Who works.")));
  }

  @Test
  void whatCannotBeMeasuredWithoutAReadingIsRefused() {
    assertThat(problems(unmeasurable("")))
        .singleElement()
        .asString()
        .contains("does not say why the goal cannot be measured: add @laesning");
  }

  @Test
  void allProblemsOfAPackComeAtOnce() {
    String rules = replaced("\"elever\"", "\"x\"") + good("andet.maal") + good("plan.tre");
    assertThat(problems(rules)).hasSize(2);
  }

  @Test
  void twoPacksOfOnePlanAreRefused() {
    TestPack pack = pack(good("plan.maal"));
    assertThatThrownBy(() -> Rulebook.of(List.of(compiled(pack), compiled(pack))))
        .hasMessageContaining("The plan 'plan' is in two packs: keep one.");
  }

  private static CompiledPack compiled(TestPack pack) {
    return TestRulebooks.compiled(pack).get(0);
  }

  @Test
  void oneIdWithTwoMeaningsIsRefused() {
    TestPack other = new TestPack(
        plan("anden", "2021..2024"),
        good("anden.maal"),
        catalogue -> catalogue.add(Indicator.rank("elever")));
    assertThatThrownBy(() -> rulebook(pack(good("plan.maal")), other))
        .hasMessageContaining("The indicator 'elever' is described in two ways");
  }

  @Test
  void aRuleThatThrowsGivesErrorAndLeavesTheOthersAlone() {
    String fragile = replaced(CONCLUDE, FAILING + CONCLUDE).replace("plan.maal", "plan.skroebelig");
    Evaluator evaluator = TestRulebooks.evaluator(pack(fragile + good("plan.maal")));
    Evaluation evaluation =
        evaluator.evaluate(Facts.NONE, Question.about("kommune:580", "2022").plans("plan"));
    assertThat(evaluation.verdict("plan.skroebelig").status()).isEqualTo(Status.ERROR);
    assertThat(evaluation.verdict("plan.maal").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aRuleThatThrowsSaysWhyAndIsWellAgainOnTheNextQuestion() {
    String fragile = replaced(CONCLUDE, FAILING + CONCLUDE);
    Evaluator evaluator = TestRulebooks.evaluator(pack(fragile));
    Question question = Question.about("kommune:580", "2022").plans("plan");
    assertThat(
            evaluator.evaluate(Facts.NONE, question).verdicts().get(0).claim().toString())
        .contains("The rule failed on its right side (rules.drl:7): IllegalStateException: boom");
    Question next = Question.about("kommune:580", "2023").plans("plan");
    assertThat(evaluator.evaluate(Facts.NONE, next).verdicts().get(0).status())
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aRuleWhoseSlicesCannotBeReadIsRefused() {
    assertThat(problems(replaced("$nu : now", "$nu : now.in(\"2022-13\")")))
        .singleElement()
        .asString()
        .contains("'2022-13' is not a period");
  }

  private static Status asked(String period) {
    String rules = replaced("@every( \"2021..2024\" )", "@by( \"2021..2024\" ) @at( \"2023\" )");
    Evaluator evaluator = TestRulebooks.evaluator(pack(rules));
    Facts facts = evaluator
        .intake()
        .observe("elever", "kommune:580", "2022", 1)
        .observe("elever", "kommune:580", "2023", 9)
        .facts();
    Question question = Question.about("kommune:580", period).goals("plan.maal");
    return evaluator.evaluate(facts, question).verdict("plan.maal").status();
  }

  @Test
  void aBindingOfTheRightSideThatCannotBeReadIsRefused() {
    String rule = replaced("$nu : now", "$nu : now, $foer : now.in(\"2022-13\")")
        .replace(CONCLUDE, "    $foer.getPrevious();\n" + CONCLUDE);
    assertThat(problems(rule))
        .singleElement()
        .asString()
        .contains("'plan.maal'")
        .contains("'2022-13' is not a period");
  }

  @Test
  void aGoalThatNamesAPeriodIsNotDueBeforeThatPeriodHasEnded() {
    assertThat(asked("2023-11")).isEqualTo(Status.NOT_DUE);
  }

  @Test
  void aGoalThatNamesAPeriodIsJudgedOnThatPeriodOnceItHasEnded() {
    assertThat(asked("2023")).isEqualTo(Status.MET);
    assertThat(asked("2026")).isEqualTo(Status.MET);
  }

  @Test
  void aPeriodNamedAfterTheWindowIsRefused() {
    assertThat(problems(replaced("@source(", "@at( \"2025\" ) @source(")))
        .singleElement()
        .asString()
        .contains("'2025' ends after the window 2021..2024");
  }

  private static String numbered(String name, String number) {
    return good(name).replace("@titel(", "@nr( \"" + number + "\" ) @titel(");
  }

  @Test
  void goalsWithNumbersComeInTheOrderOfTheirNumbers() {
    String rules = numbered("plan.ti", "10") + numbered("plan.to", "2") + numbered("plan.en", "1");
    assertThat(rulebook(pack(rules)).goals())
        .extracting(Goal::id)
        .containsExactly("plan.en", "plan.to", "plan.ti");
  }

  @Test
  void twoGoalsWithOneNumberAreRefused() {
    assertThat(problems(numbered("plan.en", "7") + numbered("plan.to", "7")))
        .containsExactly("rules.drl:11: Rule 'plan.to': the number 7 is used twice, also by"
            + " 'plan.en': give one rule another.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "07", "-1", "1.5", "syv", "1 2"})
  void aNumberThatIsNoWholeNumberFromOneUpIsRefused(String number) {
    assertThat(problems(numbered("plan.maal", number)))
        .containsExactly("rules.drl:2: Rule 'plan.maal': '" + number
            + "' is not a number in the plan: write a whole number from 1 up.");
  }

  @Test
  void aGoalWithoutANumberAmongNumberedOnesIsRefused() {
    assertThat(problems(numbered("plan.en", "1") + good("plan.to")))
        .containsExactly("rules.drl:10: Rule 'plan.to': the rule lacks @nr( \"…\" ), which other"
            + " rules of the plan have: add it.");
  }

  @Test
  void manyThreadsGiveWhatOneGives() {
    Evaluator evaluator = TestRulebooks.evaluator(pack(good("plan.maal") + good("plan.to")));
    List<Integer> wrong = IntStream.range(0, 20_000)
        .parallel()
        .filter(i -> !isRight(evaluator, i))
        .boxed()
        .toList();
    assertThat(wrong).isEmpty();
  }

  private static boolean isRight(Evaluator evaluator, int i) {
    Facts facts =
        evaluator.intake().observe("elever", "kommune:580", "2022", i % 10).facts();
    Question question = Question.about("kommune:580", "2022").plans("plan");
    Status expected = i % 10 >= 5 ? Status.MET : Status.NOT_MET;
    return evaluator.evaluate(facts, question).verdicts().stream()
        .allMatch(verdict -> verdict.status() == expected);
  }
}
