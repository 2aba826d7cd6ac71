package dk.pejl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.json.Difference;
import dk.pejl.json.EvaluationCheck;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.json.Golden;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.solver.Change;
import dk.pejl.text.Line;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A figure as a document prints it, from the facts to all that is said of the verdict. */
class PrintedTest {
  private static final Indicator UNEMPLOYED = Indicator.count("fleksjob-ledige")
      .named("Ledige fleksjobvisiterede", "Unemployed among those approved for flexi-jobs")
      .of("kommune", "land")
      .every(Grain.MONTH);
  private static final Indicator APPROVED = Indicator.count("fleksjob-visiterede")
      .named("Fleksjobvisiterede", "Those approved for flexi-jobs")
      .of("kommune", "land")
      .every(Grain.MONTH);
  private static final Indicator RATE = Indicator.share("fleksjob-ledighed")
      .named("Fleksjobledighed", "Flexi-job unemployment")
      .of("kommune", "land")
      .as(Formula.ratio(
          Formula.yearlyMean(Formula.of(UNEMPLOYED)), Formula.yearlyMean(Formula.of(APPROVED))));

  private static String rule(String name, String slices, String evidence, String claim) {
    return "rule \"plan." + name + "\"\n"
        + "    @titel( \"Lav ledighed\" ) @title( \"Low unemployment\" )\n"
        + "    @da( \"Ledigheden er lav.\" ) @en( \"Unemployment is low.\" )\n"
        + "    @standing( \"goal\" ) @subject( \"kommune\" ) @every( \"2018..2022\" )\n"
        + "    @source( \"1. Mål\" )\n"
        + "when\n    $a : Assessment( goal == \"plan." + name + "\", $nu : now" + slices + " )\n"
        + "    $her : Share( indicator == \"fleksjob-ledighed\", at == $nu )\n" + evidence
        + "then\n    $a.conclude( " + claim + " );\nend\n";
  }

  private static final Evaluator EVALUATOR = TestRulebooks.evaluator(new TestPack(
      TestRulebooks.plan("plan", "2018..2022"),
      rule("loft", "", "", "$her.isAtMost( percent(\"10\") )")
          + rule(
              "land",
              ", $land : now.of(\"land:dk\")",
              "    $der : Share( indicator == \"fleksjob-ledighed\", at == $land )\n",
              "$her.isBelow( $der )"),
      PrintedTest::describe));

  private static final EvaluationJson JSON = new EvaluationJson(Texts::why);

  private static void describe(Catalogue.Builder catalogue) {
    catalogue.add(UNEMPLOYED, APPROVED, RATE);
  }

  /** The plan's own judgement: 10 per cent here, 16 in the country. */
  private static final String SHARES = """
      {"format":"pejl-facts/1","observations":[
      {"indicator":"fleksjob-ledighed","subject":"kommune:580","period":"2019","value":10,
       "flags":["printed"],"source":{"system":"Beskæftigelsesplan 2020","reference":"s. 14"}},
      {"indicator":"fleksjob-ledighed","subject":"land:dk","period":"2019","value":16,
       "flags":["printed"]}]}""";

  private static final String MEANS = """
      {"format":"pejl-facts/1","observations":[
      {"indicator":"fleksjob-ledige","subject":"kommune:580","period":"2019","value":140.5,
       "flags":["printed"],"source":{"system":"Beskæftigelsesplan 2020"}},
      {"indicator":"fleksjob-visiterede","subject":"kommune:580","period":"2019","value":1400,
       "flags":["printed"]}]}""";

  private static Facts facts(String json) {
    Intake intake = EVALUATOR.intake();
    FactsJson.read(json, "facts.json", intake);
    return intake.facts();
  }

  private static Evaluation evaluation(String facts) {
    return EVALUATOR.evaluate(
        facts(facts), Question.about("kommune:580", "2019").plans("plan"));
  }

  private static List<Status> statuses(Evaluation evaluation) {
    return evaluation.verdicts().stream().map(Verdict::status).toList();
  }

