package dk.pejl.testing;

import static dk.pejl.period.Period.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Facts;
import dk.pejl.verdict.Status;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GoalCheckTest {
  private static Facts pupils(long count) {
    return TestPlan.PEJL
        .intake()
        .observe("elever", "kommune:580", "2023", count)
        .facts();
  }

  private static VerdictCheck with(String goal, Facts facts) {
    return GoalCheck.verifyThat(TestPlan.PEJL, "plan." + goal)
        .about("kommune:580")
        .asOf(year(2023))
        .given(facts);
  }

  private static String failure(Runnable check) {
    return catchThrowableOfType(AssertionError.class, check::run).getMessage();
  }

  @Test
  void whatIsRightPasses() {
    assertThatCode(() -> with("mindst", pupils(3)).isNotMet().byMargin("-2").shortOf("elever", "2"))
        .doesNotThrowAnyException();
  }

  @Test
  void missingFiguresAreNamedExactly() {
    assertThatCode(
            () -> with("mindst", Facts.NONE).isUnknown().missingExactly("elever kommune:580 2023"))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherStatusFailsWithBothAndTheWholeExplanation() {
    assertThat(failure(() -> with("mindst", pupils(3)).isMet()))
        .startsWith("plan.mindst for kommune:580 as of 2023-12-31")
        .contains("expected met, but was not met")
        .contains("elever")
        .contains("at least 5");
  }

  @Test
  void eachStatusIsToldFromTheOthers() {
    Map<Status, Consumer<VerdictCheck>> checks = Map.of(
        Status.MET, VerdictCheck::isMet,
        Status.ON_TRACK, VerdictCheck::isOnTrack,
        Status.BEHIND, VerdictCheck::isBehind,
        Status.NOT_DUE, VerdictCheck::isNotDue,
        Status.UNKNOWN, VerdictCheck::isUnknown,
        Status.UNMEASURABLE, VerdictCheck::isUnmeasurable,
        Status.NOT_APPLICABLE, VerdictCheck::isNotApplicable);

    checks.forEach((status, check) -> assertThat(
            failure(() -> check.accept(with("mindst", pupils(3)))))
        .contains("expected " + status.wording().en() + ", but was not met"));
  }

  @Test
  void nothingNeedBeKnown() {
    assertThatCode(() -> GoalCheck.verifyThat(TestPlan.PEJL, "plan.mindst")
            .about("kommune:580")
            .asOf(year(2023))
            .givenNothing()
            .isUnknown())
        .doesNotThrowAnyException();
  }

  @Test
  void anotherMarginFailsWithBoth() {
    assertThat(failure(() -> with("mindst", pupils(3)).byMargin("-1")))
        .contains("expected a margin of -1, but was -2");
  }

  @Test
  void anotherShortfallFailsWithWhatItIs() {
    assertThat(failure(() -> with("mindst", pupils(3)).shortOf("elever", "5")))
        .contains("expected short of elever by 5, but was elever by 2");
  }

  @Test
  void anotherMissingFigureFailsWithBoth() {
    assertThat(failure(() -> with("mindst", Facts.NONE).missingExactly("elever kommune:580 2022")))
        .contains("elever kommune:580 2022")
        .contains("elever kommune:580 2023");
  }

  @Test
  void wordsOfTheReasonAreFoundInEitherLanguage() {
    assertThatCode(() -> with("mindst", pupils(3)).because("mindst 5").because("at least 5"))
        .doesNotThrowAnyException();
    assertThat(failure(() -> with("mindst", pupils(3)).because("mindst 6")))
        .contains("expected a reason with \"mindst 6\"");
  }

  @Test
  void eachStatusHasItsWord() {
    assertThatCode(() -> {
          with("mindst", pupils(5)).isMet();
          with("sti", pupils(60)).isOnTrack();
          with("sti", pupils(61)).isBehind();
          with("uvist", Facts.NONE).isUnmeasurable();
          with("mindst", Facts.NONE).has(Status.UNKNOWN);
        })
        .doesNotThrowAnyException();
  }

  @Test
  void aVerdictThatMayChangeIsNotFinal() {
    assertThat(failure(() -> with("mindst", pupils(5)).isFinal())).contains("expected a final");
  }
}
