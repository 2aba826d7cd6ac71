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
  void noSpreadsheetRunsWhatIsWritten(String text) {
    assertThat(Cells.inert(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "..", "KRL", "kommune:580", "ordning=igu"})
  void leavesOtherTextsAlone(String text) {
    assertThat(Cells.inert(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "'a", "a'", "=1"})
  void leavesCellsAloneThatItDidNotMake(String cell) {
    assertThat(Cells.text(cell)).isEqualTo(cell);
  }

  @Property
  void everyTextComesBack(
      @ForAll @Chars({'\'', '=', '-', '\t'}) @CharRange(from = 'a', to = 'c') String text) {
    assertThat(Cells.text(Cells.inert(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "-cmd|' /C calc'!A0", "+1", "-1-1", "@SUM(A1)"})
  void aCellThatWasReadRunsNoMoreThanAnother(String cell) {
    assertThat(Cells.asRead(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-5,25", "12", "'=1", "''", ""})
  void aNumberAndACellThatIsInertStayAsTheyWereRead(String cell) {
    assertThat(Cells.asRead(cell)).isEqualTo(cell);
  }
}
