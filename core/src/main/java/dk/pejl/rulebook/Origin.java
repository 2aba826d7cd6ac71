package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the code of a rule pack stands: its file, and where it came in a jar, which one. */
final class Origin {
  private Origin() {}

  /** The class of a pack. */
  static Place place(RulePack pack) {
    return place(pack.getClass());
  }

  /** A class, of which no line is known. */
  static Place place(Class<?> type) {
    return new Place(type.getName(), 0, jar(type));
  }

  /** A line of the file that a class is written in. */
  static Place place(Class<?> type, String file, int line) {
    String folder = type.getPackageName().replace('.', '/');
    return new Place(folder + "/" + file, Math.max(0, line), jar(type));
  }

  /** Whether two classes were read from the same folder or jar. */
  static boolean isSame(Class<?> one, Class<?> other) {
    CodeSource source = one.getProtectionDomain().getCodeSource();
    return source != null && source.equals(other.getProtectionDomain().getCodeSource());
  }

  /** The jar that a class was read from, as {@code (plan.jar)}, or empty where it was none. */
  static String jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location == null ? "" : jar(location);
  }

  private static String jar(URL location) {
    try {
      Path path = Path.of(location.toURI());
      return Files.isRegularFile(path) ? "(" + path.getFileName() + ")" : "";
    } catch (URISyntaxException
        | IllegalArgumentException
        | java.nio.file.FileSystemNotFoundException elsewhere) {
      return "(" + location + ")";
    }
  }
}
