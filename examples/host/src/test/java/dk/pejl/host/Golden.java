package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is expected of output, kept in files that a person reads at one go; {@code
 * -Dgolden.update=true} writes them anew.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final int MOST_LINES = 150;

  private Golden() {}

  /** Compares a text, of few enough lines to read and no style sheet, with the file of the name. */
  static void check(String name, String actual) {
    Path file = FOLDER.resolve(name + ".golden");
    assertThat(actual.lines().count()).as(name + ": lines").isLessThanOrEqualTo(MOST_LINES);
    assertThat(actual).as(name).doesNotContain("<style>");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
