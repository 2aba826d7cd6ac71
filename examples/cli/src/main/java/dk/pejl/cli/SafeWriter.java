package dk.pejl.cli;

import dk.pejl.wording.Characters;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes answers so that no name or value in them controls a terminal or turns the direction of
 * writing: such a character stands as {@code \\u001B}, which in JSON says the same.
 */
final class SafeWriter extends FilterWriter {
  private static final String SPARED = "\n\t";

  SafeWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(Characters.escaped(text.substring(from, from + length), SPARED));
  }

  /** Writes text of our own as it is, with colours; what came from elsewhere is escaped in it. */
  void raw(String text) throws IOException {
    out.write(text);
  }
}
