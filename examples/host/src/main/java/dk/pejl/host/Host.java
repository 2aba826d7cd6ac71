package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.indicator.Intake;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The program: reads figures, then serves verdicts until it is stopped. */
public final class Host {
  private static final int REFUSED = 2;

  private Host() {}

  /** Starts the program; see its README for the arguments. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Language language = Language.find(Locale.getDefault().getLanguage()).orElse(Language.DA);
    try {
      Server server = start(Settings.of(args));
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
      err.println("pejl-host: " + server.address());
    } catch (Problems problems) {
      problems.list().forEach(problem -> err.println("pejl-host: " + problem.in(language)));
      System.exit(REFUSED);
    } catch (Refusal refusal) {
      err.println("pejl-host: " + refusal.wording().in(language));
      System.exit(REFUSED);
    }
  }

  /** Reads the figures that the settings name and begins to serve them. */
  static Server start(Settings settings) {
    // The one evaluator: every plan on the class path, shared by all threads.
    Evaluator pejl = Evaluator.ofAll();
    Store store = new Store(pejl);
    store.replace(intake -> read(settings, intake));
    try {
      return Server.start(settings.bind(), settings.port(), pejl, store);
    } catch (IOException unavailable) {
      String address = settings.bind() + ":" + settings.port();
      throw new Refusal(
          address + " kan ikke åbnes (" + unavailable.getMessage()
              + "): vælg en anden --port, 0 for en ledig, eller en anden --bind.",
          address + " cannot be opened (" + unavailable.getMessage()
              + "): choose another --port, 0 for a free one, or another --bind.");
    }
  }

  private static void read(Settings settings, Intake intake) {
    if (settings.facts().isEmpty()) {
      FactsCsv.read(Resources.bytes("eksempel.csv"), "eksempel.csv", intake);
    }
    settings.facts().forEach(file -> read(file, intake));
  }

  /** Reads a file; that it cannot be read is a problem like those in it. */
  private static void read(String file, Intake intake) {
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      FactsFormat.of(file, in).read(in, file, intake);
    } catch (IOException | InvalidPathException unreadable) {
      intake.problem(
          new Place(file, 0, ""),
          new Wording(
              "Filen kan ikke læses: se, om den findes, og om du må læse den.",
              "The file cannot be read: see whether it is there and you may read it."));
    }
  }
}
