package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.pejl.fact.Problems;
import dk.pejl.verdict.Evaluation;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationReaderTest {
  private static final Evaluation EVALUATION =
      Evaluations.evaluation(Evaluations.facts(new Random(1)));
  private static final byte[] BYTES = Evaluations.WRITER.bytes(EVALUATION);
  private static final Evaluation READ = EvaluationJson.read(BYTES, "evaluation.json");

  @Test
  void whatWasReadIsWrittenInTheSameBytes() {
    assertThat(new String(Evaluations.WRITER.bytes(READ), UTF_8))
        .isEqualTo(new String(BYTES, UTF_8));
  }

  @Test
  void bothLayoutsAreReadAlike() {
    byte[] pretty = Evaluations.WRITER.pretty(EVALUATION).getBytes(UTF_8);
    assertThat(Evaluations.WRITER.bytes(EvaluationJson.read(pretty, "pretty.json")))
        .isEqualTo(BYTES);
  }

  @Test
  void theClaimsAreTheOnesThatWereWritten() {
    for (int i = 0; i < READ.verdicts().size(); i++) {
      assertThat(READ.verdicts().get(i).claim().truth())
          .isEqualTo(EVALUATION.verdicts().get(i).claim().truth());
    }
  }

  private static final String JSON = new String(BYTES, UTF_8);

  private static String refusal(String json) {
    try {
      EvaluationJson.read(json.getBytes(UTF_8), "e.json");
      return "taken";
    } catch (Problems problems) {
      return problems.list().stream()
          .map(problem -> problem.in(Language.DA) + "\n" + problem.in(Language.EN) + "\n")
          .collect(Collectors.joining("\n"));
    }
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("truncated", JSON.substring(0, 4061)),
        arguments("empty", ""),
        arguments("not-json", "indicator;subject"),
        arguments("foreign", "{\"format\":\"pejl-facts/1\",\"observations\":[]}"),
        arguments("root-is-a-list", "[" + JSON + "]"),
        arguments("duplicate-field", JSON.replaceFirst("\"asOf\"", "\"asOf\":\"2019\",\"asOf\"")),
        arguments(
            "unknown-field",
            JSON.replaceFirst("\"decides\"", "\"decide\":1,\"decides\"")
                .replaceFirst("\"asOf\"", "\"as0f\":1,\"asOf\"")),
        arguments("missing-field", JSON.replaceFirst("\"relation\":\"at-least\",", "")),
        arguments(
            "several",
            JSON.replaceFirst("\"at-least\"", "\"atleast\"")
                .replaceFirst("\"period\":\"2019-12\"", "\"period\":\"2019-13\"")
                .replaceFirst("\"kind\":\"share\"", "\"kind\":\"shape\"")),
        arguments(
            "several-verdicts",
            JSON.replace("\"relation\":\"above\"", "\"relation\":1")
                .replace("\"type\":\"each\"", "\"type\":\"every\"")),
        arguments(
            "wrong-types",
            JSON.replace("\"mode\":\"every-period\"", "\"mode\":true")
                .replace("\"observations\":15", "\"observations\":-15")),
        arguments("unknown-indicator", JSON.replace("\"id\":\"moeder\"", "\"id\":\"m\"")),
        arguments(
            "unknown-unit",
            JSON.replace(
                "\"id\":\"karakter\",\"name\":{\"da\":\"\",\"en\":\"\"}",
                "\"id\":\"k\",\"name\":{\"da\":\"\",\"en\":\"\"}")),
        arguments(
            "no-plan",
            JSON.replaceFirst("\"plan\":\"plan\",\"title\"", "\"plan\":\"plane\",\"title\"")),
        arguments(
            "value-and-missing",
            JSON.replaceFirst("\"value\":\"4712\"", "\"missing\":\"absent\",\"value\":\"4712\"")),
        arguments(
            "ratio-of-none",
            JSON.replaceFirst(
                "\"operation\":\"ratio\",\"parts\":",
                "\"operation\":\"ratio\",\"parts\":[],\"x-parts\":")),
        arguments(
            "series-against-a-limit",
            JSON.replaceFirst(
                "\"steps\":\\[\\{\"limit\":",
                "\"steps\":[{\"limit\":{\"type\":\"limit\",\"unit\":\"antal\",\"value\":\"5\"},\"x-limit\":")),
        arguments(
            "path-backwards",
            JSON.replace(
                "{\"period\":\"2022\",\"value\":\"3\"}", "{\"period\":\"2017\",\"value\":\"3\"}")),
        arguments(
            "masked-backwards",
            JSON.replace("\"masked\":[\"1\",\"4\"]", "\"masked\":[\"4\",\"1\"]")),
        arguments("condition-of-a-condition", inside("condition", "provided")),
        arguments("if-inside-another-claim", inside("claim", "if")),
        arguments("too-many-of-three", JSON.replace("\"count\":2", "\"count\":4")),
        arguments("deep", "{\"format\":" + "[".repeat(300) + "]".repeat(300) + "}"),
        arguments(
            "number-bomb", JSON.replace("\"observations\":15", "\"observations\":1e999999999")));
  }

  /** The evaluation in which a part of what is provided on something stands under that again. */
  private static String inside(String part, String type) {
    int end = JSON.indexOf(",\"truth\":\"unknown\",\"type\":\"provided\"");
    int condition = JSON.lastIndexOf("\"condition\":{\"limit\"", end);
    int start = JSON.lastIndexOf("{\"claim\":", condition);
    String node = JSON.substring(start, end) + ",\"truth\":\"unknown\",\"type\":\"" + type + "\"}";
    return part.equals("claim")
        ? JSON.substring(0, start) + "{\"claim\":" + node + "," + JSON.substring(condition)
        : JSON.substring(0, condition) + "\"condition\":" + node + JSON.substring(end);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatDoesNotFitIsRefusedWithItsPlace(String name, String json) {
    Golden.check("json/evaluation-refused/" + name + ".golden", refusal(json));
  }

  @Test
  void severalInAFileAreReadOneAfterTheOther() throws IOException {
    List<Evaluation> read = new ArrayList<>();
    byte[] lines = (JSON + "\n" + JSON + "\n").getBytes(UTF_8);
    EvaluationJson.read(new ByteArrayInputStream(lines), "lines.jsonl", read::add);
    assertThat(read).hasSize(2);
  }

  @Test
  void whereOneIsWantedSeveralAreRefused() {
    byte[] lines = (JSON + "\n" + JSON + "\n").getBytes(UTF_8);
    assertThatThrownBy(() -> EvaluationJson.read(lines, "lines.jsonl"))
        .isInstanceOf(Refusal.class)
        .hasMessage("lines.jsonl contains 2 evaluations: give a file with one.");
  }

  @Test
  void ofItsFactsItHasThoseThatItsClaimsName() {
    assertThat(READ.excerpt().observations()).isEqualTo(EVALUATION.facts().size());
    assertThat(READ.facts().size()).isLessThanOrEqualTo(EVALUATION.facts().size());
  }
}
