package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The locale of a machine is fixed when Java starts, so these start another. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
  /** Runs the command in the C locale, by a shell since arguments must reach it in UTF-8. */
  private static byte[] inC(String arguments) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-s").redirectErrorStream(true).start();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script = "LC_ALL=C exec '" + java + "' -cp '" + System.getProperty("java.class.path")
        + "' " + Pejl.class.getName() + " " + arguments + "\n";
    process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    process.waitFor();
    return output;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void outputIsUtf8InTheCLocale() throws Exception {
    assertThat(inC("goals --plan csr-2021"))
        .isEqualTo(utf8(Ran.pejl("goals", "--plan", "csr-2021").out()));
  }

  @Test
  void argumentsAndErrorsAreUtf8InTheCLocale() throws Exception {
    assertThat(inC("goals --plan blåbær"))
        .isEqualTo(utf8(Ran.pejl("goals", "--plan", "blåbær").err()));
  }
}
