package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds texts against files that a person has read; {@code -Dgolden.update=true} rewrites them. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/text");

  private Golden() {}

  static void verify(String name, String actual) {
    Path file = FOLDER.resolve(name + ".txt");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(file).content().isEqualTo(actual);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
