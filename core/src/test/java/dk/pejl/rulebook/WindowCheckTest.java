package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static dk.pejl.rulebook.TestRulebooks.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be taken over several periods is refused where its author wrote it. */
class WindowCheckTest {
  private static final Indicator VISITS =
      Indicator.count("besoeg").of("kommune").every(Grain.MONTH);
  private static final Indicator STAFF = Indicator.count("ansatte").of("kommune");
  private static final Indicator SHARE = Indicator.share("andel").of("kommune").every(Grain.MONTH);
  private static final Indicator FLAG = Indicator.flag("plan").of("kommune");
  private static final Indicator DAY = Indicator.day("dag").of("kommune");
  private static final Indicator RANK = Indicator.rank("plads").of("kommune");
  private static final Indicator TIME = Indicator.amount("tid", Unit.DAYS)
      .of("kommune")
      .as(Formula.difference(Formula.of(DAY), Formula.of(DAY)));
  private static final Indicator TWICE =
      Indicator.count("to-gange").of("kommune").as(Formula.of(VISITS).rolling(12));
  private static final Indicator CHOSEN = Indicator.rate("valgt")
      .of("kommune")
      .as(Formula.greatest(
          Formula.ratio(Formula.of(STAFF), Formula.of(STAFF)), Formula.constant(1)));

  private static TestPack pack(String slice, String type, String id, String demand, String time) {
    return new TestPack(
        plan("plan", "2019..2022"),
        """
        rule "plan.maal"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @source( "1. Afsnit" )
            %s
        when
            $a : Assessment( goal == "plan.maal", $at : %s )
            $e : %s( indicator == "%s", at == $at )
        then
            $a.conclude( $e.%s );
        end
        """.formatted(time, slice, type, id, demand),
        WindowCheckTest::catalogue);
  }

  private static void catalogue(Catalogue.Builder catalogue) {
    catalogue.add(VISITS, STAFF, SHARE, FLAG, DAY, RANK, TIME, TWICE, CHOSEN);
  }

  private static String problem(TestPack pack) {
    Problems problems = catchThrowableOfType(Problems.class, () -> rulebook(pack));
    assertThat(problems).as("a pack that should be refused").isNotNull();
    assertThat(problems.list()).hasSize(1);
    Problem problem = problems.list().get(0);
    return problem.in(Language.EN);
  }

  private static String problem(String slice, String type, String id, String demand) {
    return problem(pack(slice, type, id, demand, "@every( \"2019..2022\" )"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "now.rolling(2) | Flag | plan | isYes() | 'plan' is yes/no and cannot be taken over several periods: remove rolling(2).",
        "now.rolling(2) | Day | dag | hasCome() | 'dag' is day and cannot be taken over several periods: remove rolling(2).",
        "now.rolling(2) | Rank | plads | isWithin( 5 ) | 'plads' is rank and cannot be taken over several periods: remove rolling(2).",
        "now.rolling(2) | Amount | tid | isAbove( measure(\"5\", \"dage\") ) | 'tid' is worked out from days and cannot be taken over several periods: remove rolling(2).",
        "now.toDate() | Share | andel | isAbove( percent(\"5\") ) | 'andel' is share and cannot be added up over periods by toDate(): write rollingMean(12), or build on counts.",
        "now.rolling(3) | Share | andel | isAbove( percent(\"5\") ) | 'andel' is share and cannot be added up over periods by rolling(3): write rollingMean(3), or build on counts.",
        "now.toDate() | Count | ansatte | isAbove( 5 ) | 'ansatte' is counted for whole years, so there is nothing of the year to date: remove toDate().",
        "now.rolling(2) | Count | to-gange | isAbove( 5 ) | 'to-gange' is itself taken over several periods: remove rolling(2).",
        "now.rolling(2) | Share | valgt | isAbove( percent(\"5\") ) | 'valgt' chooses or averages among ratios and cannot be taken over several periods: take each ratio by itself in a formula.",
        "now.rolling(1) | Count | besoeg | isAbove( 5 ) | A rolling figure over 1 periods: write 2 to 1000.",
        "now.rolling(1001) | Count | besoeg | isAbove( 5 ) | A rolling figure over 1001 periods: write 2 to 1000.",
        "now.rolling(2).toDate() | Count | besoeg | isAbove( 5 ) | The slice has both rolling(2) and toDate(): write one of them.",
        "now.cumulatedFrom(\"i fjor\") | Count | besoeg | isAbove( 5 ) | 'i fjor' is not a period",
        "now.rolling(2).eachObserved(\"kommune\") | Units | besoeg | eachIsAbove( 5 ) | eachObserved takes the units that are observed in the period and cannot go with rolling(2): write each.",
      })
  void whatCannotBeTakenOverSeveralPeriodsIsRefused(
      String slice, String type, String id, String demand, String said) {
    assertThat(problem(slice, type, id, demand)).startsWith("rules.drl:").contains(said);
  }

  @Test
  void whatBeginsOnlyAfterTheGoalIsOverIsRefused() {
    assertThat(problem(pack(
            "now.cumulatedFrom(\"2023\")",
            "Count",
            "besoeg",
            "isAtLeast( 10 )",
            "@by( \"2019..2022\" )")))
        .contains("what is added up begins only after the goal's last day, 2022-12-31: write an"
            + " earlier period in cumulatedFrom( \"…\" ).");
  }

  @Test
  void aDayThatCountsOnlyAfterTheDeadlineIsRefused() {
    assertThat(
            problem(pack("now", "Day", "dag", "hasComeFrom( \"2023\" )", "@by( \"2019..2022\" )")))
        .contains("it counts only from 2023-01-01, and the goal's last day is 2022-12-31: write an"
            + " earlier period in hasComeFrom( \"…\" ).");
  }

  private static List<String> unfounded(Formula formula) {
    return Catalogue.builder()
        .add(
            VISITS,
            SHARE,
            FLAG,
            Indicator.amount("m", Unit.NUMBER).of("kommune").as(formula))
        .unfounded()
        .stream()
        .map(problem -> problem.in(Language.EN))
        .toList();
  }

  @Test
  void aFormulaIsRefusedAlike() {
    assertThat(unfounded(Formula.of(SHARE).toDate()))
        .anyMatch(said -> said.contains("'andel' is share and cannot be added up"));
    assertThat(unfounded(Formula.of(VISITS).toDate())).isEmpty();
  }
}
