package dk.pejl.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1"})
  void no_spreadsheet_runs_what_is_written(String text) {
    assertThat(Cells.inert(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "..", "KRL", "kommune:580", "ordning=igu"})
  void leaves_other_texts_alone(String text) {
    assertThat(Cells.inert(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "'a", "a'", "=1"})
  void leaves_cells_alone_that_it_did_not_make(String cell) {
    assertThat(Cells.text(cell)).isEqualTo(cell);
  }

  @Property
  void every_text_comes_back(
      @ForAll @Chars({'\'', '=', '-', '\t'}) @CharRange(from = 'a', to = 'c') String text) {
    assertThat(Cells.text(Cells.inert(text))).isEqualTo(text);
  }
}
