package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.json.Document;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Digests;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The figures at one moment, with the answers that were worked out from them. Since the same
 * figures, rules and question give the same answer, an answer is kept until the figures change, and
 * then goes with them.
 */
final class Snapshot {
  /** How many answers are kept. */
  static final int MOST_ANSWERS = 50;

  private static final EvaluationJson JSON = new EvaluationJson(Texts::why);

  private final Evaluator pejl;
  private final Facts facts;
  private final String digest;
  private final LocalDate newest;
  private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

  Snapshot(Evaluator pejl, Facts facts) {
    this.pejl = pejl;
    this.facts = facts;
    this.digest = FactsJson.digest(facts, pejl.catalogue());
    this.newest = facts
        .observations()
        .map(observation -> observation.key().period().lastDay())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> pejl.plans().get(0).valid().firstDay());
  }

  /**
   * An answer in the forms that pages and programs are given.
   *
   * @param evaluation the verdicts
   * @param json the evaluation as JSON, as {@code pejl evaluate --format json} writes it
   * @param digests the digests in that JSON
   */
  record Answer(Evaluation evaluation, String json, Digests digests) {}

  /** The answer to a question; asked by several threads at once, it is worked out once. */
  Answer answer(Question question) {
    if (answers.size() >= MOST_ANSWERS) {
      answers.clear();
    }
    return answers.computeIfAbsent(question, this::evaluate);
  }

  private Answer evaluate(Question question) {
    Evaluation evaluation = pejl.evaluate(facts, question);
    Document json = JSON.document(evaluation);
    return new Answer(evaluation, json.pretty(), json.digests());
  }

  /** The figures. */
  Facts facts() {
    return facts;
  }

  /** The digest of the figures. */
  String digest() {
    return digest;
  }

  /** The last day of the newest figure; without any figures, the first day of the first plan. */
  LocalDate newest() {
    return newest;
  }
}
