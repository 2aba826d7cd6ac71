package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.VaekstplanFacts.AABENRAA;
import static dk.pejl.rules.vaekstplan2022.VaekstplanFacts.PEJL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
}
