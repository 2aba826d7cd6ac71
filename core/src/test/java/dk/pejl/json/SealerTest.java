package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.verdict.Evaluation;
import dk.pejl.wording.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealerTest {
  private static final Evaluation EVALUATION =
      Evaluations.evaluation(Evaluations.facts(new Random(1)));
  private static final KeyPair KEYS = keys();

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Sealer sealer() {
    return Sealer.of(Evaluations.WRITER);
  }

  private static List<String> series(Sealer sealer, int count) {
    List<String> series = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      series.add(new String(sealer.document(EVALUATION).bytes(), UTF_8));
    }
    return series;
  }

  private static List<Difference> check(EvaluationCheck verification, List<String> lines) {
    try {
      byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
      return verification.check(new ByteArrayInputStream(bytes), "series.jsonl").differences();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static EvaluationCheck verification() {
    return EvaluationCheck.with(Evaluations.WRITER);
  }

  @Test
  void aSeriesFits() {
    assertThat(check(verification(), series(sealer(), 3))).isEmpty();
  }

  @Test
  void aSealChangesNeitherTheDigestNorAnythingElse() {
    String sealed = series(sealer(), 1).get(0);
    String plain = new String(Evaluations.WRITER.bytes(EVALUATION), UTF_8);
    assertThat(sealed.replaceFirst("\"seal\":\\{[^}]*\\},", "")).isEqualTo(plain);
    assertThat(Evaluations.WRITER.bytes(EvaluationJson.read(sealed.getBytes(UTF_8), "")))
        .isEqualTo(plain.getBytes(UTF_8));
  }

  @Test
  void aSeriesWithOneTakenOutDoesNotFit() {
    for (int i = 0; i < 3; i++) {
      List<String> series = series(sealer(), 4);
      series.remove(i);
      assertThat(check(verification(), series)).as("without " + i).isNotEmpty();
    }
  }

  @Test
  void aSeriesWithTwoChangedAboutDoesNotFit() {
    List<String> series = series(sealer(), 3);
    series.add(series.remove(1));
    assertThat(check(verification(), series)).isNotEmpty();
  }

  @Test
  void aSeriesGoesOnFromASeal() throws IOException {
    List<String> first = series(sealer(), 2);
    String last =
        Sealer.last(new ByteArrayInputStream(String.join("\n", first).getBytes(UTF_8)), "");
    List<String> second = series(sealer().after(last), 2);
    assertThat(check(verification().after(last), second)).isEmpty();
    assertThat(check(verification(), second)).isNotEmpty();
    first.addAll(second);
    assertThat(check(verification(), first)).isEmpty();
  }

  @Test
  void oneOfASeriesFitsAlone() {
    assertThat(check(verification(), series(sealer(), 2).subList(1, 2))).isEmpty();
  }

  @Test
  void whatIsSignedFitsItsKey() {
    List<String> series = series(sealer().signing(KEYS.getPrivate()), 2);
    assertThat(check(verification().signedBy(KEYS.getPublic()), series)).isEmpty();
  }

  @Test
  void whatAnotherSignedDoesNot() {
    List<String> series = series(sealer().signing(keys().getPrivate()), 1);
    assertThat(check(verification().signedBy(KEYS.getPublic()), series)).hasSize(1);
  }

  @Test
  void whatNobodySignedDoesNot() {
    assertThat(check(verification().signedBy(KEYS.getPublic()), series(sealer(), 1)))
        .hasSize(1);
    String plain = new String(Evaluations.WRITER.bytes(EVALUATION), UTF_8);
    assertThat(check(verification().signedBy(KEYS.getPublic()), List.of(plain))).hasSize(1);
  }

  @Test
  void whoAltersAndSealsAnewLacksTheKey() {
    String signed = series(sealer().signing(KEYS.getPrivate()), 1).get(0);
    String altered = signed.replace("\"asOf\":\"2019-12-31\"", "\"asOf\":\"2019-12-30\"");
    assertThat(check(verification().signedBy(KEYS.getPublic()), List.of(altered)))
        .anyMatch(each -> each.place().pointer().equals("/seal/signature"));
  }

  @Test
  void theSameKeySignsTheSameBytes() {
    assertThat(series(sealer().signing(KEYS.getPrivate()), 1))
        .isEqualTo(series(sealer().signing(KEYS.getPrivate()), 1));
  }

  @Test
  void keysAreReadFromPem() {
    assertThat(Pem.privateKey(pem("PRIVATE KEY", KEYS.getPrivate().getEncoded())))
        .isEqualTo(KEYS.getPrivate());
    assertThat(Pem.publicKey(pem("PUBLIC KEY", KEYS.getPublic().getEncoded())))
        .isEqualTo(KEYS.getPublic());
  }

  private static String pem(String label, byte[] key) {
    return "-----BEGIN " + label + "-----\n"
        + Base64.getMimeEncoder().encodeToString(key)
        + "\n-----END " + label + "-----\n";
  }

  @Test
  void aFileWithAnotherKeyIsRefused() {
    String other = pem("PUBLIC KEY", KEYS.getPrivate().getEncoded());
    assertThatThrownBy(() -> Pem.publicKey(other)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Pem.privateKey("")).isInstanceOf(Refusal.class);
  }
}
