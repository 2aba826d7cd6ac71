package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Indicator;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Facts that one evaluator read are written and explained by another that knows fewer plans. */
class HandedOnTest {
  private static final TestPack SMALL = pack("lille");
  private static final TestPack LARGE = pack("stor");
  private static final Evaluator MORE = TestRulebooks.evaluator(SMALL, LARGE);
  private static final Evaluator FEWER = TestRulebooks.evaluator(SMALL);

  private static TestPack pack(String plan) {
    return new TestPack(
        TestRulebooks.plan(plan, "2021..2024"),
        """
        rule "%1$s.maal"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
        when
            $a : Assessment( goal == "%1$s.maal", $nu : now )
            $andel : Share( indicator == "%1$s-andel", at == $nu )
        then
            $a.conclude( $andel.isAtLeast( percent( "5" ) ) );
        end
        """.formatted(plan),
        catalogue -> catalogue.add(
            Indicator.share(plan + "-andel").of("kommune"),
            Indicator.flag(plan + "-svar").of("kommune"),
            Indicator.day(plan + "-dag").of("kommune")));
  }

  private static Facts facts() {
    return MORE.intake()
        .observe("lille-andel", "kommune:580", "2022", "7.5")
        .observe("stor-andel", "kommune:580", "2022", "12.25")
        .observe("stor-svar", "kommune:580", "2022", "true")
        .observe("stor-dag", "kommune:580", "2022-03-01", "2022-02-28")
        .facts();
  }

  private static String written(Evaluator by) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsJson.write(facts(), by.catalogue(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theyAreWrittenAlikeWhoeverWritesThem() throws IOException {
    assertThat(written(FEWER)).isEqualTo(written(MORE)).contains("12.25", "true", "2022-02-28");
  }

  @Test
  void anEvaluationOfThemIsWrittenAndReadBack() throws IOException {
    Evaluation evaluation =
        FEWER.evaluate(facts(), Question.about("kommune:580", "2022").plans("lille"));
    byte[] bytes = new EvaluationJson(Texts::why).document(evaluation).bytes();
    assertThat(EvaluationJson.read(bytes, "evaluation.json").excerpt())
        .isNotNull()
        .extracting(Evaluation.Excerpt::observations)
        .isEqualTo(4);
  }
}
