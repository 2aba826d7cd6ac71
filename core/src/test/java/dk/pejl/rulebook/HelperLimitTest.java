package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Indicator;
import dk.pejl.json.EvaluationJson;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A helper that does not end: its goal's error after the limit that the host sets, and no more. */
class HelperLimitTest {
  private static final Question QUESTION = Question.about("kommune:580", "2022").plans("plan");
  private static final Duration LIMIT = Duration.ofMillis(150);
  private static final Rulebook RULES = TestRulebooks.rulebook(new TestPack(
      plan("plan", "2021..2024"),
      rule("a", "")
          + rule(
              "b",
              "if ($nu.period().toString().equals(\"2022\")) { dk.pejl.rulebook.Trouble.forever(); }")
          + rule("c", ""),
      catalogue -> catalogue.add(Indicator.count("elever").of("kommune")),
      List.of(Trouble.class)));

  private static String rule(String name, String first) {
    return """
        rule "plan.%1$s"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
        when
            $a : Assessment( goal == "plan.%1$s", $nu : now )
            $e : Count( indicator == "elever", at == $nu )
        then
            %2$s
            $a.conclude( $e.isAtLeast( 5 ) );
        end
        """.formatted(name, first);
  }

  @ParameterizedTest
  @EnumSource
  void theOtherGoalsAnswerAsEver(EngineMode mode) {
    AtomicInteger stopped = new AtomicInteger();
    List<Verdict> verdicts = RULES
        .judge(mode, failed -> {}, null, LIMIT)
        .answer(Facts.NONE, QUESTION, stopped::incrementAndGet);
    assertThat(verdicts)
        .extracting(Verdict::status)
        .containsExactly(Status.UNKNOWN, Status.ERROR, Status.UNKNOWN);
    assertThat(stopped).hasValue(1);
  }

  @Test
  void theGoalSaysWhatHappenedAndWhereInItsRule() {
    List<Failed> failures = new ArrayList<>();
    RULES.judge(EngineMode.DIRECT, failures::add, null, LIMIT).answer(Facts.NONE, QUESTION);
    assertThat(failures)
        .singleElement()
        .satisfies(failed -> assertThat(failed.verdict().claim().toString())
            .contains(
                "(rules.drl:17): a helper did not end in 0.15 seconds: make it quicker, or give it"
                    + " more time."));
  }

  @Test
  void aHelperThatEndsInTimeIsAsAnyOtherRule() {
    Question next = Question.about("kommune:580", "2023").plans("plan");
    AtomicInteger stopped = new AtomicInteger();
    assertThat(RULES
            .judge(EngineMode.COMPARED, failed -> {}, null, Duration.ofSeconds(20))
            .answer(Facts.NONE, next, stopped::incrementAndGet))
        .extracting(Verdict::status)
        .containsOnly(Status.UNKNOWN);
    assertThat(stopped).hasValue(0);
  }

  @Test
  void aLimitOfNothingIsRefused() {
    assertThatThrownBy(() -> Evaluator.builder().helperLimit(Duration.ZERO))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is no time for a helper");
  }

  @Test
  void anEvaluationInWhichAHelperWasStoppedSaysThatItCannotBeRepeated() throws IOException {
    EvaluationJson json = new EvaluationJson((verdict, catalogue, facts) -> Wording.same("x"));
    var whole = Evaluator.of(RULES).evaluate(Facts.NONE, Question.about("kommune:580", "2023"));
    var stopped = new dk.pejl.verdict.Evaluation(
        whole.question(),
        whole.engine().unrepeatable(),
        whole.rules(),
        whole.facts(),
        whole.catalogue(),
        whole.verdicts());
    assertThat(json.pretty(whole)).doesNotContain("repeatable");
    assertThat(json.pretty(stopped)).contains("\"repeatable\": false");
    List<Boolean> read = new ArrayList<>();
    EvaluationJson.read(
        new ByteArrayInputStream(json.bytes(stopped)),
        "x",
        each -> read.add(each.engine().repeatable()));
    assertThat(read).containsExactly(false);
  }
}
