package dk.pejl.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationCheck;
import dk.pejl.json.EvaluationJson;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A verdict on who is compared with the others says who these are, in texts and in JSON. */
class PeersTest {
  private static final Subject HADERSLEV = Subject.parse("kommune:510");
  private static final Subject TOENDER = Subject.parse("kommune:550");
  private static final String RULES = """
      rule "plan.flere"
          @titel( "T" ) @title( "T" ) @da( "D." ) @en( "E." ) @source( "1" )
          @standing( "goal" ) @subject( "kommune" ) @every( "2020..2024" )
      when
          $a : Assessment( goal == "plan.flere", $nu : now, $de_andre : now.peers("gruppe:naboer") )
          $egne   : Count( indicator == "elever", at == $nu )
          $andres : Count( indicator == "elever", at == $de_andre )
      then
          $a.conclude( $egne.isAbove( $andres ) );
      end
      """;
  private static final Evaluator PEJL = TestRulebooks.evaluator(
      new TestPack(TestRulebooks.plan("plan", "2020..2024"), true, RULES, PeersTest::describe));
  private static final EvaluationJson JSON = new EvaluationJson(Texts::why);

  private static void describe(Catalogue.Builder catalogue) {
    catalogue
        .add(Indicator.count("elever").of("kommune"))
        .add(new Group(
            Subject.parse("gruppe:naboer"),
            new Wording("naboerne", "the neighbours"),
            List.of(HADERSLEV, TOENDER)))
        .official(
            "kommune",
            Map.of(
                HADERSLEV,
                "Haderslev",
                TOENDER,
                "Tønder",
                Subject.parse("kommune:580"),
                "Aabenraa"));
  }

  private static Evaluation of(String subject) {
    Facts facts = Intake.of(PEJL.catalogue())
        .observe("elever", "kommune:510", "2022", 8)
        .observe("elever", "kommune:550", "2022", 5)
        .observe("elever", "kommune:580", "2022", 13)
        .facts();
    return PEJL.evaluate(facts, Question.about(subject, "2022").goals("plan.flere"));
  }

  private static Wording why(Evaluation evaluation) {
    return Texts.why(evaluation.verdicts().get(0), evaluation.catalogue(), evaluation.facts());
  }

  @Test
  void aNeighbourIsHeldAgainstTheOtherNeighboursAndNotAgainstItself() {
    assertThat(of("kommune:510").verdict("plan.flere").status()).isEqualTo(Status.MET);
    assertThat(of("kommune:580").verdict("plan.flere").status()).isEqualTo(Status.NOT_MET);
  }

  @Test
  void theSentenceSaysWhoIsLeftOut() {
    assertThat(why(of("kommune:510")).da()).contains("lagt sammen for 1 medlem, uden Haderslev");
    assertThat(why(of("kommune:510")).en()).contains("pooled over 1 member, without Haderslev");
    assertThat(why(of("kommune:580")).da())
        .contains("lagt sammen for 2 medlemmer")
        .doesNotContain("uden");
  }

  @Test
  void theJsonSaysWhoIsLeftOutAndIsSound() throws IOException {
    byte[] json = JSON.bytes(of("kommune:510"));

    assertThat(new String(json, UTF_8)).contains("\"without\":\"kommune:510\"");
    assertThat(EvaluationCheck.with(JSON)
            .check(new ByteArrayInputStream(json), "evaluation.json")
            .differences())
        .isEmpty();
  }
}
