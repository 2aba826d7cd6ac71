package dk.pejl.text;

import dk.pejl.fact.Facts;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.util.List;

/** A verdict with the facts it was reached from, and what is special about it. */
record Sample(String about, Facts facts, Verdict verdict) {

  static Sample of(String about, World world, Verdict verdict) {
    return new Sample(about, world.facts(), verdict);
  }

  /** All that is said of it in both languages. */
  String text() {
    return "## " + about + "\n" + "status: " + verdict.status().id() + "\n\n" + in(Language.DA)
        + "\n" + in(Language.EN);
  }

  private String in(Language language) {
    Texts texts = Texts.of(language, World.CATALOGUE, facts);
    StringBuilder text = new StringBuilder(texts.why(verdict)).append('\n');
    append(text, texts.tree(verdict));
    verdict
        .shortfall()
        .forEach(
            change -> text.append("  - ").append(texts.change(verdict, change)).append('\n'));
    verdict
        .slack()
        .forEach(
            change -> text.append("  + ").append(texts.change(verdict, change)).append('\n'));
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> lines) {
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }
}
