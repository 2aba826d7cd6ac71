package dk.pejl.cli;

import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Intake;
import dk.pejl.json.FactsJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Reads the facts that a call names, JSON or CSV, from files or from standard input. */
final class FactsFiles {
  private static final String STANDARD_INPUT = "-";
  private static final int SNIFFED = 64;

  private final Invocation call;
  private final List<String> names;

  FactsFiles(Invocation call) {
    this(call, call.arguments());
  }

  FactsFiles(Invocation call, List<String> names) {
    this.call = call;
    this.names = names;
  }

  /** Complains of every file that is not there to be read, and of none being named. */
  void check() {
    if (names.isEmpty()) {
      call.complaints()
          .add(
              "Der er ingen fakta: skriv en eller flere filer, eller - for standardinput.",
              "There are no facts: write one or more files, or - for standard input.");
    }
    if (Collections.frequency(names, STANDARD_INPUT) > 1) {
      call.complaints()
          .add(
              "- står flere gange, men standardinput kan kun læses én gang: skriv det én gang.",
              "- is written several times, but standard input can be read only once: write it once.");
    }
    names.stream().distinct().filter(name -> !name.equals(STANDARD_INPUT)).forEach(this::check);
  }

  /** Complains of a file that is not there to be read. */
  void check(String name) {
    Path path = call.path(name);
    if (path != null && Files.isDirectory(path)) {
      call.complaints()
          .add(
              "'" + name + "' er en mappe: skriv filerne i den.",
              "'" + name + "' is a folder: write the files in it.");
    } else if (path != null && !Files.isReadable(path)) {
      call.complaints()
          .add(
              "'" + name + "' kan ikke læses: se, om filen findes, og om du må læse den.",
              "'" + name + "' cannot be read: see whether the file is there and you may read it.");
    } else if (path != null && isOutput(path)) {
      call.complaints()
          .add(
              "'" + name + "' skal både læses og skrives: vælg en anden fil til "
                  + Options.OUTPUT.name() + ".",
              "'" + name + "' is to be both read and written: choose another file for "
                  + Options.OUTPUT.name() + ".");
    }
  }

  private boolean isOutput(Path path) {
    String output = call.one(Options.OUTPUT);
    try {
      return output != null
          && Files.exists(Path.of(output))
          && Files.isSameFile(path, Path.of(output));
    } catch (IOException | java.nio.file.InvalidPathException notTheSame) {
      return false;
    }
  }

  /** The facts of all files as one intake; every problem with any of them is thrown at once. */
  Facts read(Catalogue catalogue) throws IOException {
    Intake intake = Intake.of(catalogue);
    for (String name : names.stream().distinct().toList()) {
      if (name.equals(STANDARD_INPUT)) {
        read(call.in(), call.say("standardinput", "standard input"), intake);
      } else {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
          read(in, name, intake);
        }
      }
    }
    return intake.facts();
  }

  /** Reads facts, JSON or CSV, from a stream. */
  static void read(InputStream in, String name, Intake intake) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    if (isJson(buffered, name)) {
      FactsJson.read(buffered, name, intake);
    } else {
      FactsCsv.read(buffered, name, intake);
    }
  }

  /** By its name, else by how it begins: no line of column names begins with a brace. */
  private static boolean isJson(BufferedInputStream in, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json") || lower.endsWith(".csv")) {
      return lower.endsWith(".json");
    }
    in.mark(SNIFFED);
    int first = in.read();
    for (int i = 1; i < SNIFFED && isPassedOver(first); i++) {
      first = in.read();
    }
    in.reset();
    return first == '{' || first == '[';
  }

  /** Whether a byte is a blank or of a byte-order mark, none of which is ASCII. */
  private static boolean isPassedOver(int found) {
    return (found >= 0 && found <= ' ') || found >= 0x80;
  }
}
