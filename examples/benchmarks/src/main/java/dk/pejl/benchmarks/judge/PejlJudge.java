package dk.pejl.benchmarks.judge;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.workload.Workload;
import dk.pejl.fact.Facts;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import java.util.List;

/** Pejl, from facts and a question to an evaluation with every claim. */
final class PejlJudge implements GoalJudge<Evaluation> {
  private final Evaluator evaluator;
  private final Facts facts;
  private final Question question;

  private PejlJudge(int subject, EngineMode engine) {
    evaluator = Workload.evaluator(Workload.GOALS).by(engine);
    facts = Workload.facts(evaluator, Workload.GOALS, subject, 1);
    question = Workload.question(subject);
  }

  static PejlJudge matching(int subject) {
    return new PejlJudge(subject, EngineMode.MATCHING);
  }

  static PejlJudge direct(int subject) {
    return new PejlJudge(subject, EngineMode.DIRECT);
  }

  @Override
  public Evaluation judge() {
    return evaluator.evaluate(facts, question);
  }

  @Override
  public List<Boolean> met(Evaluation answer) {
    return statuses(answer);
  }

  static List<Boolean> statuses(Evaluation answer) {
    return answer.verdicts().stream()
        .map(verdict -> verdict.status() == Status.MET)
        .toList();
  }
}
