package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionFormTest {
  private static final Subject AABENRAA = Subject.parse("kommune:580");
  private static final Subject SOENDERBORG = Subject.parse("kommune:540");
  private static final Plan PLAN = new Plan(
      "csr-2021", Wording.same("CSR"), Window.parse("2021..2024"), Wording.same(""), AABENRAA);
  private static final QuestionForm FORM = new QuestionForm(
      Catalogue.builder()
          .official("kommune", Map.of(AABENRAA, "Aabenraa", SOENDERBORG, "Sønderborg"))
          .build(),
      List.of(PLAN),
      QuestionFormTest::goal);
  private static final Question USUAL =
      new Question(AABENRAA, LocalDate.of(2022, 6, 30), Set.of(), Set.of("csr-2021"), Set.of());

  /** There is no goal, so that what asks for one is always refused. */
  private static Goal goal(String id) {
    throw new Refusal("intet mål '" + id + "'", "no goal '" + id + "'");
  }

  private static List<String> problems(Map<String, List<String>> texts) {
    return catchThrowableOfType(Problems.class, () -> FORM.read(texts, USUAL)).list().stream()
        .map(QuestionFormTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return problem.in(Language.EN);
  }

  @Test
  void withoutTextsTheUsualIsAsked() {
    assertThat(FORM.read(Map.of(), USUAL)).isEqualTo(USUAL);
  }

  @Test
  void whatTextsSayTakesThePlaceOfTheUsual() {
    Map<String, List<String>> texts = Map.of(
        "subject", List.of("kommune:540"),
        "period", List.of("2023"),
        "standing", List.of("goal", "control"));

    assertThat(FORM.read(texts, USUAL))
        .isEqualTo(new Question(
            SOENDERBORG,
            LocalDate.of(2023, 12, 31),
            Set.of(),
            Set.of("csr-2021"),
            Set.of(Standing.GOAL, Standing.CONTROL)));
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithItsName() {
    assertThat(problems(Map.of(
            "subject", List.of("kommune:sønderbog"),
            "period", List.of("2023-13"),
            "plan", List.of("csr-2020", "csr-2021"),
            "goal", List.of("maerke"),
            "standing", List.of("gaol"))))
        .satisfiesExactly(
            subject -> assertThat(subject)
                .isEqualTo("subject: 'kommune:sønderbog' has no official code. Did you mean"
                    + " 'kommune:540' (Sønderborg)?"),
            period -> assertThat(period).startsWith("period: '2023-13'"),
            goal -> assertThat(goal).isEqualTo("goal: no goal 'maerke'"),
            plan -> assertThat(plan)
                .isEqualTo("plan: There is no plan 'csr-2020': write one of csr-2021. Did you mean"
                    + " 'csr-2021'?"),
            standing -> assertThat(standing)
                .startsWith("standing: 'gaol' is no standing")
                .endsWith("Did you mean 'goal'?"));
  }

  @Test
  void aNameThatNothingCanBeAskedByIsRefused() {
    assertThat(problems(Map.of("perod", List.of("2023"))))
        .containsExactly("perod: 'perod' cannot be asked about: write subject, period, plan, goal,"
            + " standing. Did you mean 'period'?");
  }

  @Test
  void twoPeriodsAreRefused() {
    assertThat(problems(Map.of("period", List.of("2022", "2023"))))
        .containsExactly("period: 'period' is written 2 times: write it once.");
  }
}
