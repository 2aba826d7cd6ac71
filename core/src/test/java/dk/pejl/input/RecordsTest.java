package dk.pejl.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  private static List<List<String>> read(String text) throws IOException {
    Records records = new Records(new StringReader(text), 100);
    List<List<String>> all = new ArrayList<>();
    for (List<String> cells = records.next(); cells != null; cells = records.next()) {
      all.add(cells);
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a;b\nc;d\n", "a;b\r\nc;d", "a;b\rc;d\r", "a,b\nc,d", "\"a\";\"b\"\nc;\"d\""})
  void splitsAtEitherSeparatorAndAtAnyLineEnd(String text) throws IOException {
    assertThat(read(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void theFirstSeparatorIsTheSeparator() throws IOException {
    assertThat(read("a;b,c\nd;1,5")).containsExactly(List.of("a", "b,c"), List.of("d", "1,5"));
  }

  @Test
  void aSeparatorInQuotationMarksDoesNotDecide() throws IOException {
    assertThat(read("\"a,b\";c")).containsExactly(List.of("a,b", "c"));
  }

  @Test
  void takesQuotedCellsAsTheyAre() throws IOException {
    assertThat(read("\"a\"\"b\r\n;c\";\"\"\n")).containsExactly(List.of("a\"b\r\n;c", ""));
  }

  @Test
  void aQuotationMarkWithinACellIsOnlyThat() throws IOException {
    assertThat(read("5\" rør;b")).containsExactly(List.of("5\" rør", "b"));
  }

  @Test
  void anEmptyLineIsOneEmptyCell() throws IOException {
    assertThat(read("a;b\n\nc;d"))
        .containsExactly(List.of("a", "b"), List.of(""), List.of("c", "d"));
  }

  @Test
  void countsLinesByWhereRecordsBegin() throws IOException {
    Records records = new Records(new StringReader("a\r\n\"b\r\nb\rb\nb\"\nc\rd"), 100);
    List<Integer> lines = new ArrayList<>();
    while (records.next() != null) {
      lines.add(records.line());
    }
    assertThat(lines).containsExactly(1, 2, 6, 7);
  }

  @Test
  void refusesTextAfterAClosingQuotationMark() {
    assertThatThrownBy(() -> read("\"a\"b;c")).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesAQuotationMarkThatIsNotClosed() {
    assertThatThrownBy(() -> read("a;\"b\nc")).isInstanceOf(Refusal.class);
  }

  @Test
  void aCellMayBeAsLongAsTheLimitAndNoLonger() throws IOException {
    assertThat(read("a".repeat(100))).hasSize(1);
    assertThatThrownBy(() -> read("a".repeat(101))).hasMessageContaining("100");
    assertThatThrownBy(() -> read("\"" + "a".repeat(101))).hasMessageContaining("100");
  }

  @Test
  void aLineMayHaveAThousandCellsAndNoMore() throws IOException {
    assertThat(read(";".repeat(999)).get(0)).hasSize(1000);
    assertThatThrownBy(() -> read(";".repeat(1000))).hasMessageContaining("1000");
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars("a;,\"\r\n '")
        .ofMaxLength(5)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property
  void readsBackWhateverIsQuoted(@ForAll("tables") List<List<String>> table) throws IOException {
    String text = table.stream()
        .map(row -> row.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n"));
    assertThat(read(text)).isEqualTo(table);
  }
}
