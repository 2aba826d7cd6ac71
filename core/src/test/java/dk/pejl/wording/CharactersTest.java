package dk.pejl.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0, 9, 0x1B, 0x7F, 0x85, 0x9B, 0xA0, 0xAD, 0x200B, 0x200D, 0x2028, 0x202E, 0x2066})
  void whatNobodySeesIsRefusedByItsNumber(int character) {
    String text = "a" + Character.toString(character) + "b";

    assertThatThrownBy(() -> Characters.seen(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(String.format("U+%04X", character));
  }

  @Test
  void lettersDigitsSignsAndPlainBlanksAreSeen() {
    String text = "Ærø Kommune (½ %) – 'Å' 東京 😀";

    assertThat(Characters.seen(text)).isEqualTo(text);
  }

  @Test
  void everyUnrulyCharacterIsUnseen() {
    assertThat(java.util.stream.IntStream.range(0, 0x11_0000)
            .filter(Characters::isUnruly)
            .allMatch(Characters::isUnseen))
        .isTrue();
  }

  @Test
  void everyControlOfJavasIsUnruly() {
    assertThat(java.util.stream.IntStream.range(0, 0x11_0000).filter(Character::isISOControl))
        .allMatch(Characters::isUnruly);
  }

  @Test
  void everyInvisibleFormatOfJavasBasicPlaneIsUnseen() {
    // The signs of Arabic and other scripts that Unicode calls formats are seen.
    String seen = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

    assertThat(java.util.stream.IntStream.range(0, 0x1_0000)
            .filter(c -> Character.getType(c) == Character.FORMAT)
            .filter(c -> seen.indexOf(c) < 0))
        .allMatch(Characters::isUnseen);
  }

  @Test
  void onlyPlainBlanksAreTakenAway() {
    assertThat(Characters.withoutBlanks("  a b\u2028 ")).isEqualTo("a b\u2028");
    assertThat(Characters.withoutBlanks("   ")).isEmpty();
  }
}
