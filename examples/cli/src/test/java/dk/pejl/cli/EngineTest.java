package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --engine} and {@code --trace}. */
class EngineTest {
  @TempDir
  private Path folder = Path.of("");

  private static Ran csr(String... more) {
    return Ran.pejl(Stream.concat(
            Stream.of("evaluate", FactsFile.CSR, "--subject", "kommune:580", "--period", "2019"),
            Stream.of(more))
        .toArray(String[]::new));
  }

  private static String json(String engine) {
    return csr("--plan", "csr-2021", "--format", "json", "--engine", engine).out();
  }

  @Test
  void theDirectLoopGivesTheSameBytes() {
    assertThat(json("direct")).isEqualTo(json("matching"));
  }

  @Test
  void bothComparedGiveTheSameBytes() {
    assertThat(json("compared")).isEqualTo(json("matching"));
  }

  @Test
  void anUnknownEngineIsRefusedWithThoseThatExist() {
    Golden.check("engine/unknown", csr("--engine", "fast").all());
  }

  @Test
  void aTraceOfTheDirectLoopIsRefused() {
    Golden.check(
        "engine/trace-direct",
        csr("--engine", "direct", "--trace", "trace.jsonl").all());
  }

  private List<String> trace(String... more) throws IOException {
    Path file = folder.resolve("trace.jsonl");
    Ran ran = csr(Stream.concat(Stream.of("--trace", file.toString()), Stream.of(more))
        .toArray(String[]::new));
    assertThat(ran.exit()).isZero();
    return Files.readAllLines(file);
  }

  @Test
  void aTraceSaysWhichFactsMetInTheRuleAndWhatItConcluded() throws IOException {
    Golden.check("engine/trace", String.join("\n", trace("--goal", "csr-2021.egen-andel")) + "\n");
  }

  @Test
  void aTraceHasALineForEachRuleThatMatched() throws IOException {
    assertThat(trace("--plan", "csr-2021", "--engine", "compared"))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"event\":\"matched\""))
        .doesNotHaveDuplicates();
  }
}
