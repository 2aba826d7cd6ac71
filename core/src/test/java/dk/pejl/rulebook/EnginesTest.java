package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Period;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** What both engines make of the same rules, and what each is by itself. */
public class EnginesTest {
  private static final Question QUESTION = Question.about("kommune:580", "2022").plans("plan");
  private static final String HEAD = """
          @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
          @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
      """;

  /** A rule that holds where there are five pupils, and does something first. */
  private static String rule(String name, String first) {
    return "rule \"plan." + name + "\"\n" + HEAD + "when\n"
        + "    $a : Assessment( goal == \"plan." + name + "\", $nu : now )\n"
        + "    $e : Count( indicator == \"elever\", at == $nu )\n"
        + "then\n    " + first + "\n    $a.conclude( $e.isAtLeast( 5 ) );\nend\n";
  }

  private static final String THREE = rule("a", "")
      + rule(
          "b",
          "if ($a.getNow().period().toString().equals(\"2022\")) {"
              + " dk.pejl.rulebook.EnginesTest.fail(); }")
      + rule("c", "");

  private static final List<CompiledPack> COMPILED = TestRulebooks.compiled(pack(THREE));
  private static final Model MODEL = COMPILED.get(0).model();
  private static final Rulebook RULES = Rulebook.of(COMPILED);

  /** What the rule of goal b does when it is asked about 2022. */
  private static Supplier<Error> thrown = EnginesTest::assertion;

  private static Error assertion() {
    return new AssertionError("x");
  }

  @BeforeEach
  void anAssertionIsThrown() {
    thrown = EnginesTest::assertion;
  }

  /** For rules. */
  public static void fail() {
    throw thrown.get();
  }

  private static TestPack pack(String rules) {
    return new TestPack(
        plan("plan", "2021..2024"),
        rules,
        catalogue -> catalogue.add(Indicator.count("elever").of("kommune")),
        List.of(EnginesTest.class));
  }

  private static Facts facts(int pupils) {
    return Intake.of(RULES.catalogue())
        .observe("elever", "kommune:580", "2022", pupils)
        .observe("elever", "kommune:580", "2023", pupils)
        .facts();
  }

  private static List<Verdict> answers(EngineMode mode) {
    return RULES.judge(mode, failed -> {}, null).answer(facts(9), QUESTION);
  }

  private static final Conclusion NOTHING = new Conclusion(none -> {}, List.of());

