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
  void each_command_has_help_in_both_languages(String command) {
    Golden.check("help/" + command + "-da", Ran.pejl(command, "--help").all());
    Golden.check(
        "help/" + command + "-en", Ran.pejl(command, "--help", "--lang", "en").all());
  }

  @Test
  void the_program_has_help_in_danish() {
    Golden.check("help/pejl-da", Ran.pejl("--help").all());
  }

  @Test
  void the_program_has_help_in_english() {
    Golden.check("help/pejl-en", Ran.pejl("--lang=en", "--help").all());
  }

  @Test
  void without_arguments_the_help_is_shown() {
    assertThat(Ran.pejl()).isEqualTo(Ran.pejl("--help"));
  }

  @Test
  void help_fits_a_narrow_terminal() {
    Ran narrow = Ran.on(Terminal.of(60, false), "", "evaluate", "--help");
    assertThat(narrow.out().lines().filter(line -> !line.contains("pejl evaluate")))
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void help_wins_over_what_is_missing() {
    assertThat(Ran.pejl("evaluate", "--help").exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void the_version_names_the_rule_engine_too() {
    assertThat(Ran.pejl("--version").out())
        .matches("pejl \\d\\S* \\(Drools \\d\\S*, Java \\d+\\)\n");
  }
}
