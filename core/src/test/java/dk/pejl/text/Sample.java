package dk.pejl.text;

import dk.pejl.fact.Facts;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;

/** A verdict with the facts it was reached from, and what is special about it. */
public record Sample(String about, Facts facts, Verdict verdict, boolean isSpecial) {

  static Sample of(String about, World world, Verdict verdict) {
    return new Sample(about, world.facts(), verdict, false);
  }

  /** This sample as one whose tree shows what no other does. */
  Sample special() {
    return new Sample(about, facts, verdict, true);
  }

  /** What is said of it in both languages; in full with its tree and its changes. */
  String text(boolean inFull) {
    return "## " + about + "\n" + in(Language.DA, inFull) + in(Language.EN, inFull);
  }

  private String in(Language language, boolean inFull) {
    Texts texts = Texts.of(language, World.CATALOGUE, facts);
    StringBuilder text = new StringBuilder(texts.why(verdict)).append('\n');
    if (inFull) {
      texts.tree(verdict).indented().forEach(line -> append(text, "  ", line));
      verdict.shortfall().forEach(change -> append(text, "  - ", texts.change(verdict, change)));
      verdict.slack().forEach(change -> append(text, "  + ", texts.change(verdict, change)));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String mark, String line) {
    text.append(mark).append(line).append('\n');
  }
}
