package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Problems;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationCheckTest {
  private static final Facts FACTS = Evaluations.facts(new Random(1));
  private static final Evaluation EVALUATION = Evaluations.evaluation(FACTS);
  private static final String JSON = new String(Evaluations.WRITER.bytes(EVALUATION), UTF_8);

  private static EvaluationCheck verification() {
    return EvaluationCheck.with(Evaluations.WRITER);
  }

  private static List<Difference> check(EvaluationCheck verification, String json) {
    try {
      return verification
          .check(new ByteArrayInputStream(json.getBytes(UTF_8)), "evaluation.json")
          .differences();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> pointers(List<Difference> differences) {
    return differences.stream().map(each -> each.place().pointer()).toList();
  }

  @Test
  void whatWasWrittenIsSound() {
    assertThat(check(verification(), JSON)).isEmpty();
  }

  @Test
  void whatWasLaidOutIsSound() {
    assertThat(check(verification(), Evaluations.WRITER.pretty(EVALUATION))).isEmpty();
  }

  @Test
  void itIsSoundWithItsFacts() {
    assertThat(check(verification().facts(FACTS, Samples.CATALOGUE), JSON)).isEmpty();
  }

  @Test
  void fieldsOfTheHostArePassedOver() {
    assertThat(check(verification(), JSON.replaceFirst("\\{", "{\"x-case\":{\"x\":1},")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"summary\":{\"behind\":0|\"summary\":{\"behind\":1|/summary/behind",
        "\"status\":\"on-track\"|\"status\":\"behind\"|/verdicts/2/status",
        "\"decides\":true|\"decides\":false|/verdicts/0/missing/0/decides",
        "\"bound\":\"at-most\"|\"bound\":\"at-least\"|/verdicts/1/claim/margin/bound",
        "\"provisional\":true|\"provisional\":false|/verdicts/0/provisional",
        "\"low\":\"203/4712\"|\"low\":\"203/4713\"|/verdicts/0/claim/value/figure/range/low",
        "\"change\":\"0.0000000001\"|\"change\":\"0.0000000002\"|/verdicts/3/shortfall/0/change",
        "\"en\":\"Because: plan.grade |\"en\":\"because: plan.grade |/verdicts/9/why/en",
        "\"inForce\":true|\"inForce\":false|/verdicts/0/inForce",
        "\"status\":\"error\"|\"status\":\"not-due\"|/verdicts/11/status",
        "\"goals\":[]|\"goals\":[\"plan.other\"]|/question/goals/0",
        "\"plans\":[\"plan\"]|\"plans\":[\"another\"]|/verdicts/0/goal",
        "\"goal\":\"plan.pooled\"|\"goal\":\"plan.grade\"|/verdicts/9/goal",
        "\"about\":\"kommune\"|\"about\":\"virksomhed\"|/verdicts/0/status",
        "\"counts\":true|\"counts\":false|/verdicts/8/claim/units/0/counts",
      })
  void whatWasAlteredIsFoundAtItsPlace(String from, String to, String pointer) {
    String altered = Redone.digest(JSON.replaceFirst(quoted(from), to));
    assertThat(altered).isNotEqualTo(JSON);
    assertThat(pointers(check(verification(), altered))).contains(pointer);
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  @Test
  void aDifferenceSaysWhatStandsAndWhatShould() {
    String altered = Redone.digest(JSON.replace("\"status\":\"on-track\"", "\"status\":\"met\""));
    Difference difference = check(verification(), altered).get(0);
    assertThat(difference.wording().en())
        .isEqualTo("this says \"met\", but from the rest follows \"on-track\".");
    assertThat(difference.wording().da())
        .isEqualTo("her står \"met\", men af resten følger \"on-track\".");
  }

  @Test
  void anObservationThatTheFactsDoNotHaveIsFound() {
    String altered = JSON.replace("\"system\":\"KRL\"", "\"system\":\"XYZ\"");
    List<Difference> differences =
        check(verification().facts(FACTS, Samples.CATALOGUE), Redone.digest(altered));
    assertThat(differences)
        .allMatch(each -> each.basis() == Difference.Basis.FACTS)
        .anyMatch(each -> each.place().pointer().endsWith("/source/system"));
  }

  @Test
  void everyChangeOfACharacterThatAltersTheMeaningIsFound() {
    Random random = new Random(580);
    List<String> each =
        EVALUATION.verdicts().stream().map(EvaluationCheckTest::alone).toList();
    int altering = 0;
    while (altering < 1000) {
      String json = each.get(random.nextInt(each.size()));
      String altered = Redone.character(json, random);
      if (Redone.isOtherwise(json, altered)) {
        altering++;
        assertThat(isFound(altered)).as(altered).isTrue();
      }
    }
  }

  /** An evaluation of one verdict, which is quicker to check. */
  private static String alone(Verdict verdict) {
    Evaluation alone = new Evaluation(
        EVALUATION.question(),
        EVALUATION.engine(),
        EVALUATION.rules(),
        EVALUATION.facts(),
        EVALUATION.catalogue(),
        List.of(verdict));
    return new String(Evaluations.WRITER.bytes(alone), UTF_8);
  }

  private static boolean isFound(String altered) {
    try {
      return !check(verification(), altered).isEmpty();
    } catch (Problems refused) {
      return true;
    }
  }
}
