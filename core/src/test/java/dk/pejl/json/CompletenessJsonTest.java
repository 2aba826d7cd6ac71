package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Completeness.LeftOut;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was left out of an evaluation stands in its JSON, and is held against the rest. */
class CompletenessJsonTest {
  private static final Facts FACTS = Evaluations.facts(new Random(1));
  private static final Evaluation ALL = Evaluations.evaluation(FACTS);
  private static final String JSON = new String(Evaluations.WRITER.bytes(withOneLeftOut()), UTF_8);

  private static Evaluation withOneLeftOut() {
    Completeness all = ALL.completeness().get(0);
    LeftOut one = new LeftOut("plan.udeladt", Wording.same("Udeladt"), Completeness.Why.STANDING);
    return new Evaluation(
        ALL.question().standings(List.of(Standing.values())),
        ALL.engine(),
        ALL.rules(),
        List.of(new Completeness(all.plan(), all.answered(), List.of(one))),
        ALL.facts(),
        ALL.catalogue(),
        ALL.verdicts());
  }

  private static List<String> pointers(String json) throws IOException {
    return EvaluationCheck.with(Evaluations.WRITER)
        .check(new ByteArrayInputStream(json.getBytes(UTF_8)), "evaluation.json")
        .differences()
        .stream()
        .map(each -> each.place().pointer())
        .toList();
  }

  @Test
  void itSaysHowManyAnsweredAndWhichDidNotAndWhy() throws IOException {
    assertThat(JSON)
        .contains("\"completeness\":[{\"answered\":19,\"leftOut\":[{\"goal\":\"plan.udeladt\","
            + "\"why\":\"standing\"}],\"of\":20,\"plan\":\"plan\"}]");
    assertThat(pointers(JSON)).isEmpty();
  }

  @Test
  void itIsReadBackInTheSameBytes() {
    Evaluation read = EvaluationJson.read(JSON.getBytes(UTF_8), "evaluation.json");
    assertThat(new String(Evaluations.WRITER.bytes(read), UTF_8)).isEqualTo(JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"answered\":19|\"answered\":20|/completeness/0/answered",
        "\"of\":20|\"of\":19|/completeness/0/of",
        "\"why\":\"standing\"|\"why\":\"not-asked\"|/completeness/0/leftOut/0/why",
        "\"goal\":\"plan.udeladt\",\"why\"|\"goal\":\"plan.grade\",\"why\"|/completeness/0/leftOut/0/goal",
        "\"goal\":\"plan.udeladt\"|\"goal\":\"andet.udeladt\"|/completeness/0/leftOut/0/goal",
      })
  void whatDoesNotFitTheRestIsFound(String from, String to, String pointer) throws IOException {
    String altered = JSON.replace(from, to);
    assertThat(altered).isNotEqualTo(JSON);
    assertThat(pointers(Redone.digest(altered))).contains(pointer);
  }

  @Test
  void anEvaluationThatSaysNothingOfItIsFound() throws IOException {
    String without =
        JSON.replaceFirst("\"completeness\":\\[.*?\\],\"of\":20,\"plan\":\"plan\"\\}\\],", "");
    assertThat(without).isNotEqualTo(JSON);
    assertThat(pointers(Redone.digest(without))).contains("/completeness");
  }
}
