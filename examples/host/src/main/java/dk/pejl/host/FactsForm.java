package dk.pejl.host;

import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Place;
import dk.pejl.indicator.Intake;
import dk.pejl.json.FactsJson;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which figures come to this host; the library reads both. */
enum FactsForm {
  /** {@code pejl-facts/1}. */
  JSON("application/json", ".json") {
    @Override
    void read(byte[] bytes, String source, Intake intake) {
      FactsJson.read(bytes, source, intake);
    }
  },
  /** The same as a table. */
  CSV("text/csv", ".csv") {
    @Override
    void read(byte[] bytes, String source, Intake intake) {
      FactsCsv.read(bytes, source, intake);
    }
  };

  private final String type;
  private final String ending;

  FactsForm(String type, String ending) {
    this.type = type;
    this.ending = ending;
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
  static void read(Path file, Intake intake) {
    String name = file.toString();
    Optional<FactsForm> form = Arrays.stream(values())
        .filter(each -> name.toLowerCase(Locale.ROOT).endsWith(each.ending))
        .findFirst();
    Place place = new Place(name, 0, "");
    try {
      byte[] bytes = Files.readAllBytes(file);
      form.ifPresentOrElse(
          known -> known.read(bytes, name, intake),
          () -> intake.problem(
              place,
              new Wording(
                  "Filens slags er ukendt: giv en fil, der ender på .json eller .csv.",
                  "The kind of file is unknown: give one that ends in .json or .csv.")));
    } catch (IOException unreadable) {
      intake.problem(
          place,
          new Wording(
              "Filen kan ikke læses: se, om den findes, og om du må læse den.",
              "The file cannot be read: see whether it is there and you may read it."));
    }
  }
}