  private static List<Status> statuses(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::status).toList();
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatThrowsIsItsOwnGoalsErrorAndNoMore(EngineMode mode) {
    assertThat(statuses(answers(mode))).containsExactly(Status.MET, Status.ERROR, Status.MET);
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatIsNotThereIsItsOwnGoalsErrorAndNoMore(EngineMode mode) {
    thrown = () -> new NoClassDefFoundError("other/Helper");
    assertThat(statuses(answers(mode))).containsExactly(Status.MET, Status.ERROR, Status.MET);
  }

  @ParameterizedTest
  @EnumSource
  void aRecursionWithoutEndIsItsOwnGoalsErrorAndNoMore(EngineMode mode) {
    thrown = StackOverflowError::new;
    assertThat(statuses(answers(mode))).containsExactly(Status.MET, Status.ERROR, Status.MET);
  }

  @ParameterizedTest
  @EnumSource
  void aJvmThatCannotGoOnIsNoGoalsError(EngineMode mode) {
    thrown = () -> new InternalError("x");
    assertThatThrownBy(() -> answers(mode)).isInstanceOf(InternalError.class);
  }

  @ParameterizedTest
  @EnumSource
  void anErrorSaysOfWhatKindItIsAndWhereInTheRuleItStands(EngineMode mode) {
    Verdict verdict = answers(mode).get(1);
    assertThat(((Claim.None) verdict.claim()).why().in(Language.EN))
        .isEqualTo("The rule failed on its right side (rules.drl:17): AssertionError: x");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsThrownIsToldToWhoeverListens(EngineMode mode) {
    List<Failed> failures = new ArrayList<>();
    RULES.judge(mode, failures::add, null).answer(facts(9), QUESTION);
    assertThat(failures).singleElement().satisfies(failed -> {
      assertThat(failed.cause()).isInstanceOf(AssertionError.class);
      assertThat(failed.question()).isEqualTo(QUESTION);
      assertThat(failed.verdict().goal().id()).isEqualTo("plan.b");
    });
  }

  @ParameterizedTest
  @EnumSource
  void anErrorLeavesNothingBehindForTheNextQuestion(EngineMode mode) {
    Judge judge = RULES.judge(mode, failed -> {}, null);
    judge.answer(facts(9), QUESTION);
    Question next = Question.about("kommune:580", "2023").plans("plan");
    assertThat(statuses(judge.answer(facts(4), next)))
        .containsExactly(Status.NOT_MET, Status.NOT_MET, Status.NOT_MET);
  }

  private static Assessment assessment(String goal, int pupils) {
    return RULES
        .ruled("plan." + goal)
        .assess(
            Slice.of(Subject.parse("kommune:580"), Period.year(2022)),
            new Gathering(new Figures(facts(pupils), RULES.catalogue())));
  }

  @Test
  void droolsMatchesTheAssessmentAndTheEvidenceOfTheRuleAsWritten() {
    KieSession drools = new Matching(MODEL, match -> {}).newSession();
    List<String> seen = new ArrayList<>();
    drools.addEventListener(new DefaultAgendaEventListener() {
      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        seen.add(event.getMatch().getRule().getName() + " " + event.getMatch().getObjects());
      }
    });
    new Session(drools, null).conclude(QUESTION, List.of(assessment("c", 9)));
    assertThat(seen)
        .containsExactly("plan.c [plan.c kommune:580 2022, Count elever kommune:580 2022]");
  }

  @Test
  void aSessionIsEmptyAfterEachUse() {
    KieSession drools = new Matching(MODEL, match -> {}).newSession();
    Session session = new Session(drools, null);
    session.conclude(QUESTION, List.of(assessment("a", 9)));
    assertThat(drools.getFactHandles()).isEmpty();
  }

  @Test
  void aSessionIsUsedAgain() {
    Matching matching = new Matching(MODEL, null);
    for (int i = 0; i < 5; i++) {
      matching.conclude(QUESTION, List.of(assessment("a", 9)));
    }
    assertThat(matching.idle()).isEqualTo(1);
  }

  @Test
  void aSessionInWhichARuleThrewIsNotUsedAgain() {
    Matching matching = new Matching(MODEL, null);
    matching.conclude(QUESTION, List.of(assessment("b", 9)));
    assertThat(matching.idle()).isZero();
  }

  @Test
  void anAssessmentThatNoRuleMatchesStaysOpen() {
    Assessment asked = new Assessment("plan.d", assessment("c", 9).getNow(), NOTHING);
    new Matching(MODEL, null).conclude(QUESTION, List.of(asked));
    assertThat(asked.isOpen()).isTrue();
  }

  @Test
  void theClassLoaderOfTheThreadIsPutBack() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader foreign = ClassLoader.getPlatformClassLoader();
    thread.setContextClassLoader(foreign);
    try {
      answers(EngineMode.MATCHING);
      assertThat(thread.getContextClassLoader()).isSameAs(foreign);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aMatchTellsWhichFactsMetAndWhatTheyConcluded() {
    List<Match> matches = new ArrayList<>();
    RULES
        .judge(EngineMode.MATCHING, failed -> {}, matches::add)
        .answer(facts(9), Question.about("kommune:580", "2022").goals("plan.a"));
    assertThat(matches).singleElement().satisfies(match -> {
      assertThat(match.question().goals()).containsExactly("plan.a");
      assertThat(match.goal()).isEqualTo("plan.a");
      assertThat(match.facts()).hasToString("[Count elever kommune:580 2022]");
      assertThat(match.concluded().truth().id()).isEqualTo("true");
    });
  }

  @Test
  void aRuleThatThrowsHasNotConcludedAndIsNoMatch() {
    List<Match> matches = new ArrayList<>();
    RULES.judge(EngineMode.MATCHING, failed -> {}, matches::add).answer(facts(9), QUESTION);
    assertThat(matches).extracting(Match::goal).doesNotContain("plan.b").contains("plan.a");
  }

  private static Assessment compared(Engine first, Engine second) {
    Assessment asked = assessment("a", 9);
    new Compared(first, second).conclude(QUESTION, List.of(asked));
    return asked;
  }

  private static Engine concluding(int limit) {
    return (question, asked) -> asked.forEach(each -> {
      each.conclude(((dk.pejl.evidence.Count) each.evidence()[0]).isAtLeast(limit));
    });
  }

  @Test
  void enginesThatAgreeLeaveTheConclusion() {
    assertThat(compared(concluding(5), concluding(5)).failure()).isNull();
  }

  @Test
  void enginesThatDifferAreTheGoalsErrorThatNamesTheDifference() {
    RuleFailure failure = compared(concluding(5), concluding(10)).failure();
    assertThat(failure).isNotNull();
    assertThat(failure.said().en())
        .isEqualTo("matching gives true (9 at-least 5), but direct gives false (9 at-least 10).");
  }

  @Test
  void anEngineThatDoesNotConcludeDiffersFromOneThatDoes() {
    RuleFailure failure = compared(concluding(5), (question, asked) -> {}).failure();
    assertThat(failure).isNotNull();
    assertThat(failure.said().da())
        .isEqualTo("matching giver sandt (9 at-least 5), men direct giver ingen konklusion.");
  }

  @Test
  void enginesThatFailForDifferentReasonsDiffer() {
    Engine failing = (question, asked) ->
        asked.forEach(each -> each.fail(RuleFailure.onRightSide(new Refusal("en", "one"))));
    Engine otherwise = (question, asked) ->
        asked.forEach(each -> each.fail(RuleFailure.onRightSide(new Refusal("to", "two"))));
    RuleFailure failure = compared(failing, otherwise).failure();
    assertThat(failure).isNotNull();
    assertThat(failure.said().en()).isEqualTo("matching gives one, but direct gives two.");
  }

  @Test
  void aComparisonThatIsBrokenInOneEngineIsFoundAtRunTime() {
    Rulebook rulebook = TestRulebooks.rulebook(pack(rule(
        "a",
        "if (!dk.pejl.rulebook.EnginesTest.first()) {"
            + " $a.conclude( $e.isAbove( 9 ) ); return; }")));
    turns = new AtomicInteger();
    Judge judge = rulebook.judge(EngineMode.COMPARED, failed -> {}, null);
    Verdict verdict = judge.answer(facts(9), QUESTION).get(0);
    assertThat(verdict.status()).isEqualTo(Status.ERROR);
    assertThat(((Claim.None) verdict.claim()).why().en())
        .isEqualTo("The rule failed in the comparison of the engines (rules.drl:1): matching gives"
            + " true (9 at-least 5), but direct gives false (9 above 9).");
  }

  private static AtomicInteger turns = new AtomicInteger(-1);

  /** For a rule that says otherwise the second time. */
  public static boolean first() {
    return turns.getAndIncrement() <= 0;
  }

  @Test
  void anUnknownEngineIsRefusedWithThoseThatExist() {
    assertThatThrownBy(() -> EngineMode.parse("reduce"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'reduce' is no engine: write one of matching, direct, compared.");
  }

  @Test
  void anotherMajorVersionOfDroolsIsRefusedInWords() {
    assertThatThrownBy(() -> DroolsVersion.accepted("11.0.1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Drools 11.0.1 is on the class path, but Pejl needs Drools 10");
  }

  @Test
  void theVersionOfDroolsIsReadFromDrools() {
    assertThat(DroolsVersion.running()).matches("10\\.\\d+\\.\\d+");
  }
}
