package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.pejl.Evaluator;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** A limit that somebody set is named as one in the JSON, and its reasons are found again without rules. */
class CriterionJsonTest {
  private static final String RULE = """
      rule "plan.afvigelse"
          @titel( "Afvigelse" ) @title( "Deviation" )
          @da( "Afvigelsen er inden for tolerancen." ) @en( "The deviation is within the tolerance." )
          @standing( "control" ) @subject( "kommune" ) @every( "2019..2022" ) @source( "1. Mål | 1" )
      when
          $a : Assessment( goal == "plan.afvigelse", $nu : now )
          $e : Count( indicator == "afvigelse", at == $nu )
          $t : Count( indicator == "tolerance", at == $nu )
      then
          $a.conclude( $e.isAtMost( $t ) );
      end
      """;
  private static final EvaluationJson WRITER = new EvaluationJson(Texts::why);

  private final Evaluator evaluator = TestRulebooks.evaluator(new TestPack(
      TestRulebooks.plan("plan", "2019..2022"),
      RULE,
      catalogue -> catalogue
          .kinds("kommune")
          .add(
              Indicator.count("afvigelse").of("kommune"),
              Indicator.count("tolerance")
                  .criterion("rådets valg", "the council's choice")
                  .of("kommune"))));

  private byte[] written() {
    Question question = Question.about(Subject.parse("kommune:580"), Period.parse("2019"));
    Evaluation evaluation = evaluator.evaluate(
        evaluator
            .intake()
            .observe("afvigelse", "kommune:580", "2019", "3")
            .observe("tolerance", "kommune:580", "2019", "4")
            .facts(),
        question.plans("plan"));
    return WRITER.bytes(evaluation);
  }

  @Test
  void aLimitThatWasSetStandsAmongTheCriteriaWithWhoSetIt() {
    assertThat(new String(written(), UTF_8))
        .contains("\"criteria\":[{\"dims\":{},\"indicator\":\"tolerance\",\"period\":\"2019\","
            + "\"setBy\":\"rådets valg\",\"subject\":\"kommune:580\"}]")
        .contains("kilde: rådets valg.\"")
        .contains("source: the council's choice.\"");
  }

  @Test
  void whoSetItIsReadBackInBothLanguages() throws IOException {
    byte[] bytes = written();
    assertThat(EvaluationCheck.with(WRITER)
            .check(new ByteArrayInputStream(bytes), "e.json")
            .differences())
        .isEmpty();
    assertThat(new String(WRITER.bytes(EvaluationJson.read(bytes, "e.json")), UTF_8))
        .isEqualTo(new String(bytes, UTF_8));
  }

  @Test
  void theSchemaKnowsWhoSetIt() throws IOException {
    try (InputStream in =
        EvaluationJson.class.getResourceAsStream("pejl-evaluation-1.schema.json")) {
      String schema = new String(in.readAllBytes(), UTF_8);
      assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema)
              .validate(new String(written(), UTF_8), InputFormat.JSON))
          .isEmpty();
    }
  }
}
