package dk.pejl.json;

import dk.pejl.claim.Criterion;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Gap;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Catalogue;
import dk.pejl.input.Limits;
import dk.pejl.input.Node;
import dk.pejl.input.NodeReader;
import dk.pejl.input.Scalars;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

  private static final Limits LIMITS = new Limits(256L << 20, 200, 100_000);

  private final Reasons reasons;
  // Many evaluations are written of the same facts, and their digest reads every one of them.
  private volatile @Nullable Known known;
  private final JsonCache cache = new JsonCache();

  private volatile @Nullable Complete complete;

  private record Complete(List<Completeness> of, List<Members> written) {}

  private record Known(Facts facts, Catalogue catalogue, String digest) {}

  /** Says in words why a verdict is as it is. */
  @FunctionalInterface
  public interface Reasons {
    /** The reason, with the names that the catalogue and the facts give. */
    Wording why(Verdict verdict, Catalogue catalogue, Facts facts);
  }

  /** A writer that takes the reason for each verdict in words from the given one. */
  public EvaluationJson(Reasons reasons) {
    this.reasons = reasons;
  }

  /**
   * Reads evaluations from a stream in UTF-8, which holds one or several one after the other, and
   * gives each to the taker. A file that is broken, foreign or no evaluation at all is refused with
   * {@link Problems}, all of an evaluation at once, each with its place.
   *
   * <p>An evaluation that was read has of its facts only those that its claims name; what follows
   * from them is worked out again and not taken from the file, so {@link EvaluationCheck} tells whether
   * the file says the same.
   */
  public static void read(InputStream in, String source, Consumer<Evaluation> taker)
      throws IOException {
    nodes(in, source, node -> taker.accept(EvaluationReader.read(node)));
  }

  /** Reads the one evaluation that the bytes hold. */
  public static Evaluation read(byte[] bytes, String source) {
    List<Evaluation> read = new ArrayList<>();
    try {
      read(new ByteArrayInputStream(bytes), source, read::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (read.size() > 1) {
      throw new Refusal(
          source + " indeholder " + read.size() + " evalueringer: giv en fil med én.",
          source + " contains " + read.size() + " evaluations: give a file with one.");
    }
    return read.get(0);
  }

  /** Gives every JSON value of a stream to the taker; there must be one. */
  static void nodes(InputStream in, String source, Consumer<Node> taker) throws IOException {
    NodeReader reader = new NodeReader(in, source, LIMITS, Scalars::asInBrowsers);
    Node node = reader.next();
    if (node == null) {
      throw new Problems(List.of(new Problem(
          new Place(source, 1, ""),
          new Wording(
              "Filen er tom: giv en fil med \"format\": \"" + FORMAT + "\".",
              "The file is empty: give a file with \"format\": \"" + FORMAT + "\"."))));
    }
    for (; node != null; node = reader.next()) {
      taker.accept(node);
    }
  }

  /** The evaluation as canonical JSON, on one line and without a line break at its end. */
  public byte[] bytes(Evaluation evaluation) {
    return document(evaluation).bytes();
  }

  /** The evaluation laid out for people. */
  public String pretty(Evaluation evaluation) {
    return document(evaluation).pretty();
  }

  /** The evaluation in every form and with its digests, for who wants more than one of them. */
  public Document document(Evaluation evaluation) {
    Map<String, @Nullable Object> facts = facts(evaluation).map();
    Fields fields = new Fields()
        .put("format", FORMAT)
        .put("question", question(evaluation.question()))
        .put(
            "engine",
            new Fields()
                .put("pejl", evaluation.engine().pejl())
                .put("drools", evaluation.engine().drools()))
        .putIfAny("repeatable", evaluation.engine().repeatable() ? null : Boolean.FALSE)
        .put("rules", rules(evaluation))
        .put("facts", facts)
        .put("summary", summary(evaluation.summary()))
        .put("completeness", completeness(evaluation.completeness()))
        .put(
            "verdicts",
            Fields.list(evaluation.verdicts(), verdict -> verdict(verdict, evaluation)));
    Glossary.of(evaluation).put(fields, cache);
    return new Document(fields.map(), String.valueOf(facts.get("digest")));
  }

  private Fields facts(Evaluation evaluation) {
    Evaluation.Excerpt excerpt = evaluation.excerpt();
    return excerpt != null
        ? new Fields().put("digest", excerpt.digest()).put("observations", excerpt.observations())
        : facts(evaluation.facts(), evaluation.catalogue());
  }

  /** What an evaluation says of the facts it was given. */
  Fields facts(Facts facts, Catalogue catalogue) {
    return new Fields().put("digest", digest(facts, catalogue)).put("observations", facts.size());
  }

  @SuppressWarnings("ReferenceEquality") // equal facts take as long to compare as to digest
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

  /** The plans that answered, each with the digest of its rules. */
  private List<@Nullable Object> rules(Evaluation evaluation) {
    return Fields.list(
        evaluation.rules().entrySet(),
        rule -> cache.of(
            new Rules(rule.getKey(), rule.getValue(), plan(rule.getKey(), evaluation)),
            EvaluationJson::rules));
  }

  /** The rules of a plan; the plan itself only where the evaluation tells of it. */
  private record Rules(String id, String digest, @Nullable Plan plan) {}

  private static @Nullable Plan plan(String id, Evaluation evaluation) {
    return evaluation.completeness().stream()
        .map(Completeness::plan)
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static Fields rules(Rules rules) {
    Fields fields = new Fields().put("plan", rules.id).put("digest", rules.digest);
    Plan plan = rules.plan;
    return plan == null
        ? fields
        : fields
            .put("title", ClaimJson.wording(plan.title()))
            .put("valid", window(plan.valid()))
            .putIfAny("owner", isNothing(plan.owner()) ? null : ClaimJson.wording(plan.owner()))
            .put(
                "municipality",
                plan.anyMunicipality() ? null : plan.municipality().toString())
            .putIfAny("anyMunicipality", plan.anyMunicipality() ? true : null);
  }

  private static boolean isNothing(Wording wording) {
    return wording.da().isEmpty() && wording.en().isEmpty();
  }

  /** How much of each plan answered; the same for as many subjects as are asked about in a row. */
  private List<Members> completeness(List<Completeness> of) {
    Complete last = complete;
    if (last == null || last.of != of) {
      last = new Complete(
          of, of.stream().map(each -> completeness(each).map().ready()).toList());
      complete = last;
    }
    return last.written;
  }

  private static Fields completeness(Completeness of) {
    return new Fields()
        .put("plan", of.plan().id())
        .put("answered", of.answered())
        .put("of", of.of())
        .put("leftOut", Fields.list(of.leftOut(), EvaluationJson::leftOut));
  }

  private static Map<String, @Nullable Object> leftOut(Completeness.LeftOut goal) {
    return new Fields().put("goal", goal.goal()).put("why", goal.why().id()).map();
  }

  private static Map<String, Integer> summary(Map<Status, Integer> counts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      all.put(status.id(), counts.getOrDefault(status, 0));
    }
    return all;
  }

  private Map<String, @Nullable Object> verdict(Verdict verdict, Evaluation evaluation) {
    Goal goal = verdict.goal();
    Period at = goal.at();
    Wording why = reasons.why(verdict, evaluation.catalogue(), evaluation.facts());
    return new Fields()
        .put("goal", goal.id())
        .put("plan", goal.plan().id())
        .put("standing", goal.standing().id())
        .put("status", verdict.status().id())
        .put("final", verdict.isFinal())
        .put("inForce", verdict.isInForce())
        .put("provisional", verdict.isProvisional())
        .put("mode", goal.mode().id())
        .put("window", cache.of(goal.window(), EvaluationJson::window))
        .put("grain", goal.grain().id())
        .putIfAny("at", at == null ? null : at.toString())
        .putIfAny("awaits", goal.written() == null ? null : goal.written().toString())
        .putIfAny("opens", Fields.list(goal.opens(), WindowJson::onset))
        .put("about", goal.subject())
        .put("title", cache.of(goal.title(), ClaimJson::wording))
        .put("wording", cache.of(goal.wording(), ClaimJson::wording))
        .putIfAny("owner", wordingIfAny(goal.owner()))
        .putIfAny("reading", wordingIfAny(goal.reading()))
        .put("effectiveDate", verdict.effectiveDate().toString())
        .put("subject", verdict.subject().toString())
        .put("claim", ClaimJson.claim(verdict.claim()))
        .put("margin", ClaimJson.margin(verdict.margin()))
        .put("shortfall", changes(verdict.shortfall(), RoundingMode.UP))
        .put("slack", changes(verdict.slack(), RoundingMode.DOWN))
        .putIfAny("condition", condition(verdict.condition()))
        .put("missing", Fields.list(verdict.missing(), EvaluationJson::gap))
        .put("excluded", Fields.list(verdict.excluded(), EvaluationJson::exclusion))
        .putIfAny("criteria", Fields.list(verdict.criteria(), EvaluationJson::criterion))
        .put("why", ClaimJson.wording(why))
        .put("rule", cache.of(goal.rule(), EvaluationJson::rule))
        .put("source", cache.of(goal, EvaluationJson::source))
        .map();
  }

  private @Nullable Members wordingIfAny(Wording wording) {
    return isNothing(wording) ? null : cache.of(wording, ClaimJson::wording);
  }

  private static @Nullable Fields condition(Verdict.@Nullable Condition condition) {
    return condition == null
        ? null
        : new Fields()
            .put("truth", condition.truth().id())
            .put("shortfall", changes(condition.shortfall(), RoundingMode.UP));
  }

  /** Where in its plan a goal stands. */
  static Fields source(Goal goal) {
    return new Fields()
        .put("plan", goal.plan().title().da())
        .put("section", goal.section())
        .put("item", goal.item());
  }

  /** From when until when something is in force. */
  static Fields window(Window window) {
    Period to = window.to();
    return new Fields()
        .put("from", window.from().toString())
        .put("to", to == null ? null : to.toString());
  }

  /** Where a rule stands, without its text. */
  static Fields rule(Goal.Rule rule) {
    return new Fields()
        .put("name", rule.name())
        .put("file", rule.file())
        .put("line", rule.line())
        .put("digest", rule.digest());
  }

  /** Changes, each rounded to the side on which it suffices. */
  private static List<@Nullable Object> changes(List<Change> changes, RoundingMode mode) {
    return Fields.list(changes, change -> change(change, mode));
  }

  private static Map<String, @Nullable Object> change(Change change, RoundingMode mode) {
    Change.Part part = change.figure();
    Fields fields = new Fields()
        .put("indicator", part.indicator().id())
        .put("subject", part.subject().toString())
        .put("dims", part.dims().values())
        .put("periods", Fields.list(change.periods(), Period::toString))
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
    return ClaimJson.key(new Fields(), gap.key())
        .put("why", gap.why() == null ? "masked" : gap.why().id())
        .put("decides", gap.decides())
        .putIfAny("instead", instead == null ? null : ClaimJson.figure(instead))
        .map();
  }

  private static Map<String, @Nullable Object> criterion(Criterion criterion) {
    return ClaimJson.key(new Fields(), criterion.key())
        .put("setBy", criterion.setBy().da())
        .map();
  }

  private static Map<String, @Nullable Object> exclusion(Exclusion exclusion) {
    return ClaimJson.key(new Fields(), exclusion.key())
        .put("source", FactsJson.source(exclusion.observation().provenance()))
        .map();
  }
}
