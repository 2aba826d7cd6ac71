package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {
  private static final String ALL_WIDTHS = "a\u007f\u0080æ\u07ff\u0800€\uffff\ud83d\ude00z";

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7, 4096})
  void charactersOfEveryWidthComeOutInUtf8HoweverOftenItHandsOn(int full) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Utf8Buffer buffer = new Utf8Buffer(out, full);
    for (int i = 0; i < 1000; i++) {
      buffer.append(ALL_WIDTHS).append('ø').append(ALL_WIDTHS, 1, 4);
    }
    buffer.flush();

    String expected = (ALL_WIDTHS + "ø" + ALL_WIDTHS.substring(1, 4)).repeat(1000);
    assertThat(out.toString(UTF_8)).isEqualTo(expected);
  }

  @Test
  void whatWasHandedOnIsNotGivenAgain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Utf8Buffer buffer = new Utf8Buffer(out, 1);
    buffer.append("æ").append("b");

    assertThat(out.toString(UTF_8)).isEqualTo("æ");
    assertThat(new String(buffer.bytes(), UTF_8)).isEqualTo("b");
  }

  @Test
  void aPlainTextIsPutInQuotationMarks() throws IOException {
    Utf8Buffer buffer = new Utf8Buffer(new ByteArrayOutputStream(), 4096);

    assertThat(buffer.appendIfPlain("a \u007f/?")).isTrue();
    assertThat(buffer.appendIfPlain("")).isTrue();
    assertThat(new String(buffer.bytes(), UTF_8)).isEqualTo("\"a \u007f/?\"\"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\", "\n", "\u001f", "\u0080", "æ", "€", "\ud83d"})
  void ofATextThatIsNotPlainNothingIsAppended(String character) throws IOException {
    Utf8Buffer buffer = new Utf8Buffer(new ByteArrayOutputStream(), 4096);

    assertThat(buffer.appendIfPlain("before" + character)).isFalse();
    assertThat(buffer.bytes()).isEmpty();
  }
}
