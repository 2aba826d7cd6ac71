package dk.pejl.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.pejl.claim.Gap;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What must not change an answer does not. */
class InvarianceTest {
  private static final EvaluationJson JSON =
      new EvaluationJson((verdict, catalogue, facts) -> Wording.same("…"));
  private static final int AT_ONCE = 25;
  private static final int THREADS = 4;

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
    List<Case.Registered> registered = dice.shuffled(twice(some.registered(), dice));
    return new Case(
        some.world(),
        some.seed(),
        registered,
        dice.shuffled(twice(some.drafts(), dice)),
        some.question());
  }

  private static <T> List<T> twice(List<T> all, Dice dice) {
    return Stream.concat(all.stream(), dice.some(0, all).stream()).toList();
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theSameInputGivesTheSameBytes(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, each -> different(each, each)));
  }

  private static List<String> different(Case a, Case b) {
    return different(bytes(a.evaluation()), bytes(b.evaluation()));
  }

  private static List<String> different(String a, String b) {
    return a.equals(b) ? List.of() : List.of(a, b);
  }

  private static String bytes(Evaluation evaluation) {
    return new String(JSON.bytes(evaluation), UTF_8);
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
    Evaluation own = some.evaluation();
    Evaluation other = Cases.withUnrelated(some).evaluation();
    // The verdicts alone are compared: of the facts there are more.
    Evaluation alike = new Evaluation(
        own.question(),
        own.engine(),
        own.rules(),
        own.completeness(),
        own.facts(),
        own.catalogue(),
        other.verdicts());
    return different(bytes(own), bytes(alike));
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void whatIsDecidedStaysSoWhenMissingFiguresBecomeKnown(@ForAll long seed) {
    Tries.each(
        seed,
        some -> Tries.agree(
            some.asking(Cases.one(some)), each -> turned(each, verdict -> isDecided(verdict))));
  }

  private static boolean isDecided(Verdict verdict) {
    return verdict.claim().truth() != Truth.UNKNOWN;
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aMissingFigureThatDoesNotDecideLeavesTheTruthAsItIs(@ForAll long seed) {
    Tries.each(
        seed, some -> Tries.agree(some.asking(Cases.one(some)), InvarianceTest::turnedByOne));
  }

  /** What a decided verdict becomes when some of its gaps are filled, if that is another truth. */
  private static List<String> turned(
      Case some, java.util.function.Predicate<Verdict> isOfInterest) {
    List<String> turned = new ArrayList<>();
    for (Verdict verdict : some.evaluation().verdicts()) {
      if (isOfInterest.test(verdict)) {
        turned.addAll(turned(some, verdict, verdict.missing()));
      }
    }
    return turned;
  }

  private static List<String> turnedByOne(Case some) {
    List<String> turned = new ArrayList<>();
    for (Verdict verdict : some.evaluation().verdicts()) {
      for (Gap gap : verdict.missing()) {
        if (!gap.decides()) {
          turned.addAll(turned(some, verdict, List.of(gap)));
        }
      }
    }
    return turned;
  }

  private static List<String> turned(Case some, Verdict before, List<Gap> gaps) {
    Case filled = Cases.filled(some, gaps);
    Truth truth = before.claim().truth();
    return filled.evaluation().verdicts().stream()
        .filter(after -> after.goal().equals(before.goal()) && after.claim().truth() != truth)
        .map(after -> before + " is " + truth + " and then " + after + " is "
            + after.claim().truth() + " with " + filled)
        .toList();
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void manyQuestionsAtOnceAreAnsweredAsOneByOne(@ForAll long seed) {
    List<Case> batch = new ArrayList<>();
    Tries.each(seed, some -> {
      batch.add(some);
      if (batch.size() == AT_ONCE) {
        Tries.agree(some, each -> differentAtOnce(each, batch));
        batch.clear();
      }
    });
  }

  private static List<String> differentAtOnce(Case some, List<Case> batch) {
    List<Question> questions = batch.stream()
        .filter(other -> other.world().equals(some.world()))
        .map(Case::question)
        .toList();
    Facts facts = some.facts();
    List<Evaluation> together = some.world().evaluator().evaluate(facts, questions);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Evaluation alone = some.world().evaluator().evaluate(facts, questions.get(i));
      different.addAll(different(bytes(alone), bytes(together.get(i))));
    }
    return different;
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
      cases.forEach(some -> answers.add(threads.submit(() -> bytes(some.evaluation()))));
      for (int i = 0; i < cases.size(); i++) {
        String answer = answers.get(i).get();
        Tries.agree(cases.get(i), some -> different(bytes(some.evaluation()), answer));
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
    Evaluation own = some.evaluation();
    byte[] written = FactsJson.bytes(own.facts(), own.catalogue());
    Intake intake = some.world().evaluator().intake();
    FactsJson.read(written, "facts.json", intake);
    Facts facts = intake.facts();
    List<String> different = new ArrayList<>();
    String again = new String(FactsJson.bytes(facts, own.catalogue()), UTF_8);
    different.addAll(different(new String(written, UTF_8), again));
    different.addAll(
        different(bytes(own), bytes(some.world().evaluator().evaluate(facts, some.question()))));
    return different;
  }
}
