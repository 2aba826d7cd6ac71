package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExclusionJsonTest {
  private static final String RULE = """
      rule "plan.elever"
          @titel( "Elever" ) @title( "Pupils" )
          @da( "Hver skole har mindst ti elever." ) @en( "Each school has at least ten pupils." )
          @standing( "goal" ) @subject( "kommune" ) @every( "2019..2022" ) @source( "1. Mål | 1" )
      when
          $a  : Assessment( goal == "plan.elever", $skoler : now.each("skole") )
          $el : Units( indicator == "elever", at == $skoler )
      then
          $a.conclude( $el.eachIsAtLeast( 10 ) );
      end
      """;
  private static final EvaluationJson WRITER =
      new EvaluationJson((verdict, catalogue, facts) -> Wording.same("x"));

  private final Evaluator evaluator = TestRulebooks.evaluator(new TestPack(
      TestRulebooks.plan("plan", "2019..2022"),
      RULE,
      catalogue -> catalogue.kinds("kommune").add(Indicator.count("elever").of("skole"))));

  private static Draft pupils(String school, @Nullable String value, @Nullable String missing) {
    Provenance source = new Provenance("Skoleregistret", "", "", "2020-01-15");
    return new Draft(
        Place.line("facts", 1),
        "elever",
        school,
        "2019",
        Map.of(),
        value,
        null,
        null,
        missing,
        false,
        List.of(),
        "",
        source);
  }

  private Facts facts() {
    Intake intake = evaluator.intake();
    intake.register("skole:a", "", "kommune:580");
    intake.register("skole:b", "", "kommune:580");
    intake.take(pupils("skole:a", "20", null));
    intake.take(pupils("skole:b", null, "not-applicable"));
    return intake.facts();
  }

  private Evaluation evaluation() {
    Question question = new Question(
        Subject.parse("kommune:580"),
        LocalDate.of(2019, 12, 31),
        Set.of("plan.elever"),
        Set.of(),
        Set.of());
    return evaluator.evaluate(facts(), question);
  }

  @Test
  void whatTookItsUnitOutIsWrittenWithItsSourceAndIsNotMissing() {
    assertThat(WRITER.pretty(evaluation()).replaceAll("\\s+", " "))
        .contains("\"missing\": []")
        .contains("\"excluded\": [ { \"indicator\": \"elever\", \"subject\": \"skole:b\"")
        .contains("\"source\": {\"system\": \"Skoleregistret\", \"retrieved\": \"2020-01-15\"}")
        .contains("\"tally\": {\"holds\": 1, \"of\": 1, \"open\": 0, \"leftOut\": 1}");
  }

  @Test
  void whatTookItsUnitOutIsFoundAgainWithoutTheEngine() throws IOException {
    byte[] bytes = WRITER.bytes(evaluation());
    String forged = new String(bytes, UTF_8).replace("\"leftOut\":1", "\"leftOut\":0");

    assertThat(differences(bytes)).isEmpty();
    assertThat(differences(forged.getBytes(UTF_8))).isNotEmpty();
  }

  private List<Difference> differences(byte[] bytes) throws IOException {
    return EvaluationCheck.with(WRITER)
        .facts(facts(), evaluator.catalogue())
        .check(new ByteArrayInputStream(bytes), "e.json")
        .differences();
  }
}
