package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.Evaluator;
import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationCheck;
import dk.pejl.json.EvaluationJson;
import dk.pejl.quantity.Unit;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure that is cumulated since a stated period, by a word in the rule or in the formula. */
class CumulatedTest {
  private static final Indicator VISITS =
      Indicator.count("besoeg").named("Besøg", "Visits").of("kommune");
  private static final Indicator IN_ALL = Indicator.count("besoeg-i-alt")
      .named("Besøg i alt", "Visits in all")
      .of("kommune")
      .as(Formula.of(VISITS).cumulatedFrom("2019"));
  private static final Indicator GAIN =
      Indicator.amount("gevinst", Unit.KRONER).named("Gevinst", "Gain").of("kommune");

  private static final String RULES = rule("regel", "$e : now.cumulatedFrom(\"2019\")", "besoeg")
      + rule("formel", "$e : now", "besoeg-i-alt")
      + rule("kroner", "$e : now.cumulatedFrom(\"2019\")", "gevinst")
          .replace("Count(", "Amount(")
          .replace("isAtLeast( 10 )", "isAtLeast( kroner(\"10\") )");
  private static final Evaluator PEJL = TestRulebooks.evaluator(
      new TestPack(plan("plan", "2019..2022"), RULES, CumulatedTest::describe));

  private static void describe(Catalogue.Builder catalogue) {
    catalogue.add(VISITS, IN_ALL, GAIN);
  }

  private static String rule(String slug, String slices, String indicator) {
    return "rule \"plan." + slug + "\"\n"
        + "    @titel( \"T\" ) @title( \"T\" ) @da( \"D.\" ) @en( \"E.\" )\n"
        + "    @standing( \"goal\" ) @subject( \"kommune\" ) @source( \"1\" )\n"
        + "    @by( \"2019..2020\" )\n"
        + "when\n    $a : Assessment( goal == \"plan." + slug + "\", " + slices + " )\n"
        + "    $x : Count( indicator == \"" + indicator + "\", at == $e )\n"
        + "then\n    $a.conclude( $x.isAtLeast( 10 ) );\nend\n";
  }

  private static Facts facts(String... rows) {
    Intake intake = PEJL.intake();
    FactsCsv.read(
        "indicator;subject;period;value\n" + String.join("\n", rows) + "\n", "f.csv", intake);
    return intake.facts();
  }

  private static Evaluation evaluation(Facts facts, String goal, String period) {
    return PEJL.evaluate(facts, Question.about("kommune:580", period).goals("plan." + goal));
  }

  private static Verdict verdict(Facts facts, String goal, String period) {
    return evaluation(facts, goal, period).verdict("plan." + goal);
  }

  private static String visits(int year, int number) {
    return "besoeg;kommune:580;" + year + ";" + number;
  }

  @ParameterizedTest
  @ValueSource(strings = {"regel", "formel"})
  void whatIsReachedEarlyIsMetAndNotYetFinal(String goal) {
    Verdict verdict = verdict(facts(visits(2019, 10)), goal, "2019");

    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.isFinal()).isFalse();
    assertThat(verdict.missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, 5, NOT_MET", "4, 6, MET", "4, 7, MET"})
  void theYearsAreAddedUp(int first, int second, Status status) {
    Facts facts = facts(visits(2019, first), visits(2020, second));

    Verdict verdict = verdict(facts, "regel", "2020");
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.isFinal()).isTrue();
  }

  @Test
  void aYearBeforeTheStatedOneIsNoPart() {
    assertThat(
            verdict(facts(visits(2018, 10), visits(2019, 0)), "regel", "2019").status())
        .isEqualTo(Status.NOT_DUE);
  }

  @Test
  void aYearAfterTheOneReadIsNoPart() {
    assertThat(
            verdict(facts(visits(2019, 9), visits(2020, 10)), "regel", "2019").status())
        .isEqualTo(Status.NOT_DUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"regel", "formel"})
  void untilTheFirstYearHasEndedItIsNotDue(String goal) {
    Verdict before = verdict(Facts.NONE, goal, "2019-11");
    assertThat(before.status()).isEqualTo(Status.NOT_DUE);
    assertThat(before.missing()).isEmpty();
    assertThat(before.claim().asNone().orElseThrow().why().en())
        .isEqualTo("The goal is judged on the figures of 2019, and that period has not ended.");
    assertThat(verdict(Facts.NONE, goal, "2019-12").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aCountMayHaveReachedTheLimitThoughAYearIsMissing() {
    Verdict verdict = verdict(facts(visits(2020, 10)), "regel", "2020");

    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.missing())
        .singleElement()
        .satisfies(gap -> assertThat(gap.key().period()).hasToString("2019"))
        .satisfies(gap -> assertThat(gap.decides()).isFalse());
  }

  @Test
  void anAmountMayNot() {
    Verdict verdict = verdict(facts("gevinst;kommune:580;2020;10"), "kroner", "2020");

    assertThat(verdict.status()).isEqualTo(Status.UNKNOWN);
    assertThat(verdict.missing())
        .singleElement()
        .satisfies(gap -> assertThat(gap.decides()).isTrue());
  }

  @Test
  void allYearsMoveAlikeInWhatIsLacking() {
    Verdict verdict = verdict(facts(visits(2019, 4), visits(2020, 3)), "regel", "2020");

    assertThat(verdict.shortfall()).singleElement().satisfies(change -> {
      assertThat(change.periods()).hasSize(2);
      assertThat(change.change()).hasToString("2");
    });
  }

  @Test
  void theTextSaysWhichYearsAreAddedUp() {
    Evaluation evaluation = evaluation(facts(visits(2019, 4), visits(2020, 8)), "regel", "2020");

    Wording why =
        Texts.why(evaluation.verdict("plan.regel"), evaluation.catalogue(), evaluation.facts());
    assertThat(why.en())
        .isEqualTo("Met: 12 against at least 10 (2019 and 2020 added up), 2 above.");
    assertThat(why.da()).isEqualTo("Opfyldt: 12 mod mindst 10 (2019 og 2020 lagt sammen), 2 over.");
  }

  private static final EvaluationJson WRITER = new EvaluationJson(Texts::why);

  private static String json(String goal) {
    Evaluation evaluation = evaluation(facts(visits(2019, 4), visits(2020, 8)), goal, "2020");
    return new String(WRITER.bytes(evaluation), StandardCharsets.UTF_8);
  }

  private static EvaluationCheck check(String json) {
    try {
      return EvaluationCheck.with(WRITER)
          .check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "e.json");
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"last\":\"2020\"', '\"last\":\"2021\"'",
    "'\"first\":\"2019\",\"from\":\"2019\"', '\"first\":\"2018\",\"from\":\"2018\"'",
    "'\"kind\":\"cumulated\"', '\"kind\":\"rolling\"'"
  })
  void aWindowThatDoesNotFitItsPartsIsRefused(String right, String forged) {
    String json = json("regel");
    assertThat(json).contains(right);

    assertThatThrownBy(() -> check(json.replace(right, forged))).isInstanceOf(Problems.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"regel", "formel"})
  void theFileSaysItAndIsVerifiedFromItAlone(String goal) {
    String json = json(goal);

    assertThat(json)
        .contains(
            "\"window\":{\"first\":\"2019\",\"from\":\"2019\",\"kind\":\"cumulated\",\"last\":\"2020\"}")
        .contains("\"opens\":[{\"from\":\"2019\",\"grain\":\"year\",\"year\":\"year\"}]");
    assertThat(check(json).differences()).isEmpty();
  }
}
