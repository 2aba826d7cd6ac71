package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {
  @ParameterizedTest
  @CsvSource({
    "goals",
    "explain",
    "needs",
    "import",
    "check",
    "evaluate",
    "diff",
    "verify",
    "test",
    "lint",
    "new-plan",
    "demo"
  })
  void eachCommandHasHelpInBothLanguages(String command) {
    Golden.check("help/" + command + "-da", Ran.pejl(command, "--help").all());
    Golden.check(
        "help/" + command + "-en", Ran.pejl(command, "--help", "--lang", "en").all());
  }

  @Test
  void theProgramHasHelpInDanish() {
    Golden.check("help/pejl-da", Ran.pejl("--help").all());
  }

  @Test
  void theProgramHasHelpInEnglish() {
    Golden.check("help/pejl-en", Ran.pejl("--lang=en", "--help").all());
  }

  @Test
  void withoutArgumentsTheHelpIsShown() {
    assertThat(Ran.pejl()).isEqualTo(Ran.pejl("--help"));
  }

  @Test
  void helpFitsANarrowTerminal() {
    Ran narrow = Ran.on(Terminal.of(60, false), "", "evaluate", "--help");
    assertThat(narrow.out().lines().filter(line -> !line.contains("pejl evaluate")))
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void helpWinsOverWhatIsMissing() {
    assertThat(Ran.pejl("evaluate", "--help").exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void theVersionNamesTheRuleEngineToo() {
    assertThat(Ran.pejl("--version").out())
        .matches("pejl \\d\\S* \\(Drools \\d\\S*, Java \\d+\\)\n");
  }
}
