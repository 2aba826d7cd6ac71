package dk.pejl.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import org.junit.jupiter.api.Test;

class StaleDayTest {
  private static final Subject PROJECT = Subject.parse("projekt:havn");
  private static final Period ASKED = Period.parse("2020-06-30");

  private static Claim hasCome(String id, Figure figure) {
    Exact until = Exact.of(ASKED.lastDay().toEpochDay());
    Side day = new Side.Measured(Indicator.day(id), Slice.of(PROJECT, ASKED), figure);
    return new Claim.Comparison(day, Relation.AT_MOST, Side.Limit.of(until, Unit.DATE), null);
  }

  private static Claim open(String id, String observed) {
    Key key = new Key(id, PROJECT, Period.parse(observed), Dims.NONE);
    Exact last = Exact.of(key.period().lastDay().toEpochDay());
    return hasCome(
        id,
        new Figure.Read(
            Indicator.day(id),
            key.in(ASKED),
            Observation.of(key, new Reading.Open()),
            Range.above(last)));
  }

  private static Claim late(String id) {
    Exact day = Exact.of(ASKED.lastDay().toEpochDay() + 1);
    Key key = new Key(id, PROJECT, ASKED, Dims.NONE);
    return hasCome(
        id,
        new Figure.Read(
            Indicator.day(id),
            key,
            Observation.of(key, new Reading.Known(day)),
            Range.exactly(day)));
  }

  @Test
  void anOpenDayThatIsTooOldIsMissingEvenWhereItDecidesNothing() {
    assertThat(Gap.of(Claim.all(open("aftalt", "2020-06-29"), late("bygget"))))
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.key().indicator()).isEqualTo("aftalt");
          assertThat(gap.decides()).isFalse();
        });
  }

  @Test
  void anOpenDayAsOfTheDateIsAnAnswer() {
    assertThat(Gap.of(Claim.all(open("aftalt", "2020-06-30"), late("bygget")))).isEmpty();
  }
}
