package dk.pejl.json;

import dk.pejl.fact.Key;
import dk.pejl.figure.Figure;
import dk.pejl.verdict.Development;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.GoalMove;
import dk.pejl.verdict.GoalMove.ComparisonMove;
import dk.pejl.verdict.SideMove;
import dk.pejl.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what changed between two evaluations in the format {@code pejl-diff/1}. Moves and
 * contributions are exact, so that these add up to those to the last digit.
 */
public final class DevelopmentJson {
  /** The name of the format. */
  public static final String FORMAT = "pejl-diff/1";

  /** The name of the method by which moves are shared out. */
  public static final String METHOD = "mean-over-orders";

  private DevelopmentJson() {}

  /** What changed as JSON, laid out for people. */
  public static String pretty(Development development) {
    return JsonLayout.lines(json(development));
  }

  private static Map<String, @Nullable Object> json(Development development) {
    return new Fields()
        .put("format", FORMAT)
        .put("method", METHOD)
        .put("earlier", evaluation(development.earlier()))
        .put("later", evaluation(development.later()))
        .put("added", verdicts(development.added()))
        .put("gone", verdicts(development.gone()))
        .put("goals", development.moved().stream().map(DevelopmentJson::goal).toList())
        .map();
  }

  private static Fields evaluation(Evaluation evaluation) {
    Fields fields = new Fields()
        .put("subject", evaluation.question().subject().toString())
        .put("asOf", evaluation.question().asOf().toString())
        .put("rules", evaluation.rules());
    Evaluation.Excerpt excerpt = evaluation.excerpt();
    return excerpt == null ? fields : fields.put("facts", excerpt.digest());
  }

  private static List<Members> verdicts(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> new Fields()
            .put("goal", verdict.goal().id())
            .put("title", ClaimJson.wording(verdict.goal().title()))
            .put("status", verdict.status().id())
            .map())
        .toList();
  }

  private static Map<String, @Nullable Object> goal(GoalMove move) {
    Verdict under = move.underEarlierDemand();
    return new Fields()
        .put("goal", move.after().goal().id())
        .put("title", ClaimJson.wording(move.after().goal().title()))
        .put("status", both(move.before().status().id(), move.after().status().id()))
        .put("underEarlierDemand", under == null ? null : under.status().id())
        .put("added", move.added())
        .put("gone", move.gone())
        .put("reshaped", move.isReshaped())
        .put(
            "comparisons",
            move.comparisons().stream()
                .filter(ComparisonMove::hasMoved)
                .map(DevelopmentJson::comparison)
                .toList())
        .map();
  }

  private static Fields both(@Nullable Object before, @Nullable Object after) {
    return new Fields().put("before", before).put("after", after);
  }

  private static Map<String, @Nullable Object> comparison(ComparisonMove move) {
    return new Fields()
        .put("unit", move.unit())
        .put("truth", both(move.before().truth().id(), move.after().truth().id()))
        .put(
            "relation",
            both(move.before().relation().id(), move.after().relation().id()))
        .put("value", side(move.value()))
        .put("limit", side(move.limit()))
        .map();
  }

  private static Fields side(SideMove move) {
    return new Fields()
        .put("before", Numerals.range(move.before().range(), move.before().unit()))
        .put("after", Numerals.range(move.after().range(), move.after().unit()))
        .put("unit", move.after().unit().id())
        .put("move", move.move() == null ? null : Numerals.exact(move.move(), move.unit()))
        .put("moveUnit", move.unit().id())
        .put(
            "contributions",
            move.contributions().stream().map(each -> contribution(each, move)).toList())
        .put("open", move.open().stream().map(DevelopmentJson::key).toList());
  }

  private static Map<String, @Nullable Object> key(Key key) {
    return new Fields()
        .put("indicator", key.indicator())
        .put("subject", key.subject().toString())
        .put("dims", key.dims().values())
        .put("period", key.period().toString())
        .map();
  }

  private static Map<String, @Nullable Object> contribution(
      SideMove.Contribution contribution, SideMove move) {
    return new Fields()
        .put("amount", Numerals.exact(contribution.amount(), move.unit()))
        .put("before", figure(contribution.before()))
        .put("after", figure(contribution.after()))
        .map();
  }

  private static @Nullable Map<String, @Nullable Object> figure(@Nullable Figure figure) {
    return figure == null ? null : ClaimJson.figure(figure);
  }
}
