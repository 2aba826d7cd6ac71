package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static byte[] commandLine(String... words) {
    return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void lettersThatTheLocaleLostAreRecovered() {
    String[] typed = Arguments.from(
        commandLine("java", "-jar", "pejl.jar", "goals", "blåbær"),
        new String[] {"goals", "bl??b??r"});
    assertThat(typed).containsExactly("goals", "blåbær");
  }

  @Test
  void aQuestionMarkThatWasTypedStays() {
    String[] given = {"goals", "hvad?"};
    assertThat(Arguments.from(commandLine("java", "goals", "hvad?"), given))
        .containsExactly("goals", "hvad?");
  }

  @Test
  void anotherCommandLineIsNotBelieved() {
    String[] given = {"goals", "bl??b??r"};
    assertThat(Arguments.from(commandLine("java", "check", "blåbær"), given)).isSameAs(given);
  }

  @Test
  void aCommandLineThatIsTooShortIsNotBelieved() {
    String[] given = {"a?", "b"};
    assertThat(Arguments.from(commandLine("b"), given)).isSameAs(given);
  }
}
