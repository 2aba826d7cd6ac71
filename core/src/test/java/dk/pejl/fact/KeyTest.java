package dk.pejl.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.period.Period;
import dk.pejl.wording.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  private static final Key KEY = key("ansatte-i-ordning", "kommune:580", "2019-08", "igu");

  private static Key key(String indicator, String subject, String period, String scheme) {
    return new Key(
        indicator, Subject.parse(subject), Period.parse(period), Dims.of("ordning", scheme));
  }

  @Test
  void itIsWrittenAsPeopleWriteIt() {
    assertThat(KEY).hasToString("ansatte-i-ordning(ordning=igu) kommune:580 2019-08");
    assertThat(new Key("ansatte", KEY.subject(), KEY.period(), Dims.NONE))
        .hasToString("ansatte kommune:580 2019-08");
  }

  @Test
  void keysOfTheSamePartsAreTheSame() {
    Key same = key("ansatte-i-ordning", "kommune:580", "2019-08", "igu");

    assertThat(same).isEqualTo(KEY).hasSameHashCodeAs(KEY);
    assertThat(same.compareTo(KEY)).isZero();
  }

  @Test
  void eachPartTellsKeysApart() {
    assertThat(KEY)
        .isNotEqualTo(key("ansatte", "kommune:580", "2019-08", "igu"))
        .isNotEqualTo(key("ansatte-i-ordning", "kommune:540", "2019-08", "igu"))
        .isNotEqualTo(key("ansatte-i-ordning", "kommune:580", "2019-09", "igu"))
        .isNotEqualTo(key("ansatte-i-ordning", "kommune:580", "2019-08", "fgu"));
  }

  @Test
  void theSameFigureOfAnotherPeriodDiffersInThePeriodAlone() {
    assertThat(KEY.in(Period.parse("2020-01")))
        .isEqualTo(key("ansatte-i-ordning", "kommune:580", "2020-01", "igu"));
  }

  @Test
  void keysAreOrderedByIndicatorSubjectPeriodAndDims() {
    List<Key> sorted = List.of(
        key("a", "kommune:9", "2020", "z"),
        key("b", "kommune:1", "2020", "z"),
        key("b", "kommune:2", "2018", "z"),
        key("b", "kommune:2", "2019", "a"),
        key("b", "kommune:2", "2019", "b"));

    assertThat(sorted.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
        .isEqualTo(sorted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ansatte kommune:580 2019-02",
        "ansatte-i-ordning(ordning=igu) kommune:580 2019-08",
        "sager(a=1,b=2) skole:varnæs 2018/19"
      })
  void aKeyIsReadBackFromItsText(String text) {
    assertThat(Key.parse(text)).hasToString(text).isEqualTo(Key.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ansatte",
        "ansatte kommune:580",
        "a(b kommune:580 2019",
        "a(b) kommune:580 2019",
        "a  2019"
      })
  void whatIsNoKeyIsRefused(String text) {
    assertThatThrownBy(() -> Key.parse(text)).isInstanceOf(Refusal.class);
  }
}
