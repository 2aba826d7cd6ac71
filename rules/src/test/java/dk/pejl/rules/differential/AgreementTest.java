package dk.pejl.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.claim.Claim;
import dk.pejl.fact.Facts;
import dk.pejl.rulebook.AsWritten;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Both engines conclude from the rules of the five plans what loops over every combination of facts
 * conclude from them, and what Drools does with every setting as it comes.
 */
class AgreementTest {
  private static final AsWritten LOOPS =
      AsWritten.inLoops(Evaluator.packs(), Tries.ALL.goals(), Tries.ALL.catalogue());
  private static final AsWritten DROOLS =
      AsWritten.inDrools(Evaluator.packs(), Tries.ALL.goals(), Tries.ALL.catalogue());

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theLibraryConcludesWhatLoopsConclude(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, each -> differences(each, LOOPS)));
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theLibraryConcludesWhatDroolsConcludes(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, each -> differences(each, DROOLS)));
  }

  /** Several questions share one session, so that facts of other days and subjects lie beside. */
  private static List<String> differences(Case some, AsWritten rules) {
    Dice dice = new Dice(some.seed());
    List<Question> questions = new ArrayList<>(List.of(some.question()));
    for (int more = dice.between(0, 1); more > 0; more--) {
      questions.add(Cases.another(some, dice));
    }
    return differences(some.pejl(), some.facts(), questions, rules);
  }

  private static List<String> differences(
      Evaluator pejl, Facts facts, List<Question> questions, AsWritten rules) {
    List<Evaluation> answers = pejl.evaluate(facts, questions);
    List<Map<String, Claim>> claims = rules.claims(facts, questions);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Map<String, Claim> theirs = claims.get(i);
      Map<String, Claim> ours = concluded(answers.get(i));
      if (!theirs.equals(ours)) {
        Set<String> goals = new TreeSet<>(theirs.keySet());
        goals.addAll(ours.keySet());
        goals.removeIf(goal -> theirs.containsKey(goal) && theirs.get(goal).equals(ours.get(goal)));
        goals.forEach(goal -> different.add(
            goal + ": as written " + theirs.get(goal) + ", the library " + ours.get(goal)));
      }
    }
    return different;
  }

  /** The claims that come from a rule. */
  private static Map<String, Claim> concluded(Evaluation evaluation) {
    Map<String, Claim> claims = new TreeMap<>();
    for (Verdict verdict : evaluation.verdicts()) {
      boolean isSaid =
          verdict.claim().asNone().isPresent() && verdict.status() != Status.UNMEASURABLE;
      if (!isSaid) {
        claims.put(verdict.goal().id(), verdict.claim());
      }
    }
    return claims;
  }

  @Example
  void everyRuleOfEveryPlanIsTriedInLoops() {
    Set<String> ids = Tries.ALL.goals().stream().map(Goal::id).collect(Collectors.toSet());
    List<Question> questions = List.of(
        Question.about("kommune:580", "2030").goals(ids),
        Question.about("virksomhed:10000001", "2030").goals(ids));
    assertThat(differences(Tries.ALL, Facts.NONE, questions, LOOPS)).isEmpty();
    Set<String> tried = new TreeSet<>();
    LOOPS.claims(Facts.NONE, questions).forEach(claims -> tried.addAll(claims.keySet()));
    assertThat(tried).isEqualTo(new TreeSet<>(ids)).hasSize(452);
  }

  /** Else the properties would hold of little. */
  @Example
  void everyStatusButErrorIsAmongTheCases() {
    Set<Status> seen = EnumSet.noneOf(Status.class);
    for (int seed = 0; seed < 400 && seen.size() < Status.values().length - 1; seed++) {
      Case some = Cases.of(Tries.PLANS.get(seed % Tries.PLANS.size()), seed);
      some.evaluation().verdicts().forEach(verdict -> seen.add(verdict.status()));
    }
    assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(Status.ERROR)));
  }
}
