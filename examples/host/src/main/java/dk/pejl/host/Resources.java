package dk.pejl.host;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie in the jar of this program. */
final class Resources {
  private Resources() {}

  /** The bytes of a file. */
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException("The jar of this program is damaged.", damaged);
    }
  }
}
