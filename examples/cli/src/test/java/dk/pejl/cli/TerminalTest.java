package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  @Test
  void aTerminalHasColours() {
    assertThat(Terminal.detect(XTERM, true).hasColour()).isTrue();
  }

  @Test
  void whatIsNoTerminalHasNone() {
    assertThat(Terminal.detect(XTERM, false).hasColour()).isFalse();
  }

  @Test
  void noColorIsHeeded() {
    assertThat(Terminal.detect(Map.of("TERM", "xterm", "NO_COLOR", "1"), true).hasColour())
        .isFalse();
  }

  @Test
  void anEmptyNoColorSaysNothing() {
    assertThat(Terminal.detect(Map.of("TERM", "xterm", "NO_COLOR", ""), true).hasColour())
        .isTrue();
  }

  @Test
  void aDumbTerminalHasNone() {
    assertThat(Terminal.detect(Map.of("TERM", "dumb"), true).hasColour()).isFalse();
  }

  @Test
  void columnsTellsTheWidth() {
    assertThat(Terminal.detect(Map.of("COLUMNS", "72"), false).width()).isEqualTo(72);
  }

  @Test
  void columnsThatAreNoNumberTellNothing() {
    assertThat(Terminal.detect(Map.of("COLUMNS", "wide"), false).width())
        .isEqualTo(Terminal.USUAL_WIDTH);
  }

  @Test
  void noTerminalIsTooNarrowToWriteOn() {
    assertThat(Terminal.detect(Map.of("COLUMNS", "3"), false).width()).isEqualTo(40);
  }
}
