package dk.pejl.host;

import dk.pejl.wording.Language;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What the program is started with: {@code [--port N] [--bind ADDRESS] [--lang da|en] [FACTS…]}.
 *
 * @param bind the address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param facts the files of figures, or none for those that ship as an example
 */
record Settings(InetAddress bind, int port, List<Path> facts) {
  private static final int USUAL_PORT = 8080;
  private static final int MOST_PORT = 65_535;
  private static final List<String> OPTIONS = List.of("--port", "--bind", "--lang");

  /** The settings that the arguments make. */
  static Settings of(String... args) {
    InetAddress bind = InetAddress.getLoopbackAddress();
    int port = USUAL_PORT;
    List<Path> facts = new ArrayList<>();
    for (Iterator<String> each = Arrays.asList(args).iterator(); each.hasNext(); ) {
      String arg = each.next();
      switch (arg) {
        case "--port" -> port = port(value(arg, each));
        case "--bind" -> bind = address(value(arg, each));
        case "--lang" -> Languages.of(value(arg, each));
        default -> facts.add(file(arg));
      }
    }
    return new Settings(bind, port, List.copyOf(facts));
  }

  /** The language in which the program itself speaks: Danish unless another is asked for. */
  static Language language(String... args) {
    int at = Arrays.asList(args).indexOf("--lang");
    return Arrays.stream(args)
        .skip(at + 1L)
        .limit(at < 0 ? 0 : 1)
        .flatMap(tag -> Languages.find(tag).stream())
        .findFirst()
        .orElse(Languages.USUAL);
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

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException unknown) {
      throw new Refusal(
          "'" + text + "' er ikke en adresse på denne maskine: skriv fx 0.0.0.0 for alle.",
          "'" + text + "' is not an address of this machine: write for instance 0.0.0.0 for all.");
    }
  }

  private static Path file(String text) {
    if (text.startsWith("-")) {
      Wording hint = Nearest.hint(text, OPTIONS);
      String all = String.join(", ", OPTIONS);
      throw new Refusal(
          "'" + text + "' er ukendt: skriv " + all + " eller filer." + hint.da(),
          "'" + text + "' is unknown: write " + all + " or files." + hint.en());
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException impossible) {
      throw new Refusal(
          "'" + text + "' kan ikke være navnet på en fil: ret det.",
          "'" + text + "' cannot be the name of a file: correct it.");
    }
  }
}
