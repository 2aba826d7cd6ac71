package dk.pejl.benchmarks;

import java.io.IOException;
import java.util.Arrays;

/** The program: {@code smoke}, {@code loop}, or the options of JMH. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs what the first argument names. */
  public static void main(String[] arguments) throws Exception {
    String command = arguments.length == 0 ? "-h" : arguments[0];
    switch (command) {
      case "smoke" -> System.exit(Smoke.run() ? 0 : 1);
      default -> org.openjdk.jmh.Main.main(arguments);
    }
  }
}
