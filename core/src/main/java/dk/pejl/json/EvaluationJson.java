package dk.pejl.json;

import dk.pejl.claim.Change;
import dk.pejl.claim.Gap;
import dk.pejl.fact.Facts;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations in the format {@code pejl-evaluation/1}: equal evaluations give equal bytes.
 * Thread-safe.
 *
 * <p>Every verdict carries the whole tree of its claim, so that it can be checked from the JSON
 * alone. A number beside a {@code unit} is in that unit; one without is bare, a share then being a
 * fraction of one.
 */
public final class EvaluationJson {
  /** The name of the format. */
  public static final String FORMAT = "pejl-evaluation/1";

  private final BiFunction<Evaluation, Verdict, Wording> why;
  // Many evaluations are written of the same facts, and their digest reads every one of them.
  private volatile @Nullable Known known;

  private record Known(Facts facts, Catalogue catalogue, String digest) {}

  /** A writer that takes the reason for each verdict in words from the function. */
  public EvaluationJson(Function<Verdict, Wording> why) {
    this((evaluation, verdict) -> why.apply(verdict));
  }

  /** A writer that takes the reason for each verdict of an evaluation from the function. */
  public EvaluationJson(BiFunction<Evaluation, Verdict, Wording> why) {
    this.why = why;
  }

  /** The evaluation as canonical JSON, on one line and without a line break at its end. */
  public byte[] bytes(Evaluation evaluation) {
    return CanonicalJson.bytesWithDigest(body(evaluation).map());
  }

  /** The evaluation as canonical JSON with a line break at its end, as one of many in a file. */
  public byte[] line(Evaluation evaluation) {
    byte[] bytes = bytes(evaluation);
    byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    return line;
  }

  /** The evaluation laid out for people; it has the same digest, since that is over the values. */
  public String pretty(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    try {
      Fields fields = body(evaluation);
      String digest = CanonicalJson.digest(fields.map());
      JsonLayout.lines(fields.put("digest", digest).map(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  /** The digest of the evaluation, as it stands in its JSON. */
  public String digest(Evaluation evaluation) {
    return CanonicalJson.digest(body(evaluation).map());
  }

  /** All but the digest. */
  private Fields body(Evaluation evaluation) {
    return new Fields()
        .put("format", FORMAT)
        .put("question", question(evaluation.question()))
        .put(
            "engine",
            new Fields()
                .put("pejl", evaluation.engine().pejl())
                .put("drools", evaluation.engine().drools()))
        .put("rules", rules(evaluation.rules()))
        .put(
            "facts",
            new Fields()
                .put("digest", digest(evaluation.facts(), evaluation.catalogue()))
                .put("observations", evaluation.facts().size()))
        .put("summary", summary(evaluation.summary()))
        .put(
            "verdicts",
            evaluation.verdicts().stream()
                .map(verdict -> verdict(evaluation, verdict))
                .toList());
  }

  private String digest(Facts facts, Catalogue catalogue) {
    Known last = known;
    if (last == null || last.facts != facts || last.catalogue != catalogue) {
      last = new Known(facts, catalogue, FactsJson.digest(facts, catalogue));
      known = last;
    }
    return last.digest;
  }

  private static Fields question(Question question) {
    return new Fields()
        .put("subject", question.subject().toString())
        .put("asOf", question.asOf().toString())
        .put("goals", question.goals().stream().sorted().toList())
        .putIfAny("plans", question.plans().stream().sorted().toList())
        .putIfAny(
            "standings",
            question.standings().stream().sorted().map(Standing::id).toList());
  }

  private static List<Map<String, @Nullable Object>> rules(Map<String, String> rules) {
    return rules.entrySet().stream()
        .map(rule -> new Fields()
            .put("plan", rule.getKey())
            .put("digest", rule.getValue())
            .map())
        .toList();
  }

  private static Map<String, Integer> summary(Map<Status, Integer> counts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      all.put(status.id(), counts.getOrDefault(status, 0));
    }
    return all;
  }

  private Map<String, @Nullable Object> verdict(Evaluation evaluation, Verdict verdict) {
    Goal goal = verdict.goal();
    return new Fields()
        .put("goal", goal.id())
        .put("plan", goal.plan().id())
        .put("standing", goal.standing().id())
        .put("status", verdict.status().id())
        .put("final", verdict.isFinal())
        .put("inForce", verdict.isInForce())
        .put("provisional", verdict.isProvisional())
        .put("mode", goal.mode().id())
        .put("window", window(goal.window()))
        .put("effectiveDate", verdict.effectiveDate().toString())
        .put("subject", verdict.subject().toString())
        .put("claim", ClaimJson.claim(verdict.claim()))
        .put("margin", ClaimJson.margin(verdict.margin()))
        .put("shortfall", changes(verdict.shortfall(), RoundingMode.UP))
        .put("slack", changes(verdict.slack(), RoundingMode.DOWN))
        .put("missing", verdict.missing().stream().map(EvaluationJson::gap).toList())
        .put("why", ClaimJson.wording(why.apply(evaluation, verdict)))
        .put("rule", rule(goal.rule()))
        .put(
            "source",
            new Fields()
                .put("plan", goal.plan().title().da())
                .put("section", goal.section())
                .put("item", goal.item()))
        .map();
  }

  private static Fields window(Window window) {
    Period to = window.to();
    return new Fields()
        .put("from", window.from().toString())
        .put("to", to == null ? null : to.toString());
  }

  private static Fields rule(Goal.Rule rule) {
    return new Fields()
        .put("name", rule.name())
        .put("file", rule.file())
        .put("line", rule.line())
        .put("digest", rule.digest());
  }

  /** Changes, each rounded to the side on which it suffices. */
  private static List<Map<String, @Nullable Object>> changes(
      List<Change> changes, RoundingMode mode) {
    return changes.stream().map(change -> change(change, mode)).toList();
  }

  private static Map<String, @Nullable Object> change(Change change, RoundingMode mode) {
    Change.Part part = change.figure();
    Fields fields = new Fields()
        .put("indicator", part.indicator().id())
        .put("subject", part.subject().toString())
        .put("dims", part.dims().values())
        .put("periods", change.periods().stream().map(Period::toString).toList())
        .put("side", part.isLimit() ? "limit" : "value");
    Exact by = change.change();
    Change.Reason reason = change.reason();
    if (by == null) {
      fields.put("change", null).put("reason", reason == null ? null : reason.id());
    } else {
      Numerals.putDistance(fields, "change", by, change.unit(), mode);
    }
    return fields
        .put("unit", change.unit().id())
        .put("exclusive", change.exclusive())
        .map();
  }

  private static Map<String, @Nullable Object> gap(Gap gap) {
    Figure instead = gap.instead();
    return new Fields()
        .put("indicator", gap.key().indicator())
        .put("subject", gap.key().subject().toString())
        .put("dims", gap.key().dims().values())
        .put("period", gap.key().period().toString())
        .put("why", gap.why() == null ? "masked" : gap.why().id())
        .put("decides", gap.decides())
        .putIfAny("instead", instead == null ? null : ClaimJson.figure(instead))
        .map();
  }
}
