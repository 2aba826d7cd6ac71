package dk.pejl.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** What the answer is shown on: how wide it is and whether it has colours. */
final class Terminal {
  /** The width where nothing else is known. */
  static final int USUAL_WIDTH = 100;

  /** No terminal: a file or another program reads. */
  static final Terminal NONE = new Terminal(() -> USUAL_WIDTH, false);

  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  private final IntSupplier width;
  private final boolean colour;

  private Terminal(IntSupplier width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** A terminal of a certain width. */
  static Terminal of(int width, boolean colour) {
    return new Terminal(() -> width, colour);
  }

  /** The terminal that the environment tells of; its width is asked for only when it is needed. */
  static Terminal detect(Map<String, String> environment, boolean isTerminal) {
    boolean colour = isTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    String columns = environment.getOrDefault("COLUMNS", "");
    return new Terminal(
        () -> {
          int stated = number(columns);
          return stated > 0 ? clamped(stated) : isTerminal ? asked() : USUAL_WIDTH;
        },
        colour);
  }

  /** How many characters a line has. */
  int width() {
    return width.getAsInt();
  }

  /** Whether colours are shown. */
  boolean hasColour() {
    return colour;
  }

  /** The same without colours, as for a file. */
  Terminal plain() {
    return colour ? new Terminal(width, false) : this;
  }

  /** Whether standard output is shown on a terminal. */
  static boolean isStandardOutput() {
    return isTerminal(STANDARD_OUTPUT);
  }

  /** Whether standard error is shown on a terminal. */
  static boolean isStandardError() {
    return isTerminal(STANDARD_ERROR);
  }

  private static boolean isTerminal(Path stream) {
    try {
      String device = Files.readSymbolicLink(stream).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return isConsole();
    }
  }

  @SuppressWarnings("SystemConsoleNull") // asked about what later versions return as well
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console also where there is no terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }

  private static int clamped(int width) {
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  private static int number(String text) {
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
  }

  /** The width that the terminal itself gives. */
  private static int asked() {
    try {
      Process stty = new ProcessBuilder("stty", "size")
          .redirectInput(new File("/dev/tty"))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
          .strip()
          .split(" ", -1);
      boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
      int columns = ended && size.length == 2 ? number(size[1]) : 0;
      return columns > 0 ? clamped(columns) : USUAL_WIDTH;
    } catch (IOException noStty) {
      return USUAL_WIDTH;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return USUAL_WIDTH;
    }
  }
}
