package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Evaluation;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationReaderTest {
  private static final Evaluation EVALUATION =
      Evaluations.evaluation(Evaluations.facts(new Random(1)));
  private static final byte[] BYTES = Evaluations.WRITER.bytes(EVALUATION);
  private static final Evaluation READ = EvaluationJson.read(BYTES, "evaluation.json");

  @Test
  void what_was_read_is_written_in_the_same_bytes() {
    assertThat(new String(Evaluations.WRITER.bytes(READ), UTF_8))
        .isEqualTo(new String(BYTES, UTF_8));
  }

  @Test
  void both_layouts_are_read_alike() {
    byte[] pretty = Evaluations.WRITER.pretty(EVALUATION).getBytes(UTF_8);
    assertThat(Evaluations.WRITER.bytes(EvaluationJson.read(pretty, "pretty.json")))
        .isEqualTo(BYTES);
  }

  @Test
  void the_claims_are_the_ones_that_were_written() {
    for (int i = 0; i < READ.verdicts().size(); i++) {
      assertThat(READ.verdicts().get(i).claim().truth())
          .isEqualTo(EVALUATION.verdicts().get(i).claim().truth());
    }
  }
}
