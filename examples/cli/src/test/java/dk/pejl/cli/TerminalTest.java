package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  @Test
  void a_terminal_has_colours() {
    assertThat(Terminal.detect(XTERM, true).hasColour()).isTrue();
  }

  @Test
  void what_is_no_terminal_has_none() {
    assertThat(Terminal.detect(XTERM, false).hasColour()).isFalse();
  }

  @Test
  void no_color_is_heeded() {
    assertThat(Terminal.detect(Map.of("TERM", "xterm", "NO_COLOR", "1"), true).hasColour())
        .isFalse();
  }

  @Test
  void an_empty_no_color_says_nothing() {
    assertThat(Terminal.detect(Map.of("TERM", "xterm", "NO_COLOR", ""), true).hasColour())
        .isTrue();
  }

  @Test
  void a_dumb_terminal_has_none() {
    assertThat(Terminal.detect(Map.of("TERM", "dumb"), true).hasColour()).isFalse();
  }

  @Test
  void columns_tells_the_width() {
    assertThat(Terminal.detect(Map.of("COLUMNS", "72"), false).width()).isEqualTo(72);
  }

  @Test
  void columns_that_are_no_number_tell_nothing() {
    assertThat(Terminal.detect(Map.of("COLUMNS", "wide"), false).width())
        .isEqualTo(Terminal.USUAL_WIDTH);
  }

  @Test
  void no_terminal_is_too_narrow_to_write_on() {
    assertThat(Terminal.detect(Map.of("COLUMNS", "3"), false).width()).isEqualTo(40);
  }
}
