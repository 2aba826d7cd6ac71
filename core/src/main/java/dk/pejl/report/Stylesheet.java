package dk.pejl.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The look of a page, the only style that it allows. */
public final class Stylesheet {
  /** The look of a report. */
  static final Stylesheet OWN = beside(Stylesheet.class, "report.css");

  private final String text;

  private Stylesheet(String text) {
    this.text = text;
  }

  /** The style sheet in a file that lies beside a class. */
  public static Stylesheet beside(Class<?> type, String file) {
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return new Stylesheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      throw new UncheckedIOException("The jar of Pejl is damaged.", damaged);
    }
  }

  /** The text of the style sheet. */
  String text() {
    return text;
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
