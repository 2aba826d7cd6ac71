package dk.pejl.host;

import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What the program is started with: {@code [--port N] [--bind ADDRESS] [FACTS…]}.
 *
 * @param bind the address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param facts the files of figures, or none for those that ship as an example
 */
record Settings(String bind, int port, List<String> facts) {
  private static final int MOST_PORT = 65_535;

  /** The settings that the arguments make. */
  static Settings of(String... args) {
    // Nobody else's machine reaches it unless told so.
    String bind = "127.0.0.1";
    int port = 8080;
    List<String> facts = new ArrayList<>();
    for (Iterator<String> each = Arrays.asList(args).iterator(); each.hasNext(); ) {
      String arg = each.next();
      switch (arg) {
        case "--port" -> port = port(value(arg, each));
        case "--bind" -> bind = value(arg, each);
        default -> facts.add(file(arg));
      }
    }
    return new Settings(bind, port, List.copyOf(facts));
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new Refusal(
          option + " mangler sin værdi: skriv den efter.",
          option + " lacks its value: write it after.");
    }
    return rest.next();
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_PORT) {
      throw new Refusal(
          "'" + text + "' er ikke en port: skriv et tal fra 0 til 65535.",
          "'" + text + "' is not a port: write a number from 0 to 65535.");
    }
    return Integer.parseInt(text);
  }

  private static String file(String text) {
    if (text.startsWith("-")) {
      Wording hint = Nearest.hint(text, List.of("--port", "--bind"));
      throw new Refusal(
          "'" + text + "' er ukendt: skriv --port, --bind eller filer." + hint.da(),
          "'" + text + "' is unknown: write --port, --bind or files." + hint.en());
    }
    return text;
  }
}
