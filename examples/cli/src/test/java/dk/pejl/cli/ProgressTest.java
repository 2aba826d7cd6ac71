package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long[] milliseconds = {0};

  private Progress progress(Language language) {
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return Progress.on(out, language, () -> milliseconds[0] * 1_000_000);
  }

  private String shown() {
    String shown = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    return shown;
  }

  @Test
  void aShortCallShowsNothing() {
    Progress progress = progress(Language.DA);
    milliseconds[0] = 999;
    progress.show(10, 0.5);
    progress.end();
    assertThat(shown()).isEmpty();
  }

  @Test
  void aLongCallShowsABarAndTakesItAway() {
    Progress progress = progress(Language.DA);
    milliseconds[0] = 2000;
    progress.show(12000, 0.5);
    assertThat(shown()).isEqualTo("\r\033[K███████████████░░░░░░░░░░░░░░░ 50 %  12.000 emner, 2 s");
    progress.end();
    assertThat(shown()).isEqualTo("\r\033[K");
  }

  @Test
  void withoutAKnownEndThereIsOnlyACount() {
    Progress progress = progress(Language.EN);
    milliseconds[0] = 2000;
    progress.show(12000, -1);
    assertThat(shown()).isEqualTo("\r\033[K12,000 subjects, 2 s");
  }

  @Test
  void itIsNotShownMoreOftenThanTheEyeSees() {
    Progress progress = progress(Language.EN);
    milliseconds[0] = 2000;
    progress.show(1, -1);
    milliseconds[0] = 2100;
    progress.show(2, -1);
    milliseconds[0] = 2200;
    progress.show(3, -1);
    assertThat(shown()).isEqualTo("\r\033[K1 subjects, 2 s\r\033[K3 subjects, 2 s");
  }
}
