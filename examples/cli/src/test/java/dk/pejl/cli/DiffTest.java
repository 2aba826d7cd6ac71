package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  @TempDir
  private Path folder;

  private Path earlier;

  @BeforeEach
  void evaluate() {
    earlier = evaluation("earlier.json", Path.of(FactsFile.CSR));
  }

  private Path evaluation(String name, Path facts) {
    Path answer = folder.resolve(name);
    List<String> call = new ArrayList<>(
        List.of("evaluate", facts.toString(), "--subject", "kommune:580", "--period", "2019"));
    call.addAll(List.of("--goal", "csr-2021.egen-andel", "--format", "json"));
    call.addAll(List.of("-o", answer.toString()));
    assertThat(Ran.pejl(call.toArray(String[]::new)).err()).isEmpty();
    return answer;
  }

  /** The evaluation of the same question with fewer trainees, and more employees of late. */
  private Path later() throws IOException {
    String facts = Files.readString(Path.of(FactsFile.CSR))
        .replaceAll(
            "(\"ordning\": ?\"beredskab\"[^\\n]*\"period\": ?\"2019-02\", ?\"value\": ?)\\d+",
            "$19")
        .replaceAll(
            "(\"indicator\": ?\"ansatte\",[^\\n]*\"period\": ?\"2019-11\", ?\"value\": ?)\\d+",
            "$15012");
    return evaluation("later.json", Files.writeString(folder.resolve("facts.json"), facts));
  }

  private Ran diff(Object... arguments) {
    List<String> call = new ArrayList<>(List.of("diff"));
    List.of(arguments).forEach(argument -> call.add(argument.toString()));
    return Ran.pejl(call.toArray(String[]::new));
  }

  private String steady(Ran ran) {
    return ran.all().replaceAll("[0-9a-f]{64}", "…").replace(folder + "/", "");
  }

  @Test
  void whatEachFigureContributedIsTold() throws IOException {
    Path later = later();
    Golden.check("diff/figures-da", steady(diff(earlier, later)));
    Golden.check("diff/figures-en", steady(diff(earlier, later, "--lang", "en")));
    Golden.check("diff/figures-csv", steady(diff(earlier, later, "--format", "csv")));
    Golden.check("diff/figures-json", steady(diff(earlier, later, "--format", "json")));
  }

  @Test
  void whatTheEarlierLimitWouldHaveSaidIsTold() throws IOException {
    String json = Files.readString(earlier)
        .replace("\"value\": \"15\", \"unit\": \"%\"", "\"value\": \"25\", \"unit\": \"%\"");
    Path stricter = Files.writeString(folder.resolve("stricter.json"), json);
    Golden.check("diff/limit-da", steady(diff(earlier, stricter)));
    Golden.check("diff/limit-en", steady(diff(earlier, stricter, "--lang", "en")));
  }

  @Test
  void whereNothingMovedThatIsTold() {
    Golden.check("diff/same", steady(diff(earlier, earlier)));
  }

  @Test
  void oneEvaluationIsTooFew() {
    Ran ran = diff(earlier, "--lang", "en");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err())
        .isEqualTo("pejl: It takes two evaluations: write the earlier and the later one.\n");
  }

  @Test
  void factsAreRefused() {
    assertThat(diff(FactsFile.CSR, earlier).exit()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void anEvaluationThatWasAlteredIsToldOfBeforeAnything() throws IOException {
    String json =
        Files.readString(earlier).replace("\"status\": \"met\"", "\"status\": \"not-met\"");
    Path altered = Files.writeString(folder.resolve("altered.json"), json);
    Ran ran = diff(earlier, altered, "--lang", "en");
    assertThat(ran.err())
        .contains("note: ")
        .contains("altered.json: The content does not fit the digest")
        .contains("run verify");
  }

  @Test
  void whetherFactsAndRulesAreOthersIsToldInTheHeadline() throws IOException {
    assertThat(diff(earlier, later(), "--lang", "en").out())
        .contains("The figures are not the same.");
    assertThat(diff(earlier, earlier, "--lang", "en").out()).contains("The figures are the same.");
    String json = Files.readString(earlier)
        .replaceFirst("(?s)(\"rules\": \\[.*?sha256:)[0-9a-f]{4}", "$1ffff");
    Path others = Files.writeString(folder.resolve("others.json"), json);
    assertThat(diff(earlier, others, "--lang", "en").out()).contains("The rules of ");
  }
}
