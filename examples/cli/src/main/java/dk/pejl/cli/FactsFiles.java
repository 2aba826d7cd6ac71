package dk.pejl.cli;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.indicator.Intake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the facts that a call names, in any format, from files or from standard input. */
final class FactsFiles {
  private static final String STANDARD_INPUT = "-";

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
    return isWritten(path, Options.OUTPUT) || isWritten(path, Options.REJECTS);
  }

  private boolean isWritten(Path path, Option option) {
    String output = call.one(option);
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
    Intake intake = intake(catalogue);
    call.notes(intake.notes());
    return intake.facts();
  }

  /** All files taken in, and nothing told yet. */
  Intake intake(Catalogue catalogue) throws IOException {
    Intake intake = Intake.of(catalogue);
    for (String name : distinct()) {
      try (InputStream in = call.open(name)) {
        read(in, call.shown(name), intake);
      }
    }
    return intake;
  }

  private List<String> distinct() {
    return names.stream().distinct().toList();
  }

  /**
   * A file with the name by which it is spoken of.
   *
   * @param in its bytes
   * @param name its name
   */
  record Named(InputStream in, String name) {}

  /** Opens every file; the caller closes them. */
  List<Named> open() throws IOException {
    List<Named> files = new ArrayList<>();
    for (String name : distinct()) {
      files.add(new Named(call.open(name), call.shown(name)));
    }
    return files;
  }

  /** How many bytes there are in all files, or negative with standard input or a pipe among them. */
  long size() throws IOException {
    long size = 0;
    for (String name : distinct()) {
      if (name.equals(STANDARD_INPUT) || !Files.isRegularFile(Path.of(name))) {
        return -1;
      }
      size += Files.size(Path.of(name));
    }
    return size;
  }

  /** Reads facts of any format from a stream. */
  static void read(InputStream in, String name, Intake intake) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    FactsFormat.of(name, buffered).read(buffered, name, intake);
  }
}
