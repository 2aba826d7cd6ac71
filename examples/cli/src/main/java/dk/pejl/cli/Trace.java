package dk.pejl.cli;

import dk.pejl.MatchListener;
import dk.pejl.json.CanonicalJson;
import dk.pejl.json.MatchJson;
import dk.pejl.rulebook.Match;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a line of JSON for each match of a rule. */
final class Trace implements MatchListener {
  private final Path file;
  private @Nullable OutputStream out;

  private Trace(Path file) {
    this.file = file;
  }

  /** The trace that a call asks for, or null where it asks for none. */
  static @Nullable Trace of(Invocation call) {
    String name = call.one(Options.TRACE);
    Path file = name == null ? null : call.path(name);
    return file == null ? null : new Trace(file);
  }

  /** What is done meanwhile. */
  @FunctionalInterface
  interface Work {
    /** Does it; the answer is the exit code. */
    int run() throws IOException;
  }

  /** Does work while matches are written; the file appears only when all of it is done. */
  int during(Work work) {
    int[] code = new int[1];
    Output.to(file, stream -> {
      out = stream;
      code[0] = work.run();
    });
    return code[0];
  }

  @Override
  public void matched(Match match) {
    if (out != null) {
      try {
        CanonicalJson.write(MatchJson.of(match), out);
        out.write('\n');
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
