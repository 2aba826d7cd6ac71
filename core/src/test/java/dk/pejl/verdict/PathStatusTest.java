package dk.pejl.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathStatusTest {
  private static final Subject TOWN = Subject.parse("kommune:580");
  private static final Indicator YEARLY = Indicator.count("elever").of("kommune");
  private static final Path PATH = Path.from("2019", 0).to("2020", 100).to("2022", 100);

  private static Status status(String day, long value, Relation relation, long limit, Path path) {
    Side.Measured measured = new Side.Measured(
        YEARLY,
        Slice.of(TOWN, Period.parse(day)),
        new Figure.Stated(Exact.of(value), Unit.NUMBER, Range.exactly(Exact.of(value))));
    Claim claim =
        new Claim.Comparison(measured, relation, Side.Limit.of(Exact.of(limit), Unit.NUMBER), path);
    return Verdict.of(goal(), TOWN, LocalDate.parse(day), claim).status();
  }

  private static Goal goal() {
    Wording text = Wording.same("x");
    Window window = Window.parse("2019..2022");
    return new Goal(
        "plan.maal",
        new Plan("plan", text, window, text, TOWN),
        text,
        text,
        Standing.GOAL,
        Goal.Mode.BY_DEADLINE,
        window,
        Grain.DAY,
        null,
        "kommune",
        text,
        "",
        "",
        new Goal.Rule("plan.maal", "rules.drl", 1, "", ""));
  }

  @Test
  void thePathIsReadAtTheEndOfTheYearThatTheFigureIsFor() {
    assertThat(status("2020-12-30", 0, Relation.AT_LEAST, 200, PATH)).isEqualTo(Status.ON_TRACK);
    assertThat(status("2020-12-31", 99, Relation.AT_LEAST, 200, PATH)).isEqualTo(Status.BEHIND);
  }

  @ParameterizedTest
  @CsvSource({
    "4, BEHIND",
    "5, ON_TRACK",
    "9, ON_TRACK",
    "11, ON_TRACK",
    "15, ON_TRACK",
    "16, BEHIND"
  })
  void aDemandToBeEqualIsOnTrackWhereItIsNoFartherFromTheLimitThanThePath(
      long value, Status status) {
    Path rising = Path.from("2019", 5).to("2022", 5);

    assertThat(status("2020-12-31", value, Relation.EQUAL, 10, rising)).isEqualTo(status);
  }
}
