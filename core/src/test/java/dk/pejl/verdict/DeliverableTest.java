package dk.pejl.verdict;

import static dk.pejl.verdict.Plans.TOWN;
import static dk.pejl.verdict.Plans.within;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Day;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something to be delivered by 31 December 2022. */
class DeliverableTest {
  private static final Indicator DONE = Indicator.day("afsluttet").of("projekt");
  private static final Subject PROJECT = Subject.parse("projekt:x");
  private static final Goal GOAL = within(Goal.Mode.BY_DEADLINE, "2021..2022", Grain.DAY, "");

  private static Status status(String asOf, Observation... observations) {
    LocalDate day = LocalDate.parse(asOf);
    Facts facts = new Facts(List.of(observations), List.of());
    Slice now = Slice.of(PROJECT, GOAL.read(day));
    Day done = (Day)
        new Gathering(new Figures(facts, Catalogue.builder().build())).of(Day.class, DONE, now);
    Claim claim = done.hasCome();
    return Verdict.of(GOAL, TOWN, day, claim).status();
  }

  private static Observation seen(String on, Reading reading) {
    return Observation.of(new Key("afsluttet", PROJECT, Period.parse(on), Dims.NONE), reading);
  }

  private static Observation done(String day) {
    return seen("2024-12-31", new Reading.Known(Exact.of(LocalDate.parse(day).toEpochDay())));
  }

  private static Observation open(String on) {
    return seen(on, new Reading.Open());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, 2022-05-01, MET",
    "2022-05-01, 2022-05-02, NOT_DUE",
    "2022-12-31, 2022-12-31, MET",
    "2022-12-31, 2023-01-01, NOT_MET",
    "2024-06-01, 2022-12-31, MET",
    "2024-06-01, 2023-01-01, NOT_MET"
  })
  void aKnownDayHasHappenedIfItIsNoLaterThanTheEffectiveDate(
      String asOf, String day, Status status) {
    assertThat(status(asOf, done(day))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, 2022-05-01, NOT_DUE",
    "2022-05-01, 2022-12-31, NOT_DUE",
    "2022-05-01, 2022-04-30, UNKNOWN",
    "2022-12-31, 2022-12-31, NOT_MET",
    "2022-12-31, 2022-12-30, UNKNOWN",
    "2024-06-01, 2022-12-31, NOT_MET",
    "2024-06-01, 2024-06-01, NOT_MET"
  })
  void anOpenOneSaysThatItHasNotHappenedUntilItsPeriodEnds(
      String asOf, String seen, Status status) {
    assertThat(status(asOf, open(seen))).isEqualTo(status);
  }

  @Test
  void withoutAnyObservationItIsUnknown() {
    assertThat(status("2022-05-01")).isEqualTo(Status.UNKNOWN);
    assertThat(status("2024-06-01")).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void ofAnOpenAndAKnownOneTheKnownCounts() {
    assertThat(status("2024-06-01", open("2022-06-30"), done("2022-11-01"))).isEqualTo(Status.MET);
  }
}
