package dk.pejl.rulebook;

import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.drools.base.util.Drools;

/** Which Drools is on the class path, read from Drools itself. */
public final class DroolsVersion {
  // The major version whose compiled models and sessions this library is written for.
  private static final int MAJOR = 10;
  // Not the manifest: where jars are merged into one, that tells the version of the application.
  private static final String FILE = "drools.versions.properties";

  private DroolsVersion() {}

  /** The version that runs, such as {@code 10.2.0}; another major version is refused. */
  public static String running() {
    return accepted(found());
  }

  static String accepted(String found) {
    if (!found.startsWith(MAJOR + ".")) {
      throw new Refusal(
          "Drools " + found + " ligger på klassestien, men Pejl kræver Drools " + MAJOR
              + ": ret versionen, fx ved at importere pejl-bom.",
          "Drools " + found + " is on the class path, but Pejl needs Drools " + MAJOR
              + ": correct the version, for instance by importing pejl-bom.");
    }
    return found;
  }

  private static String found() {
    Properties versions = new Properties();
    try (InputStream in = Drools.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in != null) {
        versions.load(in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + FILE + ".", unreadable);
    }
    return versions.getProperty("drools.version", Drools.getFullVersion());
  }
}
