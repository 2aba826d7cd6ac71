package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void text_breaks_at_blanks() {
    assertThat(Lines.wrapped("en to tre", 6)).containsExactly("en to", "tre");
  }

  @Test
  void a_word_as_long_as_the_line_is_not_broken() {
    assertThat(Lines.wrapped("abcdef", 6)).containsExactly("abcdef");
  }

  @Test
  void a_long_id_breaks_behind_a_hyphen_or_a_point() {
    assertThat(Lines.wrapped("csr-2021.egen-andel", 14)).containsExactly("csr-2021.egen-", "andel");
  }

  @Test
  void a_long_word_without_either_breaks_where_it_must() {
    assertThat(Lines.wrapped("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void further_lines_hang_below_the_first() {
    assertThat(Lines.hanging("  en to tre", 11)).containsExactly("  en to", "      tre");
  }
}
