package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A goal about a period that its rule writes is not due until that period has ended. */
class WrittenPeriodsTest {
  private static final Indicator CENTRES = Indicator.count("centre").of("kommune", "skole");
  private static final Indicator BOTH_YEARS = Indicator.count("begge-aar")
      .of("kommune")
      .as(Formula.sumOverYears(Formula.of(CENTRES), 2020, 2021));
  private static final Indicator SINCE_2021 = Indicator.amount("siden", CENTRES.unit())
      .of("kommune")
      .as(Formula.difference(Formula.of(CENTRES), Formula.of(CENTRES).in("2021")));
  private static final Indicator DONE = Indicator.day("faerdig").of("kommune");

  private static final String RULES = rule(
          "fast", "by", "$e : now.in(\"2021\")", "centre", "Count", "isAtLeast( 5 )")
      + rule("hvert-aar", "every", "$e : now.in(\"2021\")", "centre", "Count", "isAtLeast( 5 )")
      + rule("formel", "by", "$e : now", "begge-aar", "Count", "isAtLeast( 5 )")
      + rule("siden", "by", "$e : now", "siden", "Amount", "isAtLeast( measure(\"5\", \"antal\") )")
      + rule(
          "skoler",
          "by",
          "$e : now.in(\"2021\").each(\"skole\")",
          "centre",
          "Units",
          "eachIsAtLeast( 5 )")
      + rule("dag", "by", "$e : now.in(\"2021\")", "faerdig", "Day", "hasCome()")
      + rule(
              "basis",
              "every",
              "$e : now, $b : now.in(\"2021\")",
              "centre",
              "Count",
              "isAtLeast( $base )")
          .replace("then\n", "    $base : Count( indicator == \"centre\", at == $b )\nthen\n")
      + rule(
          "fejler",
          "by",
          "$e : now.in(\"2021\")",
          "centre",
          "Count",
          "isAtLeast( $x.getAt().period().toString().equals(\"2021\") && $a.getNow().period().toString().equals(\"2019\") ? 1 / 0 : 5 )");
  private static final Evaluator PEJL = TestRulebooks.evaluator(
      new TestPack(plan("plan", "2019..2023"), RULES, WrittenPeriodsTest::describe));

  private static void describe(Catalogue.Builder catalogue) {
    catalogue.add(CENTRES, BOTH_YEARS, SINCE_2021, DONE);
  }

  private static String rule(
      String slug, String mode, String slices, String indicator, String type, String demand) {
    return "rule \"plan." + slug + "\"\n"
        + "    @titel( \"T\" ) @title( \"T\" ) @da( \"D.\" ) @en( \"E.\" )\n"
        + "    @standing( \"goal\" ) @subject( \"kommune\" ) @source( \"1\" )\n"
        + "    @" + mode + "( \"2019..2023\" )\n"
        + "when\n    $a : Assessment( goal == \"plan." + slug + "\", " + slices + " )\n"
        + "    $x : " + type + "( indicator == \"" + indicator + "\", at == $e )\n"
        + "then\n    $a.conclude( $x." + demand + " );\nend\n";
  }

  private static Verdict asked(String goal, String period) {
    Question question = Question.about("kommune:580", period).goals("plan." + goal);
    return PEJL.evaluate(Facts.NONE, question).verdict("plan." + goal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "hvert-aar", "formel", "skoler"})
  void itIsNotDueUntilThePeriodHasEnded(String goal) {
    assertThat(asked(goal, "2021-11").status()).isEqualTo(Status.NOT_DUE);
    assertThat(asked(goal, "2021-12").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void ofSeveralPeriodsTheLastIsAwaited() {
    assertThat(asked("formel", "2020").status()).isEqualTo(Status.NOT_DUE);
    assertThat(asked("formel", "2020").goal().written()).isEqualTo(Period.year(2021));
  }

  @Test
  void nothingIsMissingOfItAndThePeriodIsNamed() {
    Verdict verdict = asked("fast", "2020");
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.claim().asNone().orElseThrow().why().en())
        .isEqualTo("The goal is judged on the figures of 2021, and that period has not ended.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"basis", "siden"})
  void aBaselineIsNotAwaited(String goal) {
    assertThat(asked(goal, "2019").status()).isEqualTo(Status.UNKNOWN);
    assertThat(asked(goal, "2019").goal().written()).isNull();
  }

  @Test
  void aDayIsReadAsOfTheDateAskedAboutAndNotAwaited() {
    assertThat(asked("dag", "2019").goal().written()).isNull();
  }

  @Test
  void aGoalThatIsNotDueIsNoError() {
    assertThat(asked("fejler", "2019").status()).isEqualTo(Status.NOT_DUE);
    assertThat(asked("fejler", "2022").status()).isEqualTo(Status.UNKNOWN);
  }
}
