package dk.pejl.testing;

import dk.pejl.wording.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a sentence that promise more than a comparison can decide: how clear, how considerable or
 * how frequent something has to be, without a number.
 */
final class Promises {
  // Not klar, which is also ready, nor regular, of jobs, nor ofte and often, which are compared.
  private static final Pattern DANISH = words(
      "klart",
      "(?:væsentlig|betydelig|betragtelig|jævnlig|hyppig|regelmæssig|tilstrækkelig)[te]?",
      "mærkbar[te]?",
      "markante?",
      "løbende");
  private static final Pattern ENGLISH = words(
      "clearly",
      "(?:consider|notice)abl[ey]",
      "(?:substantial|significant|frequent|sufficient)(?:ly)?",
      "regularly",
      "markedly",
      "continu(?:ous|al)ly",
      "ongoing");

  private Promises() {}

  private static Pattern words(String... words) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", words) + ")\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The words of that sort in a text of a language, each once, as they are written there. */
  static List<String> in(String text, Language language) {
    Pattern words = language == Language.DA ? DANISH : ENGLISH;
    return words.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
