package dk.pejl.benchmarks.judge;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.workload.Workload;
import dk.pejl.fact.Facts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.util.List;

/** Java that goes from facts and a question to an evaluation with every claim, without an engine. */
final class ClaimsByHandJudge implements GoalJudge<Evaluation> {
  private final ClaimsByHand byHand;
  private final Facts facts;
  private final Question question;

  ClaimsByHandJudge(int subject) {
    Evaluator evaluator = Workload.evaluator(Workload.GOALS);
    facts = Workload.facts(evaluator, Workload.GOALS, subject, 1);
    question = Workload.question(subject);
    byHand = new ClaimsByHand(evaluator, Workload.GOALS);
  }

  @Override
  public Evaluation judge() {
    return byHand.evaluate(facts, question);
  }

  @Override
  public List<Boolean> met(Evaluation answer) {
    return PejlJudge.statuses(answer);
  }
}
