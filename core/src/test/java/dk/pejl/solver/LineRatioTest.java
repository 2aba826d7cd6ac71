package dk.pejl.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.quantity.Exact;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineRatioTest {
  private static final Exact ONE = Exact.ONE;
  private static final Exact TWO = Exact.of(2);

  @Property
  void itGoesThroughItsThreeValues(
      @ForAll @IntRange(min = -50, max = 50) int top,
      @ForAll @IntRange(min = -50, max = 50) int rise,
      @ForAll @IntRange(min = 0, max = 50) int fall) {
    LineRatio line = new LineRatio(Exact.of(top), Exact.of(rise), ONE, Exact.of(fall));
    Exact none = Objects.requireNonNull(line.at(Exact.ZERO));
    Exact one = Objects.requireNonNull(line.at(ONE));
    Exact two = Objects.requireNonNull(line.at(TWO));
    LineRatio found = LineRatio.through(none, one, two);
    if (found == null) {
      assertThat(none).isEqualTo(one);
    } else {
      assertThat(found.at(Exact.of(7))).isEqualTo(line.at(Exact.of(7)));
    }
  }

  @Example
  void valuesThatRunThroughNoQuotientOfTwoLinesGiveNone() {
    assertThat(LineRatio.through(Exact.of(5), Exact.of(6), Exact.of(5))).isNull();
  }

  @Example
  void itMeetsAValueAfterTheChangeThatIsAskedFor() {
    LineRatio line =
        Objects.requireNonNull(LineRatio.through(Exact.of(5), Exact.of(6), Exact.of(7)));
    assertThat(line.meeting(Exact.of(14))).isEqualTo(Exact.of(9));
  }
}
