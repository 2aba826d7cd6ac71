package dk.pejl.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.verdict.Goal;
import dk.pejl.wording.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {
  static List<Goal> goals() {
    return TestPlan.PEJL.goals();
  }

  private static Coverage coverage(String goal, String... kept) {
    Goal of = TestPlan.PEJL.goal("plan." + goal);
    List<Scenario> some = new ArrayList<>(Edges.of(TestPlan.PEJL, of, Language.EN));
    some.removeIf(each -> kept.length > 0
        && !List.of(kept).contains(each.name().substring(each.name().indexOf(": ") + 2)));
    return Coverage.of(List.of(of), Outcome.all(TestPlan.PEJL, some));
  }

  @ParameterizedTest
  @MethodSource("goals")
  void theEdgesOfAGoalCoverAllOfIt(Goal goal) {
    Coverage all = Coverage.of(
        List.of(goal), Outcome.all(TestPlan.PEJL, Edges.of(TestPlan.PEJL, goal, Language.EN)));
    assertThat(all.percent()).as(CoverageReport.text(all, Language.EN)).isEqualTo(100);
  }

  @Test
  void outcomesThatNeverCameAreNamed() {
    assertThat(CoverageReport.text(coverage("mindst", "at the limit"), Language.EN))
        .isEqualTo("""
            plan.mindst: never not met, not due, unknown
            Coverage: 1 of 1 goals asked, 1 of 4 outcomes seen, 1 of 1 parts have decided; 40 % in all.
            """);
  }

  @Test
  void onAPathTheGoalCanBeOnTrackOrBehind() {
    assertThat(CoverageReport.text(coverage("sti", "at the limit"), Language.EN))
        .startsWith("plan.sti: never not met, on track, behind, unknown");
  }

  @Test
  void aPartThatNeverDecidedIsNamed() {
    assertThat(CoverageReport.text(coverage("den-ene", "part 1 at the limit"), Language.EN))
        .contains("never decided: /1");
  }

  @Test
  void aGoalThatNobodyAskedIsNamed() {
    assertThat(CoverageReport.text(coverage("mindst", "none"), Language.DA))
        .startsWith("plan.mindst: aldrig spurgt\n");
  }

  @Test
  void tooLittleFailsTheTest() {
    assertThatThrownBy(() -> coverage("mindst", "at the limit").isAtLeast(41))
        .hasMessageStartingWith("Coverage is 40 %, below 41 %.\nplan.mindst: never");
    assertThatCode(() -> coverage("mindst", "at the limit").isAtLeast(40))
        .doesNotThrowAnyException();
  }

  @Test
  void theJsonHasSumsAndGoals() {
    assertThat(CoverageReport.json(coverage("mindst", "at the limit"))).isEqualTo("""
            {
              "format": "pejl-coverage/1",
              "summary": {
                "goals": 1,
                "asked": 1,
                "outcomes": 4,
                "outcomesSeen": 1,
                "parts": 1,
                "partsDeciding": 1,
                "percent": 40
              },
              "goals": [
                {
                  "goal": "plan.mindst",
                  "asked": 1,
                  "outcomes": {"met": 1},
                  "missing": ["not-met", "not-due", "unknown"],
                  "parts": 1,
                  "undecided": []
                }
              ]
            }
            """);
  }

  @Test
  void theHtmlIsAPageOfItsOwn() {
    assertThat(CoverageReport.html(coverage("mindst", "at the limit"), Language.DA))
        .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
        .contains("<title>Dækning af regler</title>", "border-collapse: collapse")
        .contains("<p>Dækning: 1 af 1 mål spurgt, 1 af 4 udfald set, ")
        .contains("""

            <tr>
            <th scope="col">Mål</th>
            <th scope="col">Spurgt</th>
            <th scope="col">Udfald</th>
            <th scope="col">Mangler</th></tr>
            <tr>
            <th scope="row">plan.mindst</th>
            <td>1</td>
            <td>opfyldt 1</td>
            <td>aldrig ikke opfyldt, ikke forfalden, ukendt</td></tr></table>""")
        .doesNotContain("http");
  }
}
