package dk.pejl.rules.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.pejl.Evaluator;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What must not change an answer about the five plans does not. */
class InvarianceTest {
  private static final EvaluationJson JSON = new EvaluationJson(verdict -> Wording.same("…"));
  private static final int GOALS = 4;
  private static final int THREADS = 4;

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aGoalAskedAloneSaysWhatItSaysAmongItsPlanAndAmongAllPlans(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, InvarianceTest::differentAmongOthers));
  }

  private static List<String> differentAmongOthers(Case some) {
    Facts facts = some.facts();
    List<Verdict> verdicts = some.pejl().evaluate(facts, some.question()).verdicts();
    Map<String, Verdict> among =
        byGoal(Tries.ALL.evaluate(facts, asked(some.question(), Tries.ALL)));
    List<String> different = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      different.addAll(different(verdict, among.get(verdict.goal().id())));
    }
    for (Verdict verdict :
        new Dice(some.seed()).shuffled(verdicts).stream().limit(GOALS).toList()) {
      Question alone = some.question().goals(verdict.goal().id()).plans(List.of());
      different.addAll(
          different(verdict, some.pejl().evaluate(facts, alone).verdicts().get(0)));
    }
    return different;
  }

  /** The question, asked of every plan of an evaluator. */
  private static Question asked(Question question, Evaluator pejl) {
    return question.goals().isEmpty()
        ? question.plans(pejl.plans().stream().map(Plan::id).toList())
        : question.goals(pejl.goals().stream().map(Goal::id).toList());
  }

  private static Map<String, Verdict> byGoal(Evaluation evaluation) {
    return evaluation.verdicts().stream()
        .collect(Collectors.toMap(verdict -> verdict.goal().id(), verdict -> verdict));
  }

  /** All else that a verdict says follows from this. */
  private static List<Object> said(Verdict verdict) {
    return List.of(
        verdict.goal(), verdict.subject(), verdict.asOf(), verdict.status(), verdict.claim());
  }

  private static List<String> different(Verdict a, Verdict b) {
    return b != null && said(a).equals(said(b)) ? List.of() : List.of(a + " and then " + b);
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theOrderOfFactsAndFactsSaidTwiceChangeNothing(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, each -> different(each, shuffled(each))));
  }

  private static Case shuffled(Case some) {
    Dice dice = new Dice(some.seed());
    return new Case(
        some.pejl(),
        some.seed(),
        dice.shuffled(twice(some.registered(), dice)),
        dice.shuffled(twice(some.drafts(), dice)),
        some.question());
  }

  private static <T> List<T> twice(List<T> all, Dice dice) {
    return Stream.concat(all.stream(), dice.some(50, all).stream()).toList();
  }

  private static List<String> different(Case a, Case b) {
    return different(bytes(a), bytes(b));
  }

  private static List<String> different(String a, String b) {
    return a.equals(b) ? List.of() : List.of(a, b);
  }

  private static String bytes(Case some) {
    return bytes(some, some.facts());
  }

  /** The answer as JSON, of some goals in full, since that is dear, and of the rest what is said. */
  private static String bytes(Case some, Facts facts) {
    Evaluation all = some.pejl().evaluate(facts, some.question());
    List<Verdict> few =
        new Dice(some.seed()).shuffled(all.verdicts()).stream().limit(GOALS).toList();
    Evaluation part = new Evaluation(
        all.question(), all.engine(), all.rules(), all.facts(), all.catalogue(), few);
    return new String(JSON.bytes(part), UTF_8)
        + all.verdicts().stream().map(InvarianceTest::said).toList();
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void unrelatedFactsChangeNoVerdict(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, InvarianceTest::differentWithMore));
  }

  private static List<String> differentWithMore(Case some) {
    Map<String, Verdict> other = byGoal(Cases.withUnrelated(some).evaluation());
    return some.evaluation().verdicts().stream()
        .flatMap(verdict -> different(verdict, other.get(verdict.goal().id())).stream())
        .toList();
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void whatIsDecidedStaysSoWhenMissingFiguresBecomeKnown(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, InvarianceTest::turned));
  }

  private static List<String> turned(Case some) {
    Dice dice = new Dice(some.seed() + 2);
    List<Verdict> verdicts = some.evaluation().verdicts();
    Map<Object, Gap> gaps = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      verdict.missing().forEach(gap -> gaps.merge(gap.key(), gap, InvarianceTest::stricter));
    }
    int chance = dice.pick(10, 50, 100);
    Case narrowed = Cases.narrowed(some, dice.some(chance, new ArrayList<>(gaps.values())), dice);
    return turned(narrowed, verdicts.stream().filter(InvarianceTest::isDecided).toList());
  }

  /** Of the two the one that has another figure in its place. */
  private static Gap stricter(Gap a, Gap b) {
    return a.instead() != null ? a : b;
  }

  private static boolean isDecided(Verdict verdict) {
    return verdict.claim().truth() != Truth.UNKNOWN;
  }

  /** Those of the verdicts that have another truth in the other case. */
  private static List<String> turned(Case other, List<Verdict> before) {
    Map<String, Verdict> after = byGoal(other.evaluation());
    return before.stream()
        .filter(verdict ->
            after.get(verdict.goal().id()).claim().truth() != verdict.claim().truth())
        .map(verdict -> verdict + " is then " + after.get(verdict.goal().id()) + " with " + other)
        .toList();
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aMissingFigureThatDoesNotDecideLeavesTheTruthAsItIs(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, InvarianceTest::turnedByOne));
  }

  private static List<String> turnedByOne(Case some) {
    Dice dice = new Dice(some.seed() + 3);
    List<String> turned = new ArrayList<>();
    List<Verdict> open = some.evaluation().verdicts().stream()
        .filter(verdict -> !isDecided(verdict))
        .filter(verdict -> verdict.missing().stream().anyMatch(gap -> !gap.decides()))
        .toList();
    for (Verdict verdict : dice.shuffled(open).stream().limit(GOALS).toList()) {
      Case one = some.asking(some.question().goals(verdict.goal().id()).plans(List.of()));
      List<Gap> idle = verdict.missing().stream().filter(gap -> !gap.decides()).toList();
      turned.addAll(turned(Cases.narrowed(one, List.of(dice.pick(idle)), dice), List.of(verdict)));
    }
    return turned;
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void manyThreadsGiveWhatOneGives(@ForAll long seed) throws Exception {
    List<Case> cases = new ArrayList<>();
    Tries.each(seed, cases::add);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> answers = new ArrayList<>();
      cases.forEach(some -> answers.add(threads.submit(() -> bytes(some))));
      for (int i = 0; i < cases.size(); i++) {
        String answer = answers.get(i).get();
        Tries.agree(cases.get(i), some -> different(bytes(some), answer));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void factsReadBackFromJsonGiveTheSameBytes(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, InvarianceTest::differentReadBack));
  }

  private static List<String> differentReadBack(Case some) {
    byte[] written = FactsJson.bytes(some.facts(), some.pejl().catalogue());
    Intake intake = some.pejl().intake();
    FactsJson.read(written, "facts.json", intake);
    Facts facts = intake.facts();
    List<String> different = new ArrayList<>();
    String again = new String(FactsJson.bytes(facts, some.pejl().catalogue()), UTF_8);
    different.addAll(different(new String(written, UTF_8), again));
    different.addAll(different(bytes(some), bytes(some, facts)));
    return different;
  }
}
