package dk.pejl.host;

import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Place;
import dk.pejl.indicator.Intake;
import dk.pejl.json.FactsJson;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which figures come to this host; the library reads both. */
enum FactsForm {
  /** {@code pejl-facts/1}. */
  JSON("application/json") {
    @Override
    void read(byte[] bytes, String source, Intake intake) {
      FactsJson.read(bytes, source, intake);
    }
  },
  /** The same as a table. */
  CSV("text/csv") {
    @Override
    void read(byte[] bytes, String source, Intake intake) {
      FactsCsv.read(bytes, source, intake);
    }
  };

  private final String type;

  FactsForm(String type) {
    this.type = type;
  }

  /** Reads bytes into the intake, which notes every problem with its place. */
  abstract void read(byte[] bytes, String source, Intake intake);

  /** The media type of this form. */
  String type() {
    return type;
  }

  /** The form of a media type, with or without parameters. */
  static Optional<FactsForm> ofType(String type) {
    String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> form.type.equals(bare)).findFirst();
  }

  /** Reads a file; that it cannot be read is a problem like those in it. */
  static void read(String file, Intake intake) {
    FactsForm form = file.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : CSV;
    try {
      form.read(Files.readAllBytes(Path.of(file)), file, intake);
    } catch (IOException | InvalidPathException unreadable) {
      intake.problem(
          new Place(file, 0, ""),
          new Wording(
              "Filen kan ikke læses: se, om den findes, og om du må læse den.",
              "The file cannot be read: see whether it is there and you may read it."));
    }
  }
}
