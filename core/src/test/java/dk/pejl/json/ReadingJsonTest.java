package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a goal's text is read travels with its verdict, where the rule says it. */
class ReadingJsonTest {
  private static final String RULES = """
      rule "plan.elever"
          @titel( "Elever" ) @title( "Pupils" )
          @da( "Kommunen har mindst ti elever." ) @en( "The municipality has at least ten pupils." )
          @laesning( "Elever den 5. september." ) @reading( "Pupils on 5 September." )
          @standing( "goal" ) @subject( "kommune" ) @every( "2019..2022" ) @source( "1. Mål | 1" )
      when
          $a  : Assessment( goal == "plan.elever", $nu : now )
          $el : Count( indicator == "elever", at == $nu )
      then
          $a.conclude( $el.isAtLeast( 10 ) );
      end

      rule "plan.mange"
          @titel( "Mange" ) @title( "Many" )
          @da( "Kommunen har mindst tyve elever." ) @en( "The municipality has at least twenty pupils." )
          @standing( "goal" ) @subject( "kommune" ) @every( "2019..2022" ) @source( "1. Mål | 2" )
      when
          $a  : Assessment( goal == "plan.mange", $nu : now )
          $el : Count( indicator == "elever", at == $nu )
      then
          $a.conclude( $el.isAtLeast( 20 ) );
      end
      """;
  private static final EvaluationJson WRITER =
      new EvaluationJson((verdict, catalogue, facts) -> Wording.same("x"));

  private final Evaluator evaluator = TestRulebooks.evaluator(new TestPack(
      TestRulebooks.plan("plan", "2019..2022"),
      RULES,
      catalogue -> catalogue.kinds("kommune").add(Indicator.count("elever").of("kommune"))));
  private final Evaluation evaluation = evaluator.evaluate(
      Facts.NONE,
      Question.about(Subject.parse("kommune:580"), Period.parse("2019")).plans("plan"));

  @Test
  void aReadingIsWrittenWhereTheGoalHasOne() {
    assertThat(WRITER.pretty(evaluation))
        .containsOnlyOnce(
            "\"reading\": {\"da\": \"Elever den 5. september.\", \"en\": \"Pupils on 5 September.\"}");
  }

  @Test
  void readingsAreReadBackAndWrittenInTheSameBytes() {
    byte[] bytes = WRITER.bytes(evaluation);
    Evaluation read = EvaluationJson.read(bytes, "e.json");

    assertThat(read.verdicts())
        .extracting(verdict -> verdict.goal().reading())
        .containsExactly(
            new Wording("Elever den 5. september.", "Pupils on 5 September."), Wording.same(""));
    assertThat(new String(WRITER.bytes(read), UTF_8)).isEqualTo(new String(bytes, UTF_8));
  }

  @Test
  void aReadingThatIsNotTheRulesIsFoundWithTheFacts() throws IOException {
    byte[] bytes = WRITER.bytes(evaluation);
    String forged = new String(bytes, UTF_8).replace("5. september", "6. september");

    assertThat(differences(bytes)).isEmpty();
    assertThat(differences(forged.getBytes(UTF_8)))
        .extracting(difference -> difference.place().toString())
        .anyMatch(place -> place.contains("/verdicts/0/reading/da"));
  }

  private List<Difference> differences(byte[] bytes) throws IOException {
    return EvaluationCheck.with(WRITER)
        .facts(Facts.NONE, evaluator.catalogue())
        .again(asked -> evaluator.evaluate(Facts.NONE, asked.question()))
        .check(new ByteArrayInputStream(bytes), "e.json")
        .differences();
  }

  @Test
  void goalsAreListedWithTheirReadings() {
    Goal goal = evaluator.goal("plan.elever");
    assertThat(GoalJson.of(goal))
        .containsEntry(
            "reading", Map.of("da", "Elever den 5. september.", "en", "Pupils on 5 September."));
  }
}
