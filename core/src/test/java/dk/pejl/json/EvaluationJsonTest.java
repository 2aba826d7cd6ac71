package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Digests;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Evaluation EVALUATION =
      Evaluations.evaluation(Evaluations.facts(new Random(1)));
  private static final JsonNode JSON = MAPPER.readTree(Evaluations.WRITER.bytes(EVALUATION));

  private static JsonNode verdict(String slug) {
    for (JsonNode verdict : JSON.get("verdicts")) {
      if (verdict.get("goal").asString().equals("plan." + slug)) {
        return verdict;
      }
    }
    throw new AssertionError("No verdict of " + slug);
  }

  @Test
  void writesAllThereIsToKnow() {
    Golden.checkByGoal("json/evaluation", Evaluations.WRITER.pretty(EVALUATION));
  }

  @Test
  void bytesAreCanonical() throws IOException {
    byte[] bytes = Evaluations.WRITER.bytes(EVALUATION);
    assertThat(new String(bytes, UTF_8)).isEqualTo(new JsonCanonicalizer(bytes).getEncodedString());
  }

  @Test
  void whatWasSaidBeforeIsSaidAgainInTheSameBytes() {
    EvaluationJson writer =
        new EvaluationJson((verdict, catalogue, facts) -> verdict.goal().title());
    byte[] first = writer.bytes(EVALUATION);

    assertThat(writer.bytes(EVALUATION)).isEqualTo(first);
    assertThat(MAPPER.readTree(writer.pretty(EVALUATION))).isEqualTo(MAPPER.readTree(first));
  }

  @Test
  void bothLayoutsSayTheSame() {
    assertThat(MAPPER.readTree(Evaluations.WRITER.pretty(EVALUATION))).isEqualTo(JSON);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4})
  void theOrderOfObservationsDoesNotChangeAByte(long seed) {
    Evaluation shuffled = Evaluations.evaluation(Evaluations.facts(new Random(seed)));
    assertThat(Evaluations.WRITER.bytes(shuffled)).isEqualTo(Evaluations.WRITER.bytes(EVALUATION));
  }

  @Test
  void theOrderInWhichGoalsAreAskedForDoesNotChangeAByte() {
    assertThat(Evaluations.WRITER.bytes(asking("b", "a")))
        .isEqualTo(Evaluations.WRITER.bytes(asking("a", "b")));
  }

  private static Evaluation asking(String... names) {
    Question question =
        EVALUATION.question().goals(names).plans(names).standings(Arrays.asList(Standing.values()));
    return new Evaluation(
        question,
        EVALUATION.engine(),
        EVALUATION.rules(),
        EVALUATION.facts(),
        EVALUATION.catalogue(),
        EVALUATION.verdicts());
  }

  @Test
  void writesGoalsPlansAndStandingsThatWereAskedFor() {
    JsonNode question =
        MAPPER.readTree(Evaluations.WRITER.bytes(asking("a", "b"))).get("question");
    assertThat(question.get("goals").toString()).isEqualTo("[\"a\",\"b\"]");
    assertThat(question.get("plans").toString()).isEqualTo("[\"a\",\"b\"]");
    assertThat(question.get("standings").size()).isEqualTo(Standing.values().length);
  }

  @Test
  void theDigestIsOverEverythingElse() {
    Map<?, ?> all = MAPPER.readValue(Evaluations.WRITER.bytes(EVALUATION), Map.class);
    Object digest = all.remove("digest");
    assertThat(CanonicalJson.digest(all)).isEqualTo(digest);
  }

  @Test
  void aDocumentHasTheFormsAndTheDigestsThatTheyState() {
    Document document = Evaluations.WRITER.document(EVALUATION);

    assertThat(document.bytes()).isEqualTo(Evaluations.WRITER.bytes(EVALUATION));
    assertThat(document.pretty()).isEqualTo(Evaluations.WRITER.pretty(EVALUATION));
    assertThat(document.digests())
        .isEqualTo(new Digests(
            JSON.get("facts").get("digest").asString(), JSON.get("digest").asString()));
  }

  @Test
  void theDigestOfTheFactsIsThatOfTheirFile() {
    assertThat(JSON.get("facts").get("digest").asString())
        .isEqualTo(FactsJson.digest(EVALUATION.facts(), Samples.CATALOGUE));
  }

  @Test
  void oneWriterTellsTheFactsOfTwoEvaluationsApart() {
    Evaluation other = Evaluations.evaluation(new dk.pejl.fact.Facts(List.of(), List.of()));
    Evaluations.WRITER.bytes(EVALUATION);
    JsonNode json = MAPPER.readTree(Evaluations.WRITER.bytes(other));
    assertThat(json.get("facts").get("digest")).isNotEqualTo(JSON.get("facts").get("digest"));
  }

  @Test
  void countsEveryStatusEvenThoseThatNoneHas() {
    for (Status status : Status.values()) {
      assertThat(JSON.get("summary").get(status.id()).asInt())
          .isEqualTo(EVALUATION.summary().getOrDefault(status, 0));
    }
    assertThat(JSON.get("summary").size()).isEqualTo(Status.values().length);
  }

  @Test
  void percentagePointsHaveADecimalEvenWhereItIsZero() {
    JsonNode comparison =
        verdict("each-school").get("claim").get("units").get(0).get("claim");
    assertThat(comparison.get("margin").toString())
        .isEqualTo("{\"bound\":\"exact\",\"unit\":\"procentpoint\",\"value\":\"2.0\"}");
  }

  @Test
  void aMarginThatIsNotNothingDoesNotLookLikeIt() {
    JsonNode margin = verdict("thin-margin").get("margin");
    assertThat(margin.get("value").asString()).isEqualTo("-0.000000000000033");
    assertThat(verdict("thin-margin").get("status").asString()).isEqualTo("not-met");
  }

  @Test
  void aChangeIsRoundedToTheSideThatSuffices() {
    JsonNode change = verdict("thin-margin").get("shortfall").get(0);
    assertThat(change.get("change").asString()).isEqualTo("0.0000000001");
    assertThat(change.get("exact").asString()).isEqualTo("0.000000000000033");
  }

  @Test
  void whereNoChangeDoesItChangeIsNullAndTheReasonGiven() {
    List<String> reasons = new ArrayList<>();
    for (JsonNode change : verdict("known-all-the-same").get("shortfall")) {
      assertThat(change.get("change").isNull()).isTrue();
      reasons.add(change.get("reason").asString());
    }
    assertThat(reasons).containsExactly("no-effect", "missing", "no-effect");
  }

  @Test
  void maskedFiguresAreMissingAsMasked() {
    assertThat(verdict("masked").get("missing").toString())
        .isEqualTo("[{\"decides\":true,\"dims\":{\"ordning\":\"elev\"},"
            + "\"indicator\":\"ansatte-i-ordning\",\"period\":\"2019-12\","
            + "\"subject\":\"kommune:580\",\"why\":\"masked\"}]");
  }
}
