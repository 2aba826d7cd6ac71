package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.Raekke.AABENRAA;
import static dk.pejl.rules.vaekstplan2022.Raekke.PEJL;
import static dk.pejl.rules.vaekstplan2022.Raekke.SOENDERBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be finished or begun by a day; each goal at its own deadline. */
class LeverancerTest {
  private static final Set<String> OF_ONE_YEAR =
      Set.of("vaekstplan-2022.digitalt-seniorraadsvalg", "vaekstplan-2022.forskningens-doegn");

  static List<Raekke> all() {
    return Raekke.projects("by-deadline", "leverance-");
  }

  static List<Raekke> dated() {
    return all().stream().filter(row -> row.last() != null).toList();
  }

  static List<Raekke> undated() {
    return all().stream().filter(row -> row.last() == null).toList();
  }

  private static Status at(Raekke row, LocalDate asked, LocalDate happened) {
    return row.asked(asked, row.happened(row.needs(), happened)).status();
  }

  @Test
  void oneHundredAndTwentyGoalsAreDeliverablesAndTwoOfThemHaveNoDeadline() {
    assertThat(all()).hasSize(120);
    assertThat(undated())
        .extracting(Raekke::id)
        .containsExactly(
            "vaekstplan-2022.graenseformidling-permanent",
            "vaekstplan-2022.dagtilbud-aabenraa-syd");
  }

  @ParameterizedTest
  @MethodSource("dated")
  void theDayBeforeTheDeadlineIsInTime(Raekke row) {
    assertThat(at(row, row.deadline(), row.deadline().minusDays(1))).isEqualTo(Status.MET);
  }

  @ParameterizedTest
  @MethodSource("dated")
  void theDeadlineItselfIsInTimeAndTheVerdictThenFinal(Raekke row) {
    Verdict verdict = row.asked(row.deadline(), row.happened(row.needs(), row.deadline()));
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.isFinal()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dated")
  void theDayAfterTheDeadlineIsTooLateForGood(Raekke row) {
    LocalDate late = row.deadline().plusDays(1);
    assertThat(at(row, row.deadline(), late)).isEqualTo(Status.NOT_MET);
    Verdict later = row.asked(late.plusYears(1), row.happened(row.needs(), late));
    assertThat(later.status()).isEqualTo(Status.NOT_MET);
    assertThat(later.isFinal()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dated")
  void whatHasHappenedBeforeTheDeadlineIsMetButNotForGood(Raekke row) {
    LocalDate day = row.deadline().minusDays(1);
    Verdict verdict = row.asked(day, row.happened(row.needs(), day));
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.isFinal()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("dated")
  void whatIsStillOpenTheDayBeforeTheDeadlineIsNotDue(Raekke row) {
    LocalDate day = row.deadline().minusDays(1);
    assertThat(row.asked(day, row.open(day)).status()).isEqualTo(Status.NOT_DUE);
  }

  @ParameterizedTest
  @MethodSource("dated")
  void whatIsStillOpenAtTheDeadlineIsNotMet(Raekke row) {
    assertThat(row.asked(row.deadline(), row.open(row.deadline())).status())
        .isEqualTo(Status.NOT_MET);
  }

  @ParameterizedTest
  @MethodSource("dated")
  void whatWasOpenTheDayBeforeIsUnknownAtTheDeadline(Raekke row) {
    assertThat(row.asked(row.deadline(), row.open(row.deadline().minusDays(1))).status())
        .isEqualTo(Status.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("all")
  void withoutAnObservationItIsUnknownAndTheObservationNamed(Raekke row) {
    LocalDate day = row.last() == null ? row.from().plusYears(1) : row.last();
    Verdict verdict = row.asked(day, Facts.NONE);
    assertThat(verdict.status()).isEqualTo(Status.UNKNOWN);
    assertThat(verdict.missing())
        .extracting(gap -> gap.key().toString())
        .containsExactly(row.needs() + " " + row.project() + " " + day);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatHappenedBeforeCountsUnlessOneYearIsMeant(Raekke row) {
    Status before = at(row, row.from(), row.from().minusDays(1));
    if (OF_ONE_YEAR.contains(row.id())) {
      assertThat(before).isEqualTo(Status.NOT_DUE);
      assertThat(at(row, row.deadline(), row.from())).isEqualTo(Status.MET);
      assertThat(at(row, row.deadline(), row.from().minusDays(1))).isEqualTo(Status.NOT_MET);
    } else {
      assertThat(before).isEqualTo(Status.MET);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void beginningDoesNotFinishNorFinishingBegin(Raekke row) {
    String other =
        row.needs().equals("leverance-afsluttet") ? "leverance-paabegyndt" : "leverance-afsluttet";
    assertThat(row.asked(row.from(), row.happened(other, row.from())).status())
        .isEqualTo(Status.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theMunicipalityIsAnsweredForTheProject(Raekke row) {
    Facts facts = row.happened(row.needs(), row.from());
    Verdict verdict = row.asked(AABENRAA, row.from().toString(), facts);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.subject()).hasToString(row.project());
  }

  @ParameterizedTest
  @MethodSource("all")
  void anotherMunicipalityIsNotConcerned(Raekke row) {
    Facts facts = row.happened(row.needs(), row.from());
    assertThat(row.asked(SOENDERBORG, row.from().toString(), facts).status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @MethodSource("undated")
  void withoutADeadlineItIsOpenOrMetAndNeverForGood(Raekke row) {
    LocalDate day = LocalDate.of(2040, 12, 31);
    assertThat(row.asked(day, row.open(day)).status()).isEqualTo(Status.NOT_DUE);
    Verdict met = row.asked(day, row.happened(row.needs(), day));
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.isFinal()).isFalse();
    assertThat(at(row, day, day.plusDays(1))).isEqualTo(Status.NOT_DUE);
  }

  @Test
  void oneObservationIsNeededOfEachProject() {
    Question all =
        Question.about(AABENRAA, "2022").goals(all().stream().map(Raekke::id).toList());
    assertThat(PEJL.needs(Facts.NONE, all)).extracting(Key::subject).doesNotHaveDuplicates();
  }
}
