package dk.pejl.cli;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What files are read from. */
final class Input {
  private Input() {}

  /** Opens a file, or a pipe such as {@code <(…)}, of which nobody may ask how long it is. */
  static InputStream open(Path path) throws IOException {
    return Files.isRegularFile(path) ? Files.newInputStream(path) : new Pipe(path);
  }

  /** Hands out what comes and no more, where a file would also say where it has come to. */
  private static final class Pipe extends FilterInputStream {
    Pipe(Path path) throws IOException {
      super(new FileInputStream(path.toFile()));
    }
  }
}
