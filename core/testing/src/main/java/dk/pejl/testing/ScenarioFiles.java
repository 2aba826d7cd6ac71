package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds scenario files on the class path. */
public final class ScenarioFiles {
  private ScenarioFiles() {}

  /** The scenarios of a file that lies beside a class. */
  public static List<Scenario> beside(Class<?> anchor, String file, Evaluator pejl) {
    String path = anchor.getPackageName().replace('.', '/') + "/" + file;
    try (InputStream in = anchor.getResourceAsStream(file)) {
      if (in == null) {
        throw new Refusal(
            "Filen '" + path + "' findes ikke: læg den blandt testens ressourcer.",
            "There is no file '" + path + "': put it among the test's resources.");
      }
      return ScenarioReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), path, pejl);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read '" + path + "'.", unreadable);
    }
  }
}
