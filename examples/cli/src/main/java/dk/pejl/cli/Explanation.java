package dk.pejl.cli;

import dk.pejl.text.Line;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Why a goal stands as it does: in a sentence, and as the tree of figures that it came of. */
final class Explanation {
  private static final String DEEPER = "  ";

  private final Footnotes notes = new Footnotes();
  private final Writer out;
  private final Terminal terminal;

  private Explanation(Writer out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Writes the explanation; where figures came from stands in notes at its end. */
  static void write(Verdict verdict, Texts texts, Writer out, Terminal terminal)
      throws IOException {
    new Explanation(out, terminal).write(verdict, texts);
  }

  private void write(Verdict verdict, Texts texts) throws IOException {
    Line tree = texts.tree(verdict);
    paragraph(Signs.of(verdict.status()) + " " + tree.text());
    String reading = texts.reading(verdict);
    if (!reading.isEmpty()) {
      Speech speech = new Speech(texts.numbers().language());
      paragraph(DEEPER + speech.say("Læsning: ", "Reading: ") + reading);
    }
    paragraph(DEEPER + texts.why(verdict));
    write(tree.children(), DEEPER + DEEPER);
    for (String note : notes.all()) {
      paragraph(DEEPER + note);
    }
  }

  private void write(List<Line> lines, String blanks) throws IOException {
    for (Line line : lines) {
      paragraph(blanks + notes.moved(line));
      write(line.children(), blanks + DEEPER);
    }
  }

  private void paragraph(String text) throws IOException {
    Lines.paragraph(text, out, terminal);
  }
}
