package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.Raekke.AABENRAA;
import static dk.pejl.rules.vaekstplan2022.Raekke.PEJL;
import static dk.pejl.rules.vaekstplan2022.Raekke.SOENDERBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.fact.Facts;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plan wants and nothing measures: each goal says so, and why, whatever is asked. */
class UmaaleligeTest {

  static List<Raekke> all() {
    return Raekke.those(row -> row.standing().equals("unmeasurable"));
  }

  private static Verdict asked(Raekke row, String subject) {
    return row.asked(subject, row.deadline().toString(), Facts.NONE);
  }

  private static Wording why(Verdict verdict) {
    return ((Claim.None) verdict.claim()).why();
  }

  @Test
  void fiftySevenGoalsCannotBeMeasured() {
    assertThat(all()).hasSize(57);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsUnmeasurableAtTheEndAndInTheMidstOfItsFirstYear(Raekke row) {
    assertThat(asked(row, AABENRAA).status()).isEqualTo(Status.UNMEASURABLE);
    assertThat(
            row.asked(AABENRAA, row.from().plusMonths(6).toString(), Facts.NONE).status())
        .isEqualTo(Status.UNMEASURABLE);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itSaysWhyInBothLanguages(Raekke row) {
    Wording why = why(asked(row, AABENRAA));
    assertThat(why.da())
        .hasSizeGreaterThan(20)
        .endsWith(".")
        .doesNotContainPattern("(?i)\\b(the|nor|nobody|no|not|it)\\b");
    assertThat(why.en())
        .hasSizeGreaterThan(20)
        .endsWith(".")
        .doesNotContainPattern("(?i)\\b(og|ikke|ingen|intet|hverken|planen)\\b|[æøå]");
  }

  @ParameterizedTest
  @MethodSource("all")
  void itNeedsNothingAndIsNeverFinal(Raekke row) {
    Verdict verdict = asked(row, AABENRAA);
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.isFinal()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itSaysWhyByItsReading(Raekke row) {
    assertThat(why(asked(row, AABENRAA)))
        .isEqualTo(PEJL.goal(row.id()).reading())
        .isNotEqualTo(Wording.same(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"projekt:sundhedshus-platform", "omraade:graensetrekanten"})
  void aProjectAndAnAreaThatThePlanFixesConcernNoOtherMunicipality(String fixed) {
    List<Raekke> about = all().stream()
        .filter(row -> PEJL.goal(row.id()).subject().equals(fixed))
        .toList();
    assertThat(about).singleElement().satisfies(row -> {
      assertThat(asked(row, fixed).status()).isEqualTo(Status.UNMEASURABLE);
      assertThat(asked(row, SOENDERBORG).status()).isEqualTo(Status.NOT_APPLICABLE);
    });
  }

  @Test
  void theOthersAreAboutMunicipalities() {
    assertThat(all())
        .extracting(row -> PEJL.goal(row.id()).subject())
        .filteredOn(subject -> !subject.equals("kommune"))
        .hasSize(2);
  }
}
