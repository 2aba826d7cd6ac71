package dk.pejl.cli;

import dk.pejl.wording.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where an answer goes: standard output, or a file that appears only when it is complete. */
final class Output {
  private Output() {}

  /** An answer as bytes. */
  @FunctionalInterface
  interface Body {
    /** Writes the answer to the stream, and leaves the stream open. */
    void to(OutputStream stream) throws IOException;
  }

  /** An answer as text. */
  @FunctionalInterface
  interface Text {
    /** Writes the answer to the writer. */
    void to(Writer writer) throws IOException;

    /** The text in UTF-8. */
    default Body inUtf8() {
      return stream -> {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        to(writer);
        writer.flush();
      };
    }
  }

  /** Writes to a stream. */
  static void to(PrintStream stream, Body body) {
    try {
      write(stream, body);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    if (stream.checkError()) {
      throw new Refusal(
          "Svaret kunne ikke skrives: modtageren tager ikke imod mere.",
          "The answer could not be written: its receiver takes no more.");
    }
  }

  private static void write(OutputStream stream, Body body) throws IOException {
    OutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
    body.to(buffered);
    buffered.flush();
  }

  /** Writes to a file; on any failure the file stays as it was. */
  static void to(Path file, Body body) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        direct(file, body);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), body);
      }
    } catch (IOException unwritable) {
      throw refused(file, unwritable);
    }
  }

  /** A device or a pipe is not replaced but written to. */
  private static void direct(Path file, Body body) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      write(stream, body);
    }
  }

  private static void replace(Path file, Body body) throws IOException {
    Path unfinished = file.resolveSibling(
        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (OutputStream stream = Files.newOutputStream(
          unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        write(stream, body);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Refusal refused(Path file, IOException why) {
    Refusal refusal = new Refusal(
        "'" + file
            + "' kan ikke skrives: vælg en fil i en mappe, der findes, og som du må skrive i.",
        "'" + file
            + "' cannot be written: choose a file in a folder that exists and that you may write in.");
    refusal.initCause(why);
    return refusal;
  }
}
