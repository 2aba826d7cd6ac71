package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.QuestionForm;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a query asks about. */
final class QueryReader {
  // Whom this host is about unless another is asked for.
  private static final Subject HOME = Subject.parse("kommune:580");

  private QueryReader() {}

  /**
   * The question of a request: about this host's municipality and as of its newest figure unless the
   * query says otherwise.
   */
  static Question question(Request request, Evaluator pejl, Snapshot figures) {
    Question usual = new Question(HOME, figures.newest(), Set.of(), Set.of(), Set.of());
    try {
      return QuestionForm.of(pejl).read(beyondLanguage(request), usual);
    } catch (Problems problems) {
      throw Refused.because(400, problems);
    }
  }

  /** Refuses a query that asks for anything. */
  static void nothing(Request request) {
    Map<String, List<String>> asked = beyondLanguage(request);
    if (!asked.isEmpty()) {
      String names = String.join(", ", asked.keySet());
      throw new Refused(
          400,
          new Wording(
              "Her kan der ikke spørges om noget: udelad " + names + ".",
              "Nothing can be asked here: leave out " + names + "."));
    }
  }

  /** What is asked beside the language of the answer, which must be one that is spoken. */
  private static Map<String, List<String>> beyondLanguage(Request request) {
    request.all("lang").forEach(Language::parse);
    Map<String, List<String>> asked = new LinkedHashMap<>(request.query());
    asked.remove("lang");
    return asked;
  }
}
