package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
  @TempDir
  private Path folder;

  private Path file;
  private Path privateKey;
  private Path publicKey;

  @BeforeEach
  void keys() throws NoSuchAlgorithmException, IOException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    privateKey = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    publicKey = pem("PUBLIC KEY", pair.getPublic().getEncoded());
    file = evaluation("answer.json");
  }

  private Path pem(String label, byte[] key) throws IOException {
    return Files.writeString(
        folder.resolve(label + ".pem"),
        "-----BEGIN " + label + "-----\n"
            + Base64.getMimeEncoder().encodeToString(key)
            + "\n-----END " + label + "-----\n");
  }

  private Path evaluation(String name, String... more) {
    Path answer = folder.resolve(name);
    List<String> call = new java.util.ArrayList<>(
        List.of("evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "2019"));
    call.addAll(List.of("--plan", "csr-2021", "--format", "json", "-o", answer.toString()));
    call.addAll(List.of(more));
    assertThat(Ran.pejl(call.toArray(String[]::new)).err()).isEmpty();
    return answer;
  }

  private Ran verify(Object... arguments) {
    List<String> call = new java.util.ArrayList<>(List.of("verify"));
    List.of(arguments).forEach(argument -> call.add(argument.toString()));
    return Ran.pejl(call.toArray(String[]::new));
  }

  private Path altered(String from, String to) throws IOException {
    String json = Files.readString(file);
    assertThat(json).contains(from);
    return Files.writeString(folder.resolve("altered.json"), json.replace(from, to));
  }

  /** All that a call came to, with nothing in it that differs from one run to the next. */
  private String steady(Ran ran) {
    return ran.all().replace(folder.toString(), "…").replaceAll("[0-9a-f]{64}", "…");
  }

  @Test
  void whatWasWrittenFits() {
    Golden.check("verify/sound", steady(verify(file)));
  }

  @Test
  void withItsFactsItFitsToo() {
    Golden.check("verify/sound-with-facts", steady(verify(file, FactsFile.CSR, "--lang", "en")));
  }

  @Test
  void everyPlaceThatWasAlteredIsTold() throws IOException {
    Path altered = altered("\"status\": \"met\"", "\"status\": \"not-met\"");
    Golden.check("verify/altered-da", steady(verify(altered)));
    Golden.check("verify/altered-en", steady(verify(altered, "--lang", "en")));
    Golden.check("verify/altered-csv", steady(verify(altered, "--format", "csv")));
    Golden.check("verify/altered-json", steady(verify(altered, "--format", "json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800-01-01", "2999-12-31"})
  void whatWasAskedOnTheFirstAndTheLastOfTheDatesFits(String period) {
    // On the first, the evidence is that of the year before, which no file can bring.
    String answer = folder.resolve("answer.json").toString();
    Ran.pejl(
        "evaluate",
        FactsFile.CSR,
        "--subject",
        "kommune:580",
        "--period",
        period,
        "--goal",
        "csr-2021.egen-andel",
        "--format",
        "json",
        "-o",
        answer);
    assertThat(verify(answer).exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void aDateThatCannotBeUsedIsRefused() {
    Ran ran =
        Ran.pejl("evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "1000-01-01");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("1800-01-01 til 2999-12-31");
  }

  @Test
  void aNumberBeyondAnyIsRefusedAndNotAFailureOfTheProgram() throws IOException {
    Path altered = altered("\"met\": 1", "\"met\": 1e99999999999");
    for (Ran ran :
        List.of(verify(altered), Ran.pejl("diff", altered.toString(), altered.toString()))) {
      assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
      assertThat(ran.err()).contains("Tallet er for stort").contains("altered.json");
    }
  }

  @Test
  void whatDoesNotFitIsWhatIsFound() throws IOException {
    assertThat(verify(altered("\"met\": 1", "\"met\": 2")).exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void otherFactsAreToldOf() {
    Ran ran = Ran.reading(
        "indicator;subject;period;value\nansatte;kommune:580;2019-02;1\n",
        "verify",
        file.toString(),
        "-");
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("/facts/observations: her står ", ", men tallene giver 1.");
  }

  @Test
  void whatIsNoEvaluationIsRefused() {
    Golden.check("verify/foreign", steady(verify(FactsFile.CSR)));
  }

  @Test
  void whatWasCutOffIsRefused() throws IOException {
    String json = Files.readString(file);
    Path cut = Files.writeString(folder.resolve("cut.json"), json.substring(0, 2000));
    Golden.check("verify/truncated", steady(verify(cut)));
  }

  @Test
  void aSignedSeriesFits() {
    Path first = evaluation("1.json", "--sign", privateKey.toString());
    Path second =
        evaluation("2.json", "--sign", privateKey.toString(), "--after", first.toString());
    Golden.check("verify/series", steady(verify(first, second, "--key", publicKey)));
  }

  @Test
  void aSeriesWithOneTakenOutOrMovedDoesNot() {
    Path first = evaluation("1.json", "--seal");
    Path second = evaluation("2.json", "--after", first.toString());
    Path third = evaluation("3.json", "--after", second.toString());
    assertThat(verify(first, second, third).exit()).isEqualTo(Exit.DONE);
    assertThat(verify(first, third).exit()).isEqualTo(Exit.FOUND);
    assertThat(verify(second, third).exit()).isEqualTo(Exit.FOUND);
    assertThat(verify(second, third, "--after", first).exit()).isEqualTo(Exit.DONE);
    assertThat(verify(first, third, second).exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void whatAnotherSignedDoesNotFit() {
    Path unsigned = evaluation("1.json", "--seal");
    assertThat(verify(unsigned, "--key", publicKey).exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void aFileWithoutAKeyIsRefused() {
    Golden.check("verify/no-key", steady(verify(file, "--key", FactsFile.CSR)));
  }

  @Test
  void aTextIsNotSealed() {
    Ran ran = Ran.pejl(
        "evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "2019", "--seal");
    Golden.check("refused/seal-as-text", ran.all());
  }
}
