package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.Raekke.AABENRAA;
import static dk.pejl.rules.vaekstplan2022.Raekke.PEJL;
import static dk.pejl.rules.vaekstplan2022.Raekke.SOENDERBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be running in each year; each goal in the first and the last of its own years. */
class DriftTest {

  static List<Raekke> all() {
    return Raekke.projects("every-period", "indsats-i-drift");
  }

  private static int first(Raekke row) {
    return row.from().getYear();
  }

  private static int last(Raekke row) {
    return row.deadline().getYear();
  }

  /** The effort in the years from the one before the window to the one after, all but one alike. */
  private static Facts but(Raekke row, int year, boolean running) {
    Intake intake = PEJL.intake();
    for (int each = first(row) - 1; each <= last(row) + 1; each++) {
      boolean yes = (each == year) == running;
      intake.observe(row.needs(), row.project(), String.valueOf(each), String.valueOf(yes));
    }
    return intake.facts();
  }

  private static Verdict in(Raekke row, int year, Facts facts) {
    return row.asked(row.project(), String.valueOf(year), facts);
  }

  @Test
  void thirtyEightGoalsAreEffortsToBeKeptRunning() {
    assertThat(all()).hasSize(38);
  }

  @ParameterizedTest
  @MethodSource("all")
  void runningInTheFirstYearMeetsItThatYear(Raekke row) {
    Verdict verdict = in(row, first(row), but(row, first(row), true));
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.isFinal()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void notRunningInTheFirstYearFailsItThatYear(Raekke row) {
    assertThat(in(row, first(row), but(row, first(row), false)).status()).isEqualTo(Status.NOT_MET);
  }

  @ParameterizedTest
  @MethodSource("all")
  void runningInTheLastYearMeetsItThatYearAndAfterwards(Raekke row) {
    Facts facts = but(row, last(row), true);
    assertThat(in(row, last(row), facts).status()).isEqualTo(Status.MET);
    assertThat(in(row, last(row) + 1, facts).status()).isEqualTo(Status.MET);
  }

  @ParameterizedTest
  @MethodSource("all")
  void notRunningInTheLastYearFailsItThatYearAndAfterwards(Raekke row) {
    Facts facts = but(row, last(row), false);
    assertThat(in(row, last(row), facts).status()).isEqualTo(Status.NOT_MET);
    assertThat(in(row, last(row) + 1, facts).status()).isEqualTo(Status.NOT_MET);
  }

  @ParameterizedTest
  @MethodSource("all")
  void withoutAnObservationItIsUnknownAndTheObservationNamed(Raekke row) {
    Verdict verdict = in(row, last(row), Facts.NONE);
    assertThat(verdict.status()).isEqualTo(Status.UNKNOWN);
    assertThat(verdict.missing())
        .extracting(gap -> gap.key().toString())
        .containsExactly("indsats-i-drift " + row.project() + " " + last(row));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whileTheFirstYearRunsItIsNotDue(Raekke row) {
    Facts facts = but(row, first(row), true);
    assertThat(row.asked(row.project(), first(row) + "-12-30", facts).status())
        .isEqualTo(Status.NOT_DUE);
  }

  @ParameterizedTest
  @MethodSource("all")
  void beforeItsYearsItAnswersForTheYearAskedAboutOutOfForce(Raekke row) {
    Verdict verdict = in(row, first(row) - 1, but(row, first(row) - 1, true));
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.isInForce()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theMunicipalityIsAnsweredForTheProject(Raekke row) {
    Verdict verdict = row.asked(AABENRAA, String.valueOf(first(row)), but(row, first(row), true));
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.subject()).hasToString(row.project());
  }

  @ParameterizedTest
  @MethodSource("all")
  void anotherMunicipalityIsNotConcerned(Raekke row) {
    assertThat(row.asked(SOENDERBORG, String.valueOf(first(row)), Facts.NONE).status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }
}
