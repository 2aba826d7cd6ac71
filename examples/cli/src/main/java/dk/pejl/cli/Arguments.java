package dk.pejl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed. In a locale such as {@code C} Java turns every letter beyond
 * ASCII into a question mark before a program sees it; Linux still has the bytes.
 */
final class Arguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments with the letters that the locale lost, where they can be had. */
  static String[] asTyped(String[] given) {
    return Arrays.stream(given).anyMatch(Arguments::isDamaged) ? recovered(given) : given;
  }

  private static boolean isDamaged(String argument) {
    return argument.indexOf('?') >= 0 || argument.indexOf('\uFFFD') >= 0;
  }

  private static String[] recovered(String[] given) {
    try {
      return from(Files.readAllBytes(COMMAND_LINE), given);
    } catch (IOException notLinux) {
      return given;
    }
  }

  /** The last arguments of a command line, if they are the given ones but for the damage. */
  static String[] from(byte[] commandLine, String[] given) {
    String[] all = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int first = all.length - 1 - given.length;
    if (first < 0) {
      return given;
    }
    String[] typed = Arrays.copyOfRange(all, first, all.length - 1);
    for (int i = 0; i < given.length; i++) {
      if (!ascii(typed[i]).equals(ascii(given[i]))) {
        return given;
      }
    }
    return typed;
  }

  /** The ASCII characters of an argument, without what may stand for a lost one. */
  private static String ascii(String argument) {
    return argument.replaceAll("[^\\x00-\\x7F]|\\?", "");
  }
}
