package dk.pejl.indicator;

import dk.pejl.fact.Facts;
import dk.pejl.input.Sniffed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A format in which facts come and go, such as {@code pejl-facts/1}. Immutable and thread-safe.
 *
 * <p>Whoever implements this and names the class in {@code
 * META-INF/services/dk.pejl.indicator.FactsFormat} adds a format wherever facts are read or written.
 */
public interface FactsFormat {
  /** The format of a file that does not show its own: text in any form may be a table. */
  String USUAL = "csv";

  /** The format's name among people, such as {@code JSON}; in small letters it ends files' names. */
  String name();

  /** The media type of its files, such as {@code application/json}. */
  String mediaType();

  /** Whether a file is surely of this format by its first bytes, of which there are at most 64. */
  boolean begins(byte[] start);

  /** Reads a stream into the intake, which notes every problem, and leaves the stream open. */
  void read(InputStream in, String source, Intake intake) throws IOException;

  /** Writes facts, and leaves the stream open. */
  void write(Facts facts, Catalogue catalogue, OutputStream out) throws IOException;

  /** The format's name on the command line and at the end of files' names. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every format there is, those of the library first. */
  static List<FactsFormat> all() {
    return ServiceLoader.load(FactsFormat.class, FactsFormat.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** The format of an id. */
  static Optional<FactsFormat> named(String id) {
    return all().stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /** The format of a media type, with or without parameters. */
  static Optional<FactsFormat> ofMediaType(String type) {
    String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return all().stream().filter(format -> format.mediaType().equals(bare)).findFirst();
  }

  /** The format of a file: by the end of its name, else by how it begins, else the usual one. */
  static FactsFormat of(String name, BufferedInputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<FactsFormat> byName =
        all().stream().filter(format -> lower.endsWith("." + format.id())).findFirst();
    if (byName.isPresent()) {
      return byName.get();
    }
    byte[] start = Sniffed.start(in);
    return all().stream()
        .filter(format -> format.begins(start))
        .findFirst()
        .or(() -> named(USUAL))
        .orElseThrow();
  }
}
