package dk.pejl.benchmarks.judge;

import dk.pejl.Evaluator;
import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.workload.Workload;
import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The goals judged by Java that knows them beforehand and builds the very claims that Pejl does: the
 * least that an explained verdict costs.
 */
public final class ClaimsByHand {
  private static final Evaluation.Engine ENGINE = new Evaluation.Engine("", "");

  private final Catalogue catalogue;
  private final List<Ruled> ruled = new ArrayList<>();

  private record Ruled(Goal goal, Wanted wanted, Relation relation, Side.Limit limit) {}

  /** What a goal judges. */
  private sealed interface Wanted {
    Indicator indicator();

    Figure figure(Facts facts, Slice now);
  }

  private record Single(Indicator indicator) implements Wanted {
    @Override
    public Figure figure(Facts facts, Slice now) {
      return read(facts, indicator, now);
    }
  }

  private record Share(Indicator indicator, Indicator part, Indicator whole) implements Wanted {
    @Override
    public Figure figure(Facts facts, Slice now) {
      Figure top = read(facts, part, now);
      Figure bottom = read(facts, whole, now);
      Range range = top.range().dividedBy(bottom.range());
      return new Figure.Worked(Operation.RATIO, List.of(top, bottom), null, null, range);
    }
  }

  /** The goals of the evaluator's plan of the given number of goals. */
  public ClaimsByHand(Evaluator evaluator, int goals) {
    catalogue = evaluator.catalogue();
    for (int goal = 0; goal < goals; goal++) {
      ruled.add(ruled(evaluator.goal(Workload.goalId(goals, goal)), goal));
    }
  }

  private Ruled ruled(Goal goal, int number) {
    Wanted wanted = wanted(number);
    Exact limit =
        Goals.isShare(number) ? Exact.of(Goals.limit(number), 100) : Exact.of(Goals.limit(number));
    return new Ruled(
        goal,
        wanted,
        Goals.isAtLeast(number) ? Relation.AT_LEAST : Relation.AT_MOST,
        Side.Limit.of(limit, wanted.indicator().unit()));
  }

  private Wanted wanted(int goal) {
    int figure = Goals.figure(goal);
    Indicator single = catalogue.indicator(Goals.figureName(figure));
    return Goals.isShare(goal)
        ? new Share(
            catalogue.indicator(Goals.shareName(figure)),
            single,
            catalogue.indicator(Goals.figureName(0)))
        : new Single(single);
  }

  /** The answer to a question, as Pejl would give it. */
  public Evaluation evaluate(Facts facts, Question question) {
    Slice now = Slice.of(question.subject(), Grain.YEAR.lastEndedBy(question.asOf()));
    List<Verdict> verdicts = new ArrayList<>(ruled.size());
    for (Ruled each : ruled) {
      Side value = new Side.Measured(each.wanted.indicator(), now, each.wanted.figure(facts, now));
      Claim claim = new Claim.Comparison(value, each.relation, each.limit, null);
      verdicts.add(Verdict.of(each.goal, now.subject(), question.asOf(), claim));
    }
    return new Evaluation(question, ENGINE, Map.of(), facts, catalogue, verdicts);
  }

  private static Figure.Read read(Facts facts, Indicator indicator, Slice now) {
    Key key = new Key(indicator.id(), now.subject(), now.period(), Dims.NONE);
    Observation observation = facts.observation(key);
    Range range = observation != null && observation.reading() instanceof Reading.Known known
        ? Range.exactly(known.value())
        : indicator.missing();
    return new Figure.Read(indicator, key, observation, range);
  }
}
