package dk.pejl.cli;

import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.List;

/** One of the things that {@code pejl} does. */
interface Command {

  /** The word that calls it. */
  String name();

  /** What it does, in one line. */
  Wording summary();

  /** What there is to say of it beyond that. */
  Wording description();

  /** What stands for its arguments in a help text, or empty where it takes none. */
  Wording arguments();

  /** Its own options, in the order of their importance. */
  List<Option> options();

  /** Those of its options that must be given. */
  default List<Option> required() {
    return List.of();
  }

  /** The forms its answer can have, the first being what is given unasked. */
  List<Format> formats();

  /** The names of these forms; those of a command that writes facts are the formats of facts. */
  default List<String> formatIds() {
    return formats().stream().map(Format::id).toList();
  }

  /** Calls of it worth copying, without the program's name. */
  List<String> examples();

  /** Does it; the answer is the exit code. */
  int run(Invocation call) throws IOException;
}
