package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void textBreaksAtBlanks() {
    assertThat(Lines.wrapped("en to tre", 6)).containsExactly("en to", "tre");
  }

  @Test
  void aWordAsLongAsTheLineIsNotBroken() {
    assertThat(Lines.wrapped("abcdef", 6)).containsExactly("abcdef");
  }

  @Test
  void aLongIdBreaksBehindAHyphenOrAPoint() {
    assertThat(Lines.wrapped("csr-2021.egen-andel", 14)).containsExactly("csr-2021.egen-", "andel");
  }

  @Test
  void aLongWordWithoutEitherBreaksWhereItMust() {
    assertThat(Lines.wrapped("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void furtherLinesHangBelowTheFirst() {
    assertThat(Lines.hanging("  en to tre", 11)).containsExactly("  en to", "      tre");
  }
}
