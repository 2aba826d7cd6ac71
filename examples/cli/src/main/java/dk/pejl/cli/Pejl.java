package dk.pejl.cli;

import dk.pejl.fact.Problems;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The {@code pejl} command. */
public final class Pejl {
  private static final List<Command> COMMANDS = List.of(
      new GoalsCommand(),
      new ExplainCommand(),
      new NeedsCommand(),
      new ImportCommand(),
      new CheckCommand(),
      new EvaluateCommand(),
      new DiffCommand(),
      new VerifyCommand(),
      new TestCommand(),
      new LintCommand(),
      new NewPlanCommand(),
      new DemoCommand());

  private Pejl() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Terminal terminal = Terminal.detect(System.getenv(), Terminal.isStandardOutput());
    System.exit(run(
        Arguments.asTyped(args),
        new Streams(System.in, out, err, terminal, Terminal.isStandardError())));
  }

  /** Runs the command where there is no terminal; the answer is the exit code. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Streams(in, out, err, Terminal.NONE, false));
  }

  /** Runs the command; the answer is the exit code. */
  static int run(String[] args, Streams streams) {
    Language language = Language.DA;
    try {
      language = language(args);
      return answer(new CommandLines(COMMANDS, language, streams).parse(args), streams);
    } catch (Problems problems) {
      Language spoken = language;
      problems.list().forEach(problem -> complain(streams, problem.in(spoken)));
      if (problems.more() > 0) {
        complain(streams, Complaints.more(problems.more(), spoken));
      }
    } catch (Refusal refusal) {
      complain(streams, refusal.wording().in(language));
    } catch (IOException | UncheckedIOException unreadable) {
      complain(streams, unreadable(language, unreadable));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError unexpected) {
      complain(streams, unexpected(language, unexpected));
    }
    return Exit.REFUSED;
  }

  private static int answer(CommandLines.Asked asked, Streams streams) throws IOException {
    if (asked instanceof CommandLines.Asked.Call call) {
      return call.command().run(call.call());
    }
    String text = asked instanceof CommandLines.Asked.Text help ? help.text() : version();
    Output.Text body = writer -> writer.raw(text);
    Output.to(streams.out(), body.inUtf8());
    return Exit.DONE;
  }

  /** The language that the arguments ask for, so that all that follows is said in it. */
  private static Language language(String... args) {
    Language language = Language.DA;
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        language = Language.parse(args[i].substring("--lang=".length()));
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        language = Language.parse(args[i + 1]);
      }
    }
    return language;
  }

  private static void complain(Streams streams, String text) {
    byte[] line = ("pejl: " + Characters.escaped(text) + "\n").getBytes(StandardCharsets.UTF_8);
    streams.err().write(line, 0, line.length);
    streams.err().flush();
  }

  private static String unreadable(Language language, Exception why) {
    String detail = String.valueOf(why.getMessage());
    return language == Language.DA
        ? "Der kunne ikke læses eller skrives (" + detail + "): se efter filer og plads på disken."
        : "Reading or writing failed (" + detail + "): look after the files and the space on disk.";
  }

  private static String unexpected(Language language, Throwable why) {
    String detail =
        why.getClass().getSimpleName() + (why.getMessage() == null ? "" : ": " + why.getMessage());
    return language == Language.DA
        ? "Der skete en fejl i programmet selv (" + detail
            + "): meld den til projektet med det, du skrev."
        : "The program itself failed (" + detail
            + "): report it to the project with what you typed.";
  }

  private static String version() throws IOException {
    Properties versions = new Properties();
    try (InputStream in = Pejl.class.getResourceAsStream("/dk/pejl/versions.properties")) {
      if (in != null) {
        versions.load(in);
      }
    }
    return "pejl " + versions.getProperty("pejl", "?")
        + " (Drools " + versions.getProperty("drools", "?")
        + ", Java " + Runtime.version().feature() + ")\n";
  }
}
