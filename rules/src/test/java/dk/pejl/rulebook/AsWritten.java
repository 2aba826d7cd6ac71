package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules as they are written: assessments and evidence lie side by side, and left sides have to
 * find what belongs together.
 */
public final class AsWritten {
  // Rules as written have their right sides in the engine.
  private static final Conclusion NEVER_RUN = new Conclusion(none -> {}, List.of());

  private final List<Goal> goals;
  private final Catalogue catalogue;
  private final Map<String, List<Demand>> demands = new HashMap<>();
  private final Consumer<Collection<Object>> run;

  private AsWritten(
      Collection<? extends RulePack> packs,
      List<Goal> goals,
      Catalogue catalogue,
      Function<List<Model>, Consumer<Collection<Object>>> manner) {
    List<Model> models =
        packs.stream().map(pack -> CompiledPack.load(pack).model()).toList();
    this.goals = goals;
    this.catalogue = catalogue;
    this.run = manner.apply(models);
    for (Rule rule : models.stream().flatMap(model -> model.getRules().stream()).toList()) {
      RuleAnalysis analysis = RuleAnalysis.of(rule);
      demands.put(analysis.goal(), analysis.demands());
    }
  }

  /** The rules of the packs, run by loops alone. */
  public static AsWritten inLoops(
      Collection<? extends RulePack> packs, List<Goal> goals, Catalogue catalogue) {
    return new AsWritten(packs, goals, catalogue, models -> new Interpreter(models)::run);
  }

  /** The rules of the packs, run by Drools with every setting as it comes. */
  public static AsWritten inDrools(
      Collection<? extends RulePack> packs, List<Goal> goals, Catalogue catalogue) {
    return new AsWritten(packs, goals, catalogue, models -> {
      KieBase rules = KieBaseBuilder.createKieBaseFromModel(models);
      return facts -> fire(rules.newKieSession(), facts);
    });
  }

  private static void fire(KieSession session, Collection<Object> facts) {
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  /** What the rules conclude for each of the questions, by goal; all share one set of facts. */
  public List<Map<String, Claim>> claims(Facts facts, List<Question> questions) {
    Gathering gathering = new Gathering(new Figures(facts, catalogue));
    Set<Object> memory = new LinkedHashSet<>();
    List<Map<String, Assessment>> asked = questions.stream()
        .map(question -> assessments(question, facts, gathering, memory))
        .toList();
    run.accept(memory);
    return asked.stream().map(AsWritten::concluded).toList();
  }

  private static Map<String, Claim> concluded(Map<String, Assessment> asked) {
    Map<String, Claim> claims = new TreeMap<>();
    asked.forEach((goal, assessment) ->
        claims.put(goal, Objects.requireNonNull(assessment.claim(), () -> goal + " is silent")));
    return claims;
  }

  private Map<String, Assessment> assessments(
      Question question, Facts facts, Gathering gathering, Set<Object> memory) {
    Map<String, Assessment> asked = new TreeMap<>();
    for (Goal goal : goals) {
      Subject home = goal.plan().home(question.subject(), facts);
      Subject about = goal.about(question.subject(), home);
      boolean waits = goal.standing() != Standing.UNMEASURABLE && goal.isAwaiting(question.asOf());
      if (question.isAnsweredBy(goal) && about != null && !waits) {
        Slice now = slice(goal, about, question.asOf());
        Assessment assessment = new Assessment(goal.id(), goal.reading(), now, NEVER_RUN);
        asked.put(goal.id(), assessment);
        memory.add(assessment);
        memory.addAll(evidence(assessment, gathering));
      }
    }
    return asked;
  }

  /** What a rule calls now: a goal by a deadline that counts up is about the year of its date. */
  private static Slice slice(Goal goal, Subject about, LocalDate asOf) {
    Slice slice = Slice.of(about, goal.read(asOf), goal.effective(asOf));
    boolean isOfDay = goal.mode() == Goal.Mode.BY_DEADLINE
        && goal.at() == null
        && !goal.opens().isEmpty();
    return isOfDay ? slice.inYearOfDay() : slice;
  }

  /** What the assessment's rule asks for; the same for the same demand, so that it is there once. */
  private List<Evidence> evidence(Assessment assessment, Gathering gathering) {
    List<Evidence> evidence = new ArrayList<>();
    for (Demand demand : Objects.requireNonNull(demands.get(assessment.getGoal()))) {
      Slice at = demand.slice().apply(assessment);
      evidence.add(gathering.of(demand.type(), catalogue.indicator(demand.indicator()), at));
    }
    return evidence;
  }
}
