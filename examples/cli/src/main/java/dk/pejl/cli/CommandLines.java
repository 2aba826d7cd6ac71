package dk.pejl.cli;

import dk.pejl.wording.Language;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Reads command lines and writes help texts, both by picocli. The options are described to it by
 * calls instead of annotations, which spares the time that finding those would take.
 */
final class CommandLines {
  private final List<Command> commands;
  private final Language language;
  private final Streams streams;

  CommandLines(List<Command> commands, Language language, Streams streams) {
    this.commands = commands;
    this.language = language;
    this.streams = streams;
  }

  /** What a command line asks for: help, the version, or a command. */
  sealed interface Asked {
    /**
     * A text and nothing more.
     *
     * @param text the text
     */
    record Text(String text) implements Asked {}

    /** The versions. */
    record Version() implements Asked {}

    /**
     * A command.
     *
     * @param command the command
     * @param call how it is called
     */
    record Call(Command command, Invocation call) implements Asked {}
  }

  /** What the arguments ask for; with all that is wrong with them noted in the call. */
  Asked parse(String... arguments) {
    CommandLine root = root();
    ParseResult parsed = root.parseArgs(arguments);
    Complaints complaints = new Complaints();
    ParseResult sub = parsed.subcommand();
    if (parsed.hasMatchedOption(Options.HELP.name())) {
      return new Asked.Text(help(root));
    }
    if (parsed.hasMatchedOption(Options.VERSION.name())) {
      return new Asked.Version();
    }
    if (sub == null) {
      noCommand(parsed, complaints);
      return new Asked.Text(help(root));
    }
    if (sub.hasMatchedOption(Options.HELP.name())) {
      return new Asked.Text(help(sub.commandSpec().commandLine()));
    }
    Command command = command(sub.commandSpec().name());
    errors(parsed, complaints);
    unknownOptions(parsed, complaints);
    errors(sub, complaints);
    unknownOptions(sub, complaints);
    // What stands behind an unknown option is no argument, so nothing more can be told with it.
    complaints.refuseIfAny();
    return new Asked.Call(command, call(command, parsed, sub, complaints));
  }

  private void noCommand(ParseResult parsed, Complaints complaints) {
    errors(parsed, complaints);
    unknownOptions(parsed, complaints);
    List<String> known = commands.stream().map(Command::name).toList();
    parsed.unmatched().stream().filter(word -> !word.startsWith("-")).limit(1).forEach(word -> {
      Wording hint = Nearest.hint(word, known);
      complaints.add(
          "'" + word + "' er ikke en kommando: skriv en af " + String.join(", ", known) + "."
              + hint.da(),
          "'" + word + "' is not a command: write one of " + String.join(", ", known) + "."
              + hint.en());
    });
    complaints.refuseIfAny();
  }

  private Invocation call(
      Command command, ParseResult parsed, ParseResult sub, Complaints complaints) {
    Map<String, List<String>> values = new HashMap<>();
    for (Option option : options(command)) {
      List<String> given = new ArrayList<>(given(parsed, option));
      given.addAll(given(sub, option));
      if (given.size() > 1 && !option.repeatable() && !option.isFlag()) {
        complaints.add(
            option.name() + " er skrevet " + given.size() + " gange: skriv den én gang.",
            option.name() + " is written " + given.size() + " times: write it once.");
      }
      if (!given.isEmpty()) {
        values.put(option.name(), given);
      }
    }
    Stream<String> extra = sub.unmatched().stream().filter(word -> !resemblesOption(word));
    List<String> arguments = Stream.concat(
            sub.matchedPositionals().stream().flatMap(found -> texts(found)), extra)
        .toList();
    return new Invocation(command, language, values, arguments, streams, complaints);
  }

  private static List<String> given(ParseResult parsed, Option option) {
    OptionSpec found = parsed.matchedOption(option.name());
    return found == null ? List.of() : texts(found).toList();
  }

