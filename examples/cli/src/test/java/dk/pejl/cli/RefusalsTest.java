package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          no-such-command    | evalute
          no-such-option     | goals --standng goal -x --format=jsn
          no-value           | goals --plan
          value-for-a-flag   | evaluate FACTS --subject kommune:580 --period 2019 --why=yes
          twice              | needs --subject kommune:580 --period 2019 --period 2020
          required           | needs
          no-facts           | evaluate --subject kommune:580 --period 2019
          too-much           | goals csr-2021
          no-goal            | explain
          two-goals          | explain csr-2021.maerke csr-2021.egen-andel
          plan               | goals --plan csr2021
          goal               | explain csr-2021.egenandel
          goal-begun         | explain csr-2021.egen
          goal-not-near      | explain trivsel-i-skoven
          goal-of-no-plan    | explain csr2021.egen-andel
          subject-kind       | needs --subject kommun:580 --period 2019
          subject-name       | needs --subject kommune:aabenraa --period 2019
          subject-form       | needs --subject 580 --period 2019
          kind-unknown       | needs --subject komune:* --period 2019
          period             | needs --subject kommune:580 --period 2019Q3
          standing           | goals --standing goals
          status             | evaluate FACTS --subject kommune:580 --period 2019 --fail-on notmet
          format             | goals --format jsn
          format-not-offered | explain csr-2021.maerke --format csv
          stdin-twice        | check - -
          """)
  void refusals(String name, String line) {
    String[] args = line.replace("FACTS", FactsFile.CSR).split(" ");
    Golden.check(
        "refused/" + name,
        withoutPlans(Ran.pejl(args).all() + Ran.pejl(english(args)).err()));
  }

  /** The text without the list of all plans, which grows. */
  private static String withoutPlans(String text) {
    String plans = Evaluator.packs().stream()
        .map(pack -> pack.plan().id())
        .sorted()
        .collect(Collectors.joining(", "));
    return text.replace(" " + plans + ".", " (plans).");
  }

  private static String[] english(String... args) {
    String[] more = java.util.Arrays.copyOf(args, args.length + 2);
    more[args.length] = "--lang";
    more[args.length + 1] = "en";
    return more;
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Ran ran = Ran.pejl(
        "evaluate",
        "no.csv",
        "--subject",
        "kommun:580",
        "--subject",
        "kommune:999",
        "--period",
        "20x",
        "--plan",
        "csr2021",
        "--goal",
        "csr-2021.egen",
        "--standing",
        "gol",
        "--fail-on",
        "notmet",
        "--format",
        "jsn");
    Golden.check("refused/all-at-once", withoutPlans(ran.all()));
  }

  @Test
  void anotherLanguageIsRefused() {
    Golden.check("refused/language", Ran.pejl("goals", "--lang", "dk").all());
  }

  @Test
  void aRefusedCallWritesNothingToStandardOutput() {
    assertThat(Ran.pejl("goals", "--plan", "csr2021").out()).isEmpty();
  }
}
