package dk.pejl.cli;

import dk.pejl.text.Texts;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Why a goal stands as it does: in a sentence, and as the tree of figures that it came of. */
final class Explanation {
  private Explanation() {}

  /** Writes the explanation; where figures came from stands in notes at its end. */
  static void write(Verdict verdict, Texts texts, Writer out, Terminal terminal)
      throws IOException {
    List<String> tree = texts.tree(verdict);
    Footnotes notes = new Footnotes();
    Lines.paragraph(Signs.of(verdict.status()) + " " + tree.get(0), out, terminal);
    Lines.paragraph("  " + texts.why(verdict), out, terminal);
    for (String line : tree.subList(1, tree.size())) {
      Lines.paragraph("  " + notes.moved(line), out, terminal);
    }
    for (String note : notes.all()) {
      Lines.paragraph("  " + note, out, terminal);
    }
  }
}
