package dk.pejl.differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Problems;
import dk.pejl.json.Difference;
import dk.pejl.json.EvaluationCheck;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.Redone;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What the library says of any case can be checked without it. */
class EvaluationCheckTest {
  private static final EvaluationJson JSON = new EvaluationJson(Texts::why);
  private static final int OF_EACH = 50;
  // Every case is written, read, verified and evaluated again, so there are fewer than elsewhere.
  private static final int CASES = 40;

  @Property(
      seed = Tries.SEED,
      tries = CASES,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void whatWasReadIsWrittenInTheSameBytesAndSound(@ForAll long seed) {
    Case some = Cases.of(World.of(1 + Math.floorMod(seed, 4)), seed);
    Tries.agree(some, EvaluationCheckTest::unsound);
  }

  private static List<String> unsound(Case some) {
    byte[] bytes = JSON.bytes(some.evaluation());
    List<String> against = new ArrayList<>();
    byte[] again = JSON.bytes(EvaluationJson.read(bytes, "case"));
    if (!new String(again, UTF_8).equals(new String(bytes, UTF_8))) {
      against.add(new String(bytes, UTF_8));
    }
    check(some, bytes)
        .forEach(difference ->
            against.add(difference.place() + ": " + difference.wording().en()));
    return against;
  }

  private static List<Difference> check(Case some, byte[] bytes) {
    Facts facts = some.facts();
    EvaluationCheck verification = EvaluationCheck.with(JSON)
        .facts(facts, some.world().evaluator().catalogue())
        .again(read -> some.world().evaluator().evaluate(facts, read.question()));
    try {
      return verification.check(new ByteArrayInputStream(bytes), "case").differences();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Who redoes the digest as well is found out by the facts and the rules. */
  @Example
  void everyCharacterThatIsAlteredIsFoundWithTheFactsThoughTheDigestFits() {
    Random random = new Random(580);
    int altering = 0;
    for (int seed = 0; altering < 1000; seed++) {
      Case all = Cases.of(World.of(1 + seed % 4), seed);
      Case some = all.asking(Cases.one(all));
      Evaluation evaluation = some.evaluation();
      String json = new String(JSON.bytes(evaluation), UTF_8);
      for (int i = 0; i < OF_EACH && altering < 1000; i++) {
        String altered = Redone.character(json, random);
        if (Redone.isJson(altered) && Redone.isOtherwise(json, Redone.digest(altered))) {
          altering++;
          assertThat(isFound(some, Redone.digest(altered))).as(altered).isTrue();
        }
      }
    }
  }

  private static boolean isFound(Case some, String altered) {
    try {
      return !check(some, altered.getBytes(UTF_8)).isEmpty();
    } catch (Problems | dk.pejl.wording.Refusal refused) {
      return true;
    }
  }
}
