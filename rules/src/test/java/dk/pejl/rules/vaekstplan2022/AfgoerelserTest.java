package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.VaekstplanFacts.AABENRAA;
import static dk.pejl.rules.vaekstplan2022.VaekstplanFacts.PEJL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
    Question question = Question.about(AABENRAA, asOf).goals(goal);
    assertThat(PEJL.evaluate(VaekstplanFacts.of(facts), question).verdict(goal).status())
        .isEqualTo(Status.parse(status));
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
