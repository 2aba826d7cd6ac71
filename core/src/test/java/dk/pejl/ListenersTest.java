package dk.pejl;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.rulebook.Failed;
import dk.pejl.rulebook.Match;
import dk.pejl.rulebook.Rulebook;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host is told that listens. */
class ListenersTest {
  private static final Question QUESTION = Question.about("kommune:580", "2022").plans("plan");
  private static final Rulebook RULES = TestRulebooks.rulebook(new TestPack(
      plan("plan", "2021..2024"),
      """
      rule "plan.maal"
          @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
          @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
      when
          $a : Assessment( goal == "plan.maal", $nu : now )
          $e : Count( indicator == "elever", at == $nu )
      then
          $a.conclude( $e.isAtLeast( 5 ) );
      end
      """,
      catalogue -> catalogue.add(Indicator.count("elever").of("kommune"))));

  /** Keeps what it is told. */
  private static final class Kept implements MatchListener {
    private final List<Evaluated> evaluated = new ArrayList<>();
    private final List<Match> matched = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    @Override
    public void evaluated(Evaluated event) {
      evaluated.add(event);
    }

    @Override
    public void failed(Failed event) {
      failed.add(event);
    }

    @Override
    public void matched(Match event) {
      matched.add(event);
    }
  }

  private static Kept told(EngineMode engine) {
    Kept kept = new Kept();
    Evaluator.of(RULES, engine, new Listeners(List.of(kept))).evaluate(Facts.NONE, QUESTION);
    return kept;
  }

  @Test
  void anEvaluationIsToldWithItsOutcomesAndItsEngine() {
    assertThat(told(EngineMode.MATCHING).evaluated).singleElement().satisfies(told -> {
      assertThat(told.outcomes()).containsOnlyKeys(Status.UNKNOWN).containsValue(1);
      assertThat(told.engine()).isEqualTo(EngineMode.MATCHING);
      assertThat(told.duration()).isPositive();
    });
  }

  @Test
  void eachMatchIsTold() {
    assertThat(told(EngineMode.MATCHING).matched)
        .singleElement()
        .satisfies(match -> assertThat(match.goal()).isEqualTo("plan.maal"));
  }

  @Test
  void theDirectLoopMatchesNothing() {
    assertThat(told(EngineMode.DIRECT).matched).isEmpty();
  }

  @Test
  void nothingIsToldToHaveFailedWhereNothingDid() {
    assertThat(told(EngineMode.COMPARED).failed).isEmpty();
  }

  @Test
  void theDirectLoopIsRefusedToWhoeverWantsToBeToldOfMatches() {
    EvaluatorBuilder builder =
        Evaluator.builder().packs(List.of()).engine(EngineMode.DIRECT).listener(new Kept());
    assertThatThrownBy(builder::build)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'direct' matches nothing");
  }
}
