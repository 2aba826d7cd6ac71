package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PraktikforpligtelserTest {
  private static final String GOAL = "csr-2021.praktikforpligtelser";

  /** So many places provided and agreed for vocational, then for higher education. */
  private static CsrFacts places(long eud, long eudAgreed, long higher, long higherAgreed) {
    return none()
        .places("erhvervsuddannelser", eud, eudAgreed)
        .places("videregaaende", higher, higherAgreed);
  }

  @Test
  void isNotMetByOnePlaceTooFewInVocationalEducation() {
    assertThat(places(59, 60, 40, 40).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isNotMetByOnePlaceTooFewInHigherEducation() {
    assertThat(places(60, 60, 39, 40).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlyThePlacesAgreed() {
    assertThat(places(60, 60, 40, 40).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetByMorePlacesThanAgreed() {
    assertThat(places(61, 60, 41, 40).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void doesNotLetMorePlacesInTheOneMakeUpForFewerInTheOther() {
    assertThat(places(100, 60, 39, 40).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetWhereNothingIsAgreed() {
    assertThat(places(0, 0, 0, 0).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetWhereNothingIsAgreedThoughThePlacesAreNotCounted() {
    CsrFacts facts =
        places(60, 60, 0, 0).without("praktikpladser-stillet", "uddannelse", "videregaaende");
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.gaps(GOAL))
        .containsExactly("praktikpladser-stillet(uddannelse=videregaaende) kommune:580 2022");
  }

  @Test
  void isUnknownWithoutTheNumberAgreed() {
    CsrFacts facts =
        places(60, 60, 40, 0).without("praktikpladser-aftalt", "uddannelse", "videregaaende");
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(facts.gaps(GOAL))
        .containsExactly(
            "praktikpladser-aftalt(uddannelse=videregaaende) kommune:580 2022 decides");
  }

  @Test
  void isNotMetByTheOneThoughTheOtherIsMissing() {
    CsrFacts facts = none().places("erhvervsuddannelser", 59, 60);
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
    assertThat(facts.gaps(GOAL)).hasSize(2).noneMatch(gap -> gap.endsWith("decides"));
  }

  @Test
  void isUnknownByTheOneAloneThoughItHolds() {
    CsrFacts facts = none().places("erhvervsuddannelser", 60, 60);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownByAMaskedNumberThatMayOrMayNotSuffice() {
    CsrFacts facts = places(60, 60, 0, 4)
        .masked("praktikpladser-stillet", "2022", "uddannelse", "videregaaende", 1, 4);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownWhereAGroupOfEducationThatThePlanNamesIsNotApplicable() {
    CsrFacts facts = none()
        .places("erhvervsuddannelser", 60, 60)
        .missing("praktikpladser-stillet", Map.of("uddannelse", "videregaaende"), "not-applicable");
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void tellsHowManyPlacesAreMissing() {
    assertThat(places(60, 60, 37, 40).verdict(GOAL).shortfall())
        .filteredOn(change -> change.change() != null)
        .extracting(change -> change.figure().indicator() + " " + change.change())
        .containsExactlyInAnyOrder("praktikpladser-stillet 3", "praktikpladser-aftalt -3");
  }

  @Test
  void readsNoOtherYear() {
    CsrFacts facts = places(60, 60, 40, 40).about("kommune:580", "2021");
    assertThat(facts.places("videregaaende", 1, 40).status(GOAL)).isEqualTo(MET);
  }
}
