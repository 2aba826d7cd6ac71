package dk.pejl.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The look of a report, the only style that its page allows.
 *
 * @param text the style sheet
 */
record Stylesheet(String text) {
  /** The style sheet of this library. */
  static final Stylesheet OWN = new Stylesheet(read("report.css"));

  private static String read(String file) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException("The jar of Pejl is damaged.", damaged);
    }
  }

  /** What the page may do: show this style sheet, and load and run nothing. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-" + digest()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }
}
