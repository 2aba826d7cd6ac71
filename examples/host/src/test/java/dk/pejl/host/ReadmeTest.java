package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  /** What stands between two fences that begin with a word. */
  private static List<String> blocks(String readme) {
    return Stream.of(readme.split("```", -1))
        .filter(block -> block.startsWith("java\n"))
        .map(block -> block.substring("java\n".length()))
        .toList();
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/dk/pejl/host"))) {
      return files.sorted().map(ReadmeTest::text).collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void theCodeInTheReadmeIsTheHosts() throws IOException {
    String sources = sources();
    List<String> blocks = blocks(text(Path.of("README.md")));
    assertThat(blocks).hasSizeGreaterThan(5);
    for (String block : blocks) {
      for (String passage : block.split("\n\n", -1)) {
        assertThat(sources).contains(passage.stripTrailing());
      }
    }
  }
}
