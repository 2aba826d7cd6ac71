package dk.pejl;

import dk.pejl.rulebook.EngineMode;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rulebook.Rulebook;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Evaluator} in the making. Unless told otherwise it has every plan on the class path,
 * Drools matches its rules, and nobody listens.
 */
public final class EvaluatorBuilder {
  private ClassLoader loader = Evaluator.class.getClassLoader();
  private @Nullable Collection<? extends RulePack> packs;
  private final List<String> plans = new ArrayList<>();
  private EngineMode engine = EngineMode.MATCHING;
  private Duration helperLimit = Rulebook.HELPER_LIMIT;
  private final List<EvaluationListener> listeners = new ArrayList<>();

  EvaluatorBuilder() {}

  /** Of the plans with the given ids alone; no others are loaded. */
  public EvaluatorBuilder plans(String... ids) {
    plans.addAll(Arrays.asList(ids));
    return this;
  }

  /** Of the given rule packs instead of those that are found. */
  public EvaluatorBuilder packs(Collection<? extends RulePack> given) {
    packs = List.copyOf(given);
    return this;
  }

  /** With rule packs found by a class loader other than Pejl's own, such as that of a plug-in. */
  public EvaluatorBuilder classLoader(ClassLoader other) {
    loader = other;
    return this;
  }

  /** By the given engine. */
  public EvaluatorBuilder engine(EngineMode mode) {
    engine = mode;
    return this;
  }

  /**
   * With so much time for the helpers that a goal's rule calls, instead of ten seconds. After it the
   * goal is an error, and the evaluation says that it cannot be repeated.
   */
  public EvaluatorBuilder helperLimit(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new Refusal(
          "'" + limit + "' er ingen tid for en hjælper: giv mere end 0.",
          "'" + limit + "' is no time for a helper: give more than 0.");
    }
    helperLimit = limit;
    return this;
  }

  /** With a listener; one that is a {@link MatchListener} is told of every match, too. */
  public EvaluatorBuilder listener(EvaluationListener listener) {
    listeners.add(listener);
    return this;
  }

  /** The evaluator; every problem with a rule pack is thrown at once. */
  public Evaluator build() {
    Listeners told = new Listeners(listeners);
    if (engine == EngineMode.DIRECT && told.matches() != null) {
      throw new Refusal(
          "'direct' matcher ingenting, som en MatchListener kunne høre om: vælg 'matching' eller"
              + " 'compared'.",
          "'direct' matches nothing that a MatchListener could be told of: choose 'matching' or"
              + " 'compared'.");
    }
    return Evaluator.of(Rulebook.load(chosen()), engine, told, helperLimit);
  }

  private Collection<? extends RulePack> chosen() {
    Collection<? extends RulePack> all = packs != null ? packs : Packs.of(loader);
    if (all.isEmpty() && packs == null) {
      throw new Refusal(
          "Ingen regelpakke blev fundet: læg fx pejl-rules på klassestien, eller giv den class"
              + " loader, der finder dem.",
          "No rule pack was found: put for instance pejl-rules on the class path, or give the class"
              + " loader that finds them.");
    }
    if (plans.isEmpty()) {
      return all;
    }
    List<Plan> known = all.stream().map(RulePack::plan).toList();
    plans.forEach(plan -> Plan.named(plan, known));
    return all.stream().filter(pack -> plans.contains(pack.plan().id())).toList();
  }
}
