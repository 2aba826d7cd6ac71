package dk.pejl.cli;

import dk.pejl.fact.Problem;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Language;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a command: what was typed, and where the answer goes. */
final class Invocation {
  private final Command command;
  private final Language language;
  private final Map<String, List<String>> values;
  private final List<String> arguments;
  private final Streams streams;
  private final Complaints complaints;
  private final Map<String, byte[]> kept = new HashMap<>();

  Invocation(
      Command command,
      Language language,
      Map<String, List<String>> values,
      List<String> arguments,
      Streams streams,
      Complaints complaints) {
    this.command = command;
    this.language = language;
    this.values = Map.copyOf(values);
    this.arguments = List.copyOf(arguments);
    this.streams = streams;
    this.complaints = complaints;
  }

  /** The language of the answer. */
  Language language() {
    return language;
  }

  /** The language of the answer, for those who write it. */
  Speech speech() {
    return new Speech(language);
  }

  /** The text in the language of the answer. */
  String in(Wording wording) {
    return wording.in(language);
  }

  /** The Danish or the English text. */
  String say(String da, String en) {
    return language == Language.DA ? da : en;
  }

  /** Everything wrong with this call so far. */
  Complaints complaints() {
    return complaints;
  }

  /** Every value given for an option. */
  List<String> all(Option option) {
    return values.getOrDefault(option.name(), List.of());
  }

  /** The value given for an option, or null where there is none. */
  @Nullable
  String one(Option option) {
    List<String> given = all(option);
    return given.isEmpty() ? null : given.get(given.size() - 1);
  }

  /** Whether an option was given. */
  boolean has(Option option) {
    return values.containsKey(option.name());
  }

  /** The arguments that belong to no option. */
  List<String> arguments() {
    return arguments;
  }

  /** Standard input. */
  InputStream in() {
    return streams.in();
  }

  /** Opens a file, a pipe or, as {@code -}, standard input. */
  InputStream open(String name) throws IOException {
    byte[] bytes = kept.get(name);
    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }
    return name.equals("-") ? in() : Input.open(Path.of(name));
  }

  /** Opens a file or a pipe that will be opened again, and keeps what comes only once. */
  InputStream openFirst(String name) throws IOException {
    if (!Files.isRegularFile(Path.of(name)) && !kept.containsKey(name)) {
      try (InputStream in = open(name)) {
        kept.put(name, in.readAllBytes());
      }
    }
    return open(name);
  }

  /** How a file is spoken of. */
  String shown(String name) {
    return name.equals("-") ? say("standardinput", "standard input") : name;
  }

  /** Where it is shown how far the call has come. */
  Progress progress() {
    return streams.showsProgress()
        ? Progress.on(streams.err(), language, System::nanoTime)
        : Progress.NONE;
  }

  /** Tells something on standard error that is no answer. */
  void note(String text) {
    byte[] line = ("pejl: " + Characters.escaped(text) + "\n").getBytes(StandardCharsets.UTF_8);
    streams.err().write(line, 0, line.length);
    streams.err().flush();
  }

  /** Tells on standard error what there is to note of the input. */
  void notes(List<Problem> notes) {
    String word = say("bemærk: ", "note: ");
    notes.forEach(note -> note(word + note.in(language)));
  }

  /** What the answer is shown on; a file has no colours. */
  Terminal terminal() {
    return has(Options.OUTPUT) ? streams.terminal().plain() : streams.terminal();
  }

  /** The form that the answer is to have. */
  Format format() {
    String id = formatId();
    return command.formats().stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The name of the form that the answer is to have. */
  String formatId() {
    List<String> known = command.formatIds();
    String asked = one(Options.format(known));
    if (asked == null || known.contains(asked)) {
      return asked == null ? known.get(0) : asked;
    }
    Wording hint = Nearest.hint(asked, known);
    String all = String.join(", ", known);
    complaints.add(
        "'" + asked + "' er ikke en form, som '" + command.name() + "' kan svare i: skriv " + all
            + "." + hint.da(),
        "'" + asked + "' is not a form that '" + command.name() + "' can answer in: write " + all
            + "." + hint.en());
    return known.get(0);
  }

  /** A file that the call names, or null where there can be none of the name. */
  @Nullable
  Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      complaints.add(
          "'" + name + "' kan ikke være et filnavn her: brug andre tegn, eller sæt LC_ALL=C.UTF-8.",
          "'" + name
              + "' cannot be the name of a file here: use other characters, or set LC_ALL=C.UTF-8.");
      return null;
    }
  }

  /** Writes the answer to where it is to go. */
  void write(Output.Text text) {
    writeBytes(text.inUtf8());
  }

  /** Writes the answer to where it is to go. */
  void writeBytes(Output.Body body) {
    String file = one(Options.OUTPUT);
    Path path = file == null ? null : path(file);
    complaints.refuseIfAny();
    if (path == null) {
      Output.to(streams.out(), body);
    } else {
      Output.to(path, body);
    }
  }

  /** Complains where arguments were given to a command that takes none or just some. */
  void expectArguments(int most) {
    if (arguments.size() > most) {
      String extra = String.join(" ", arguments.subList(most, arguments.size()));
      complaints.add(
          "'" + extra + "' er for meget: '" + command.name() + "' tager det ikke.",
          "'" + extra + "' is too much: '" + command.name() + "' does not take it.");
    }
  }

  /** Complains where a required option is missing. */
  void require(Option... options) {
    Arrays.stream(options)
        .filter(option -> all(option).isEmpty())
        .forEach(option -> complaints.add(
            option.name() + " mangler: skriv " + option.name() + " "
                + option.label().da() + ".",
            option.name() + " is missing: write " + option.name() + " "
                + option.label().en() + "."));
  }
}
