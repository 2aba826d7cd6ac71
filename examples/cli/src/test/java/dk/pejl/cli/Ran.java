package dk.pejl.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a call of the command came to.
 *
 * @param exit the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int exit, String out, String err) {

  /** Runs the command where there is no terminal and nothing to read. */
  static Ran pejl(String... args) {
    return reading("", args);
  }

  /** Runs the command with something on standard input. */
  static Ran reading(String input, String... args) {
    return on(Terminal.NONE, input, args);
  }

  /** Runs the command on a terminal. */
  static Ran on(Terminal terminal, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // Standard streams of another encoding: what is written must be UTF-8 all the same.
    PrintStream latinOut = new PrintStream(out, false, StandardCharsets.ISO_8859_1);
    PrintStream latinErr = new PrintStream(err, false, StandardCharsets.ISO_8859_1);
    int exit = Pejl.run(
        args,
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            latinOut,
            latinErr,
            terminal,
            false));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** All of it as one text. */
  String all() {
    return "exit " + exit + "\n--- standard output\n" + out + "--- standard error\n" + err;
  }
}
