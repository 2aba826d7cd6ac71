package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.VaekstplanFacts.AABENRAA;
import static dk.pejl.rules.vaekstplan2022.VaekstplanFacts.PEJL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Gap;
import dk.pejl.fact.Facts;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each goal on either side of its limit and its deadline, and with figures missing: the rows say what
 * is known, when is asked, and what the answer is.
 */
class AfgoerelserTest {

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvFileSource(
      resources = "afgoerelser.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "-",
      maxCharsPerColumn = 20_000)
  void isJudgedAsTheRowSays(String goal, String asOf, String status, String facts) {
    assertThat(at(goal, asOf, facts).status()).isEqualTo(Status.parse(status));
  }

  @ParameterizedTest
  @CsvSource({
    "vaekstplan-2022.delegationsbesoeg, 2020-12-31, delegationsbesoeg@2019=10",
    "vaekstplan-2022.digi-tech-assistenter, 2020-12-31, digi-tech-uddannede@2019=1",
    "vaekstplan-2022.community-outreach, 2022-12-31, community-outreach-samarbejder@2019=1"
  })
  void whatIsReachedEarlyIsMetAndFinalAtTheDeadline(String goal, LocalDate last, String facts) {
    Verdict early = at(goal, "2019", facts);
    assertThat(early.status()).isEqualTo(Status.MET);
    assertThat(early.isFinal()).isFalse();
    assertThat(at(goal, last.minusDays(1).toString(), facts).isFinal()).isFalse();
    Verdict late = at(goal, last.toString(), facts);
    assertThat(late.status()).isEqualTo(Status.MET);
    assertThat(late.isFinal()).isTrue();
  }

  @Test
  void whereThereWasNoElectionNothingIsFinalAndNothingDecides() {
    String goal = "vaekstplan-2022.digitale-valghandlinger";
    Verdict none = at(goal, "2022", "valghandlinger-digitale-mulige@2022=0");
    assertThat(none.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(none.isFinal()).isFalse();
    assertThat(none.missing()).isNotEmpty().noneMatch(Gap::decides);
    Verdict open = at(goal, "2022", "valghandlinger-digital-andel@2022=100");
    assertThat(open.missing())
        .filteredOn(Gap::decides)
        .extracting(gap -> gap.key().toString())
        .containsExactly("valghandlinger-digitale-mulige kommune:580 2022");
  }

  private static Verdict at(String goal, String asOf, String facts) {
    Question question = Question.about(AABENRAA, asOf).goals(goal);
    return PEJL.evaluate(VaekstplanFacts.of(facts), question).verdict(goal);
  }

  /** The goals about a town, an area or the country; those about projects are in the tables. */
  static List<String> fixed() {
    return PEJL.goals().stream()
        .filter(Goal::isFixed)
        .filter(goal -> !goal.rule().file().endsWith(".csv"))
        .map(Goal::id)
        .toList();
  }

  private static Verdict of(String subject, String goal) {
    return PEJL.evaluate(Facts.NONE, Question.about(subject, "2030").goals(goal))
        .verdict(goal);
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void aSubjectThatThePlanFixesIsAnsweredForItselfAndForTheMunicipality(String goal) {
    String subject = PEJL.goal(goal).subject();
    assertThat(of(subject, goal)).hasToString(of(AABENRAA, goal).toString());
    assertThat(of(AABENRAA, goal).subject()).hasToString(subject);
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void aSubjectThatThePlanFixesConcernsNoOtherMunicipality(String goal) {
    assertThat(of("kommune:540", goal).status()).isEqualTo(Status.NOT_APPLICABLE);
  }
}
