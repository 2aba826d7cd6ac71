package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Period;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gives verdicts on goals by what their rules conclude. Immutable and thread-safe.
 *
 * @param catalogue the indicators and groups known
 * @param chapters the goals with their rules
 */
record Judge(Catalogue catalogue, List<Chapter> chapters) {

  /** The verdicts on the goals that answer each of several questions about the same facts. */
  List<List<Verdict>> answer(Facts facts, List<Question> questions, List<Selection> selections) {
    List<Answer> answers = new ArrayList<>(questions.size());
    for (Question question : questions) {
      Selection selection = selections.get(answers.size());
      answers.add(new Answer(answers.size(), question, selection, new ArrayList<>()));
    }
    Gathering gathering = new Gathering(new Figures(facts, catalogue));
    for (int i = 0; i < chapters.size(); i++) {
      Batch batch = new Batch(chapters.get(i), gathering, questions.size());
      for (Answer answer : answers) {
        answer.ask(batch, i);
      }
      batch.conclude();
      for (Answer answer : answers) {
        judge(answer, batch, i, facts);
      }
    }
    return answers.stream().map(Answer::verdicts).toList();
  }

  /** The answer to a question among several, as it grows from chapter to chapter. */
  private record Answer(
      int number, Question question, Selection selection, List<Verdict> verdicts) {

    /** Asks the goals of a chapter, unless they are about another or wait for a period to end. */
    private void ask(Batch batch, int chapter) {
      for (Selection.Due due : selection.chapters().get(chapter)) {
        Subject about = due.ruled().goal().about(question.subject());
        if (about != null && !due.awaiting()) {
          batch.ask(due.number(), number, about, due.read());
        }
      }
    }
  }

  private void judge(Answer answer, Batch batch, int chapter, Facts facts) {
    for (Selection.Due due : answer.selection.chapters().get(chapter)) {
      Goal goal = due.ruled().goal();
      Assessment assessment = batch.asked(due.number(), answer.number);
      answer.verdicts.add(
          assessment == null
              ? unasked(answer.question, goal, facts)
              : concluded(answer.question, goal, assessment));
    }
  }

  /** The verdict on a goal that is about another, or whose period has not ended. */
  private Verdict unasked(Question question, Goal goal, Facts facts) {
    Subject asked = question.subject();
    Subject about = goal.about(asked);
    return about == null
        ? without(question, goal, asked, Status.NOT_APPLICABLE, notConcerned(goal, asked, facts))
        : without(question, goal, about, Status.NOT_DUE, notEnded(goal));
  }

  private static Verdict concluded(Question question, Goal goal, Assessment assessment) {
    Subject about = assessment.getNow().subject();
    Claim claim = assessment.claim();
    Exception failure = assessment.failure();
    if (claim != null && failure == null) {
      return Verdict.of(goal, about, question.asOf(), claim);
    }
    Wording said = failure == null
        ? new Wording("den konkluderede ikke.", "it did not conclude.")
        : said(failure);
    Wording why = new Wording("Reglen fejlede: " + said.da(), "The rule failed: " + said.en());
    return without(question, goal, about, Status.ERROR, why);
  }

  /** What a rule's failure says. */
  static Wording said(Exception failure) {
    return failure instanceof Refusal refusal
        ? refusal.wording()
        : Wording.same(String.valueOf(failure.getMessage()));
  }

  private static Verdict without(
      Question question, Goal goal, Subject about, Status status, Wording why) {
    return Verdict.without(goal, about, question.asOf(), status, new Claim.None(why));
  }

  private Wording notConcerned(Goal goal, Subject asked, Facts facts) {
    Wording about = goal.isFixed()
        ? name(Subject.parse(goal.subject()), facts)
        : catalogue.kind(goal.subject());
    Wording not = name(asked, facts);
    return new Wording(
        "Målet gælder " + about.da() + " og ikke " + not.da() + ".",
        "The goal is about " + about.en() + " and not about " + not.en() + ".");
  }

  private Wording name(Subject subject, Facts facts) {
    return catalogue.name(subject, facts.entry(subject));
  }

  private static Wording notEnded(Goal goal) {
    Period awaited = Objects.requireNonNull(goal.awaited());
    return new Wording(
        "Målet gøres op på tallene for " + awaited + ", og den periode er ikke slut.",
        "The goal is judged on the figures of " + awaited + ", and that period has not ended.");
  }
}