  private static Stream<String> texts(ArgSpec found) {
    Object value = found.getValue();
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf)
        : Stream.of(String.valueOf(value));
  }

  private Command command(String name) {
    return commands.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Option> options(Command command) {
    List<Option> all = new ArrayList<>(command.options());
    if (!command.formatIds().isEmpty()) {
      all.add(Options.format(command.formatIds()));
    }
    all.add(Options.OUTPUT);
    all.add(Options.LANG);
    return all;
  }

  // What is wrong

  private static boolean resemblesOption(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  private static void unknownOptions(ParseResult parsed, Complaints complaints) {
    List<String> known = parsed.commandSpec().optionsMap().keySet().stream().toList();
    parsed.unmatched().stream().filter(CommandLines::resemblesOption).forEach(word -> {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      // A short name is near to every other short one.
      Wording hint = name.startsWith("--") ? Nearest.hint(name, known) : Wording.same("");
      complaints.add(
          "Der er ikke noget valg '" + name + "'." + hint.da(),
          "There is no option '" + name + "'." + hint.en());
    });
  }

  private static void errors(ParseResult parsed, Complaints complaints) {
    for (Exception error : parsed.errors()) {
      complaints.add(wording(about(error, parsed.commandSpec()), error));
    }
  }

  /** The option that an error is about; some errors name it in their text alone. */
  private static @Nullable ArgSpec about(Exception error, CommandSpec spec) {
    if (error instanceof CommandLine.MissingParameterException missing
        && !missing.getMissing().isEmpty()) {
      return missing.getMissing().get(0);
    }
    String message = String.valueOf(error.getMessage());
    return spec.options().stream()
        .filter(option ->
            Arrays.stream(option.names()).anyMatch(name -> message.contains("'" + name + "'")))
        .findFirst()
        .orElse(null);
  }

  private static Wording wording(@Nullable ArgSpec about, Exception error) {
    if (!(about instanceof OptionSpec option)) {
      return Wording.same(String.valueOf(error.getMessage()));
    }
    String name = option.longestName();
    return option.arity().max() == 0
        ? new Wording(name + " tager ingen værdi.", name + " takes no value.")
        : new Wording(
            name + " mangler sin værdi: skriv " + name + " " + option.paramLabel() + ".",
            name + " lacks its value: write " + name + " " + option.paramLabel() + ".");
  }

  // The description that picocli works from

  private CommandLine root() {
    CommandSpec root = CommandSpec.create().name("pejl");
    root.addOption(option(Options.LANG));
    root.addOption(option(Options.HELP));
    root.addOption(option(Options.VERSION));
    for (Command command : commands) {
      root.addSubcommand(command.name(), new CommandLine(spec(command)));
    }
    CommandLine line = new CommandLine(root);
    line.setUnmatchedArgumentsAllowed(true);
    line.setExpandAtFiles(false);
    line.setOverwrittenOptionsAllowed(true);
    root.parser().collectErrors(true);
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().parser().collectErrors(true));
    return line;
  }

  private CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    if (!command.arguments().da().isEmpty()) {
      spec.addPositional(PositionalParamSpec.builder()
          .paramLabel(command.arguments().in(language))
          .index("0..*")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .hidden(true)
          .build());
    }
    options(command).forEach(option -> spec.addOption(option(option)));
    spec.addOption(option(Options.HELP));
    return spec;
  }

  private OptionSpec option(Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new))
        .description(option.text().in(language).replace("%", "%%"));
    if (option.isFlag()) {
      return builder.type(boolean.class).arity("0").build();
    }
    builder
        .paramLabel(option.label().in(language))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1");
    return (option.repeatable() ? builder.splitRegex(",") : builder).build();
  }

  // Help

  /** The help for a command or for them all. */
  private String help(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage()
        .width(Math.max(55, streams.terminal().width()))
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .synopsisHeading(say("Brug: ", "Usage: "))
        .optionListHeading(say("%nValg:%n", "%nOptions:%n"))
        .commandListHeading(say("%nKommandoer:%n", "%nCommands:%n"));
    if (spec.parent() == null) {
      ofAll(spec);
    } else {
      ofOne(spec, command(spec.name()));
    }
    return line.getUsageMessage(streams.terminal().hasColour() ? Ansi.ON : Ansi.OFF);
  }

  private void ofAll(CommandSpec spec) {
    spec.subcommands()
        .forEach((name, sub) -> sub.getCommandSpec()
            .usageMessage()
            .description(command(name).summary().in(language)));
    spec.usageMessage()
        .customSynopsis(say("pejl KOMMANDO [valg]", "pejl COMMAND [options]"))
        .description(say(
            "%nSvarer på, om målene i en kommunal plan er nået, og viser hvorfor.",
            "%nTells whether the goals of a municipal plan are met, and shows why."))
        .footer(
            say(
                "%n'pejl KOMMANDO --help' viser en kommandos valg med eksempler. 'pejl demo' er en god begyndelse.",
                "%n'pejl COMMAND --help' shows a command's options with examples. 'pejl demo' is a good start."));
  }

  private void ofOne(CommandSpec spec, Command command) {
    List<String> description =
        new ArrayList<>(List.of("%n" + escaped(command.summary().in(language))));
    String more = command.description().in(language);
    if (!more.isEmpty()) {
      description.add("%n" + escaped(more));
    }
    List<String> footer = new ArrayList<>(List.of(say("%nEksempler:", "%nExamples:")));
    command.examples().forEach(example -> footer.add("  pejl " + escaped(example)));
    footer.add(say(
        "%nSlutter med 0, når alt er i orden, 1 ved fund, 2 ved forkert brug eller ulæselige filer.",
        "%nEnds with 0 when all is well, 1 on findings, 2 on wrong usage or unreadable files."));
    String required = command.options().stream()
        .filter(option -> command.required().contains(option))
        .map(option -> " " + option.name() + " " + option.label().in(language))
        .reduce("", String::concat);
    String arguments = command.arguments().in(language);
    spec.usageMessage()
        .customSynopsis("pejl " + command.name() + (arguments.isEmpty() ? "" : " " + arguments)
            + required + say(" [valg]", " [options]"))
        .description(description.toArray(String[]::new))
        .footer(footer.toArray(String[]::new));
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  private String say(String da, String en) {
    return language == Language.DA ? da : en;
  }
}
