package dk.pejl.testing;

import static dk.pejl.rulebook.TestRulebooks.evaluator;
import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What authors test goals with knows figures that are added up over periods. */
class WindowedGoalTest {
  private static String rule(String name, String at, String claim) {
    return """
        rule "plan.%1$s"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @by( "2021..2022" ) @source( "1 | a" )
        when
            $a : Assessment( goal == "plan.%1$s", $nu : %2$s )
            $e : Count( indicator == "besoeg", at == $nu )
        then
            $a.conclude( %3$s );
        end
        """.formatted(name, at, claim);
  }

  private static Evaluator pejl(String... rules) {
    return evaluator(new TestPack(
        plan("plan", "2021..2024"),
        String.join("", rules),
        catalogue -> catalogue.add(Indicator.count("besoeg").of("kommune"))));
  }

  private static final String TEN = rule("ti", "now.cumulatedFrom(\"2021\")", "$e.isAtLeast( 10 )");

  @Test
  void itsEdgesAreFoundAndOneIsBeforeThereIsAnything() {
    Evaluator pejl = pejl(TEN);

    List<Scenario> edges = Edges.of(pejl, pejl.goal("plan.ti"), Language.EN);
    assertThat(edges.stream().map(WindowedGoalTest::said))
        .contains(
            "just below the limit not-met",
            "at the limit met",
            "just above the limit met",
            "the deadline has not come not-due",
            "nothing to add up yet not-due");
    assertThat(Outcome.all(pejl, edges)).allMatch(Outcome::isAsExpected);
  }

  private static String said(Scenario scenario) {
    String name = scenario.name().substring(scenario.name().indexOf(": ") + 2);
    return name + " " + scenario.expected().status().id();
  }

  private static List<String> found(Evaluator pejl) {
    return Lint.of(pejl).stream().map(each -> each.in(Language.EN)).toList();
  }

  @Test
  void aCeilingOnASumThatOnlyGrowsIsFound() {
    assertThat(found(pejl(rule("loft", "now.cumulatedFrom(\"2021\")", "$e.isAtMost( 10 )"))))
        .containsExactly("rules.drl:8: plan.loft: a sum that has to stay below a limit does so from"
            + " the start: write the years by sumOverYears, so that the last is awaited.");
  }

  @Test
  void aSumAndOneOfItsYearsContradictNothing() {
    assertThat(found(pejl(TEN, rule("hoejst", "now", "$e.isAtMost( 6 )")))).isEmpty();
  }
}
