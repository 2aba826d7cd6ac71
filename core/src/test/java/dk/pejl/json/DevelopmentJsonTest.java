package dk.pejl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.pejl.quantity.Exact;
import dk.pejl.verdict.Development;
import dk.pejl.verdict.Evaluation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DevelopmentJsonTest {
  private static final Evaluation EARLIER =
      Evaluations.evaluation(Evaluations.facts(new Random(1)));

  /** The same with other figures, with another limit, and with one goal less. */
  private static Development development() {
    String json = new String(Evaluations.WRITER.bytes(EARLIER), StandardCharsets.UTF_8)
        .replace("\"value\":\"7000\"", "\"value\":\"6543\"")
        .replace("\"value\":\"4\"}", "\"value\":\"9\"}")
        .replace("\"unit\":\"%\",\"value\":\"6\"", "\"unit\":\"%\",\"value\":\"4.5\"");
    Evaluation later = EvaluationJson.read(json.getBytes(StandardCharsets.UTF_8), "");
    Evaluation fewer = new Evaluation(
        later.question(),
        later.engine(),
        later.rules(),
        later.facts(),
        later.catalogue(),
        later.verdicts().subList(1, later.verdicts().size()));
    return fewer.compareWith(EARLIER);
  }

  @Test
  void writesAllThatChanged() {
    Golden.checkByGoal("json/diff", DevelopmentJson.pretty(development()));
  }

  @Test
  void followsItsSchema() throws IOException {
    try (InputStream in = DevelopmentJson.class.getResourceAsStream("pejl-diff-1.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema)
              .validate(DevelopmentJson.pretty(development()), InputFormat.JSON))
          .isEqualTo(List.of());
    }
  }

  @Test
  void theAmountsOfASideAddUpToItsMove() {
    JsonNode goals =
        JsonMapper.shared().readTree(DevelopmentJson.pretty(development())).get("goals");
    for (JsonNode side : goals.findValues("value")) {
      if (side.has("contributions") && !side.get("move").isNull()) {
        Exact sum = Exact.ZERO;
        for (JsonNode each : side.get("contributions")) {
          sum = sum.plus(Exact.parse(each.get("amount").asString()));
        }
        assertThat(sum).isEqualTo(Exact.parse(side.get("move").asString()));
      }
    }
  }
}
