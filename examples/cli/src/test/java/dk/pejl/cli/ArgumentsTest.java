package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static byte[] commandLine(String... words) {
    return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void letters_that_the_locale_lost_are_recovered() {
    String[] typed = Arguments.from(
        commandLine("java", "-jar", "pejl.jar", "goals", "blåbær"),
        new String[] {"goals", "bl??b??r"});
    assertThat(typed).containsExactly("goals", "blåbær");
  }

  @Test
  void a_question_mark_that_was_typed_stays() {
    String[] given = {"goals", "hvad?"};
    assertThat(Arguments.from(commandLine("java", "goals", "hvad?"), given))
        .containsExactly("goals", "hvad?");
  }

  @Test
  void another_command_line_is_not_believed() {
    String[] given = {"goals", "bl??b??r"};
    assertThat(Arguments.from(commandLine("java", "check", "blåbær"), given)).isSameAs(given);
  }

  @Test
  void a_command_line_that_is_too_short_is_not_believed() {
    String[] given = {"a?", "b"};
    assertThat(Arguments.from(commandLine("b"), given)).isSameAs(given);
  }
}