  private static List<Difference> differences(EvaluationCheck check, String json) {
    try {
      return check
          .check(new ByteArrayInputStream(json.getBytes(UTF_8)), "e.json")
          .differences();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static EvaluationCheck withFacts(String facts) {
    return EvaluationCheck.with(JSON)
        .facts(facts(facts), EVALUATOR.catalogue())
        .again(read -> EVALUATOR.evaluate(facts(facts), read.question()));
  }

  @Test
  void printedSharesAreJudgedByBothEngines() {
    assertThat(statuses(evaluation(SHARES))).containsExactly(Status.MET, Status.MET);
  }

  @Test
  void printedMeansAreJudgedByBothEngines() {
    assertThat(statuses(evaluation(MEANS))).containsExactly(Status.NOT_MET, Status.UNKNOWN);
  }

  @Test
  void theTextsSayThatItIsPrintedAndWhere() {
    StringBuilder text = new StringBuilder();
    for (String facts : List.of(SHARES, MEANS)) {
      Evaluation evaluation = evaluation(facts);
      for (Language language : Language.values()) {
        Texts texts = Texts.of(language, evaluation);
        Verdict verdict = evaluation.verdicts().get(0);
        Line tree = texts.tree(verdict);
        text.append(texts.why(verdict)).append('\n');
        tree.indented().forEach(line -> text.append(line).append('\n'));
        verdict
            .shortfall()
            .forEach(change -> text.append(texts.change(verdict, change)).append('\n'));
      }
    }
    Golden.check("printed/texts.txt", text.toString());
  }

  @Test
  void theJsonHasTheFigureAsALeafWithItsFlag() {
    String figure = JsonMapper.shared()
        .readTree(JSON.bytes(evaluation(MEANS)))
        .at("/verdicts/0/claim/value/figure")
        .toPrettyString();

    Golden.check("printed/figure.json", figure + "\n");
  }

  @Test
  void whatIsWrittenIsReadBackAndRecomputedWithoutTheEngine() {
    for (String facts : List.of(SHARES, MEANS)) {
      String json = new String(JSON.bytes(evaluation(facts)), UTF_8);

      assertThat(JSON.bytes(EvaluationJson.read(json.getBytes(UTF_8), "e")))
          .isEqualTo(json.getBytes(UTF_8));
      assertThat(differences(EvaluationCheck.with(JSON), json)).isEmpty();
      assertThat(differences(withFacts(facts), json)).isEmpty();
    }
  }

  @Test
  void aLeafThatIsNotPrintedInTheFactsIsFound() {
    String json = new String(JSON.bytes(evaluation(MEANS)), UTF_8)
        .replace("\"flags\":[\"printed\"]", "\"flags\":[\"revised\"]");

    assertThat(differences(withFacts(MEANS), json))
        .anyMatch(each -> each.place().pointer().endsWith("/flags/0"));
  }

  @Test
  void factsAreWrittenAndReadBack() {
    for (String json : List.of(SHARES, MEANS)) {
      Facts facts = facts(json);
      byte[] written = FactsJson.bytes(facts, EVALUATOR.catalogue());

      assertThat(facts(new String(written, UTF_8))).isEqualTo(facts);
    }
  }

  @Test
  void theShareNeedsWhatItIsWorkedOutFrom() {
    Question question = Question.about("kommune:580", "2019").plans("plan");

    assertThat(EVALUATOR.needs(EVALUATOR.intake().facts(), question))
        .hasSize(48)
        .noneMatch(key -> key.period().grain() != Grain.MONTH);
  }

  @Test
  void aChangeOfAPrintedMeanNeedNotBeWhole() {
    Verdict verdict = evaluation(MEANS).verdicts().get(0);

    assertThat(verdict.shortfall())
        .extracting(Change::change)
        .containsExactly(Exact.parse("-0.5"), Exact.of(5));
  }

  @Test
  void aMoveIsThatOfThePrintedFigure() {
    Evaluation later = evaluation(SHARES.replace("\"value\":10", "\"value\":12.5"));
    Texts texts = Texts.of(Language.EN, later);

    Golden.check(
        "printed/development.txt",
        String.join("\n", texts.development(later.compareWith(evaluation(SHARES)))) + "\n");
  }
}
