package dk.pejl.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
  private static List<Scenario> edges(String goal) {
    return Edges.of(TestPlan.PEJL, TestPlan.PEJL.goal("plan." + goal), Language.EN);
  }

  private static String said(Scenario scenario) {
    String name = scenario.name().substring(scenario.name().indexOf(": ") + 2);
    return name + " " + scenario.expected().status().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mindst;just below the limit not-met, at the limit met, just above the limit met",
        "andel;just below the limit not-met, at the limit not-met, just above the limit met",
        "naboer;just below the limit met, at the limit met, just above the limit not-met",
        "frist;just below the limit not-met, at the limit met",
        "hvis;the condition just below the limit not-applicable, the condition at the limit met,"
            + " the condition just above the limit met, just below the limit not-met, at the limit met",
        "hver-stor;part (where) just below the limit met, part (where) at the limit not-met,"
            + " part (where) just above the limit not-met, just below the limit not-met, at the limit met",
        "forudsat;the proviso just below the limit unknown, the proviso at the limit met,"
            + " the proviso just above the limit met, just below the limit not-met, at the limit met",
        "hver-forudsat;the proviso just below the limit unknown, the proviso at the limit met,"
            + " the proviso just above the limit met, just below the limit not-met, at the limit met"
      })
  void eachLimitIsTriedThreeTimes(String goal, String expected) {
    assertThat(edges(goal).stream()
            .map(EdgesTest::said)
            .filter(each -> each.contains("the limit"))
            .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void aPathIsTriedOnAndOffItBeforeTheDeadline() {
    assertThat(edges("sti").stream().map(EdgesTest::said))
        .contains("on the path on-track", "just off the path behind");
  }

  @Test
  void aPathUnderAConditionIsTriedToo() {
    for (String goal : List.of("hvis-sti", "forudsat-sti")) {
      assertThat(edges(goal).stream().map(EdgesTest::said))
          .contains("on the path on-track", "just off the path behind");
    }
  }

  @Test
  void aDeadlineIsTriedBeforeItComes() {
    assertThat(edges("frist").stream().map(EdgesTest::said))
        .contains("the deadline has not come not-due");
  }

  @Test
  void aGroupIsGivenFiguresOfItsOwn() {
    assertThat(
            edges("naboer").get(1).facts().observations().map(each -> each.key().subject()))
        .extracting(Object::toString)
        .containsOnly("kommune:580", "gruppe:naboer");
  }

  @Test
  void aFileOfEdgesIsReadBackAsTheSame() {
    List<Scenario> all = new ArrayList<>();
    TestPlan.PEJL.goals().forEach(goal -> all.addAll(Edges.of(TestPlan.PEJL, goal, Language.DA)));
    String file = ScenarioWriter.file(all, TestPlan.PEJL.catalogue(), Language.DA);
    List<Scenario> back = ScenarioReader.read(file, "f.yaml", TestPlan.PEJL);
    assertThat(ScenarioWriter.file(back, TestPlan.PEJL.catalogue(), Language.DA))
        .isEqualTo(file);
    assertThat(Outcome.all(TestPlan.PEJL, back)).allMatch(Outcome::isAsExpected);
  }
}
