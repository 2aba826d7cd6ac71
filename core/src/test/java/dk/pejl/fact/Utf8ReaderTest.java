package dk.pejl.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    new Utf8Reader(new ByteArrayInputStream(bytes), bytes.length).transferTo(text);
    return text.toString();
  }

  @Property
  void readsWhatIsUtf8(@ForAll String text, @ForAll @IntRange(max = 20_000) int before)
      throws IOException {
    String whole = "a".repeat(before) + text.replaceAll("[\ud800-\udfff\ufeff]", "?") + "😂";
    assertThat(read(whole.getBytes(UTF_8))).isEqualTo(whole);
  }

  @Test
  void passesOverOneByteOrderMarkAtTheStart() throws IOException {
    assertThat(read("\ufeff\ufeffa\ufeff".getBytes(UTF_8))).isEqualTo("\ufeffa\ufeff");
  }

  @Test
  void readsNothingOfNothing() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 20_000})
  void givesOutAllTextBeforeAByteThatIsNotUtf8(int before) throws IOException {
    byte[] bytes = new byte[before + 2];
    Arrays.fill(bytes, (byte) 'a');
    bytes[before] = (byte) 0xE6;
    Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), bytes.length);
    assertThat(reader.skip(before)).isEqualTo(before);
    assertThatThrownBy(reader::read).isInstanceOf(Refusal.class).hasMessageContaining("0xE6");
  }

  @Test
  void refusesACharacterThatIsCutOffAtTheEnd() {
    byte[] cut = Arrays.copyOf("æ".getBytes(UTF_8), 1);
    assertThatThrownBy(() -> read(cut)).hasMessageContaining("0xC3");
  }

  @Test
  void refusesHalfCharactersWrittenAsIfTheyWereWhole() {
    byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThatThrownBy(() -> read(half)).isInstanceOf(Refusal.class);
  }

  @Test
  void readsAsManyBytesAsAllowedAndNoMore() throws IOException {
    byte[] bytes = "12345".getBytes(UTF_8);
    Reader fits = new Utf8Reader(new ByteArrayInputStream(bytes), 5);
    fits.transferTo(new StringWriter());
    Reader tight = new Utf8Reader(new ByteArrayInputStream(bytes), 4);
    assertThatThrownBy(() -> tight.transferTo(new StringWriter()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("4 bytes");
  }
}
