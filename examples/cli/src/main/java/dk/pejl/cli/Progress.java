package dk.pejl.cli;

import dk.pejl.text.Numbers;
import dk.pejl.wording.Language;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/** A bar that shows on a terminal how far a long call has come; a short one never shows it. */
final class Progress {
  /** Nobody watches. */
  static final Progress NONE = new Progress(
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
      Language.DA,
      () -> 0);

  private static final long SECOND = 1_000_000_000;
  private static final long BETWEEN = SECOND / 5;
  private static final int WIDTH = 30;
  private static final String LINE_ANEW = "\r\033[K";

  private final PrintStream out;
  private final Language language;
  private final LongSupplier clock;
  private final long begun;
  private long next;
  private boolean shown;

  private Progress(PrintStream out, Language language, LongSupplier clock) {
    this.out = out;
    this.language = language;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.next = begun + SECOND;
  }

  /** A bar on a stream, by a clock that counts nanoseconds. */
  static Progress on(PrintStream out, Language language, LongSupplier clock) {
    return new Progress(out, language, clock);
  }

  /** Shows how many subjects are done, and which part that is of them all; negative if not known. */
  void show(long subjects, double part) {
    long now = clock.getAsLong();
    if (now < next || this == NONE) {
      return;
    }
    next = now + BETWEEN;
    shown = true;
    String count = Numbers.in(language).count(subjects);
    write(LINE_ANEW
        + (part < 0 ? "" : bar(Math.min(1, part)))
        + count
        + (language == Language.DA ? " emner, " : " subjects, ")
        + (now - begun) / SECOND
        + " s");
  }

  private static String bar(double part) {
    int full = (int) (part * WIDTH);
    return "█".repeat(full) + "░".repeat(WIDTH - full) + " " + (int) (part * 100) + " %  ";
  }

  /** Takes the bar away. */
  void end() {
    if (shown) {
      write(LINE_ANEW);
    }
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }
}
