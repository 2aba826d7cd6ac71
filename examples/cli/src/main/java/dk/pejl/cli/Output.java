package dk.pejl.cli;

import dk.pejl.wording.Refusal;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void to(SafeWriter writer) throws IOException;

    /** The text in UTF-8. */
    default Body inUtf8() {
      return stream -> {
        SafeWriter writer = new SafeWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        to(writer);
        writer.flush();
      };
    }
  }

  /** Writes to a stream. */
  static void to(PrintStream stream, Body body) {
    try {
      write(stream, body);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
      // What is read meanwhile may fail too, which is not the fault of this file.
      Body told = stream -> write(new Told(stream, file), body);
      if (Replacement.isOf(file)) {
        new Replacement(file).with(told);
      } else {
        direct(file, told);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A device or a pipe is not replaced but written to. */
  private static void direct(Path file, Body body) throws IOException {
    try (OutputStream stream = opened(file)) {
      body.to(stream);
    }
  }

  private static OutputStream opened(Path file) {
    try {
      return Files.newOutputStream(file, StandardOpenOption.WRITE);
    } catch (IOException unwritable) {
      throw refused(file, unwritable);
    }
  }

  /** The refusal to write a file, with what to do. */
  static Refusal refused(Path file, IOException why) {
    String reason = String.valueOf(why.getMessage());
    boolean isFull = reason.contains("No space left") || reason.contains("quota");
    Refusal refusal = isFull
        ? new Refusal(
            "'" + file
                + "' kan ikke skrives, for der er ikke mere plads: gør plads på disken, eller"
                + " vælg en fil på en anden.",
            "'" + file + "' cannot be written, since there is no space left: make room on the disk,"
                + " or choose a file on another.")
        : new Refusal(
            "'" + file
                + "' kan ikke skrives: vælg en fil i en mappe, der findes, og som du må skrive i.",
            "'" + file
                + "' cannot be written: choose a file in a folder that exists and that you may write in.");
    refusal.initCause(why);
    return refusal;
  }

  /** Says of which file it is that it cannot be written. */
  private static final class Told extends FilterOutputStream {
    private final Path file;

    Told(OutputStream out, Path file) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      try {
        out.write(bytes, from, length);
      } catch (IOException unwritable) {
        throw refused(file, unwritable);
      }
    }
  }
}
